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

  /// How short lines open that point away from the article; words in lower case.
  static let asides: Set<String> = Set(
    asideTable.lines().map { $0.joined(separator: " ") }
  )

  private static let asideTable = WordTable(
    """
    advert
    advertisement
    advertisement continue reading
    also read
    also see
    click here
    click here for
    click here to
    don t miss
    download our
    download the
    follow us
    follow us on
    for more on
    for more stories
    for the latest
    get our
    get the app
    get the latest
    get breaking news
    have a tip
    join our
    join the conversation
    learn more
    like us on
    listen to our
    log in
    log in to
    more from
    more on this
    more stories
    most read
    our standards
    photo
    photos
    please enable javascript
    read also
    read more
    read next
    read the full
    recommended
    related
    related article
    related articles
    related content
    related stories
    related story
    related topics
    related video
    scroll to continue
    see also
    share this
    share this article
    sign in
    sign in to
    sign up
    sign up for
    sign up here
    sign up to
    story continues below
    story highlights
    subscribe
    subscribe for
    subscribe now
    subscribe to
    this article was originally
    this story was originally
    to read more
    watch more
    watch the video
    watch video
    you may also
    you might also
    """
  )
}
