/// Countries by ISO 3166 alpha-3 code: their names, their people, their seats of government.
///
/// Facts from the CIA World Factbook (public domain, as of 2026) and the codes of ISO 3166-1;
/// usual short names, states of the past (codes of ISO 3166-3 or of use) and seats of
/// government that differ from the capital are ours.
/// The first name of a country is the one that is printed.
enum CountryNames {
  static let table = NameTable(
    """
    ABW|country|Aruba
    ABW|demonym|Aruban;Arubans
    ABW|seat|Oranjestad
    AFG|country|Afghanistan
    AFG|demonym|Afghan;Afghans
    AFG|seat|Kabul
    AGO|country|Angola
    AGO|demonym|Angolan;Angolans
    AGO|seat|Luanda
    AIA|country|Anguilla
    AIA|demonym|Anguillan;Anguillans
    AIA|seat|The Valley
    ALB|country|Albania
    ALB|demonym|Albanian;Albanians
    ALB|seat|Tirana
    AND|country|Andorra
    AND|demonym|Andorran;Andorrans
    AND|seat|Andorra la Vella
    ARE|country|United Arab Emirates;UAE;U.A.E.;Emirates
    ARE|demonym|Emirati;Emiratis
    ARE|seat|Abu Dhabi
    ARG|country|Argentina
    ARG|demonym|Argentine;Argentines;Argentinian;Argentinians
    ARG|seat|Buenos Aires
    ARM|country|Armenia
    ARM|demonym|Armenian;Armenians
    ARM|seat|Yerevan
    ASM|country|American Samoa
    ASM|demonym|American Samoan;American Samoans
    ASM|seat|Pago Pago
    ATG|country|Antigua and Barbuda
    ATG|demonym|Antiguan;Barbudan;Antiguans
    ATG|seat|Saint John’s
    AUS|country|Australia
    AUS|demonym|Australian;Australians
    AUS|seat|Canberra
    AUT|country|Austria
    AUT|demonym|Austrian;Austrians
    AUT|seat|Vienna
    AZE|country|Azerbaijan
    AZE|demonym|Azerbaijani;Azerbaijanis
    AZE|seat|Baku
    BDI|country|Burundi
    BDI|demonym|Burundian;Burundians
    BDI|seat|Gitega
    BEL|country|Belgium
    BEL|demonym|Belgian;Belgians
    BEL|seat|Brussels
    BEN|country|Benin
    BEN|demonym|Beninese
    BEN|seat|Porto-Novo
    BFA|country|Burkina Faso
    BFA|demonym|Burkinabe
    BFA|seat|Ouagadougou
    BGD|country|Bangladesh
    BGD|demonym|Bangladeshi;Bangladeshis
    BGD|seat|Dhaka
    BGR|country|Bulgaria
    BGR|demonym|Bulgarian;Bulgarians
    BGR|seat|Sofia
    BHR|country|Bahrain
    BHR|demonym|Bahraini;Bahrainis
    BHR|seat|Manama
    BHS|country|Bahamas
    BHS|demonym|Bahamian;Bahamians
    BHS|seat|Nassau
    BIH|country|Bosnia and Herzegovina;Bosnia
    BIH|demonym|Bosnian;Bosnians
    BIH|seat|Sarajevo
    BLM|country|Saint Barthelemy
    BLM|seat|Gustavia
    BLR|country|Belarus
    BLR|demonym|Belarusian;Belarusians
    BLR|seat|Minsk
    BLZ|country|Belize
    BLZ|demonym|Belizean;Belizeans
    BLZ|seat|Belmopan
    BMU|country|Bermuda
    BMU|demonym|Bermudian;Bermudians
    BMU|seat|Hamilton
    BOL|country|Bolivia
    BOL|demonym|Bolivian;Bolivians
    BOL|seat|La Paz
    BRA|country|Brazil
    BRA|demonym|Brazilian;Brazilians
    BRA|seat|Brasília
    BRB|country|Barbados
    BRB|demonym|Barbadian;Bajan;Barbadians
    BRB|seat|Bridgetown
    BRN|country|Brunei
    BRN|demonym|Bruneian;Bruneians
    BRN|seat|Bandar Seri Begawan
    BTN|country|Bhutan
    BTN|demonym|Bhutanese
    BTN|seat|Thimphu
    BWA|country|Botswana
    BWA|demonym|Motswana;Batswana
    BWA|seat|Gaborone
    CAF|country|Central African Republic
    CAF|demonym|Central African;Central Africans
    CAF|seat|Bangui
    CAN|country|Canada
    CAN|demonym|Canadian;Canadians
    CAN|seat|Ottawa
    CCK|country|Cocos
    CCK|demonym|Cocos Islander;Cocos Islanders
    CCK|seat|West Island
    CHE|country|Switzerland
    CHE|demonym|Swiss
    CHE|seat|Bern
    CHL|country|Chile
    CHL|demonym|Chilean;Chileans
    CHL|seat|Santiago
    CHN|country|China;People’s Republic of China;PRC
    CHN|demonym|Chinese
    CHN|seat|Beijing
    CIV|country|Côte d'Ivoire;Ivory Coast
    CIV|demonym|Ivoirian;Ivoirians
    CIV|seat|Yamoussoukro
    CMR|country|Cameroon
    CMR|demonym|Cameroonian;Cameroonians
    CMR|seat|Yaounde
    COD|country|Democratic Republic of the Congo;DR Congo;DRC;Congo-Kinshasa;Congo
    COD|demonym|Congolese
    COD|seat|Kinshasa
    COG|country|Republic of the Congo
    COG|seat|Brazzaville
    COK|country|Cook Islands
    COL|country|Colombia
    COL|demonym|Colombian;Colombians
    COL|seat|Bogotá
    COM|country|Comoros
    COM|demonym|Comoran;Comorans
    COM|seat|Moroni
    CPV|country|Cabo Verde;Cape Verde
    CPV|demonym|Cabo Verdean;Cabo Verdeans
    CPV|seat|Praia
    CRI|country|Costa Rica
    CRI|demonym|Costa Rican;Costa Ricans
    CRI|seat|San José
    CSK|country|Czechoslovakia
    CSK|demonym|Czechoslovak;Czechoslovaks
    CUB|country|Cuba
    CUB|demonym|Cuban;Cubans
    CUB|seat|Havana
    CXR|country|Christmas Island
    CXR|demonym|Christmas Islander;Christmas Islanders
    CXR|seat|The Settlement
    CYM|country|Cayman Islands
    CYM|demonym|Caymanian;Caymanians
    CYM|seat|George Town
    CYP|country|Cyprus
    CYP|demonym|Cypriot;Cypriots
    CYP|seat|Nicosia
    CZE|country|Czech Republic
    CZE|demonym|Czech;Czechs
    CZE|seat|Prague
    DDR|country|East Germany
    DDR|demonym|East German;East Germans
    DEU|country|Germany
    DEU|demonym|German;Germans
    DEU|seat|Berlin
    DJI|country|Djibouti
    DJI|demonym|Djiboutian;Djiboutians
    DMA|country|Dominica
    DMA|seat|Roseau
    DNK|country|Denmark
    DNK|demonym|Danish;Dane;Danes
    DNK|seat|Copenhagen
    DOM|country|Dominican Republic
    DOM|demonym|Dominican;Dominicans
    DOM|seat|Santo Domingo
    DZA|country|Algeria
    DZA|demonym|Algerian;Algerians
    DZA|seat|Algiers
    ECU|country|Ecuador
    ECU|demonym|Ecuadorian;Ecuadorians
    ECU|seat|Quito
    EGY|country|Egypt
    EGY|demonym|Egyptian;Egyptians
    EGY|seat|Cairo
    ERI|country|Eritrea
    ERI|demonym|Eritrean;Eritreans
    ERI|seat|Asmara
    ESH|country|Western Sahara
    ESH|demonym|Sahrawi;Sahrawis
    ESP|country|Spain
    ESP|demonym|Spanish;Spaniard;Spaniards
    ESP|seat|Madrid
    EST|country|Estonia
    EST|demonym|Estonian;Estonians
    EST|seat|Tallinn
    ETH|country|Ethiopia
    ETH|demonym|Ethiopian;Ethiopians
    ETH|seat|Addis Ababa
    FIN|country|Finland
    FIN|demonym|Finnish;Finn;Finns
    FIN|seat|Helsinki
    FJI|country|Fiji
    FJI|demonym|Fijian;Fijians
    FJI|seat|Suva
    FLK|country|Falkland Islands
    FLK|demonym|Falkland Island;Falkland Islander;Falkland Islanders
    FLK|seat|Stanley
    FRA|country|France
    FRA|demonym|French;Frenchman
    FRA|seat|Paris
    FRO|country|Faroe Islands
    FRO|demonym|Faroese
    FRO|seat|Torshavn
    FSM|country|Federated States of Micronesia
    FSM|demonym|Micronesian;Chuukese;Kosraen;Pohnpeian;Yapese;Micronesians
    FSM|seat|Palikir
    GAB|country|Gabon
    GAB|demonym|Gabonese
    GAB|seat|Libreville
    GBR|country|United Kingdom;Britain;Great Britain;U.K.;UK
    GBR|demonym|British;Briton;Britons
    GBR|seat|London
    GEO|country|Georgia
    GEO|demonym|Georgian;Georgians
    GEO|seat|Tbilisi
    GGY|country|Guernsey
    GGY|seat|Saint Peter Port
    GHA|country|Ghana
    GHA|demonym|Ghanaian;Ghanaians
    GHA|seat|Accra
    GIB|country|Gibraltar
    GIB|demonym|Gibraltar;Gibraltarian;Gibraltarians
    GIN|country|Guinea
    GIN|demonym|Guinean;Guineans
    GIN|seat|Conakry
    GMB|country|Gambia
    GMB|demonym|Gambian;Gambians
    GMB|seat|Banjul
    GNB|country|Guinea-Bissau
    GNB|demonym|Bissau-Guinean;Bissau-Guineans
    GNB|seat|Bissau
    GNQ|country|Equatorial Guinea
    GNQ|demonym|Equatorial Guinean;Equatoguinean;Equatorial Guineans
    GNQ|seat|Malabo
    GRC|country|Greece
    GRC|demonym|Greek;Greeks
    GRC|seat|Athens
    GRD|country|Grenada
    GRD|demonym|Grenadian;Grenadians
    GRD|seat|Saint George’s
    GRL|country|Greenland
    GRL|demonym|Greenlandic;Greenlander;Greenlanders
    GRL|seat|Nuuk
    GTM|country|Guatemala
    GTM|demonym|Guatemalan;Guatemalans
    GUM|country|Guam
    GUM|demonym|Guamanian;Guamanians
    GUM|seat|Hagatna
    GUY|country|Guyana
    GUY|demonym|Guyanese
    GUY|seat|Georgetown
    HKG|country|Hong Kong
    HND|country|Honduras
    HND|demonym|Honduran;Hondurans
    HND|seat|Tegucigalpa
    HRV|country|Croatia
    HRV|demonym|Croatian;Croatians;Croat;Croats
    HRV|seat|Zagreb
    HTI|country|Haiti
    HTI|demonym|Haitian;Haitians
    HTI|seat|Port-au-Prince
    HUN|country|Hungary
    HUN|demonym|Hungarian;Hungarians
    HUN|seat|Budapest
    IDN|country|Indonesia
    IDN|demonym|Indonesian;Indonesians
    IDN|seat|Jakarta
    IMN|country|Isle of Man
    IMN|demonym|Manx
    IMN|seat|Douglas
    IND|country|India
    IND|demonym|Indian;Indians
    IND|seat|New Delhi;Delhi
    IOT|country|British Indian Ocean Territory
    IOT|seat|administered from London
    IRL|country|Ireland
    IRL|demonym|Irish
    IRL|seat|Dublin
    IRN|country|Iran
    IRN|demonym|Iranian;Iranians
    IRN|seat|Tehran
    IRQ|country|Iraq
    IRQ|demonym|Iraqi;Iraqis
    IRQ|seat|Baghdad
    ISL|country|Iceland
    ISL|demonym|Icelandic;Icelander;Icelanders
    ISL|seat|Reykjavik
    ISR|country|Israel
    ISR|demonym|Israeli;Israelis
    ISR|seat|Jerusalem
    ITA|country|Italy
    ITA|demonym|Italian;Italians
    ITA|seat|Rome
    JAM|country|Jamaica
    JAM|demonym|Jamaican;Jamaicans
    JAM|seat|Kingston
    JEY|country|Jersey
    JEY|seat|Saint Helier
    JOR|country|Jordan
    JOR|demonym|Jordanian;Jordanians
    JOR|seat|Amman
    JPN|country|Japan
    JPN|demonym|Japanese
    JPN|seat|Tokyo
    KAZ|country|Kazakhstan
    KAZ|demonym|Kazakhstani;Kazakhstanis
    KAZ|seat|Astana
    KEN|country|Kenya
    KEN|demonym|Kenyan;Kenyans
    KEN|seat|Nairobi
    KGZ|country|Kyrgyzstan
    KGZ|demonym|Kyrgyz
    KGZ|seat|Bishkek
    KHM|country|Cambodia
    KHM|demonym|Cambodian;Cambodians
    KHM|seat|Phnom Penh
    KIR|country|Kiribati
    KIR|demonym|Kiribati
    KIR|seat|Tarawa
    KNA|country|Saint Kitts and Nevis
    KNA|demonym|Kittitian;Nevisian;Kittitians
    KNA|seat|Basseterre
    KOR|country|South Korea;Republic of Korea
    KOR|demonym|South Korean;South Koreans
    KOR|seat|Seoul
    KWT|country|Kuwait
    KWT|demonym|Kuwaiti;Kuwaitis
    LAO|country|Laos
    LAO|demonym|Lao;Laotian;Laos
    LAO|seat|Vientiane
    LBN|country|Lebanon
    LBN|demonym|Lebanese
    LBN|seat|Beirut
    LBR|country|Liberia
    LBR|demonym|Liberian;Liberians
    LBR|seat|Monrovia
    LBY|country|Libya
    LBY|demonym|Libyan;Libyans
    LBY|seat|Tripoli
    LCA|country|Saint Lucia
    LCA|demonym|Saint Lucian;Saint Lucians
    LCA|seat|Castries
    LIE|country|Liechtenstein
    LIE|demonym|Liechtenstein;Liechtensteiner;Liechtensteiners
    LIE|seat|Vaduz
    LKA|country|Sri Lanka
    LKA|demonym|Sri Lankan;Sri Lankans
    LKA|seat|Colombo
    LSO|country|Lesotho
    LSO|demonym|Basotho
    LSO|seat|Maseru
    LTU|country|Lithuania
    LTU|demonym|Lithuanian;Lithuanians
    LTU|seat|Vilnius
    LUX|country|Luxembourg
    LUX|demonym|Luxembourg;Luxembourger;Luxembourgers
    LVA|country|Latvia
    LVA|demonym|Latvian;Latvians
    LVA|seat|Riga
    MAC|country|Macau
    MAR|country|Morocco
    MAR|demonym|Moroccan;Moroccans
    MAR|seat|Rabat
    MCO|country|Monaco
    MCO|demonym|Monegasque;Monacan;Monegasques
    MDA|country|Moldova
    MDA|demonym|Moldovan;Moldovans
    MDA|seat|Chisinau in Romanian
    MDG|country|Madagascar
    MDG|demonym|Malagasy
    MDG|seat|Antananarivo
    MDV|country|Maldives
    MDV|demonym|Maldivian;Maldivians
    MDV|seat|Malé
    MEX|country|Mexico
    MEX|demonym|Mexican;Mexicans
    MEX|seat|Mexico City
    MHL|country|Marshall Islands
    MHL|demonym|Marshallese
    MHL|seat|Majuro
    MKD|country|North Macedonia;Macedonia
    MKD|demonym|Macedonian;Macedonians
    MKD|seat|Skopje
    MLI|country|Mali
    MLI|demonym|Malian;Malians
    MLI|seat|Bamako
    MLT|country|Malta
    MLT|demonym|Maltese
    MLT|seat|Valletta
    MMR|country|Myanmar;Burma
    MMR|demonym|Burmese
    MMR|seat|Rangoon
    MNE|country|Montenegro
    MNE|demonym|Montenegrin;Montenegrins
    MNE|seat|Podgorica
    MNG|country|Mongolia
    MNG|demonym|Mongolian;Mongolians
    MNG|seat|Ulaanbaatar
    MOZ|country|Mozambique
    MOZ|demonym|Mozambican;Mozambicans
    MOZ|seat|Maputo
    MRT|country|Mauritania
    MRT|demonym|Mauritanian;Mauritanians
    MRT|seat|Nouakchott
    MSR|country|Montserrat
    MSR|demonym|Montserratian;Montserratians
    MSR|seat|Plymouth
    MUS|country|Mauritius
    MUS|demonym|Mauritian;Mauritians
    MUS|seat|Port Louis
    MWI|country|Malawi
    MWI|demonym|Malawian;Malawians
    MWI|seat|Lilongwe
    MYS|country|Malaysia
    MYS|demonym|Malaysian;Malaysians
    MYS|seat|Kuala Lumpur
    NAM|country|Namibia
    NAM|demonym|Namibian;Namibians
    NAM|seat|Windhoek
    NCL|country|New Caledonia
    NCL|demonym|New Caledonian;New Caledonians
    NCL|seat|Noumea
    NER|country|Niger
    NER|demonym|Nigerien;Nigeriens
    NER|seat|Niamey
    NFK|country|Norfolk Island
    NFK|demonym|Norfolk Islander;Norfolk Islanders
    NGA|country|Nigeria
    NGA|demonym|Nigerian;Nigerians
    NGA|seat|Abuja
    NIC|country|Nicaragua
    NIC|demonym|Nicaraguan;Nicaraguans
    NIC|seat|Managua
    NIU|country|Niue
    NIU|demonym|Niuean;Niueans
    NIU|seat|Alofi
    NLD|country|Netherlands;Holland
    NLD|demonym|Dutch
    NLD|seat|Hague
    NOR|country|Norway
    NOR|demonym|Norwegian;Norwegians
    NOR|seat|Oslo
    NPL|country|Nepal
    NPL|demonym|Nepali
    NPL|seat|Kathmandu
    NRU|country|Nauru
    NRU|demonym|Nauruan;Nauruans
    NZL|country|New Zealand
    NZL|demonym|New Zealander;New Zealanders
    NZL|seat|Wellington
    OMN|country|Oman
    OMN|demonym|Omani;Omanis
    OMN|seat|Muscat
    PAK|country|Pakistan
    PAK|demonym|Pakistani;Pakistanis
    PAK|seat|Islamabad
    PAN|country|Panama
    PAN|demonym|Panamanian;Panamanians
    PER|country|Peru
    PER|demonym|Peruvian;Peruvians
    PER|seat|Lima
    PHL|country|Philippines
    PHL|demonym|Philippine;Filipino;Filipinos
    PHL|seat|Manila
    PLW|country|Palau
    PLW|demonym|Palauan;Palauans
    PLW|seat|Ngerulmud
    PNG|country|Papua New Guinea
    PNG|demonym|Papua New Guinean;Papua New Guineans
    PNG|seat|Port Moresby
    POL|country|Poland
    POL|demonym|Polish;Pole;Poles
    POL|seat|Warsaw
    PRI|country|Puerto Rico
    PRI|demonym|Puerto Rican;Puerto Ricans
    PRI|seat|San Juan
    PRK|country|North Korea;DPRK
    PRK|demonym|North Korean;North Koreans
    PRK|seat|Pyongyang
    PRT|country|Portugal
    PRT|demonym|Portuguese
    PRT|seat|Lisbon
    PRY|country|Paraguay
    PRY|demonym|Paraguayan;Paraguayans
    PRY|seat|Asunción
    PSE|country|Palestine;Palestinian Authority
    PSE|demonym|Palestinian;Palestinians
    PSE|seat|Ramallah
    PYF|country|French Polynesia
    PYF|demonym|French Polynesian;French Polynesians
    PYF|seat|Papeete
    QAT|country|Qatar
    QAT|demonym|Qatari;Qataris
    QAT|seat|Doha
    ROU|country|Romania
    ROU|demonym|Romanian;Romanians
    ROU|seat|Bucharest
    RUS|country|Russia;Russian Federation
    RUS|demonym|Russian;Russians
    RUS|seat|Moscow
    RWA|country|Rwanda
    RWA|demonym|Rwandan;Rwandans
    RWA|seat|Kigali
    SAU|country|Saudi Arabia
    SAU|demonym|Saudi;Saudis
    SAU|seat|Riyadh
    SDN|country|Sudan
    SDN|demonym|Sudanese
    SDN|seat|Khartoum
    SEN|country|Senegal
    SEN|demonym|Senegalese
    SEN|seat|Dakar
    SGP|country|Singapore
    SGP|demonym|Singapore;Singaporean;Singaporeans
    SHN|country|Saint Helena
    SHN|demonym|Saint Helenian;Saint Helenians
    SHN|seat|Jamestown
    SLB|country|Solomon Islands
    SLB|demonym|Solomon Islander;Solomon Islanders
    SLB|seat|Honiara
    SLE|country|Sierra Leone
    SLE|demonym|Sierra Leonean;Sierra Leoneans
    SLE|seat|Freetown
    SLV|country|El Salvador
    SLV|demonym|Salvadoran;Salvadorans
    SLV|seat|San Salvador
    SMR|country|San Marino
    SMR|demonym|Sammarinese
    SOM|country|Somalia
    SOM|demonym|Somali;Somalis
    SOM|seat|Mogadishu
    SRB|country|Serbia
    SRB|demonym|Serbian;Serbians;Serb;Serbs
    SRB|seat|Belgrade
    SSD|country|South Sudan
    SSD|demonym|South Sudanese
    SSD|seat|Juba
    STP|country|Sao Tome and Principe
    STP|demonym|Sao Tomean;Sao Tomeans
    STP|seat|Sao Tome
    SUN|country|Soviet Union;USSR;U.S.S.R.
    SUN|demonym|Soviet;Soviets
    SUR|country|Suriname
    SUR|demonym|Surinamese;Surinamer;Surinamers
    SUR|seat|Paramaribo
    SVK|country|Slovakia
    SVK|demonym|Slovak;Slovaks
    SVK|seat|Bratislava
    SVN|country|Slovenia
    SVN|demonym|Slovenian;Slovene;Slovenes
    SVN|seat|Ljubljana
    SWE|country|Sweden
    SWE|demonym|Swedish;Swede;Swedes
    SWE|seat|Stockholm
    SWZ|country|Eswatini;Swaziland
    SWZ|demonym|Swati;Swazi
    SWZ|seat|Mbabane
    SYC|country|Seychelles
    SYC|demonym|Seychellois
    SYC|seat|Victoria
    SYR|country|Syria
    SYR|demonym|Syrian;Syrians
    SYR|seat|Damascus
    TCD|country|Chad
    TCD|demonym|Chadian;Chadians
    TCD|seat|N’Djamena
    TGO|country|Togo
    TGO|demonym|Togolese
    TGO|seat|Lome
    THA|country|Thailand
    THA|demonym|Thai
    THA|seat|Bangkok
    TJK|country|Tajikistan
    TJK|demonym|Tajikistani;Tajikistanis
    TJK|seat|Dushanbe
    TCA|country|Turks and Caicos Islands
    TCA|seat|Grand Turk
    TKM|country|Turkmenistan
    TKM|demonym|Turkmenistani;Turkmenistanis
    TKM|seat|Ashgabat
    TLS|country|Timor-Leste;East Timor
    TLS|demonym|Timorese
    TLS|seat|Dili
    TON|country|Tonga
    TON|demonym|Tongan;Tongans
    TON|seat|Nuku’alofa
    TTO|country|Trinidad and Tobago
    TTO|demonym|Trinidadian;Tobagonian;Trinidadians
    TTO|seat|Port of Spain
    TUN|country|Tunisia
    TUN|demonym|Tunisian;Tunisians
    TUN|seat|Tunis
    TUR|country|Turkey;Türkiye
    TUR|demonym|Turkish;Turk;Turks
    TUR|seat|Ankara
    TUV|country|Tuvalu
    TUV|demonym|Tuvaluan;Tuvaluans
    TUV|seat|Funafuti
    TWN|country|Taiwan
    TWN|demonym|Taiwanese
    TWN|seat|Taipei
    TZA|country|Tanzania
    TZA|demonym|Tanzanian;Tanzanians
    TZA|seat|Dodoma
    UGA|country|Uganda
    UGA|demonym|Ugandan;Ugandans
    UGA|seat|Kampala
    UKR|country|Ukraine
    UKR|demonym|Ukrainian;Ukrainians
    UKR|seat|Kyiv;Kiev
    URY|country|Uruguay
    URY|demonym|Uruguayan;Uruguayans
    URY|seat|Montevideo
    USA|country|United States;United States of America;U.S.;US;USA;America
    USA|demonym|American;Americans
    USA|seat|Washington
    UZB|country|Uzbekistan
    UZB|demonym|Uzbekistani
    UZB|seat|Tashkent
    VAT|country|Vatican;Vatican City;Holy See
    VCT|country|Saint Vincent and the Grenadines
    VCT|demonym|Saint Vincentian;Vincentian;Saint Vincentians
    VCT|seat|Kingstown
    VEN|country|Venezuela
    VEN|demonym|Venezuelan;Venezuelans
    VEN|seat|Caracas
    VGB|country|British Virgin Islands
    VGB|demonym|British Virgin Islander;British Virgin Islanders
    VGB|seat|Road Town
    VIR|country|Virgin Islands
    VIR|demonym|Virgin Islander;Virgin Islanders
    VIR|seat|Charlotte Amalie
    VNM|country|Vietnam
    VNM|demonym|Vietnamese
    VNM|seat|Hanoi
    VUT|country|Vanuatu
    VUT|demonym|Ni-Vanuatu
    VUT|seat|Port-Vila
    WLF|country|Wallis and Futuna
    WLF|demonym|Wallisian;Futunan;Wallisians
    WLF|seat|Mata-Utu
    WSM|country|Samoa
    WSM|demonym|Samoan;Samoans
    WSM|seat|Apia
    XKX|country|Kosovo
    XKX|demonym|Kosovar;Kosovars;Kosovan
    XKX|seat|Pristina
    YEM|country|Yemen
    YEM|demonym|Yemeni;Yemenis
    YEM|seat|Sanaa
    YUG|country|Yugoslavia
    YUG|demonym|Yugoslav;Yugoslavs
    ZAF|country|South Africa
    ZAF|demonym|South African;South Africans
    ZAF|seat|Pretoria
    ZMB|country|Zambia
    ZMB|demonym|Zambian;Zambians
    ZMB|seat|Lusaka
    ZWE|country|Zimbabwe
    ZWE|demonym|Zimbabwean;Zimbabweans
    ZWE|seat|Harare
    """
  )
}
