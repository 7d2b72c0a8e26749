/// Names in use beside those of `CountryNames`: short and older forms, states of the past, parts
/// of countries that act for themselves, other seats of government, and regions without one.
///
/// Compiled for Dateline from general knowledge. A country's code is that of ISO 3166-1, of ISO
/// 3166-3 for states of the past, or the one in use (VDR for South Vietnam, XKX for Kosovo).
enum UsualNames {
  static let table = NameTable(
    """
    ARE|country|U.A.E;Dubai
    BIH|country|Bosnia-Herzegovina;Bosnia-Hercegovina;Bosnia and Hercegovina
    BIH|demonym|Herzegovinian
    BIH|people|Bosnian Serbs;Bosnian Serb;Serb Republic;Republika Srpska
    BIH|people|Bosnian Croats;Bosnian Croat
    BIH|people|Bosnian Muslims;Bosnian Muslim;Bosniaks;Bosniak
    BOL|seat|Sucre
    BWA|demonym|Botswanan;Botswanans
    BGD|demonym|Bengali
    BLR|country|Byelorussia;Belorussia
    BLR|demonym|Byelorussian
    BRN|country|Brunei Darussalam
    CHE|country|Swiss Confederation
    CHE|seat|Berne
    CHN|country|People’s Republic of China;PRC;P.R.C.;Red China;Communist China
    CHN|seat|Beijing;Peking
    CHN|people|Tibetans;Tibetan;Tibet
    CHN|people|Uyghurs;Uyghur;Uighurs;Uighur;Xinjiang
    CIV|country|Ivory Coast;Cote d’Ivoire;Côte d’Ivoire;Cote d'Ivoire;Côte d'Ivoire
    CIV|demonym|Ivorian;Ivorians
    CIV|seat|Abidjan
    CMR|country|Cameroons
    COD|country|Democratic Republic of Congo;Democratic Republic of the Congo;DR Congo;DRC;D.R.C.
    COD|country|Congo;Congo-Kinshasa
    COG|country|Congo-Brazzaville
    COG|seat|Brazzaville
    COM|country|Comoros;Comoro Islands
    CPV|country|Cape Verde
    CPV|demonym|Cape Verdean;Cape Verdeans
    CSK|demonym|Czecho-Slovak
    CYP|people|Turkish Cypriots;Turkish Cypriot;Northern Cyprus
    CYP|people|Greek Cypriots;Greek Cypriot
    CZE|country|Czech Republic;Czechia
    DDR|country|German Democratic Republic;GDR;G.D.R.
    DDR|seat|East Berlin
    DEU|country|Federal Republic of Germany;West Germany;FRG;F.R.G.
    DEU|demonym|West German;West Germans
    DEU|seat|Bonn
    DMA|country|Commonwealth of Dominica
    ESH|country|Western Sahara
    ESH|people|Polisario Front;Polisario
    ESP|people|Catalonia;Catalan;Catalans
    ESP|people|Basques;Basque;Basque Country
    FRA|demonym|Frenchmen;Parisian
    FRA|people|Corsicans;Corsican;Corsica
    GBR|country|United Kingdom;UK;U.K.;Britain;Great Britain
    GBR|demonym|English;Englishman
    GBR|people|Scotland;Scottish;Scots
    GBR|people|Northern Ireland;Northern Irish;Ulster
    GBR|people|Wales;Welsh
    GEO|people|Abkhazia;Abkhaz;Abkhazian;Abkhazians
    GEO|people|South Ossetia;South Ossetian;South Ossetians
    GMB|country|The Gambia
    GNB|country|Guinea-Bissau
    GRC|demonym|Hellenic
    HKG|demonym|Hong Konger;Hong Kongers
    IDN|people|Aceh;Acehnese
    IDN|people|West Papua;Papuan;Papuans
    IND|seat|New Delhi;Delhi
    IRL|country|Republic of Ireland;Irish Republic
    IRL|demonym|Irishman;Irishmen
    IRN|country|Islamic Republic of Iran;Persia
    IRN|demonym|Persian
    IRQ|people|Iraqi Kurds;Iraqi Kurdish;Iraqi Kurdistan;Kurdistan Regional Government;KRG
    ISR|country|State of Israel;Jewish state
    ISR|seat|Jerusalem;Tel Aviv
    ISR|people|Jewish settlers;Jewish settler;Jewish settlements;Jewish settlement
    JOR|country|Hashemite Kingdom;Transjordan
    KAZ|demonym|Kazakh;Kazakhs
    KAZ|seat|Alma-Ata;Almaty;Nur-Sultan
    KGZ|country|Kyrgyzstan;Kirghizia;Kirgizia
    KGZ|demonym|Kyrgyzstani;Kirghiz
    KHM|country|Cambodia;Kampuchea
    KNA|country|Saint Kitts and Nevis;St. Kitts and Nevis
    KOR|country|South Korea;Republic of Korea;ROK;R.O.K.
    KWT|seat|Kuwait City
    LAO|country|Laos
    LBN|country|Lebanese Republic
    LCA|country|St. Lucia
    LKA|country|Sri Lanka;Ceylon
    LKA|demonym|Sinhalese;Ceylonese
    LKA|people|Tamils;Tamil
    LSO|demonym|Mosotho;Lesothan
    LUX|demonym|Luxembourgish
    MAC|country|Macao
    MDA|country|Moldova;Moldavia
    MDA|demonym|Moldavian
    MDA|people|Transnistria;Trans-Dniester;Transdniester;Transnistrian
    MDG|demonym|Madagascan
    MEX|seat|Mexico City
    MKD|country|North Macedonia;Macedonia;FYROM;Former Yugoslav Republic of Macedonia
    MKD|demonym|North Macedonian
    MMR|country|Myanmar;Burma
    MMR|demonym|Myanmarese
    MMR|seat|Yangon;Rangoon;Naypyidaw;Naypyitaw
    MMR|people|Rohingya;Rohingyas
    MMR|people|Karen National Union;KNU
    MNE|country|Montenegro
    MYS|seat|Putrajaya;Kuala Lumpur
    NGA|seat|Abuja
    NGA|people|Biafra;Biafran;Biafrans
    NLD|country|Netherlands;Holland
    NLD|demonym|Dutchman;Netherlandish
    NLD|seat|The Hague
    NPL|demonym|Nepalese;Nepalis
    NZL|country|New Zealand
    NZL|seat|Wellington
    PAK|people|Baloch;Baluch;Balochistan;Baluchistan
    PHL|country|Philippines
    PHL|seat|Manila
    PHL|people|Moro Islamic Liberation Front;MILF;Moro
    PNG|country|Papua New Guinea
    PNG|people|Bougainville
    PRK|country|North Korea;DPRK;D.P.R.K.;Democratic People’s Republic of Korea
    PRK|seat|Pyongyang
    PSE|country|Palestinian territories;Palestinian Territories;Palestinian Autonomous Authority
    PSE|seat|Gaza;Gaza Strip;Gaza City;West Bank
    PSE|demonym|Gazan;Gazans
    PSE|organisation|Palestinian National Authority
    RHO|country|Rhodesia
    RHO|demonym|Rhodesian;Rhodesians
    RHO|seat|Salisbury
    RUS|country|Russian Federation
    RUS|people|Chechens;Chechen;Chechnya
    RUS|people|Dagestan;Dagestani
    RWA|people|Hutus;Hutu
    RWA|people|Tutsis;Tutsi
    SAU|country|Saudi Arabia;KSA
    SAU|demonym|Saudi Arabian;Saudi Arabians
    SAU|seat|Riyadh
    SCG|country|Serbia and Montenegro
    SDN|people|Darfur;Darfuri;Darfuris
    SOM|demonym|Somalis;Somalian;Somalians
    SOM|people|Somaliland;Puntland
    SRB|people|Vojvodina
    SRB|demonym|Serbian Serb
    SSD|country|South Sudan;Southern Sudan
    STP|country|Sao Tome;Sao Tome and Principe;São Tomé and Príncipe
    SUN|country|Union of Soviet Socialist Republics;U.S.S.R;Soviet Russia
    SWZ|country|Eswatini;Swaziland
    SYR|people|Syrian Kurds;Syrian Kurdish
    THA|demonym|Thais;Siamese
    TJK|demonym|Tajik;Tajiks
    TKM|demonym|Turkmen;Turkmens
    TLS|demonym|East Timorese
    TLS|country|East Timor
    TUR|country|Republic of Turkey;Ottoman Empire
    TUR|demonym|Ottoman
    TUR|people|Turkish Kurds;Turkish Kurdish
    TWN|country|Republic of China;Formosa;Nationalist China;Chinese Taipei
    TWN|seat|Taipeh
    TZA|seat|Dar es Salaam
    TZA|people|Zanzibar;Zanzibari
    UKR|people|Donetsk People’s Republic;Luhansk People’s Republic
    UKR|people|Crimea;Crimean;Crimean Tatars
    USA|country|U.S.A.;United States of America;U.S;Uncle Sam
    USA|seat|Washington D.C.;Washington, D.C.;Washington DC
    UZB|demonym|Uzbek;Uzbeks
    VAT|demonym|Papal
    VAT|seat|Vatican;Vatican City;Holy See
    VCT|country|St. Vincent and the Grenadines
    VDR|country|South Vietnam;Republic of Vietnam
    VDR|demonym|South Vietnamese
    VDR|seat|Saigon
    VNM|country|Viet Nam;North Vietnam;Democratic Republic of Vietnam
    VNM|demonym|North Vietnamese
    VNM|people|Viet Cong;Vietcong;Viet Minh;Vietminh
    XKX|people|Kosovo Albanians;Kosovo Albanian;Kosovar Albanians;Kosovo Serbs;Kosovo Serb
    YEM|country|North Yemen
    YMD|country|South Yemen;Democratic Yemen
    YUG|country|Federal Republic of Yugoslavia;Former Yugoslavia;former Yugoslavia
    YUG|demonym|Yugoslavian;Yugoslavians
    ZAF|seat|Cape Town
    ZAR|country|Zaire;Zaïre
    ZAR|demonym|Zairean;Zairian;Zaireans
    ZAR|seat|Kinshasa
    COD|seat|Kinshasa
    AZE|people|Nagorno-Karabakh;Karabakh;Artsakh
    CAN|people|Quebec;Québec;Quebecois
    BFA|country|Upper Volta
    BEN|country|Dahomey
    EGY|country|United Arab Republic
    GHA|country|Gold Coast
    ZMB|country|Northern Rhodesia
    -|region|European;Europeans;African;Africans;Asian;Asians;Arab;Arabs;Western;Westerners
    -|region|Latin American;South American;Central American;North American;Caribbean;Scandinavian
    -|region|Nordic;Baltic;Balkan;Balkans;Middle Eastern;Mideast;Mediterranean;Eurasian;Pacific
    -|region|Atlantic;Transatlantic;Muslim;Muslims;Islamic;Christian;Christians;Jewish;Jews
    -|region|Catholic;Orthodox;Protestant;Sunni;Sunnis;Shiite;Shiites;Shia;Shi'ite;Buddhist;Hindu
    -|region|Republican;Republicans;Democrat;Democrats;Democratic;Communist;Communists;Socialist
    -|region|Socialists;Conservative;Conservatives;Liberal;Liberals;Labour;Labor;Nazi;Nazis
    -|region|Presidential;Parliamentary;Anglican;Lutheran;Presbyterian;Marxist;Zionist;Victorian
    -|region|Kurdish;Kurds;Kurd;Slavic;Berber;Druze;Roma;Gypsy;Persian Gulf;Islamist;Islamists
    -|region|Middle East;Africa;Asia;Europe;Latin America;Western Europe;Eastern Europe;West
    -|region|Southeast Asia;South Asia;East Asia;Central Asia;Horn of Africa;Caucasus;Sahel
    -|region|East European;West European;Central European;South Asian;East Asian;Maghreb;Levant
    """
  )
}
