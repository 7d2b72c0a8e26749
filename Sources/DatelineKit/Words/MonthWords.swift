/// The names of the months as pages in many languages print them, with their usual abbreviations
/// and cases, to find a page's date whatever its language.
///
/// Only what means one month in all of these languages, or is settled by what is commonest in
/// dates, is here: Croatian and Polish `listopada` differ by a month, and the Polish is taken.
enum MonthWords {
  static let table = WordTable(
    """
    1 january jan januar jänner jan. janvier janv enero ene janeiro gennaio gen januari ianuarie
    1 ian styczeń stycznia sty январь января янв січня січень leden ledna siječnja siječanj január
    1 januára ocak oca tammikuu tammikuuta ιανουαρίου ιανουάριος ιαν januára janar gener sausio
    1 janvāris janvārī jaanuar januára януари студзеня јануар јануара tháng1 ianuari januarie janv.
    2 february feb februar feber febr février févr fév fevrier febrero fevereiro fev febbraio
    2 februari februarie luty lutego lut февраль февраля фев лютого лютий únor února veljače
    2 február februára şubat şub helmikuu helmikuuta φεβρουαρίου φεβ shkurt febrer vasario
    2 februāris februārī veebruar февруари лютага фебруар фебруара
    3 march mar märz maerz mär mrz mars marzo março marco maart mrt martie marzec marca марта март
    3 мар березня березень březen března ožujka marec március márc mart maaliskuu maaliskuuta
    3 μαρτίου μαρ març kovo marts martā märts сакавіка maret mac machi
    4 april apr avril avr abril abr aprile aprilie kwiecień kwietnia kwi апрель апреля апр квітня
    4 квітень duben dubna travnja apríl apríla április ápr nisan nis huhtikuu huhtikuuta απριλίου
    4 απρ prill balandžio aprīlis aprīlī aprill април красавіка aprili
    5 may mai mayo maio maggio mag mei mea maj maja май мая травня травень květen května svibnja máj
    5 mája május máj. mayıs toukokuu toukokuuta μαΐου μαι maig gegužės maijs maijā мај маја мај mae
    6 june jun juni juin junio junho giugno giu iunie iun czerwiec czerwca cze июнь июня июн червня
    6 червень červen června lipnja jún júna június jún. haziran haz kesäkuu kesäkuuta ιουνίου ιουν
    6 qershor juny birželio jūnijs jūnijā juuni юни чэрвеня јун јуна
    7 july jul juli juillet juil julio julho luglio lug iulie iul lipiec lipca lip июль июля июл
    7 липня липень červenec července srpnja júl júla július temmuz tem heinäkuu heinäkuuta ιουλίου
    7 ιουλ korrik juliol liepos jūlijs jūlijā juuli юли ліпеня јул јула julai
    8 august aug août aout agosto ago augustus agustus ağustos ağu sierpień sierpnia sie август
    8 августа авг серпня серпень srpen srpna kolovoza augusztus augusta elokuu elokuuta αυγούστου
    8 αυγ gusht agost rugpjūčio augusts augustā жніўня авг. ogos agosti agt
    9 september sept sep septembre septiembre setiembre setembro set settembre septembrie
    9 wrzesień września wrz сентябрь сентября сен сент вересня вересень září rujna szeptember eylül
    9 eyl syyskuu syyskuuta σεπτεμβρίου σεπ shtator setembre rugsėjo septembris septembrī
    9 септември верасня септембар септембра septemba septembra
    10 october oct oktober okt octobre octubre outubro out ottobre ott octombrie październik
    10 października paź октябрь октября окт жовтня жовтень říjen října október októbra ekim eki
    10 lokakuu lokakuuta οκτωβρίου οκτ tetor spalio oktobris oktobrī oktoober октомври кастрычніка
    10 октобар октобра oktoba
    11 november nov novembre noviembre novembro noiembrie listopad listopada lis ноябрь ноября ноя
    11 листопада листопад studenoga studenog kasım kas marraskuu marraskuuta νοεμβρίου νοε nëntor
    11 lapkričio novembris novembrī ноември лістапада новембар новембра novemba novembra nopember
    12 december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre decembrie
    12 grudzień grudnia gru декабрь декабря дек грудня грудень prosinec prosince prosinca
    12 aralık ara joulukuu joulukuuta δεκεμβρίου δεκ dhjetor desembre gruodžio decembris decembrī
    12 detsember декември снежня децембар децембра desember des disemba decembra
    """
  )
}
