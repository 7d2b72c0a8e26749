/// Words that the makers of web pages put into the classes and ids of what is no article text.
///
/// A line gives a sort of furniture and the words that tell of it; a class or id is split at
/// every sign and every capital before it is looked up.
enum PageWords {
  static let table = WordTable(
    """
    comments comment comments commentlist commenting respond replies discussion discuss
    share share sharing sharebar shares social socialmedia sharetools followus addthis follow
    related related recommended recommendations recommend recirc popular trending mostread
    related mostpopular morefrom readmore readnext upnext outbrain taboola suggested similar
    related teaser teasers promoted recents
    promo promo promos promotion newsletter newsletters subscribe subscription signup paywall
    promo ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored
    promo sponsors donate login signin register cta ecommerce shop shopping prebid dfp adslot
    furniture breadcrumb breadcrumbs sidebar masthead toolbar pagination pager paging
    furniture skip cookie cookies consent gdpr modal popup lightbox overlay tooltip
    furniture dropdown submenu menu nav navbar navigation navigate footer banner carousel
    furniture tags taglist tagcloud topics keywords widget widgets rating ratings vote poll
    furniture print printonly noprint hidden visuallyhidden sr screenreader subnav
    furniture copyright legal disclaimer disclosure noscript toc search
    byline byline bylines authorbox bio authorbio aboutauthor contributor contributors
    byline timestamp postmeta entrymeta articlemeta postinfo metadata dateline
    caption caption captions figcaption credit credits gallery slideshow imagecaption
    caption photocredit infobox
    body articlebody storybody entrycontent postcontent articletext storytext contentbody
    """
  )
}
