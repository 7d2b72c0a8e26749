/// Given names: whether a man or a woman bears one, and which spellings are one name.
///
/// Compiled for Dateline from general knowledge. Names that are as often surnames, places or
/// plain words are left out.
enum GivenNames {
  static let men: StaticString =
    """
    aaron abbas abdel abdul abdullah abraham adam adnan adolf adrian ahmad ahmed ahmet alain alan
    albert alberto alejandro aleksandar aleksander aleksandr alex alexander alexandre alexei
    alexey alfred alfredo ali alija allan alvaro amir amr anatoly anders andre andreas andrei
    andres andrew andrey andrii andriy andrzej andré andrés anthony antoine anton antonio antony
    antónio anwar arkady arthur arturo ashraf askar augusto avigdor ayman aziz badr barack barry
    bashar benjamin benny bernard bernardo bertrand bill binyamin boris borut boutros boyko brent
    brian bruno carl carlos cesar charles christian christopher claude claudio clement colin craig
    cyril cyrus césar dag dan daniel dario david dean denis dennis dick didier diego dieter
    dimitar dimitris dmitri dmitry dmytro domingo dominic dominique donald doug douglas dragan
    dwight edgar edmund eduard eduardo edward edwin ehud eli emile emilio emmanuel emomali enrico
    enrique eric erich erik ernest ernesto ernst eugene evo ezer faisal farouk federico felipe
    felix ferdinand fernando fidel filip florian francisco francois frank franz françois fred
    frederick frederik friedrich fumio gabriel gamal gary gavin geir geoffrey george georges
    georgi gerald gerard gerhard gholam gideon gilbert giorgio giovanni giulio giuseppe glenn
    goran gordon graham greg gregory guido guillermo gunnar gustavo guy hafez hamid hans harald
    haris harold harry hasan hashim hassan hector heiko heinz helmut henri henrik henry herbert
    herman hermann hillel hiroshi hosni hubert hugh hugo hussein ian ibrahim igor ihor ilham ilya
    imran ingvar isaac ishaq ismail itzhak ivan ivica ivo jaap jack jackson jacob jacques jakob
    jalal jamal james jamie jan jared jaroslav jason javad javier jean jeff jeffrey jens jeremy
    jerome jerry jesus jesús jim jimmy jiri joachim joao joaquim joaquín joe joel johan johann
    johannes john johnny jon jonas jonathan jorge jose josef josep joseph joshua josip josé joão
    juan juha jules julian julio julius junichiro jusuf jörg jürgen kaarlo kamal karel karim karl
    karol kassym keith kenneth kevin khaled khalid kiro klaus kofi konstantin kristian krzysztof
    kurt kwame lars laurent lech lee leo leon leonid leopold leszek lionel lloyd louis luca lucas
    luigi luis luiz lukas lyndon mahmood mahmoud mahmud malcolm manfred manuel marc marcel marco
    marcos marek mariano mario marius mark marko markus martin martti marwan massimo mate matteo
    matthew matthias maurice mauricio max maxim mehdi mehmet melvin menachem mevlut mevlüt michael
    michal michel miguel mihai mike mikhail milan milo milorad milos miloud miloš miroslav mitch
    mohamed mohammad mohammed momcilo momčilo moncef mordechai moritz moshe muammar muhammad
    mullah mustafa mustapha nabih nabil naftali najib narendra nasser nawaz necmettin nelson
    nicholas nicola nicolae nicolas nicolás nigel nikita nikol nikola nikolai nikolay nikos nils
    noam norman nouri nuri nursultan néstor ola olaf oleg oleh oleksandr oleksii oleksiy olivier
    olof omar oscar oskar otto oystein pablo paddy paolo pascal patrice patrick paul paulo pavel
    pavlo pedro per pervez peter petr petro phil philip philippe pierre pieter piotr pyotr qaboos
    radek radko radoslaw radovan rafael rafic rafik rajiv ralph ramiz ramon ramtane ramzi ramón
    rangin rashid rasmus ratko raul raymond raúl recep reinhard rene rené reuven riad ricardo
    richard riyad robert roberto robin rodrigo roger roland rolf romano ronald rory rouhollah roy
    rudolf rudolph ruhollah rupert rustem ruud ryan saddam sadyr saeb saeed sali salim salman sam
    sameh sami samir samuel saud scott sean sebastian sebastián seppo serge sergei sergey sergio
    serhii serhiy seyyed shaul shavkat shehbaz shigeru shimon shinzo silvio simon slobodan
    stanislav stanislaw stefan stefano steffan stephen steve steven stipe stjepan stuart sven
    süleyman taha takeshi tareq tariq taro tayyip ted terence terje thabo theo theodor theodore
    thierry thomas thorvald tim timo timothy toby todor tom tomas tomasz tomislav tomáš toni tony
    toshimitsu trygve turgut uhuru ulrich ulrik umar urho uwe vaclav vadim valentin valery vasily
    vasyl victor viktor vincent vinko vitali vitaly vladimir vladislav vlado vojislav volker
    volodymyr vyacheslav václav wade waldemar walid walter warren wendell werner wesley wilfried
    wilhelm willem william willy wim winston wladyslaw wojciech wolfgang xavier yahya yair yasir
    yasser yasuhiro yevgeny yitzhak yoav yohei yoshihide yoshiro yossi youssef yukiya yuri yuriy
    yury yusuf yves zalmay zbigniew zhelyu zine ziya zoran zulfikar ángel
    """

  static let women: StaticString =
    """
    georgina georgiana
    abigail aicha aisha alexandra alice alicia amal amanda amina ana andrea angela angelina anita
    anna annalena anne annegret annika antonia arancha asma audrey avril barbara beata beatrice
    beatriz benazir benita bernadette bertha betty biljana birgit birgitta brigitte camilla carla
    carmen carol carole caroline catherine cathy cecilia chandrika christiane christina christine
    chrystia claire clara clare claudia condoleezza corazon cristina cynthia dalia daniela deborah
    delcy delphine denise diana dilma dina dominika doris dorothy ebba edith edna eleanor elena
    elisabeth elise eliza elizabeth ella ellen elsa emily emine emma erika erna esther eva eve
    fatima fatou fatoumata federica feride fiona florence frances francesca franziska frederica
    gabriela gabriella geneviève gertrude gina giorgia giulia gloria golda greta gro gudrun gwen
    hanan hanna hannah hanne heather heidi helen helena helle henrietta hilda hillary hélène ilse
    indira ines inga ingrid irena irene irina isabel isabella isabelle ivana iveta jacinda
    jacqueline jane janet janez jeanne jen jennifer jessica jill joan joanna johanna josephine
    joyce judith julia julie juliette kaja kamala karen karin karine kate katerina katharina
    katherine kathleen katie katja katrin kersti khaleda kim-yo kolinda kristalina kristin
    kristina laila lana laura lea leila lena leonor leticia leyla lidia lily linda lisa liv liz
    ljubica lori lotte louise lucia lucie lucy ludmila lydia lyudmila madeleine magdalena maia
    maira mairead manuela margaret margarita margot margrethe maria mariam marie marija marina
    marine marion marisa marlene marta martha martine mary matilda maud maureen meg megan megawati
    melania mercedes mette meutya michaela michele michelle michèle mila mireille miriam mona
    monica monika mélanie nadia nadine nancy naomi natalia natalie natasha nathalie nechirvan
    nicola nicole nina nora norma oksana olena olga olha ornella pamela paola patricia paula
    pauline peggy penny petra philippa phoebe pia priti rachel rania rebecca regina rima rita
    robina rosa rose rosemary roza ruth sabine sadako salome samantha sandra sanna sara sarah
    shirley silvia simone simonetta sofia sofie sonia sonja sophie stella stephanie susan susana
    susanna susanne sushma suzanne svenja svetlana sviatlana sylvie tamara tansu tanya tarja
    tatiana tatyana teresa thelma theresa tina tulsi tzipi ursula valentina valérie vera veronica
    veronika veronique victoria viktoria viola violeta virginia vivian vjosa wendy xiomara yasmin
    yingluck yoko yulia yuliia yuriko yvette yvonne zainab zsuzsanna zuzana élisabeth
    """

  /// Spellings of one name, a line a name; the first is the one that keys use.
  static let spellings: StaticString =
    """
    muhammad mohammed mohamed mohammad muhammed mohamad mahomet
    ahmad ahmed ahmet achmed
    hussein husayn hossein husain hussain husein
    hassan hasan
    yusuf yousef youssef yousuf yusef
    abdullah abdallah abdulla
    mahmoud mahmud mahmood
    mustafa mustapha moustafa moustapha
    khalid khaled
    said saeed saeid sayed
    ibrahim ebrahim
    umar omar
    rafiq rafic rafik
    muammar moammar muamar
    javad jawad
    yasser yasir
    ruhollah rouhollah
    yuri yury yuriy yurii iouri
    dmitri dmitry dmitriy dmitrii dimitri dmytro
    sergei sergey serguei serhiy serhii
    alexei alexey aleksei aleksey oleksiy oleksii
    andrei andrey andriy andrii
    vasily vasili vasiliy vasyl
    yevgeny evgeny yevgeni evgeni yevgeniy yevhen
    anatoly anatoli anatoliy anatolii
    grigory grigori grigoriy
    nikolai nikolay nicolai nikolaj mykola
    mikhail mihail michail mykhailo
    alexander aleksandr alexandr aleksander aleksandar oleksandr
    viktor victor
    igor ihor
    oleg oleh
    vladimir wladimir volodymyr
    vyacheslav viacheslav
    konstantin constantine kostyantyn
    valery valeri valeriy valerii
    gennady gennadi gennadiy
    georgy georgi georgiy giorgi
    pyotr petr piotr petro
    leonid leonyd
    eduard edward
    yitzhak itzhak yitzchak isaac
    shimon simon
    binyamin benjamin
    menachem menahem
    moshe moshé
    alija aliya
    itamar ithamar
    stephen steven steve
    katherine catherine kathryn
    james jim jimmy
    william bill
    robert bob bobby
    joseph joe
    anthony tony antony
    michael mike
    thomas tom
    richard dick
    daniel dan
    donald don
    ronald ron
    christopher chris
    gregory greg
    timothy tim
    kenneth ken
    frederick fred
    nicholas nick
    jeffrey jeff
    matthew matt
    david dave
    samuel sam
    elizabeth liz
    """

  /// The key of a given name: that of its first spelling, else its own letters.
  static func key(_ folded: String) -> String { firstSpelling[folded] ?? folded }

  private static let firstSpelling: [String: String] = {
    var first: [String: String] = [:]
    for line in spellings.description.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names.dropFirst() { first[name] = names[0] }
    }
    return first
  }()
}
