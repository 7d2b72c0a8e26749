extension LeaderNames {
  /// Surnames from A to D; `LeaderNames` names the sources and the format.
  static let aToD: StaticString =
    """
    abacha|NGA|Sani Abacha|l199311-199806
    abadi|IRQ|Haider al-Abadi|m201409-201810
    abal|PNG|Sam Abal|f200710-201004
    abashidze|GEO|Aslan Abashidze|o199108-200405
    abbas|PSE|Mahmoud Abbas|p200501-
    abbas|TCD|Youssouf Saleh Abbas|m200804-201012
    abbas|PSE|Abu Abbas|o197704-200403
    abbott|AUS|Tony Abbott|m201309-201509
    abdallah|COM|Ahmed Abdallah|p197212-197507 p197805-198911
    abdallah|JOR|Abdallah II|k199902-
    abdallah|TUN|Abdelwaheb Abdallah|f200511-201002
    abdelatty|EGY|Badr Abdelatty|f202407-
    abdelghan|DZA|Mohamed ben Ahmed Abdelghan|m197903-198401
    abdella|ERI|Ali Said Abdella|f200301-200408 f200410-200510
    abdelmeguid|IGO|Esmat Abdel-Meguid|o199105-200105
    abdessalam|DZA|Belaid Abdessalam|m199207-199308
    abdic|BIH|Fikret Abdic|o199309-199508
    abdou|COM|Ahmed Abdou|m199612-199709
    abdoulkarim|COM|Mohamed Taki Abdoulkarim|m199201-199207 p199603-199811
    abdullah|JOR|Abdullah II|k199902-
    abdullah|SAU|Abdullah|k200508-201501
    abdullajanov|TJK|Abdumalik Abdullajanov|m199209-199312
    abe|JPN|Shinzo Abe|m200609-200709 m201212-202009
    abela|MLT|Robert Abela|m202001-
    abinader|DOM|Luis Abinader|p202008-
    abiola|NGA|Moshood Abiola|o199306-199807
    abramchyk|BLR|Mikalay Abramchyk|l194303-197005
    abubakar|NGA|Abdulsalami Abubakar|l199806-199905
    abulara|GTM|Jorge Briz Abulara|f200402-200608
    acheampong|GHA|Ignatius Kutu Acheampong|p197201-197807
    acheson|USA|Dean Acheson|f194901-195301
    achu|CMR|Simon Achidi Achu|m199204-199609
    adami|MLT|Eddie Fenech Adami|m198705-199610 m199809-200403 p200404-201012
    adamkus|LTU|Valdas Adamkus|p200407-201012
    adams|IRL|Gerry Adams|o198311-201802
    adeang|NRU|David Adeang|p202310-
    aden|SOM|Abdulkadir Muhammad Aden|p199701-201012
    adenauer|DEU|Konrad Adenauer|m194909-196310
    adeniji|NGA|Olu Adeniji|f200308-200707
    adhikari|NPL|Man Mohan Adhikari|m199411-199703 m200107-200210 m200406-200502
    adoboli|TGO|Eugene Koffi Adoboli|m199905-200008
    adulyadej|THA|Bhumibol Adulyadej|k194606-201012
    advani|IND|L. K. Advani|o198605-201405
    adyebo|UGA|George Cosmas Adyebo|m199101-199411
    afewerki|ERI|Isaias Afewerki|p199305-201012
    afrifa|GHA|Akwasi Afrifa|p196904-197008
    afwerki|ERI|Isaias Afwerki|p199305-
    agboyibo|TGO|Yawovi Agboyibo|m200609-200712
    agt|NLD|Andreas van Agt|m197712-198211
    aguilera|ECU|Jaime Roldos Aguilera|p197908-198105
    agyeman|GHA|Hackman Owusu Agyeman|f200301-200708
    ahern|IRL|Bertie Ahern|m199706-200805
    ahido|CMR|Ahmadou Ahidjo|p196001-198211
    ahmad|SOM|Ali Jangeli Ahmad|f200910-201012
    ahmad|PAK|Qazi Hussain Ahmad|o198710-200903
    ahmadinejad|IRN|Mahmoud Ahmadinejad|p200508-201308
    ahmed|BGD|Fakhruddin Ahmed|m200701-201012
    ahmed|BGD|Iajuddin Ahmed|p200209-201012 m200610-200701
    ahmed|BGD|Kazi Zafar Ahmed|m198908-199012
    ahmed|BGD|Moudud Ahmed|m198803-198908
    ahmed|BGD|Shahabuddin Ahmed|p199012-199110 p199610-200111
    ahmed|BGD|Tajuddin Ahmed|m197104-197201
    ahmed|ETH|Abiy Ahmed|m201804-
    ahmed|IND|Fakhruddin Ali Ahmed|p197408-197702
    ahmed|SOM|Abdullahi Yusuf Ahmed|p199701-201012
    ahmed|DZA|Hocine Ait Ahmed|o196309-201305
    ahmeti|MKD|Ali Ahmeti|o200102-
    aho|FIN|Esko Aho|m199104-199504
    ahtisaari|FIN|Martti Ahtisaari|p199403-200003
    ahtisaari|IGO|Martti Ahtisaari|o200511-200802
    aideed|SOM|Mohamed Farah Aideed|o199101-199608
    aitmatov|KGZ|Askar Aitmatov|f200301-200504
    akashi|IGO|Yasushi Akashi|o199201-199603
    akayev|KGZ|Askar Akayev|p199010-200503
    akbulut|TUR|Yildirim Akbulut|m198911-199106
    akhannouch|MAR|Aziz Akhannouch|m202110-
    akhmetov|KAZ|Daniyal Akhmetov|m200306-200701
    akhundzada|AFG|Hibatullah Akhundzada|o201605-
    akihito|JPN|Akihito|k198901-201904
    akilov|TJK|Akil Akilov|m199912-201012
    akufoaddo|GHA|Edward Akufo-Addo|p197008-197201
    akufoaddo|GHA|Nana Akufo-Addo|p201701-202501
    alarcon|ECU|Fabian Alarcon|p199702-199808
    alarcon|CUB|Ricardo Alarcon|o199302-201302
    alawi|OMN|Yusuf bin Alawi|f199701-202008
    albanese|AUS|Anthony Albanese|m202205-
    albares|ESP|José Manuel Albares|f202107-
    albert|MCO|Albert II|k200504-
    albright|USA|Madeleine Albright|f199701-200101
    alebua|SLB|Ezekiel Alebua|m198612-198903
    aleman|NIC|Arnoldo Aleman|p199701-200201
    alesana|WSM|Tofilau Eti Alesana|m198212-198512 m198804-199811
    alexandre|HTI|Boniface Alexandre|p200402-200605
    alexis|HTI|Jacques-Edouard Alexis|m199903-200103 m200606-201012
    alfonsin|ARG|Raúl Alfonsín|p198312-198907
    ali|COM|Said Ibrahim ben Ali|p197004-197206 m197812-198202
    ali|EGY|Kamal Hassan Ali|m198407-198509
    ali|ETH|Abiy Ahmed Ali|m201804-
    ali|GUY|Mohammed Irfaan Ali|p202008-
    ali|SOM|Osman Hassan Ali|p199701-201012
    ali|TUN|Zine El Abidine Ben Ali|p198711-201101
    alia|ALB|Ramiz Alia|l198211-199104 p199104-199204
    aliev|AZE|Heydar Aliyev|p199310-200310
    aliev|AZE|Ilham Aliyev|p200310-
    alimi|YEM|Rashad al-Alimi|l202204-
    aliyev|AZE|Heydar Aliyev|p199310-200310
    aliyev|AZE|Ilham Aliyev|p200310-
    allawi|IRQ|Ayad Allawi|m200406-200505
    allawi|IRQ|Iyad Allawi|m200406-200505
    allende|CHL|Salvador Allende|p197011-197309
    alvarez|MEX|Luis Echeverria Alvarez|p197012-197611
    alzaga|VAT|Pontifical Vergez Alzaga|p202110-
    amado|PRT|Luis Filipe Marques Amado|f200909-201012
    aman|MYS|Anifah Aman|f200905-201012
    amano|IGO|Yukiya Amano|o200912-201907
    amarjargal|MNG|Rinchinnyamyn Amarjargal|m199907-200007
    amato|ITA|Giuliano Amato|m199206-199304 m200004-200106
    amin|UGA|Idi Amin|p197101-197904
    amirabdollahian|IRN|Hossein Amir-Abdollahian|f202108-202405
    amorim|BRA|Celso Amorim|f200301-200903 f200904-201012
    amouzegar|IRN|Jamshid Amouzegar|m197708-197808
    anand|CAN|Anita Anand|f202505-
    anastasiades|CYP|Nicos Anastasiades|p201302-202302
    andersson|SWE|Magdalena Andersson|m202111-202210
    andreotti|ITA|Giulio Andreotti|m197202-197307 m197607-197908 m198907-199206
    andriamanjato|MDG|Ny Hasina Andriamanjato|f200906-201002
    andrianarivo|MDG|Tantely Andrianarivo|m199807-200205
    andropov|SUN|Yuri Andropov|l198211-198402
    androutsopoulos|GRC|Adamantios Androutsopoulos|m197311-197407
    angula|NAM|Nahas Angula|m200503-201012
    annan|IGO|Kofi Annan|u199701-200612
    ansip|EST|Andrus Ansip|m200504-201012
    antall|HUN|Jozsef Antall|m199005-199312
    anthony|LCA|Kenny Anthony|m199705-200612
    antonio|HTI|Joseph Philippe Antonio|f200301-200403
    aoun|LBN|Joseph Aoun|p202501-
    aoun|LBN|Michel Aoun|p201610-202210
    aptidon|DJI|Hassan Gouled Aptidon|p197706-199905
    aquino|PHL|Benigno Aquino|p201006-201606
    aquino|PHL|Corazon Aquino|p198602-199206
    araby|IGO|Nabil al-Araby|o201107-201606
    arafat|PSE|Yasser Arafat|l196902-200411 p199401-200411
    araghchi|IRN|Abbas Araghchi|f202408-
    arancibia|BOL|David Padilla Arancibia|p197811-197908
    arango|COL|Andres Pastrana Arango|p199808-200208
    araqchi|IRN|Abbas Araghchi|f202408-
    arbour|IGO|Louise Arbour|o199610-200807
    arce|BOL|Luis Arce|p202011-202511
    ardenne|NLD|Agnes van Ardenne|f200301-200702
    ardern|NZL|Jacinda Ardern|m201710-202301
    areco|URY|Jorge Pacheco Areco|p196712-197203
    arevalo|GTM|Bernardo Arévalo|p202401-
    arevalo|GTM|Marco Vinicio Cerezo Arevalo|p198601-199101
    arias|PAN|Harmodio Arias|f200301-200409
    aripov|UZB|Abdulla Aripov|m201612-
    aristide|HTI|Jean-Bertrand Aristide|p199102-199602 p200102-200402
    armelino|URY|Gregorio Conrado Alvarez Armelino|p198109-198502
    armour|DMA|Jenner Armour|p197906-198002
    arroyo|PHL|Gloria Macapagal Arroyo|p200101-201006
    arthur|BRB|Owen Arthur|m199409-200801
    arutyunyan|ARM|Gagik Arutyunyan|m199111-199207
    asadov|AZE|Ali Asadov|m201910-
    asahara|JPN|Shoko Asahara|o199503-201807
    asgrimsson|ISL|Halldor Asgrimsson|m200409-200606
    ashkenazi|ISR|Gabi Ashkenazi|f202005-202106
    ashrawi|PSE|Hanan Ashrawi|o199110-
    ashton|IGO|Catherine Ashton|o200912-201410
    assad|SYR|Bashar al-Assad|p200007-202412
    assad|SYR|Hafez al-Assad|p197103-200006
    assadat|EGY|Anwar As-Sadat|p197009-198110 m197303-197409 m198005-198110
    assange|AUS|Julian Assange|o201007-
    asselborn|LUX|Jean Asselborn|f200409-201012
    assoumani|COM|Azali Assoumani|p199904-200201 p200205-200605 p201605-
    atambayev|KGZ|Almazbek Atambayev|p201112-201711
    atanasof|ARG|Alfredo Atanasof|m200205-200305
    atanasov|BGR|Georgi Atanasov|m198603-199002
    attal|FRA|Gabriel Attal|m202401-202409
    attas|YEM|Haidar Abu Bakr Al-Attas|l198601-199005 m199005-199405
    attlee|GBR|Clement Attlee|m194507-195110
    aung|MMR|Win Aung|f200301-200409
    austin|USA|Lloyd Austin|d202101-202501
    avendano|SLV|Jaime Abdul Gutierrez Avendano|l197910-198205
    avril|HTI|Prosper Avril|p198809-199003
    aweys|SOM|Hassan Dahir Aweys|o200606-201306
    awlaki|YEM|Anwar al-Awlaki|o200912-201109
    ayala|COL|Julio Cesar Turbay Ayala|p197808-198208
    ayandho|CAF|Bernard Ayandho|m197909-198008
    ayeva|TGO|Zarifou Ayeva|f200507-200808
    ayissi|CMR|Henry Eyebe Ayissi|f200711-201012
    ayrault|FRA|Jean-Marc Ayrault|f201602-201705
    azhar|PAK|Masood Azhar|o199912-
    azimov|TJK|Yakhyo Azimov|m199602-199912
    azin|ECU|Daniel Noboa Azin|p202311-
    aziz|IRQ|Tariq Aziz|f198301-199112
    aziz|PAK|Shaukat Aziz|m200408-200711
    aznar|ESP|José María Aznar|m199605-200404
    azocar|CHL|Patricio Aylwin Azocar|p199003-199403
    azubalis|LTU|Audronius Azubalis|f201004-201012
    babangida|NGA|Ibrahim Babangida|l198508-199308
    babis|CZE|Andrej Babiš|m201712-202112 m202512-
    baca|HND|Patricia Isabel Rodas Baca|f200903-201001
    bachelet|CHL|Michelle Bachelet|p200603-201003 p201403-201803
    bachelet|IGO|Michelle Bachelet|o201809-202208
    badie|EGY|Mohammed Badie|o201001-
    badran|JOR|Mudar Badran|m198912-199106
    baerbock|DEU|Annalena Baerbock|f202112-202505
    bagabandi|MNG|Natsagiyn Bagabandi|p199706-200506
    bagaza|BDI|Jean-Baptiste Bagaza|p197611-198709
    bagosora|RWA|Theoneste Bagosora|o199404-200812
    bagratyan|ARM|Hrant Bagratyan|m199302-199611
    bah|GIN|Amadou Oury Bah|f200808-200903 m202402-
    bainimarama|FJI|Frank Bainimarama|o199903-
    bajamal|YEM|Abdul Qader Bajamal|m200104-200704
    bakayoko|CIV|Youssouf Bakayoko|f200606-201004
    baker|USA|James Baker|f198901-199208
    bakhit|JOR|Marouf al Bakhit|m200511-200711
    bakiyev|KGZ|Kurmanbek Bakiyev|p200503-201004
    bakoyianni|GRC|Theodora Bakoyianni|f200603-200910
    bakr|IRQ|Ahmed Hassan al-Bakr|p196807-197907
    balaguer|DOM|Joaquin Balaguer|p196607-197808 p198608-199608
    balakrishnan|SGP|Vivian Balakrishnan|f201510-
    balasingham|LKA|Anton Balasingham|o198301-200612
    balazs|HUN|Peter Balazs|f200905-201006
    balgimbayev|KAZ|Nurlan Balgimbayev|m199710-199910
    balkenende|NLD|Jan Peter Balkenende|m200207-201011
    balladares|PAN|Ernesto Perez Balladares|p199409-199909
    balladur|FRA|Edouard Balladur|m199303-199505
    ballen|ECU|Sixto Duran Ballen|p199208-199608
    baloi|MOZ|Oldemiro Baloi|f200804-201012
    bamba|CIV|Mamadou Bamba|f200303-200605
    ban|IGO|Ban Ki-moon|u200701-201612
    ban|KOR|Ban Ki-moon|f200401-200611
    banana|ZWE|Canaan Banana|p198004-198712
    banda|MWI|Etta Banda|f200909-201012
    banda|MWI|Hastings Kamuzu Banda|p196607-199405
    banda|ZMB|Rupiah Banda|p200806-201012
    bandaranaike|LKA|Sirimavo Bandaranaike|m197005-197707 m199411-200008
    banerjee|IND|Mamata Banerjee|o199801-
    bani|VUT|John Bani|p199903-200403
    banisadr|IRN|Abolhassan Banisadr|p198002-198106
    banny|CIV|Charles Konan Banny|m200512-200704
    baradar|AFG|Abdul Ghani Baradar|o199409-
    barak|ISR|Ehud Barak|m199907-200103
    barco|COL|Carolina Barco|f200301-200608 f200610-201010
    barghouti|PSE|Marwan Barghouti|o200009-
    barillas|SLV|Marisol Argueta de Barillas|f200803-200906
    barnier|FRA|Michel Barnier|m202409-202412
    barre|FRA|Raymond Barre|m197608-198105
    barre|SOM|Muhammad Siad Barre|p196910-199101
    barre|SOM|Siad Barre|p196910-199101
    barroso|IGO|José Manuel Barroso|c200411-201410
    barroso|PRT|José Manuel Barroso|m200204-200407
    barrot|FRA|Jean-Noël Barrot|f202409-
    barrow|BLZ|Dean Barrow|m200802-201012
    barrow|BRB|Errol Barrow|m198605-198706
    barrow|GMB|Adama Barrow|p202201-
    barzani|IRQ|Massoud Barzani|o197901-
    barzani|IRQ|Masoud Barzani|o197901-
    basayev|RUS|Shamil Basayev|o199506-200607
    basescu|ROU|Traian Băsescu|p200412-201412
    bashir|SDN|Omar al-Bashir|p198906-201904
    bashir|IDN|Abu Bakar Bashir|o200210-
    batista|CUB|Fulgencio Batista|p195203-195812
    batlle|URY|Jorge Batlle|p200003-200503
    batmonkh|MNG|Jambyn Batmonkh|l197406-199003
    batumubwira|BDI|Antoinette Batumubwira|f200509-200902
    bautista|HND|Leonidas Rosa Bautista|f200311-200507
    bautista|MEX|Luis Ernesto Derbez Bautista|f200301-200611
    bauza|ARG|Eduardo Bauza|m199507-199603
    bawoyeu|TCD|Jean Alingue Bawoyeu|m199103-199205
    baya|COD|Raymond Ramazani Baya|f200408-200701
    bayar|MNG|Sanj Bayar|m200711-201012
    bayrou|FRA|François Bayrou|m202412-202509
    bazargan|IRN|Mehdi Bazargan|m197902-197911
    bazin|HTI|Marc Bazin|m199206-199308 p199206-199306
    bazoum|NER|Mohamed Bazoum|p202104-202307
    beavogui|GIN|Louis Lansana Beavogui|m197204-198404
    beckett|GBR|Margaret Beckett|f200605-200706
    bedie|CIV|Henri Konan Bedie|p199312-199912
    beel|NLD|Louis Beel|m194607-194808 m195812-195905
    begaj|ALB|Bajram Begaj|p202207-
    begin|ISR|Menachem Begin|m197706-198310
    beilin|ISR|Yossi Beilin|o199207-200807
    bektenov|KAZ|Olzhas Bektenov|m202402-
    belaunde|PER|Alberto Bustamante Belaunde|m199910-200007
    belaunde|PER|Jose Antonio Garcia Belaunde|f200609-201012
    belhad|DZA|Ali Belhadj|o198903-200307
    belka|POL|Marek Belka|m200405-200510
    belkhadem|DZA|Abdelaziz Belkhadem|m200605-200806
    bella|DZA|Ahmed Ben Bella|p196309-196506
    bellen|AUT|Alexander Van der Bellen|p201701-
    belo|TLS|Carlos Belo|o198305-200211
    belousov|RUS|Andrei Belousov|d202405-
    bemba|COD|Jean-Pierre Bemba|o199811-
    benaissa|MAR|Mohamed Benaissa|f200301-200710
    benbitour|DZA|Ahmed Benbitour|m199912-200008
    bendedid|DZA|Chadli Bendjedid|p197902-199201
    benedict|VAT|Benedict XVI|k200504-201302
    benediktsson|ISL|Bjarni Benediktsson|m196311-197007
    benflis|DZA|Ali Benflis|m200008-200305
    bengurion|ISR|David Ben-Gurion|m194805-195401 m195511-196306
    bengvir|ISR|Itamar Ben-Gvir|o202212-
    bennett|ISR|Naftali Bennett|m202106-202207
    bensouda|IGO|Fatou Bensouda|o201206-202106
    benti|ETH|Tafari Benti|l197411-197702
    berdimuhamedov|TKM|Serdar Berdimuhamedov|p202203-
    berdimuhamedow|TKM|Gurbanguly Berdimuhamedow|p200612-202203
    berdymukhamedov|TKM|Gurbanguly Berdimuhamedow|p200612-202203
    berdymukhammedov|TKM|Gurbanguly Berdymukhammedov|p200612-201012
    beregovoy|FRA|Pierre Beregovoy|m199204-199303
    berezovsky|RUS|Boris Berezovsky|o199610-201303
    berisha|ALB|Sali Berisha|p199204-199707
    berlusconi|ITA|Silvio Berlusconi|m199405-199501 m200106-200605 m200805-201111
    bermudez|CUB|Miguel Diaz-Canel Bermudez|p201804-
    berov|BGR|Lyuben Berov|m199212-199410
    berri|LBN|Nabih Berri|o199210-
    berzins|LVA|Andris Berzins|m200005-200211
    besigye|UGA|Kizza Besigye|o200011-
    betancourt|COL|Ingrid Betancourt|o200202-200807
    bevin|GBR|Ernest Bevin|f194507-195103
    bhattarai|NPL|Krishna Prasad Bhattarai|m199004-199105 m199905-200003
    bhattarai|NPL|Baburam Bhattarai|o199602-
    bhindranwale|IND|Jarnail Singh Bhindranwale|o197708-198406
    bhutto|PAK|Benazir Bhutto|m198812-199008 m199310-199611
    bhutto|PAK|Zulfikar Ali Bhutto|m197308-197707
    biaou|BEN|Rogatien Biaou|f200307-200604
    biden|USA|Joe Biden|v200901-201701 p202101-202501
    bielecki|POL|Jan Krzysztof Bielecki|m199101-199112
    bielsa|ARG|Rafael Bielsa|f200306-200511
    biesheuvel|NLD|Barend Biesheuvel|m197107-197305
    bignone|ARG|Reynaldo Bignone|p198207-198312
    bildt|SWE|Carl Bildt|m199110-199410 f200610-201410
    bildt|IGO|Carl Bildt|o199506-199706
    bileka|GNQ|Silvestre Siale Bileka|m199203-199604
    bio|SLE|Julius Maada Bio|p202306-
    bioko|GNQ|Cristino Seriche Bioko|m198208-199203
    bird|ATG|Lester Bird|m199403-200403
    bird|ATG|Vere Cornwall Bird|m196702-197102 m197602-199403
    birkavs|LVA|Valdis Birkavs|m199308-199409
    bishop|AUS|Julie Bishop|f201309-201808
    bishop|GRD|Maurice Bishop|m197903-198310
    bista|NPL|Kirti Nidhi Bista|m196904-197004 m197104-197307 m197709-197905
    biswas|BGD|Abdur Rahman Biswas|p199110-199610
    biwu|CHN|Dong Biwu|l196810-197501
    biya|CMR|Paul Biya|p198211-
    bizimungu|RWA|Pasteur Bizimungu|p199407-200003
    blair|GBR|Tony Blair|m199705-200706
    blanco|DOM|Salvador Jorge Blanco|p198208-198608
    blanco|PER|Dante Cordova Blanco|m199507-199604
    blinken|USA|Antony Blinken|f202101-202501
    blix|IGO|Hans Blix|o198112-200306
    boakai|LBR|Joseph Boakai|p202401-
    bockarie|SLE|Sam Bockarie|o199705-200305
    bokassa|CAF|Jean-Bedel Bokassa|p196601-197612
    bokassa|CAF|Salah Eddine Ahmed Bokassa|p196601-197612
    boko|BWA|Duma Boko|p202411-
    bolanos|NIC|Enrique Bolanos|p200201-200701
    bolger|NZL|Jim Bolger|m199011-199712
    bolojan|ROU|Ilie Bolojan|m200506-
    bolsonaro|BRA|Jair Bolsonaro|p201901-202212
    bolton|USA|John Bolton|o201804-201909
    boluarte|PER|Dina Boluarte|p202212-202510
    bonafini|ARG|Hebe de Bonafini|o197904-202211
    bondevik|NOR|Kjell Magne Bondevik|m199710-200003 m200110-200510
    bongo|GAB|Ali Bongo|p200910-202308
    bongo|GAB|Omar Bongo|p196711-200906
    boni|BEN|Yayi Boni|p200604-201012
    bonilla|SLV|Hugo Roger Martinez Bonilla|f200907-201012
    bonnelame|SYC|Jeremie Bonnelame|f200301-200504 f200610-200708
    bonnici|MLT|Carmelo Mifsud Bonnici|m198412-198705
    bordaberry|URY|Juan Maria Bordaberry|p197203-197606
    boret|KHM|Long Boret|m197312-197504
    borg|MLT|Joseph Borg|f200301-200404
    boric|CHL|Gabriel Boric|p202203-202603
    borico|GNQ|Miguel Abia Biteo Borico|m200406-200608
    borisov|BGR|Boyko Borisov|m200907-201303 m201411-202105
    borja|SLV|Alvaro Alfredo Magana Borja|p198205-198406
    borne|FRA|Élisabeth Borne|m202205-202401
    borrell|IGO|Josep Borrell|o201912-202411
    borrero|COL|Misael Pastrana Borrero|p197008-197408
    bossi|ITA|Umberto Bossi|o198912-
    bostic|BRB|Jeffrey Davidson Bostic|p202511-
    bot|NLD|Bernard Bot|f200401-200702
    botha|ZAF|P. W. Botha|p198409-198908
    botha|ZAF|Pieter Willem Botha|m197809-198309
    bouabid|MAR|Maati Bouabid|m197903-198311
    boubacar|MUS|Sidi Mohamed Ould Boubacar|m199204-199601 m200508-200704
    boucher|USA|Richard Boucher|o198908-200912
    boumediene|DZA|Houari Boumediene|p196506-197812
    boumedienne|DZA|Houari Boumedienne|p196506-197812
    bouphavanh|LAO|Bouasone Bouphavanh|m200606-201012
    bourguiba|TUN|Habib Bourguiba|p195707-198711
    bourhan|DJI|Ali Aref Bourhan|p196707-197607
    bout|RUS|Viktor Bout|o199601-
    bouteflika|DZA|Abdelaziz Bouteflika|p199904-201904
    boutrosghali|EGY|Boutros Boutros-Ghali|f197711-197901
    boutrosghali|IGO|Boutros Boutros-Ghali|u199201-199612
    bove|FRA|José Bové|o199908-
    boye|SEN|Mame Madior Boye|m200103-200211
    bozize|CAF|François Bozizé|p200303-201303
    braghis|MDA|Dumitru Braghis|m199912-200104
    brahimi|DZA|Abdelhamid Brahimi|m198401-198811
    brahimi|IGO|Lakhdar Brahimi|o199301-201405
    branco|STP|Joaquim Rafael Branco|m200806-201012
    brandt|DEU|Willy Brandt|m196910-197405
    brathwaite|GRD|Nicholas Brathwaite|m198312-198412 m199003-199502
    brazauskas|LTU|Algirdas Brazauskas|p199211-199802 m200107-200606
    brezhnev|SUN|Leonid Brezhnev|l196410-198211
    briceno|BLZ|John Briceño|m202011-
    brnabic|SRB|Ana Brnabić|m201706-202405
    broek|IGO|Hans van den Broek|o199301-199909
    brown|GBR|Gordon Brown|m200706-201005
    browne|ATG|Gaston Browne|m201406-
    brundtland|NOR|Gro Harlem Brundtland|m198102-198110 m198605-198910 m199011-199610
    brundtland|IGO|Gro Harlem Brundtland|o199807-200307
    bruno|BOL|Carlos Saavedra Bruno|f200301-200310
    bruton|IRL|John Bruton|m199412-199706
    brzezinsky|USA|Zbigniew Brzezinski|o197701-198101
    buhari|NGA|Muhammadu Buhari|p201505-202305
    bukele|SLV|Nayib Bukele|p201906-
    bulganin|SUN|Nikolai Bulganin|m195502-195803
    burayk|YEM|Salim Bin Burayk|m202505-
    burbano|ECU|Alfredo Ernesto Poveda Burbano|p197601-197908
    burhan|SDN|Abdel Fattah al-Burhan|l201904-
    burjanadze|GEO|Nino Burjanadze|o200111-
    burton|DMA|Sylvanie Burton|p202310-
    busaidi|OMN|Badr al-Busaidi|f202008-
    bush|USA|George H. W. Bush|p198901-199301
    bush|USA|George W. Bush|p200101-200901
    busia|GHA|Kofi Busia|m196909-197201
    bustelo|ESP|Leopoldo Calvo-Sotelo y Bustelo|m198102-198212
    buthelezi|ZAF|Mangosuthu Buthelezi|o197503-202309
    butler|IGO|Richard Butler|o199707-199906
    buyoya|BDI|Pierre Buyoya|p198709-199307 p199607-200304
    buzek|POL|Jerzy Buzek|m199710-200110
    byambasuren|MNG|Dashiyn Byambasuren|m199009-199207
    caballeros|GTM|Alvaro Colom Caballeros|p200801-201012
    cabi|GNB|Martinho Ndafa Cabi|m200704-201012
    cabrera|GTM|Alfonso Portillo Cabrera|p200001-200401
    caldera|NIC|Norman Caldera|f200301-200701
    caldera|VEN|Rafael Caldera|p199402-199902
    calderon|MEX|Felipe Calderón|p200612-201211
    calero|NIC|Adolfo Calero|o198301-199206
    callaghan|GBR|James Callaghan|m197604-197905
    callejas|HND|Rafael Leonardo Callejas|p199001-199401
    calmyrey|CHE|Micheline Calmy-Rey|p200701-200712
    cals|NLD|Jo Cals|m196504-196611
    camdessus|IGO|Michel Camdessus|o198701-200002
    cameron|GBR|David Cameron|m201005-201607 f202311-202407
    canahuati|HND|Mario Canahuati|f200301-200507 f201002-201004 f201005-201012
    candia|BOL|Alfredo Ovando Candia|p196909-197010
    cantellano|MEX|Patricia Espinosa Cantellano|f200612-201012
    capriles|VEN|Henrique Capriles|o201202-
    captan|LBR|Monie Captan|f200301-200310
    caputova|SVK|Zuzana Čaputová|p201906-202406
    carcani|ALB|Adil Carcani|m198112-199102
    cardenas|MEX|Cuauhtémoc Cárdenas|o198707-
    cardoso|BRA|Fernando Henrique Cardoso|p199501-200212
    carlos|ESP|Juan Carlos|k197511-201406
    carlsson|SWE|Ingvar Carlsson|m198602-199110 m199410-199603
    carmona|VEN|Pedro Carmona|o200106-200205
    carney|CAN|Mark Carney|m202503-
    carnogursko|SVK|Jan Carnogursko|m199104-199206
    carpio|GTM|Ramiro de Leon Carpio|p199306-199601
    carrington|GBR|Lord Carrington|f197905-198204
    carstens|DEU|Karl Carstens|p197907-198406
    carter|USA|Ash Carter|d201502-201701
    carter|USA|Jimmy Carter|p197701-198101
    castano|COL|Carlos Castano|o199404-200404
    castex|FRA|Jean Castex|m202007-202205
    castillo|PER|Jorge del Castillo|m200607-201012
    castillo|PER|Pedro Castillo|p202107-202212
    castro|CHL|Jose Toribio Merino Castro|l197309-197406
    castro|CUB|Fidel Castro|m195902-197612 p197612-200802
    castro|CUB|Raúl Castro|p200802-201804
    castro|HND|Xiomara Castro|p202201-202601
    cavusoglu|TUR|Mevlüt Çavuşoğlu|f201408-202306
    ceausescu|ROU|Nicolae Ceaușescu|p196512-198912
    cedras|HTI|Raoul Cedras|o199109-199410
    ceku|XKX|Agim Ceku|o199903-200801
    cespedes|BOL|David Choquehuanca Cespedes|f200602-201012
    cevallos|ECU|Rodrigo Borja Cevallos|p198808-199208
    chabandelmas|FRA|Jacques Chaban-Delmas|m196906-197207
    chakwera|MWI|Lazarus Chakwera|o201308-
    chalabi|IRQ|Ahmed Chalabi|o199206-201511
    chaloryu|THA|Sa-Ngad Chaloryu|m197610-198011
    chamisa|ZWE|Nelson Chamisa|o201802-
    chamorro|NIC|Violeta Chamorro|p199004-199701
    chamraeun|KHM|Soeng Chamraeun|f200301-200411
    chan|PNG|Julius Chan|m198003-198208 m199408-199703
    chan|TWN|Lien Chan|m199302-199709
    chand|NPL|Lokendra Bahadur Chand|m198307-198603 m199703-199710 m200210-200306
    chapo|MOZ|Daniel Francisco Chapo|p202501-
    charette|FRA|Hervé de Charette|f199505-199706
    charles|ATG|Charles III|k202209-
    charles|AUS|Charles III|k202209-
    charles|BHS|Charles III|k202209-
    charles|BLZ|Charles III|k202209-
    charles|CAN|Charles III|k202209-
    charles|DMA|Eugenia Charles|m198007-199506
    charles|DMA|Pierre Charles|m200010-200401
    charles|GBR|Charles III|k202209-
    charles|GRD|Charles III|k202209-
    charles|IOT|Charles III|k202209-
    charles|JAM|Charles III|k202209-
    charles|KNA|Charles III|k202209-
    charles|LCA|Charles III|k202209-
    charles|NZL|Charles III|k202209-
    charles|PNG|Charles III|k202209-
    charles|SLB|Charles III|k202209-
    charles|TUV|Charles III|k202209-
    charles|VCT|Charles III|k202209-
    charme|CHL|Alfredo Moreno Charme|f201004-201012
    charnvirakul|THA|Anutin Charnvirakul|m202509-
    chaudhry|PAK|Fazal Elahi Chaudhry|p197308-197809
    chaudhry|PAK|Iftikhar Chaudhry|o200506-201312
    chaudhry|FJI|Mahendra Chaudhry|o199905-201404
    chavez|VEN|Hugo Chávez|p199902-201303
    chea|KHM|Nuon Chea|o197604-200709
    cheikh|COM|Said Mohamed Cheikh|p196201-197003
    chen|TWN|Chen Shui-bian|p200005-200805
    chen|TWN|Mark Chen|f200405-200802
    chen|CHN|Chen Guangcheng|o200509-
    cheney|USA|Dick Cheney|v200101-200901
    cheong|SGP|Ong Teng Cheong|p199309-199909
    cherestal|HTI|Jean-Marie Cherestal|m200103-200203
    chernenko|SUN|Konstantin Chernenko|l198402-198503
    chernomyrdin|RUS|Viktor Chernomyrdin|m199212-199803
    chiakan|TWN|Yen Chia-Kan|m196312-197205 p197504-197805
    chiang|TWN|Chiang Kai-shek|p195003-197504
    chien|TWN|Eugene Chien|f200301-200404
    chiluba|ZMB|Frederick Chiluba|p199111-200201
    chingkuo|TWN|Chiang Ching-Kuo|m197205-197805 p197805-198801
    chinh|VNM|Truong Chinh|l198107-198706
    chirac|FRA|Jacques Chirac|m197405-197608 m198603-198805 p199505-200705
    chissano|MOZ|Joaquim Chissano|p198611-200502
    choe|PRK|Choe Son-hui|f202206-
    choi|KOR|Choi Kyu Hah|m197512-197912 p197910-198008
    chomanan|THA|Kriangsak Chomanan|m197711-198003
    chong|KOR|Chin Iee Chong|m198310-198502
    choonhavan|THA|Chatichai Choonhavan|m198808-199102
    chowdhury|BGD|Abu Sayeed Chowdhury|p197201-197312
    chowdhury|BGD|Mizanur Rahman Chowdhury|m198607-198803
    chretien|CAN|Jean Chrétien|m199311-200312
    christie|BHS|Perry Christie|m200205-200705
    christodoulides|CYP|Nikos Christodoulides|p202302-
    christodoulidis|CYP|Nikos Christodoulidis|p202302-
    christofias|CYP|Dimitris Christofias|p200802-201012
    christopher|USA|Warren Christopher|f199301-199701
    chubais|RUS|Anatoly Chubais|o199411-202203
    chudinov|KGZ|Igor Chudinov|m200712-201012
    chulanont|THA|Surayud Chulanont|m200610-200801
    chun|KOR|Chun Doo-hwan|p198009-198802
    chung|KOR|Chung Eui-yong|o201705-202102
    chung|KOR|Chung Il Kwon|m196405-197012
    chung|KOR|Chung Won Shik|m199105-199210
    chunhsiung|TWN|Chang Chun-Hsiung|m200010-200202 m200705-200805
    chuppi|BGD|Mohammad Shahabuddin Chuppi|p202304-
    churchill|GBR|Winston Churchill|m194005-194507 m195110-195504
    churkin|RUS|Vitaly Churkin|o199204-201702
    chyhir|BLR|Mikhail Chyhir|m199407-199611
    chyngyshev|KGZ|Tursunbek Chyngyshev|m199202-199312
    ciampi|ITA|Carlo Azeglio Ciampi|m199304-199405 p199905-200605
    ciller|TUR|Tansu Çiller|m199306-199603
    cimoszewicz|POL|Wlodzimierz Cimoszewicz|m199602-199710 f200301-200502
    ciorbea|ROU|Victor Ciorbea|m199612-199803
    ciubuc|MDA|Ion Ciubuc|m199701-199903
    clark|CAN|Joe Clark|m197906-198003
    clark|NZL|Helen Clark|m199912-200811
    clerisme|HTI|Jean Renald Clerisme|f200607-200809
    cleverly|GBR|James Cleverly|f202209-202311
    clinton|USA|Bill Clinton|p199301-200101
    clinton|USA|Hillary Clinton|f200901-201302
    clodumar|NRU|Kinza Clodumar|p199702-199806
    cohen|ISR|Eli Cohen|f202212-202401
    coirolo|URY|Julio Maria Sanguinetti Coirolo|p198503-199003 p199503-200003
    colombo|ARG|Chrystian Colombo|m200010-200112
    colonna|FRA|Catherine Colonna|f202205-202401
    colotka|SVK|Peter Colotka|m196905-198810
    compaore|BFA|Blaise Compaoré|p198710-201410
    compton|LCA|John Compton|m200612-200709
    conde|GIN|Mamady Conde|f200611-200707
    conde|GIN|Alpha Condé|o199312-
    connolly|IRL|Catherine Connolly|p202511-
    conombo|BFA|Joseph Conombo|m197807-198011
    constantinescu|ROU|Emil Constantinescu|p199611-200012
    conte|GIN|Lansana Conte|p198404-201012
    conte|ITA|Giuseppe Conte|m201806-202102
    cook|GBR|Robin Cook|f199705-200106
    cooper|GBR|Yvette Cooper|f202509-
    corbyn|GBR|Jeremy Corbyn|o201509-202004
    cordovez|IGO|Diego Cordovez|o198206-199002
    correa|ECU|Rafael Correa|p200701-201705
    correia|GNB|Carlos Correia|m199112-199410 m199706-199812
    cossiga|ITA|Francesco Cossiga|p198506-199204
    costa|GNB|Manuel Saturnino da Costa|m199410-199706
    costa|IGO|António Costa|o202412-
    costa|PER|Carlos Ferrero Costa|m200312-200508
    costa|PRT|António Costa|m201511-202404
    costa|STP|Guilherme Posser da Costa|m199901-200109
    cotti|CHE|Flavio Cotti|p199801-199812
    couchepin|CHE|Pascal Couchepin|p199601-199612 p200801-201012
    cowen|IRL|Brian Cowen|f200301-201012 m200805-201012
    cox|PER|Guillermo Larco Cox|m198909-199007
    craxi|ITA|Bettino Craxi|m198308-198704
    cresson|FRA|Edith Cresson|m199105-199204
    cristiani|SLV|Alfredo Cristiani|p198906-199406
    croo|BEL|Alexander De Croo|m202010-202502
    cruz|CUB|Manuel Marrero Cruz|m201912-
    cruz|PRT|Antonio Martins da Cruz|f200301-200310
    cruz|STP|Tome Vera Cruz|m200604-200802
    cuadros|PER|Manuel Rodriguez Cuadros|f200401-200508
    cuartas|COL|Belisario Betancur Cuartas|p198208-198608
    cuellar|COL|Maria Angela Holguin Cuellar|f200501-200701 f201009-201012
    cuellar|IGO|Javier Pérez de Cuéllar|u198201-199112
    cuellar|PER|Javier Perez de Cuellar|m200011-200107
    cuong|VNM|Luong Cuong|p202401-
    cyrankiewicz|POL|Jozef Cyrankiewicz|m195403-197012
    dacic|SRB|Ivica Dačić|m201207-201404
    dacko|CAF|David Dacko|p197909-198109
    daddah|MUS|Moktar Ould Daddah|p196011-197807
    dagalo|SDN|Mohamed Hamdan Dagalo|o201904-
    dahabi|JOR|Nader Dahabi|m200711-201012
    dahal|NPL|Pushpa Kamal Dahal|m200808-200905 m201608-201706 m202212-202407
    dahlan|PSE|Mohammed Dahlan|o199405-
    dalema|ITA|Massimo D'Alema|m199810-200004
    dalmeida|STP|Damiao Vaz D'almeida|m200409-200506
    dan|ROU|Nicușor Dan|p202505-
    danino|PER|Roberto Danino|m200107-200207
    dar|PAK|Ishaq Dar|f202403-
    darbinyan|ARM|Armen Darbinyan|m199804-199906
    darman|SOM|Abdinur Ahmed Darman|p200307-201012
    dascalescu|ROU|Constantin Dascalescu|m198205-198912
    dato|MYS|Dato'|m198107-200310
    daubuisson|SLV|Roberto d'Aubuisson|o198109-199202
    davis|BHS|Philip Edward Davis|m202109-
    davutoglu|TUR|Ahmet Davutoğlu|f200905-201408 m201408-201605
    dayan|ISR|Moshe Dayan|d196706-197406 f197706-197910
    dbeibeh|LBY|Abdul Hamid Dbeibeh|m202103-
    debono|MLT|Myriam Spiteri Debono|p202404-
    debrum|MHL|Anton Debrum|f200809-200906
    debrum|MHL|Tony Debrum|f200808-200808 f200809-200906
    deby|TCD|Idriss Déby|p199012-202104
    deby|TCD|Mahamat Déby|p202104-
    degazon|DMA|Fred Degazon|p197901-198002
    dehaene|BEL|Jean-Luc Dehaene|m199203-199907
    deif|PSE|Mohammed Deif|o200207-202407
    deiss|CHE|Joseph Deiss|p200401-200412
    delamuraz|CHE|Jean-Pascal Delamuraz|p199601-199612
    delors|IGO|Jacques Delors|c198501-199501
    demaci|XKX|Adem Demaci|o199804-199903
    dembele|MLI|Mamadou Dembele|m198606-198806
    demirel|TUR|Süleyman Demirel|p199305-200005
    demirtas|TUR|Selahattin Demirtas|o201402-
    deng|CHN|Deng Xiaoping|l197812-199203
    denktash|CYP|Rauf Denktash|o198311-200504
    dermer|ISR|Ron Dermer|o201309-
    deroburt|NRU|Hammer Deroburt|p196801-197612 p197805-198609 p198612-198908
    desai|IND|Morarji Desai|m197703-197907
    desalegn|ETH|Hailemariam Desalegn|m201208-201804
    destaing|FRA|Valéry Giscard d'Estaing|p197405-198105
    devi|IND|Phoolan Devi|o198302-200107
    dhlakama|MOZ|Afonso Dhlakama|o197910-201805
    diallo|BEN|Mariam Alaji Diallo|f200605-200706
    diallo|GIN|Cellou Dalein Diallo|m200412-200604
    diarra|CIV|Seydou Diarra|m200005-200010 m200302-200512
    diay|MRT|Moctar Ould Diay|m202408-
    diazcanel|CUB|Miguel Díaz-Canel|p201804-
    dileita|DJI|Dileita Mohamed Dileita|m200103-201012
    dimitrov|BGR|Filip Dimitrov|m199111-199212
    dindic|SRB|Zoran Đinđić|m200101-200303
    dini|ITA|Lamberto Dini|m199501-199605
    diogo|MOZ|Luisa Diogo|m200402-201012
    diouf|SEN|Abdou Diouf|m197002-198012 p198101-200004
    dissanayake|LKA|Anura Kumara Dissanayake|p202409-
    djindjic|SRB|Zoran Đinđić|m200101-200303
    djukanovic|MNE|Milo Đukanović|m199102-199802 m200301-200611 m200802-201012
    djukanovic|MNE|Milo Đukanović|m201212-201611 p199801-200211 p201805-202305
    dlamini|SWZ|Barnabas Sibusiso Dlamini|m199607-200309
    dlamini|SWZ|Jameson Mbilini Dlamini|m199311-199605
    dlamini|SWZ|Lutfo Dlamini|f200908-201010 f201011-201012
    dlamini|SWZ|Mabili David Dlamini|f200401-200606
    dlamini|SWZ|Moses Mathedele Dlamini|f200607-200907
    dlamini|SWZ|Obed Dlamini|m198907-199310
    dlamini|SWZ|Russell Dlamini|m202311-
    dlamini|SWZ|Themba Dlamini|m200311-201012
    dmitriev|RUS|Kirill Dmitriev|o201101-
    dobrynin|SUN|Anatoly Dobrynin|o196203-198603
    dodik|BIH|Milorad Dodik|o199801-
    dohar|COM|Said Mohamed Djohar|p198911-199509
    dojohadikusumo|IDN|Prabowo Subianto Djojohadikusumo|p202410-
    dologuele|CAF|Anicet Georges Dologuele|m199902-200104
    domitien|CAF|Elisabeth Domitien|m197501-197604
    dorji|BTN|Lyonpo Kinzang Dorji|m200208-200308 m200707-200804
    dostam|AFG|Abdul Rashid Dostam|o199204-
    dostum|AFG|Abdul Rashid Dostum|o199204-
    dote|CAF|Elie Dote|m200506-200801
    dougan|GNQ|Angel Serafin Seriche Dougan|m199604-200103
    douglas|DMA|Rosie Douglas|m200002-200010
    douglas|KNA|Denzil Douglas|m199507-201012
    douglashome|GBR|Alec Douglas-Home|m196310-196410
    doumbouya|GIN|Mamady Doumbouya|l202109-
    dowiyogo|NRU|Bernard Dowiyogo|p197612-197804 p198912-199511 p199806-199904 p200004-200103
    downer|AUS|Alexander Downer|f200301-200712
    draghi|ITA|Mario Draghi|m202102-202210
    draskovic|SRB|Vuk Draskovic|o199003-200705
    drees|NLD|Willem Drees|m194808-195812
    dreifuss|CHE|Ruth Dreifuss|p199901-199912
    drew|KNA|Terrance Drew|m202208-
    drian|FRA|Jean-Yves Le Drian|f201705-202205
    druc|MDA|Mircea Druc|m199005-199105
    duan|VNM|Le Duan|l197612-198607
    duarte|SLV|Jose Napoleon Duarte|l198003-198205 p198012-198205 p198406-198906
    dubcek|CSK|Alexander Dubček|l196801-196904
    duda|POL|Andrzej Duda|p201508-202508
    dudau|MDA|Nicolae Dudau|f200301-200402
    dudayev|RUS|Dzhokhar Dudayev|o199110-199604
    duhalde|ARG|Eduardo Duhalde|p200201-200305
    dukanovic|MNE|Milo Đukanović|m199102-199802 m200301-200611 m200802-201012
    dukanovic|MNE|Milo Đukanović|m201212-201611 p199801-200211 p201805-202305
    dulles|USA|John Foster Dulles|f195301-195904
    dulloo|MUS|Murlidhar Madun Dulloo|f200509-200807
    dumas|FRA|Roland Dumas|f198412-198603 f198805-199303
    duncan|CIV|Daniel Kablan Duncan|m199312-199912
    duque|COL|Iván Duque|p201808-202208
    duran|CHL|Cesar Mendoza Duran|l197309-197406
    duterte|PHL|Rodrigo Duterte|p201606-202206
    dzurinda|SVK|Mikulas Dzurinda|m199810-200607 p199810-199906
    """
}
