extension LeaderNames {
  /// Surnames from E to K; `LeaderNames` names the sources and the format.
  static let eToK: StaticString =
    """
    eagleburger|USA|Lawrence Eagleburger|f199208-199301
    ebadi|IRN|Shirin Ebadi|o200310-
    eban|ISR|Abba Eban|f196602-197406
    ebeid|EGY|Atef Ebeid|m199910-200407
    ecevit|TUR|Bülent Ecevit|m197401-197411 m199901-200211
    echeverria|CRI|Miguel Angel Rodriguez Echeverria|p199805-200205
    eden|GBR|Anthony Eden|m195504-195701
    efi|WSM|Tuiatua Tupua Tamasese Efi|m197603-198204 m198209-198212 l200706-201012
    egeland|IGO|Jan Egeland|o200308-200701
    ehrlich|SLV|Jose Antonio Morales Ehrlich|l198001-198205
    eikenberry|USA|Karl Eikenberry|o200904-201107
    eisenhower|USA|Dwight Eisenhower|p195301-196101
    ekeus|IGO|Rolf Ekeus|o199105-199706
    elbaradei|IGO|Mohamed ElBaradei|o199712-200911
    elbegdorj|MNG|Tsakhiagiyn Elbegdorj|m199804-199812 m200408-200601
    elchibey|AZE|Abulfez Elchibey|p199206-199309
    eldarn|ISL|Kristjan Eldjarn|p196808-198007
    elias|GTM|Jorge Serrano Elias|p199101-199306
    eliasson|SWE|Jan Eliasson|f200301-200510 f200605-200610
    elizabeth|GBR|Elizabeth II|k195202-202209
    eltsin|RUS|Boris Yeltsin|p199107-199912
    emane|GAB|Jean-Francois Ntoutoume Emane|m199901-200601
    emsis|LVA|Indulis Emsis|m200403-200412
    endara|PAN|Guillermo Endara|p198912-199409
    enkhbayar|MNG|Nambaryn Enkhbayar|m200007-200408 p200506-201012
    enkhbold|MNG|Miyeegombo Enkhbold|m200601-200711
    enkhbold|MNG|Nymaa Enkhbold|f200603-200810
    enkhsaikhan|MNG|Mendsaikhany Enkhsaikhan|m199607-199804
    erakat|PSE|Saeb Erekat|o199101-202011
    erbakan|TUR|Necmettin Erbakan|m199606-199706
    erdenechuluun|MNG|Luvsangiin Erdenechuluun|f200301-200504
    erdogan|TUR|Recep Tayyip Erdoğan|m200303-201408 p201408-
    erekat|PSE|Saeb Erekat|o199101-202011
    erhard|DEU|Ludwig Erhard|m196310-196612
    ershad|BGD|Hossain Mohammad Ershad|p198312-199012
    esaw|TGO|Kofi Esaw|f200903-201006
    escobar|CHL|Ricardo Lagos Escobar|p200003-200603
    escobar|COL|Pablo Escobar|o198203-199312
    eshkol|ISR|Levi Eshkol|m196306-196902
    esper|USA|Mark Esper|d201907-202011
    esquivel|BLZ|Manuel Esquivel|m198412-198911 m199307-199808
    essebsi|TUN|Beji Caid Essebsi|p201412-201907
    estenssoro|BOL|Victor Paz Estenssoro|p198508-198908
    estrada|PHL|Joseph Estrada|p199806-200101
    etpison|PLW|Ngiratkel Etpison|p198901-199301
    evren|TUR|Kenan Evren|p198009-198911
    eyadema|TGO|Gnassingbe Eyadema|p196704-200502
    eyskens|BEL|Gaston Eyskens|m196806-197301
    eyskens|BEL|Mark Eyskens|m198104-198112
    fabius|FRA|Laurent Fabius|f201205-201602
    facusse|HND|Carlos Roberto Flores Facusse|p199801-200201
    fadul|GNB|Francisco Fadul|m199812-200002
    fahd|SAU|Fahd|k198206-200508
    fahmy|EGY|Ismail Fahmy|f197310-197711
    faisal|IRQ|Faisal II|k193904-195807
    faisal|SAU|Faisal|k196411-197503
    faisal|SAU|Saud al-Faisal|f197510-201504
    faja|CRI|Roberto Tovar Faja|f200301-200411 f200501-200605
    fakafanua|TON|Fatafehi Fakafanua|m202512-
    faki|TCD|Moussa Faki|m200306-200502
    fall|GIN|Francois Lonseny Fall|f200301-200309 f200311-200508
    farage|GBR|Nigel Farage|o200609-
    farah|DJI|Ali Abdi Farah|f200301-200507
    farah|SOM|Hassan Abshir Farah|m200111-200312
    farhan|SAU|Faisal bin Farhan|f201910-
    farouk|EGY|Farouk|k193604-195207
    fassi|MAR|Abbas el Fassi|m200709-201012
    fawzi|EGY|Mahmoud Fawzi|m197010-197201
    faye|SEN|Bassirou Diomaye Faye|p202404-
    fayez|JOR|Faisal al Fayez|m200310-200504
    faymann|AUT|Werner Faymann|m200812-201012
    faysal|SAU|Faysal|m196210-197503 k196411-197503
    fayyad|PSE|Salam Fayyad|m200706-201306
    fazlurrehman|PAK|Fazl-ur-Rehman|o198010-
    felber|CHE|Rene Felber|p199201-199212
    felipe|ESP|Felipe VI|k201406-
    fernandez|ARG|Alberto Fernández|p201912-202312
    fernandez|DOM|Antonio Guzman Fernandez|p197808-198207
    fernandez|DOM|Leonel Fernandez|p199608-200008 p200408-201012
    fernando|LKA|Tyronne Fernando|f200301-200405
    ferrerowaldner|IGO|Benita Ferrero-Waldner|o200411-201002
    ferrier|SUR|Johan Ferrier|p197511-198008
    fiala|CZE|Petr Fiala|m202112-202512
    fico|SVK|Robert Fico|m200607-201007 m201204-201803 m202310-
    fidan|TUR|Hakan Fidan|f202306-
    fidel|PHL|Fidel V|p199206-199806
    filali|MAR|Abdellatif Filali|m199405-199802
    filat|MDA|Vlad Filat|m200909-201012 p201012-201012
    filipov|BGR|Grisha Filipov|m198106-198603
    fillon|FRA|François Fillon|m200705-201205
    filsaime|HTI|Alix Didier Fils-Aimé|m202411-
    finnbogadottir|ISL|Vigdis Finnbogadottir|p198008-199607
    fischer|AUT|Heinz Fischer|p200407-201012
    fischer|DEU|Joschka Fischer|f199810-200511
    fleischer|USA|Ari Fleischer|o200101-200307
    flores|SLV|Francisco Flores|p199906-200406
    fock|HUN|Jeno Fock|m196704-197505
    fokin|UKR|Vitold Fokin|m199010-199210
    fonseka|LKA|Sarath Fonseka|o200512-
    ford|USA|Gerald Ford|p197408-197701
    fotyga|POL|Anna Fotyga|f200606-200711
    fournier|CRI|Rafael Angel Calderon Fournier|p199005-199405
    fox|MEX|Vicente Fox|p200012-200611
    foxley|CHL|Alejandro Foxley|f200605-200903
    fradkov|RUS|Mikhail Fradkov|m200403-200709
    france|FRA|Pierre Mendès France|m195406-195502
    francis|VAT|Francis|k201303-202504
    franco|BRA|Itamar Franco|p199210-199501
    franco|ESP|Francisco Franco|l193910-197511
    franjieh|LBN|Suleiman Franjieh|p197009-197609
    frank|CAF|Edouard Frank|m199103-199212
    fraser|AUS|Malcolm Fraser|m197511-198303
    frattini|ITA|Franco Frattini|f200301-200411 f200806-201012
    frattini|IGO|Francesco Frattini|o200411-200805
    frederik|DNK|Frederik X|k202401-
    frederiksen|DNK|Mette Frederiksen|m201906-
    freeland|CAN|Chrystia Freeland|f201701-201911
    freivalds|SWE|Laila Freivalds|f200311-200603
    frendo|MLT|Michael Frendo|f200408-200803
    frick|LIE|Mario Frick|m199312-200104
    friday|VCT|Godwin Friday|m202511-
    frieden|LUX|Luc Frieden|m202311-
    frostadottir|ISL|Kristrun Frostadottir|m202412-
    frutos|PRY|Nicanor Duarte Frutos|p200308-201012
    fujimori|PER|Alberto Fujimori|p199007-200011
    fujimori|PER|Keiko Fujimori|o201104-
    fukuda|JPN|Takeo Fukuda|m197612-197812
    fukuda|JPN|Yasuo Fukuda|m200709-201012
    gabriel|DEU|Sigmar Gabriel|f201701-201803
    gaddafi|LBY|Muammar Gaddafi|l196909-201110
    gaddafi|LBY|Saif al-Islam Gaddafi|o200006-
    gadhafi|LBY|Muammar Gaddafi|l196909-201110
    gadio|SEN|Cheikh Tidiane Gadio|f200301-200310 f200312-201003
    gailis|LVA|Maris Gailis|m199409-199512
    gairy|GRD|Eric Gairy|m196708-197903
    galaid|SOM|Ali Khalif Galaid|m200010-200110
    gallant|ISR|Yoav Gallant|d202212-202411
    galtieri|ARG|Leopoldo Galtieri|p198112-198206
    gambar|AZE|Isa Gambar|o199206-
    gambari|IGO|Ibrahim Gambari|o200507-201207
    gambi|CAF|Antoine Gambi|f200908-201012
    gamsakhurdia|GEO|Zviad Gamsakhurdia|p199011-199201
    ganao|COG|David Charles Ganao|m199608-199709
    gandhi|IND|Indira Gandhi|m196601-197703 m198001-198410
    gandhi|IND|Rajiv Gandhi|m198410-198912
    gandhi|IND|Sonia Gandhi|o199803-
    gandhi|IND|Rahul Gandhi|o200705-
    ganilau|FJI|Ratu Sir Penaia Ganilau|p198712-199312
    ganji|IRN|Akbar Ganji|o200004-
    gantz|ISR|Benny Gantz|d202005-202212
    ganzouri|EGY|Kamal Ganzouri|m199601-199910
    gaombalet|CAF|Celestin Gaombalet|m200312-200506
    garang|SDN|John Garang|o198307-200507
    garcia|GTM|Fernando Romeo Lucas Garcia|p197807-198203
    garcia|GTM|Kjell Eugenio Laugerud Garcia|p197407-197807
    garcia|PER|Alan García|p198507-199007 p200607-201107
    gargano|URY|Reinaldo Gargano|f200503-200803
    gasparovic|SVK|Ivan Gasparovic|p200406-201012
    gasperi|ITA|Alcide De Gasperi|m194512-195308
    gates|USA|Robert Gates|d200612-201107
    gauck|DEU|Joachim Gauck|p201203-201703
    gaulle|FRA|Charles de Gaulle|p195901-196904
    gayoom|MDV|Maumoon Abdul Gayoom|p197811-201012
    gbagbo|CIV|Laurent Gbagbo|p200010-201104
    gbezerabria|CAF|Michel Gbezera-Bria|m199701-199902
    geagea|LBN|Samir Geagea|o198601-
    geelani|IND|Syed Ali Shah Geelani|o199303-202109
    geerlingssimons|SUR|Jennifer Geerlings-Simons|p202507-
    geingob|NAM|Hage Geingob|m199003-200208
    geir|ISL|Geir|m200606-201012
    geisel|BRA|Ernesto Geisel|p197403-197903
    gemayel|LBN|Amine Gemayel|p198209-198809
    gemayel|LBN|Bashir Gemayel|p198208-198209
    genscher|DEU|Hans-Dietrich Genscher|f197405-199205
    gentiloni|ITA|Paolo Gentiloni|m201612-201806
    georgieva|IGO|Kristalina Georgieva|o201910-
    georgievsky|MKD|Ljubčo Georgievski|m199811-200211
    gerasimov|RUS|Valery Gerasimov|o201211-
    ghali|MAR|Brahim Ghali|o201607-
    ghalib|SOM|Umar Arteh Ghalib|m199101-199301
    ghanem|YEM|Faraj Said bin Ghanem|m199705-199804
    ghani|AFG|Ashraf Ghani|p201409-202108
    ghani|YEM|Abdul Aziz Abdul Ghani|m198311-199005 m199410-199705
    ghannouchi|TUN|Mohamed Ghannouchi|m199911-201012
    ghannouchi|TUN|Rachid Ghannouchi|o198906-
    ghazouani|MRT|Mohamed Ghazouani|p201908-
    ghebreyesus|IGO|Tedros Adhanom Ghebreyesus|o201707-
    ghedi|SOM|Ali Muhammad Ghedi|m200411-200710
    gheit|EGY|Ahmed Aboul Gheit|f200407-201103
    gheit|IGO|Ahmed Aboul Gheit|o201607-
    ghimpu|MDA|Mihai Ghimpu|p200909-201012
    ghizikis|GRC|Phaidon Ghizikis|p197311-197412
    ghonda|COD|Antoine Ghonda|f200308-200407
    ghozali|DZA|Sid Ahmed Ghozali|m199106-199207
    ghrieb|DZA|Sifi Ghrieb|m202508-
    gidada|ETH|Negasso Gidada|p199508-200110
    gierek|POL|Edward Gierek|l197012-198009
    gift|TTO|Knowlson Gift|f200301-200612
    gilani|PAK|Yousaf Raza Gilani|m200803-201206
    gillard|AUS|Julia Gillard|m201006-201306
    gillerman|ISR|Dan Gillerman|o200301-200807
    gingrich|USA|Newt Gingrich|o199501-199901
    giri|IND|Varahagiri Venkata Giri|p196908-197408
    giri|NPL|Tulsi Giri|m197512-197709
    gisladottir|ISL|Ingibjorg Solrun Gisladottir|f200707-200902
    gissin|ISR|Raanan Gissin|o200103-200601
    gizenga|COD|Antione Gizenga|m200612-200810
    glemp|POL|Jozef Glemp|o198107-201301
    gligorov|MKD|Kiro Gligorov|p199101-199911
    gnassingbe|TGO|Council Gnassingbe|p202505-
    gnassingbe|TGO|Faure Gnassingbe|p200502-200502 p200505-201012
    godmanis|LVA|Ivars Godmanis|m199005-199308 m200712-201012
    goh|SGP|Goh Chok Tong|m199011-200408
    goita|MLI|Assimi Goïta|l202105-
    gokhool|MUS|Dharam Gokhool|p202412-
    golding|JAM|Bruce Golding|m200709-201012
    goldstone|IGO|Richard Goldstone|o199408-199609
    golob|SVN|Robert Golob|m202206-
    gomes|GNB|Aristides Gomes|m200511-200704
    gomulka|POL|Władysław Gomułka|l195610-197012
    goncz|HUN|Arpad Goncz|p199005-200008
    gonsalves|VCT|Ralph Everard Gonsalves|m200103-201012
    gonzales|BOL|Juan Jose Torres Gonzales|p197010-197108
    gonzalez|ESP|Adolfo Suarez Gonzalez|m197607-198102
    gonzalez|ESP|Felipe González|m198212-199605
    gonzalez|CUB|Elian Gonzalez|o199911-
    gonzalez|VEN|Edmundo González|o202404-
    gonzi|MLT|Lawrence Gonzi|m200403-201012
    gopallawa|LKA|William Gopallawa|p197205-197802
    gorbachev|SUN|Mikhail Gorbachev|l198503-199108 p199003-199112
    gorbachov|SUN|Mikhail Gorbachev|l198503-199108 p199003-199112
    gorbunovs|LVA|Anatolijs Gorbunovs|p199005-199307
    gore|USA|Al Gore|v199301-200101
    gortari|MEX|Carlos Salinas de Gortari|p198812-199411
    gorton|AUS|John Grey Gorton|m196801-197103
    gotovina|HRV|Ante Gotovina|o199508-201211
    goude|CIV|Charles Ble Goude|o200209-
    goumba|CAF|Abel Goumba|m200303-200312
    gouveia|PRT|Maria Teresa Gouveia|f200311-200407
    gowon|NGA|Yakubu Gowon|l196608-197507
    grabarkitarovic|HRV|Kolinda Grabar-Kitarović|p201502-202002
    graham|CAN|Bill Graham|f200301-200312
    grandi|IGO|Filippo Grandi|o201601-
    granic|HRV|Mate Granić|f199305-200001
    greceany|MDA|Zinaida Greceanii|m200803-200909
    green|GUY|Hamilton Green|m198508-199210
    greenstock|GBR|Jeremy Greenstock|o199807-200404
    griffiths|IGO|Martin Griffiths|o201802-202406
    grimsson|ISL|Olafur Ragnar Grimsson|p199608-201012
    gromyko|SUN|Andrei Gromyko|f195702-198507
    gross|CZE|Stanislav Gross|m200407-200504
    grossi|IGO|Rafael Grossi|o201912-
    grosz|HUN|Karoly Grosz|m198706-198811
    gruevsky|MKD|Nikola Gruevski|m200608-201601
    grybauskaite|LTU|Dalia Grybauskaitė|p200907-201907
    guaido|VEN|Juan Guaidó|o201901-202301
    gucht|BEL|Karel de Gucht|f200408-200907
    guebuza|MOZ|Armando Guebuza|p200502-201012
    guei|CIV|Robert Guei|p199912-200010
    guelleh|DJI|Ismail Omar Guelleh|p199905-
    guig|MUS|Mohamed Lemine Ould Guig|m199712-199811
    guillaume|LUX|Guillaume|k202510-
    gujral|IND|Inder Kumar Gujral|m199704-199803
    gul|TUR|Abdullah Gül|f200303-200708 p200708-201408
    gulen|TUR|Fethullah Gulen|o199901-202410
    guliyev|AZE|Fuad Guliyev|m199410-199607
    guofeng|CHN|Hua Guofeng|l197610-198106
    gurgenidze|GEO|Lado Gurgenidze|m200711-201012
    gurirab|NAM|Theo-Ben Gurirab|m200208-200503
    gusenbauer|AUT|Alfred Gusenbauer|m200701-200812
    gusmao|TLS|Kay Gusmao|m202307-
    gusmao|TLS|Xanana Gusmao|o198103-
    gustaf|SWE|Carl XVI Gustaf|k197309-
    gustavo|STP|Carlos Gustavo|f200605-200807
    guterres|IGO|António Guterres|u201701-
    guterres|PRT|António Guterres|m199510-200204
    gutierrez|ECU|Lucio Gutierrez|p200301-200504
    gutierrez|GTM|Edgar Gutierrez|f200301-200401
    guzman|CHL|Gustavo Leigh Guzman|l197309-197406
    guzman|MEX|Joaquin Guzman|o199301-201907
    guzman|PER|Abimael Guzmán|o198005-202109
    gyurcsany|HUN|Ferenc Gyurcsany|m200408-201012
    haakon|NOR|Crown Prince Haakon|k200311-200404 k200503-200506
    haas|LIE|Brigitte Haas|m202504-
    habash|PSE|George Habash|o196712-200007
    habibie|IDN|B. J. Habibie|p199805-199910
    habre|TCD|Hissène Habré|p198206-199012
    habtewold|ETH|Tsehafi Taezaz Aklilu Habte-Wold|m196104-197403
    habyarimana|RWA|Juvénal Habyarimana|p197307-199404
    hadi|YEM|Abdrabbuh Mansur Hadi|p201202-202204
    hafstein|ISL|Johann Hafstein|m197007-197107
    haftar|LBY|Khalifa Haftar|o201405-
    hagel|USA|Chuck Hagel|d201302-201502
    haglelgam|FSM|John Haglelgam|p198705-199105
    hague|GBR|William Hague|f201005-201407
    haidalla|MUS|Mohamed Khouna Ould Haidalla|m197905-198012 m198403-198412 l198001-198412
    haig|USA|Alexander Haig|f198101-198207
    haitham|OMN|Prime Haitham|k202001-
    hakim|IRQ|Abdul Aziz al-Hakim|o200308-200908
    halina|TCD|Allamaye Halina|m202405-
    hallgrimsson|ISL|Geir Hallgrimsson|m197408-197809
    halonen|FIN|Tarja Halonen|p200003-201012
    hamadou|DJI|Barkat Gourad Hamadou|m197810-200103
    hamani|MLI|Ahmed Mohamed Ag Hamani|m200206-200404
    hamdallah|PSE|Rami Hamdallah|m201306-201904
    hamdani|DZA|Smail Hamdani|m199812-199912
    hamdok|SDN|Abdalla Hamdok|m201908-202201
    hammarskjold|IGO|Dag Hammarskjöld|u195304-196109
    hammond|GBR|Philip Hammond|f201407-201607
    hamrouche|DZA|Mouloud Hamrouche|m198909-199106
    hamutenya|NAM|Hipido Hamutenya|f200301-200407
    han|KOR|Han Duck Soo|m200603-200604 m200704-200802
    han|KOR|Han Myung Sook|m200604-200703
    han|KOR|Han Seung Soo|m200802-201012
    haniya|PSE|Ismail Haniya|m200603-200706
    haniya|PSE|Ismail Haniyeh|m200603-200706 o200706-202407
    haniyeh|PSE|Ismail Haniyeh|m200603-200706 o200706-202407
    hansadam|LIE|Hans-Adam II|k198911-
    haqqani|AFG|Sirajuddin Haqqani|o200701-
    haqqani|AFG|Jalaluddin Haqqani|o197807-201809
    haradinaj|XKX|Ramush Haradinaj|o199803-202003
    harald|NOR|Harald V|k199101- k199101-201012
    hariri|LBN|Rafik Hariri|m199210-199812 m200010-200410
    hariri|LBN|Saad Hariri|m200911-201106 m201612-202001
    harper|CAN|Stephen Harper|m200602-201511
    harris|IRL|Simon Harris|m202404-202501
    harris|NRU|Lagumot Harris|p199511-199611
    harris|NRU|Rene Harris|p199904-200004 p200103-200301 p200308-200406
    harris|USA|Kamala Harris|v202101-202501
    hasanov|AZE|Hasan Hasanov|m199001-199204
    hashimi|IRQ|Tariq al-Hashimi|o200604-201209
    hashimoto|JPN|Ryutaro Hashimoto|m199601-199807
    hasina|BGD|Sheikh Hasina|m199606-200107 m200901-202408
    hasler|LIE|Otmar Hasler|m200104-201012
    hassan|JOR|Jafar Hassan|k199807-199901 m202409-
    hassan|MAR|Hassan II|k196103-199907
    hassan|SOM|Abdiqasim Salad Hassan|p200008-200410
    hassan|TZA|Samia Suluhu Hassan|p202103-
    hassanal|BRN|Prime Hassanal|k196710-
    haughey|IRL|Charles Haughey|m198703-199202
    havel|CSK|Václav Havel|p198912-199207
    havel|CZE|Václav Havel|p199302-200302
    hawatmeh|PSE|Nayef Hawatmeh|o196902-
    hawke|AUS|Bob Hawke|m198303-199112
    hayashi|JPN|Yoshimasa Hayashi|f202111-202309
    hayatou|CMR|Sadou Hayatou|m199104-199204
    hayya|PSE|Khalil al-Hayya|o202408-
    hazare|IND|Anna Hazare|o201104-
    heath|GBR|Edward Heath|m197006-197403
    hegseth|USA|Pete Hegseth|d202501-
    heine|MHL|Hilda C. Heine|p202301-
    heinemann|DEU|Gustav Heinemann|p196907-197406
    hekmatyar|AFG|Gulbuddin Hekmatyar|o197501-
    helou|LBN|Charles Helou|p196409-197009
    heng|KHM|Cheng Heng|l197003-197203
    hermannsson|ISL|Steingrimur Hermannsson|m198305-198707 m198809-199104
    herminie|SYC|Patrick Herminie|p202510-
    hernandez|SLV|Fidel Sanchez Hernandez|p196707-197207
    herzog|DEU|Roman Herzog|p199407-199906
    herzog|ISR|Chaim Herzog|p198305-199305
    herzog|ISR|Isaac Herzog|p202107-
    hichilema|ZMB|Hakainde Hichilema|p202108-
    hilly|SLB|Francis Billy Hilly|m199306-199411
    hinds|GUY|Sam Hinds|m199210-199703 m199712-201012 p199703-199712
    hirohito|JPN|Hirohito|k192612-198901
    hlaing|MMR|Min Aung Hlaing|l202102-
    ho|VNM|Ho Chi Minh|l194509-196909
    holbrooke|USA|Richard Holbrooke|o199401-201012
    holkeri|FIN|Harri Holkeri|m198704-199104
    hollande|FRA|François Hollande|p201205-201705
    holness|JAM|Andrew Holness|m201603-
    holyoake|NZL|Keith Jacka Holyoake|m196011-197202
    honecker|DDR|Erich Honecker|l197105-198910
    honorat|HTI|Jean-Jacques Honorat|m199110-199206
    horn|HUN|Gyula Horn|m199407-199807
    hosokawa|JPN|Morihiro Hosokawa|m199308-199404
    hoss|LBN|Salim Hoss|m198706-199012 m199812-200010
    houngbedi|BEN|Adrien Houngbedji|m199604-199805
    houphouetboigny|CIV|Félix Houphouët-Boigny|p196011-199312
    houthi|YEM|Abdul-Malik al-Houthi|o200409-
    hoveida|IRN|Amir Abbas Hoveida|m196501-197708
    howard|AUS|John Howard|m199603-200712
    howe|GBR|Geoffrey Howe|f198306-198907
    hoxha|ALB|Enver Hoxha|l194410-198504
    hoyo|HND|Jose Azcona Hoyo|p198601-199001
    hoyte|GUY|Desmond Hoyte|p198508-199210
    hrawi|LBN|Elias Hrawi|p198911-199811
    hryshchenko|UKR|Konstantin Hryshchenko|f200301-200502 f201004-201012
    hsieh|TWN|Frank Hsieh|m200502-200601
    hu|CHN|Hu Jintao|p200303-201303
    hu|CHN|Hu Yaobang|l198106-198701
    huan|TWN|Lee Huan|m198905-199005
    humala|PER|Ollanta Humala|p201107-201607
    hung|VNM|Pham Hung|m198706-198803
    hunt|GBR|Jeremy Hunt|f201807-201907
    hunte|LCA|Julian Hunte|f200301-200411 f200412-200906
    huot|KHM|Ung Huot|m199707-199811
    hurd|GBR|Douglas Hurd|f198910-199507
    husak|CSK|Gustáv Husák|l196904-198712
    huseynov|AZE|Rahim Huseynov|m199205-199301
    huseynov|AZE|Suret Huseynov|m199306-199410
    hussain|PAK|Altaf Hussain|o198403-
    hussein|IRQ|Saddam Hussein|p197907-200304
    hussein|JOR|Hussein|k195208-199902
    hussein|SOM|Nur Hassan Hussein|m200711-201012
    hussein|IRQ|Uday Hussein|o199101-200307
    hussein|IRQ|Qusay Hussein|o199101-200307
    husseini|PSE|Faisal Husseini|o199110-200105
    hwan|KOR|Yu Myung Hwan|f200804-201009
    hylton|JAM|Anthony Hylton|f200604-200709
    iacovou|CYP|Georgios Iacovou|f200303-200502 f200504-200606
    iala|GNB|Kumba Iala|p200002-200309
    ibarra|ECU|Jose Maria Velasco Ibarra|p196809-197202
    ibn|BHR|Hamad ibn|k199903-201012
    ibrahim|MYS|Anwar Ibrahim|m202211-
    ibrahim|SOM|Yussuf Hassan Ibrahim|f200301-200603
    ibrahim|EGY|Saad Eddin Ibrahim|o200006-
    ibrahim|SDN|Khalil Ibrahim|o200302-201112
    ielemia|TUV|Apisai Ielemia|m200608-201012
    iliescu|ROU|Ion Iliescu|p198912-199611 p200012-200412
    iloilo|FJI|Ratu Josefa Iloilo|p200007-200103
    ilves|EST|Toomas Hendrik Ilves|p200610-201012
    imamoglu|TUR|Ekrem Imamoglu|o201906-
    imbali|GNB|Faustino Imbali|m200103-200112
    imperti|MCO|Rainier Imperti|f200503-200909
    ingabire|RWA|Victoire Ingabire|o201001-
    ingraham|BHS|Hubert Ingraham|m199208-200205 m200705-201012
    inoni|CMR|Ephraim Inoni|m200412-201012
    iohannis|ROU|Klaus Iohannis|p201412-202502
    ionatana|TUV|Ionatana Ionatana|m199904-200012
    irigoyen|GTM|Alvaro Arzu Irigoyen|p199601-200001
    iryani|YEM|Abdul Karim Al-Iryani|m199804-200104
    isanov|KGZ|Nasirdin Isanov|m199101-199111
    isarescu|ROU|Mugur Isarescu|m199912-200012
    ishak|SGP|Yusuf bin Ishak|p195912-197011
    ishiba|JPN|Shigeru Ishiba|m202410-202510
    ishihara|JPN|Shintaro Ishihara|o199904-201402
    islam|BGD|Syed Nazrul Islam|p197104-197201
    islam|LBY|Saif al-Islam|o200006-
    itriquell|AND|Juli Minoves Itriquell|f200405-200506
    ivanov|RUS|Igor Ivanov|f199809-200403
    iwaya|JPN|Takeshi Iwaya|f202410-202510
    izetbegovic|BIH|Alija Izetbegović|p199012-200010
    jaafari|IRQ|Ibrahim al-Jaafari|m200505-200605
    jabari|PSE|Ahmed Jabari|o200206-201211
    jaffar|COM|Ahmed ben Said Jaffar|f200607-201006
    jaffar|COM|Said Mohamed Jaffar|p197206-197212 p197508-197601
    jagan|GUY|Cheddi Jagan|p199210-199703
    jagan|GUY|Janet Jagan|m199703-199712 p199712-199908
    jagdeo|GUY|Bharrat Jagdeo|p199908-201012
    jagland|NOR|Thorbjorn Jagland|m199610-199710
    jaishankar|IND|Subrahmanyam Jaishankar|f201905-
    jalili|IRN|Saeed Jalili|o200710-201309
    jamali|PAK|Mir Zafarullah Khan Jamali|m200211-200406
    jameel|MDV|Fathulla Jameel|f200301-200505
    james|DMA|Edison James|m199506-200002
    jammeh|GMB|Yahya Jammeh|p199407-201701
    japarov|KGZ|Sadyr Japarov|p202101-
    jaroszewicz|POL|Piotr Jaroszewicz|m197012-198002
    jaruzelsky|POL|Wojciech Jaruzelski|m198102-198511 p198907-199012
    jasray|MNG|Puntsagiyn Jasray|m199207-199607
    jawara|GMB|Dawda Jawara|m196206-197004 p197004-199407
    jayakumar|SGP|Shunmugam Jayakumar|f200301-201012
    jayewardene|LKA|Junius Richard Jayewardene|m197707-197802 p197802-198901
    jekshenkulov|KGZ|Alikbek Jekshenkulov|f200511-200704
    jeremic|SRB|Vuk Jeremić|f200705-201207
    jeri|PER|José Jerí|p202510-
    jettou|MAR|Driss Jettou|m200210-200709
    jiang|CHN|Jiang Zemin|l198906-200211 p199303-200303
    jianying|CHN|Ye Jianying|l197803-198306
    jiaxuan|CHN|Tang Jiaxuan|f199803-200303
    jingsheng|CHN|Wei Jingsheng|o197812-
    jinping|HKG|China Xi Jinping|p201303-
    johannesson|ISL|Olafur Johannesson|m197107-197408 m197809-197910
    john|VAT|John XXIII|k195810-196306
    johnson|GBR|Boris Johnson|f201607-201807 m201907-202209
    johnson|USA|Lyndon Johnson|p196311-196901
    johnson|USA|Mike Johnson|o202310-
    johnsonsirleaf|LBR|Ellen Johnson-Sirleaf|p200601-201012
    jolani|SYR|Ahmed al-Sharaa|p202501-
    jolani|SYR|Farouk al-Sharaa|f198403-200602
    joly|CAN|Mélanie Joly|f202110-202505
    jonas|AUT|Franz Jonas|p196506-197404
    jonathan|NGA|Goodluck Jonathan|p201005-201505
    jong|NLD|Piet de Jong|m196704-197107
    josipovic|HRV|Ivo Josipović|p201002-201502
    jospin|FRA|Lionel Jospin|m199706-200205
    jubeir|SAU|Adel al-Jubeir|f201504-201812
    jumagulov|KGZ|Apas Jumagulov|m199312-199803
    jumaliyev|KGZ|Kubanychbek Jumaliyev|m199803-199812
    jumblatt|LBN|Walid Jumblatt|o197703-202305
    juncker|IGO|Jean-Claude Juncker|c201411-201911
    juncker|LUX|Jean Claude Juncker|m199501-201012
    junejo|PAK|Mohammad Khan Junejo|m198503-198805
    junior|GNB|Carlos Gomes Junior|m200405-200511
    juppe|FRA|Alain Juppé|f199303-199505 f201102-201205 m199505-199706
    kabadi|TCD|Haroun Kabadi|m200206-200306
    kabange|COD|Joseph Kabila Kabange|p200101-201012
    kabariti|JOR|Abdul Karim al Kabariti|m199602-199703
    kabbah|SLE|Ahmad Tejan Kabbah|p199603-199705 p199803-200709
    kabila|COD|Joseph Kabila|p200101-201901
    kabila|COD|Laurent-Désiré Kabila|p199705-200101
    kabore|BFA|Roch Marc Christian Kabore|m199403-199602
    kabua|MHL|Amata Kabua|p197911-199612
    kabua|MHL|Imata Kabua|p199701-200001
    kaczynsky|POL|Jarosław Kaczyński|m200607-200711
    kaczynsky|POL|Lech Kaczyński|p200512-201004
    kadar|HUN|János Kádár|l195610-198805
    kaddoumi|PSE|Farouk Kaddoumi|o197301-
    kadeer|CHN|Rebiya Kadeer|o199901-
    kadhafi|LBY|Muammar Gaddafi|l196909-201110
    kadhimi|IRQ|Mustafa al-Kadhimi|m202005-202210
    kadirgamar|LKA|Lakshman Kadirgamar|f200406-200508
    kadyrov|RUS|Ramzan Kadyrov|o200702-
    kadyrov|RUS|Akhmad Kadyrov|o200006-200405
    kagame|RWA|Paul Kagame|p200003-
    kahane|ISR|Meir Kahane|o198407-199011
    kaifu|JPN|Toshiki Kaifu|m198908-199111
    kaishek|TWN|Chiang Kai-Shek|p195003-197504
    kallas|EST|Kaja Kallas|m202101-202407
    kallas|EST|Siim Kallas|m200201-200304
    kallas|IGO|Kaja Kallas|o202412-
    kalniete|LVA|Sandra Kalniete|f200301-200403
    kalpokas|VUT|Donald Kalpokas|m199803-199911
    kalvitis|LVA|Aigars Kalvitis|m200412-200712
    kamel|EGY|Mohamed Ibrahim Kamel|f197712-197809
    kamikawa|JPN|Yoko Kamikawa|f202309-202410
    kamil|DJI|Abdallah Mohamed Kamil|p197607-197705 m197802-197810
    kamilov|UZB|Abdulaziz Kamilov|f200301-200303 f200311-201001
    kan|JPN|Naoto Kan|m201006-201109
    kanerva|FIN|Ilkka Kanerva|f200705-200804
    kang|KOR|Kang Kyung-wha|f201706-202102
    kang|KOR|Kang Young Hoon|m198812-199012
    kangaloo|TTO|Christine Kangaloo|p202303-
    kanu|NGA|Nnamdi Kanu|o201210-
    kanyenkiko|BDI|Anatole Kanyenkiko|m199402-199502
    karabayev|KGZ|Ednan Karabayev|f200705-200901
    karadzic|BIH|Radovan Karadžić|o199204-199607
    karamanlis|GRC|Konstantinos Karamanlis|m197407-198503 m199005-199503 m200403-201012
    karamanlis|GRC|Konstantinos Karamanlis|p198005-198503 p199005-199503
    karami|LBN|Omar Karami|m199012-199205 m200410-200504
    karimov|TJK|Jamshed Karimov|m199412-199602
    karimov|UZB|Islam Karimov|p199003-201609
    karis|EST|Alar Karis|p202110-
    karjalainen|FIN|Ahti Karjalainen|m197007-197110
    karki|NPL|Sushila Karki|m202509-
    karman|YEM|Tawakkol Karman|o201101-
    karoui|TUN|Hamed Karoui|m198909-199911
    karroubi|IRN|Mehdi Karroubi|o200005-
    karzai|AFG|Hamid Karzai|p200112-201409
    kasparov|RUS|Garry Kasparov|o200503-
    kasrawy|JOR|Farouq Kasrawy|f200505-200604
    kassoma|AGO|Antonio Paulo Kassoma|m200809-201012
    kasuri|PAK|Mian Khursheed Mehmood Kasuri|f200301-200712
    kasyanov|RUS|Mikhail Kasyanov|m200005-200402
    kasymaliyev|KGZ|Cabinet Kasymaliyev|m202412-
    katsav|ISR|Moshe Katsav|p200008-200707
    katumbi|COD|Moise Katumbi|o200702-
    katz|ISR|Israel Katz|f202401-202411
    kaunda|ZMB|Kenneth Kaunda|p196410-199111
    kavelashvili|GEO|Mikheil Kavelashvili|p202412-
    kawaguchi|JPN|Yoriko Kawaguchi|f200301-200409
    kazhegeldin|KAZ|Akezhan Kazhegeldin|m199410-199710
    keating|AUS|Paul Keating|m199112-199603
    kebich|BLR|Vyachaslau Kebich|m199004-199407
    keita|MLI|Ibrahim Boubacar Keïta|p201309-202008
    kejriwal|IND|Arvind Kejriwal|o201211-
    kekkonen|FIN|Urho Kekkonen|p195603-198201
    kellogg|USA|Keith Kellogg|o202501-
    kemakeza|SLB|Allan Kemakeza|m200112-200604
    kemal|COM|Said Ali Kemal|p199603-199811
    kenilorea|SLB|Peter Kenilorea|m197807-198108 m198411-198612
    kennedy|USA|John F. Kennedy|p196101-196311
    kenyatta|KEN|Jomo Kenyatta|p196412-197808
    kenyatta|KEN|Uhuru Kenyatta|p201304-202209
    keobounphanh|LAO|Sisavath Keobounphanh|m199802-200103
    kerekou|BEN|Mathieu Kerekou|p199604-200604
    kerry|USA|John Kerry|f201302-201701
    keteldijk|SUR|Lygia Kraag Keteldijk|f200509-201008
    key|NZL|John Key|m200811-201612
    kha|MMR|Maung Maung Kha|m197703-198807
    khachaturyan|ARM|Vahagn Khachaturyan|p202203-
    khai|VNM|Phan van Khai|m199709-200606
    khalaf|PSE|Salah Khalaf|o197109-199101
    khalid|SAU|Khalid|k197503-198206
    khalifa|BHR|Hamad bin Isa Al Khalifa|k200203-
    khalil|EGY|Mustafa Khalil|m197810-198005
    khalilzad|USA|Zalmay Khalilzad|o200311-202110
    khama|BWA|Ian Khama|p200804-201012
    khama|BWA|Seretse Khama|p196609-198007
    khamenehi|IRN|Ali Khamenei|l198906-
    khamenei|IRN|Ali Khamenei|l198906-
    khan|AFG|Mohammed Daoud Khan|p197307-197804
    khan|BGD|Ataur Rahman Khan|m198403-198607
    khan|PAK|Agha Mohammad Yahya Khan|p196903-197112
    khan|PAK|Ghulam Ishaq Khan|p198808-199307
    khan|PAK|Imran Khan|m201808-202204
    khan|PAK|Muhammad Ayub Khan|l195810-196903
    khan|PAK|Yahya Khan|l196903-197112
    khandohy|UKR|Volodymyr Khandohiy|f200903-200911
    kharazi|IRN|Ali Naqi Kamal Kharazi|f200301-200502
    kharazi|IRN|Kamal Kharazi|f199708-200508
    khasbulatov|RUS|Ruslan Khasbulatov|o199110-199310
    khashoggi|SAU|Jamal Khashoggi|o201709-201810
    khatami|IRN|Mohammad Khatami|p199708-200508
    khatib|JOR|Abdel Elah al Khatib|f200605-200711
    khazali|IRQ|Qais al-Khazali|o200607-
    khodorkovsky|RUS|Mikhail Khodorkovsky|o199604-
    khomeini|IRN|Ruhollah Khomeini|l197912-198906
    khrushchev|SUN|Nikita Khrushchev|l195309-196410
    khurelsukh|MNG|Ukhnaagiin Khurelsukh|p202106-
    khvostov|BLR|Mikhail Khvostov|f200301-200302 f200307-200906
    kibaki|KEN|Mwai Kibaki|p200212-201304
    kiesinger|DEU|Kurt Georg Kiesinger|m196612-196910
    kiir|SSD|Salva Kiir|p201107-
    kikwete|TZA|Jakaya Kikwete|p200512-201511
    kilicdaroglu|TUR|Kemal Kilicdaroglu|o201005-202311
    kim|KOR|Kim Dae-jung|p199802-200302
    kim|KOR|Kim Jong Pil|m197106-197512 m199803-200001
    kim|KOR|Kim Sang Hyup|m198206-198310
    kim|KOR|Kim Young-sam|p199302-199802
    kim|PRK|Kim Il-sung|l194809-199407
    kim|PRK|Kim Jong-il|l199407-201112
    kim|PRK|Kim Jong-un|l201112-
    kim|PRK|Kim Yo-jong|o201401-
    kim|PRK|Kim Yong-nam|o199809-201904
    kinakh|UKR|Anatoliy Kinakh|m200105-200211
    king|LCA|Stephenson King|m200705-201012
    kinigi|BDI|Sylvie Kinigi|m199307-199402 p199310-199402
    kinkel|DEU|Klaus Kinkel|f199205-199810
    kirchner|ARG|Cristina Fernández de Kirchner|p200712-201512
    kirchner|ARG|Néstor Kirchner|p200305-200712
    kirchschlager|AUT|Rudolf Kirchschlager|p197407-198607
    kirk|NZL|Norman Eric Kirk|m197212-197408
    kirkilas|LTU|Gediminas Kirkilas|m200607-201012
    kisekka|UGA|Samson Kisekka|m198601-199101
    kishida|JPN|Fumio Kishida|m202110-202410
    kissinger|USA|Henry Kissinger|f197309-197701
    kittikachorn|THA|Thanom Kittikachorn|m196312-197310
    klaus|AUT|Josef Klaus|m196404-197004
    klaus|CZE|Václav Klaus|p200303-201303
    klerk|ZAF|F. W. de Klerk|p198908-199405
    klerk|ZAF|Frederick Willem de Klerk|p198908-199405
    klestil|AUT|Thomas Klestil|p199207-200407
    klibi|IGO|Chedli Klibi|o197903-199009
    klima|AUT|Viktor Klima|m199701-200002
    kliridis|CYP|Glafkos Kliridis|p199302-200302
    klitschko|UKR|Vitali Klitschko|o201004-
    klutse|TGO|Kwassi Klutse|m199608-199905
    knotek|SVK|Ivan Knotek|m198810-198906
    kobakhidze|GEO|Irakli Kobakhidze|m202402-
    kocharyan|ARM|Robert Kocharyan|p199804-200804
    kodo|TGO|Agbeyome Kodjo|m200008-200206
    kodo|TGO|Edem Kodjo|m199404-199608 m200506-200609
    koffigoh|TGO|Joseph Kokou Koffigoh|m199108-199404
    kohl|DEU|Helmut Kohl|m198210-199810
    kohler|DEU|Horst Kohler|p200407-201012
    kohout|CZE|Jan Kohout|f200907-201007
    koibla|TCD|Djimasta Koibla|m199504-199705
    koirala|NPL|Girija Prasad Koirala|m199105-199411 m199804-199905 m200003-200107
    koirala|NPL|Girija Prasad Koirala|m200604-201012 k200701-200807
    koivisto|FIN|Mauno Koivisto|m197905-198201 p198201-199403
    koizumi|JPN|Junichiro Koizumi|m200104-200609
    kok|NLD|Wim Kok|m199408-200207
    kolingba|CAF|Andre Kolingba|p198109-199310
    koller|CHE|Arnold Koller|p199701-199712
    kolone|WSM|Va'ai Kolone|m198204-198209 m198512-198804
    konare|MLI|Alpha Oumar Konare|p199206-200206
    konare|IGO|Alpha Oumar Konaré|o200307-200804
    kono|JPN|Taro Kono|f201708-201909
    kony|UGA|Joseph Kony|o198708-
    koroma|SLE|Ernest Bai Koroma|p200709-201012
    koroma|SLE|Johnny Paul Koroma|l199705-199802
    koroma|SLE|Momodu Koroma|f200301-200710
    koroma|SLE|Sorie Ibrahim Koroma|m197104-197507
    kostov|BGR|Ivan Kostov|m199705-200107
    kostunica|SRB|Vojislav Koštunica|m200403-200807
    kostunica|YUG|Vojislav Koštunica|p200010-200303
    kosygin|SUN|Alexei Kosygin|m196410-198010
    kouchner|FRA|Bernard Kouchner|f200705-201011
    kouchner|IGO|Bernard Kouchner|o199907-200101
    koumakoye|TCD|Delwa Kassire Koumakoye|m199311-199504 m200702-200804
    kouyate|GIN|Lansana Kouyate|m200703-200805
    kovac|SVK|Michal Kovac|p199303-199803
    kovacs|HUN|Laszlo Kovacs|f200301-200411
    koyambounou|CAF|Gabriel Koyambounou|m199504-199606
    kozyrev|RUS|Andrei Kozyrev|f199010-199601
    kpomakpor|LBR|David Kpomakpor|l199403-199509
    kraag|SUR|Johan Kraag|p199012-199109
    kraivichien|THA|Thanin Kraivichien|m197610-197710
    krajisnik|BIH|Momčilo Krajišnik|o199110-199810
    krasts|LVA|Guntars Krasts|m199708-199811
    kravchuk|UKR|Leonid Kravchuk|p199112-199407
    kreisky|AUT|Bruno Kreisky|m197004-198305
    krenz|DDR|Egon Krenz|l198910-198912
    krishna|IND|Somanahalli Mallaiah Krishna|f200909-201012
    kristersson|SWE|Ulf Kristersson|m202210-
    kristopans|LVA|Vilis Kristopans|m199811-199907
    kubilius|LTU|Andrius Kubilius|m199911-200010
    kubis|SVK|Jan Kubis|f200608-200901
    kucan|SVN|Milan Kučan|p199004-200212
    kuchma|UKR|Leonid Kuchma|p199407-200501
    kuczynsky|PER|Pedro Pablo Kuczynski|p201607-201803
    kufuor|GHA|John Kufuor|p200101-200901
    kukan|SVK|Eduard Kukan|f200301-200607
    kuleba|UKR|Dmytro Kuleba|f202003-202409
    kulov|KGZ|Feliks Kulov|m200508-200701
    kumaratunga|LKA|Chandrika Kumaratunga|p199411-200511
    kun|KOR|Goh Kun|m199703-199803 m200302-200405
    kuohwa|TWN|Yu Kuo-Hwa|m198405-198905
    kurti|XKX|Albin Kurti|m202002-202006 m202103-
    kurz|AUT|Sebastian Kurz|m201712-201905 m202001-202110
    kushner|USA|Jared Kushner|o201701-
    kuznetsov|SUN|Vasily Kuznetsov|l198211-198306 l198503-198507
    kwasniewsky|POL|Aleksander Kwaśniewski|p199512-200512
    ky|MMR|Aung San Suu Kyi|o198809-202102
    """
}
