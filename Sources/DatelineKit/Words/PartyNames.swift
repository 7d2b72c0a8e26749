/// Parties, movements, unions and armed groups of one country, beside those of `GroupNames`.
///
/// Compiled for Dateline from general knowledge. Groups on one line stand between slashes.
enum PartyNames {
  static let table = NameTable(
    """
    PSE|organisation|Democratic Front for the Liberation of Palestine;DFLP
    PSE|organisation|PFLP-GC;Popular Front for the Liberation of Palestine-General Command
    PSE|organisation|Palestine Liberation Front / Palestine Liberation Army
    PSE|organisation|Palestine National Council
    PSE|organisation|Black September / Force 17 / Tanzim / Palestine National Salvation Front
    PSE|organisation|Army of Islam / Popular Resistance Committees
    ISR|organisation|Labour Party of Israel / Kadima / Shas / Meretz / Gush Emunim / Peace Now
    ISR|organisation|Kach / Yesh Atid / Yisrael Beiteinu / Haganah / Irgun / Jewish Agency
    ISR|organisation|Jewish Home
    LBN|organisation|March 14 coalition / Free Patriotic Movement / Future Movement
    LBN|organisation|Progressive Socialist Party / Islamic Resistance / Murabitun
    LBN|organisation|Phalangists;Phalangist
    SYR|organisation|Syrian National Army / Jaysh al-Islam / Ahrar al-Sham / YPJ
    SYR|organisation|Kurdish People’s Protection Units
    IRQ|organisation|Badr Organization / Badr Brigade / Dawa Party / Islamic Dawa Party
    IRQ|organisation|SCIRI;Supreme Council for the Islamic Revolution in Iraq / Sadrists
    IRQ|organisation|Sadr movement / Ansar al-Islam / Ansar al-Sunna / Kurdistan Democratic Party
    IRQ|organisation|Asaib Ahl al-Haq / Islamic Army in Iraq / Kurdish Democratic Party
    IRQ|organisation|Accordance Front / Iraqi Accordance Front / Iraqi Islamic Party
    IRN|organisation|Basij / Tudeh Party / Tudeh / Jundallah / Jundullah / Hezbollahi
    IRN|organisation|National Council of Resistance of Iran
    TUR|organisation|Justice and Development Party / AKP / Republican People’s Party / CHP
    TUR|organisation|Welfare Party / DHKP-C / Virtue Party / Motherland Party / True Path Party
    TUR|organisation|Dev Sol / Grey Wolves / Kurdistan Freedom Falcons
    TUR|organisation|Nationalist Movement Party / MHP / DEHAP / Democratic Society Party
    TUR|organisation|Peoples’ Democratic Party
    EGY|organisation|Kifaya / Kefaya / Gamaa Islamiya / Egyptian Islamic Jihad
    EGY|organisation|National Democratic Party / Wafd / Tamarod / Freedom and Justice Party
    DZA|organisation|Salafist Group for Preaching and Combat / GSPC / Islamic Salvation Army
    DZA|organisation|Front for Socialist Forces
    TUN|organisation|Ennahda / Nidaa Tounes / Democratic Constitutional Rally
    MAR|organisation|Istiqlal Party / Salafia Jihadia
    LBY|organisation|Libyan Islamic Fighting Group / Libya Dawn / General National Congress
    SDN|organisation|National Islamic Front / National Congress Party / National Democratic Alliance
    SDN|organisation|Forces of Freedom and Change / Sudanese People’s Liberation Army
    SDN|organisation|Sudan People’s Liberation Movement / SPLM-North / Umma Party
    SDN|organisation|Sudan Liberation Movement
    ETH|organisation|Ethiopian People’s Revolutionary Democratic Front;EPRDF
    ETH|organisation|Ogaden National Liberation Front;ONLF / OLF / Derg / Fano
    ETH|organisation|Oromo Liberation Army
    ERI|organisation|Eritrean People’s Liberation Front;EPLF / Eritrean Liberation Front
    SOM|organisation|Hizbul Islam / Transitional Federal Government / Islamic Courts
    SOM|organisation|Union of Islamic Courts
    KEN|organisation|KANU;Kenya African National Union / Orange Democratic Movement / Mungiki
    KEN|organisation|National Rainbow Coalition / Mau Mau
    UGA|organisation|Allied Democratic Forces / National Resistance Movement
    UGA|organisation|Holy Spirit Movement
    RWA|organisation|Interahamwe militia / Hutu rebels / FDLR rebels
    BDI|organisation|FNL;Forces for National Liberation;National Liberation Forces / CNDD-FDD
    BDI|organisation|FRODEBU / UPRONA
    COD|organisation|Congolese Rally for Democracy / Movement for the Liberation of Congo / CNDP
    COD|organisation|Mai-Mai / Mayi-Mayi / National Congress for the Defence of the People / AFDL
    CAF|organisation|Seleka;Séléka / anti-Balaka;Anti-balaka
    TCD|organisation|FACT rebels / Union of Forces for Democracy and Development;UFDD
    NGA|organisation|Movement for the Emancipation of the Niger Delta / MASSOB
    NGA|organisation|Peoples Democratic Party
    NGA|organisation|Movement for the Actualization of the Sovereign State of Biafra
    NGA|organisation|Nigeria Labour Congress;Nigerian Labour Congress / All Progressives Congress
    NGA|organisation|Niger Delta Avengers / Ogoni / MOSOP / Ibo / Igbo / Hausa / Yoruba
    NGA|organisation|ISWAP;Islamic State West Africa Province
    NGA|organisation|Nigerian Union of Teachers
    MLI|organisation|Azawad / National Movement for the Liberation of Azawad / MUJAO / JNIM
    CIV|organisation|New Forces / Forces Nouvelles / Ivorian Popular Front / Young Patriots / MPCI
    SLE|organisation|Kamajors / West Side Boys / Civil Defence Forces
    SLE|organisation|Armed Forces Revolutionary Council
    LBR|organisation|NPFL;National Patriotic Front of Liberia / ULIMO
    LBR|organisation|Liberians United for Reconciliation and Democracy
    SEN|organisation|MFDC / Movement of Democratic Forces of Casamance / Casamance
    GHA|organisation|National Patriotic Party / National Democratic Congress / New Patriotic Party
    TGO|organisation|Rally of the Togolese People
    AGO|organisation|FLEC / FNLA / National Union for the Total Independence of Angola / Cabinda
    MOZ|organisation|Mozambique National Resistance
    ZAF|organisation|Inkatha / Inkatha Freedom Party / Pan Africanist Congress / COSATU;Cosatu
    ZAF|organisation|Afrikaner Resistance Movement / Umkhonto we Sizwe / Economic Freedom Fighters
    ZAF|organisation|United Democratic Front
    NAM|organisation|South West Africa People’s Organisation
    ZWE|organisation|Zimbabwe African National Union / Zimbabwe Congress of Trade Unions
    ZMB|organisation|UNIP / Movement for Multiparty Democracy / Patriotic Front of Zambia
    MWI|organisation|Malawi Congress Party
    LKA|organisation|Tamil United Liberation Front / Janatha Vimukthi Peramuna;JVP
    LKA|organisation|United National Party / Liberation Tigers
    IND|organisation|Congress Party / Indian National Congress / Shiv Sena
    IND|organisation|Rashtriya Swayamsevak Sangh / ULFA;United Liberation Front of Assam / Bodo
    IND|organisation|CPI(M) / Vishwa Hindu Parishad;VHP / Hurriyat Conference / Aam Aadmi Party
    IND|organisation|Akali Dal / All Parties Hurriyat Conference
    IND|organisation|Jammu Kashmir Liberation Front;JKLF / Telugu Desam
    PAK|organisation|Pakistan People’s Party / Pakistan Muslim League / Pakistan Tehreek-e-Insaf
    PAK|organisation|Jamaat-e-Islami / MQM;Muttahida Qaumi Movement / Muttahida Majlis-e-Amal
    PAK|organisation|Lashkar-e-Jhangvi / Harkat-ul-Mujahideen / Sipah-e-Sahaba
    PAK|organisation|Baluchistan Liberation Army / Balochistan Liberation Army / Jamaat-ud-Dawa
    PAK|organisation|Alliance for the Restoration of Democracy
    AFG|organisation|Hizb-i-Islami;Hizb-e-Islami;Hezb-e-Islami / Hezb-i-Wahdat / Jamiat-i-Islami
    AFG|organisation|Islamic Emirate of Afghanistan
    BGD|organisation|Jamaat-e-Islami Bangladesh / Jatiya Party / Mukti Bahini
    NPL|organisation|Nepali Congress / Nepali Congress Party / CPN-UML / Communist Party of Nepal
    MMR|organisation|SPDC;State Peace and Development Council
    MMR|organisation|SLORC;State Law and Order Restoration Council / Kachin / Karen rebels;Karen rebel;Karen guerrilla;Karen guerrillas
    MMR|organisation|Karen National Liberation Army / Kachin Independence Army / Shan State Army
    MMR|organisation|Tatmadaw / United Wa State Army / National Unity Government
    MMR|organisation|Kachin Independence Organization
    THA|organisation|Democratic Party of Thailand / Thai Rak Thai / Pheu Thai / Red Shirts
    THA|organisation|Yellow Shirts / People’s Alliance for Democracy / PULO
    MYS|organisation|UMNO / Barisan Nasional / Pan-Malaysian Islamic Party / Pakatan Harapan
    MYS|organisation|Parti Keadilan
    IDN|organisation|Golkar / Laskar Jihad / PDI-P / Free Papua Movement
    IDN|organisation|Indonesian Democratic Party / Islamic Defenders Front
    TLS|organisation|CNRT / Fretilin party / Falintil
    PHL|organisation|National Democratic Front
    KHM|organisation|FUNCINPEC;Funcinpec / Cambodian People’s Party
    KHM|organisation|Cambodia National Rescue Party / Sam Rainsy Party
    LAO|organisation|Pathet Lao / Hmong
    VNM|organisation|Communist Party of Vietnam / Viet Cong guerrillas
    CHN|organisation|Falun Gong;Falungong / East Turkestan Islamic Movement
    HKG|organisation|Democratic Party of Hong Kong / Legislative Council of Hong Kong
    TWN|organisation|Democratic Progressive Party;DPP / Nationalist Party
    JPN|organisation|Aum Shinri Kyo / Aum Supreme Truth / Japanese Red Army / Komeito
    JPN|organisation|Democratic Party of Japan / Social Democratic Party of Japan
    KOR|organisation|Grand National Party / Uri Party / Saenuri Party / Democratic Party of Korea
    KOR|organisation|People Power Party
    PRK|organisation|Korean Workers’ Party / Workers’ Party of Korea
    MNG|organisation|Mongolian People’s Party
    KGZ|organisation|Ata-Jurt
    TJK|organisation|Islamic Renaissance Party / United Tajik Opposition
    UZB|organisation|Islamic Movement of Uzbekistan;IMU / Birlik
    KAZ|organisation|Nur Otan
    AZE|organisation|Azadliq;Azadlig / Musavat / Popular Front of Azerbaijan / Yeni Azerbaijan
    ARM|organisation|Dashnaktsutyun / Republican Party of Armenia / ASALA
    GEO|organisation|United National Movement
    RUS|organisation|United Russia / LDPR / Yabloko / Union of Right Forces / Wagner mercenaries
    RUS|organisation|Rosneft / Gazprom
    UKR|organisation|Our Ukraine / Party of Regions / Yulia Tymoshenko Bloc / Right Sector
    UKR|organisation|Donetsk separatists
    BLR|organisation|Belarusian Popular Front
    MDA|organisation|Communist Party of Moldova
    LTU|organisation|Homeland Union / Sajudis
    LVA|organisation|People’s Front of Latvia
    POL|organisation|Law and Justice / Civic Platform / Samoobrona / Democratic Left Alliance
    CZE|organisation|Civic Forum / Civic Democratic Party
    HUN|organisation|Fidesz / MSZP / Jobbik / Hungarian Democratic Forum
    ROU|organisation|National Salvation Front / PSD / Social Democratic Party of Romania
    BGR|organisation|Union of Democratic Forces / Movement for Rights and Freedoms / GERB
    SRB|organisation|Democratic Opposition of Serbia
    SRB|organisation|Serbian Radical Party / Serbian Renewal Movement / Serbian Orthodox Church
    SRB|organisation|Otpor / Socialist Party of Serbia
    HRV|organisation|HDZ / Croatian Democratic Union / Ustasha
    BIH|organisation|Serb Democratic Party / Serbian Democratic Party / Party of Democratic Action
    MKD|organisation|VMRO / VMRO-DPMNE / Democratic Union for Integration
    XKX|organisation|LDK / Democratic League of Kosovo / UCPMB / Vetevendosje
    XKX|organisation|Kosovo Protection Corps / Kosovars;Kosovar
    ALB|organisation|Socialist Party of Albania / Democratic Party of Albania
    GRC|organisation|PASOK;Pasok / Syriza / November 17 / Golden Dawn / Revolutionary Struggle
    CYP|organisation|EOKA / AKEL
    ITA|organisation|Red Brigades / Forza Italia / Northern League / Five Star Movement
    ITA|organisation|Christian Democrats of Italy
    ESP|organisation|PSOE / Herri Batasuna / Batasuna / Podemos / GRAPO
    FRA|organisation|National Front / National Rally / Corsican National Liberation Front;FLNC
    FRA|organisation|Action Directe / Gaullists
    GBR|organisation|Ulster Volunteer Force;UVF / Ulster Defence Association / INLA
    GBR|organisation|Democratic Unionist Party;DUP / Irish nationalist;Irish nationalists
    GBR|organisation|Orange Order / Social Democratic and Labour Party;SDLP
    GBR|organisation|Tories;Tory / Irish National Liberation Army
    GBR|organisation|Scottish National Party;SNP
    IRL|organisation|Fianna Fail;Fianna Fáil / Fine Gael / Garda
    DEU|organisation|Christian Democratic Union;CDU / SPD / Red Army Faction / Baader-Meinhof
    DEU|organisation|Alternative for Germany / AfD / Free Democrats
    AUT|organisation|Freedom Party
    BEL|organisation|Vlaams Blok
    DNK|organisation|Danish People’s Party
    USA|organisation|GOP / Ku Klux Klan / Tea Party / Black Panthers / AFL-CIO / Delta Force
    USA|organisation|Green Berets / Blackwater
    CUB|organisation|Alpha 66
    HTI|organisation|Lavalas / Fanmi Lavalas / Cannibal Army
    NIC|organisation|FSLN / Sandinista government / Nicaraguan Resistance
    GTM|organisation|URNG / Guatemalan National Revolutionary Unity
    PAN|organisation|Dignity Battalions
    COL|organisation|M-19 guerrillas / United Self-Defense Forces of Colombia / Medellin cartel
    COL|organisation|Cali cartel / National Liberation Army of Colombia / Clan del Golfo
    VEN|organisation|Fifth Republic Movement / Bolivarian Circles / United Socialist Party
    ECU|organisation|CONAIE / Pachakutik
    PER|organisation|MRTA / Tupac Amaru Revolutionary Movement / APRA / Sendero Luminoso rebels
    BOL|organisation|Movement Toward Socialism
    CHL|organisation|Manuel Rodriguez Patriotic Front / FPMR / Concertacion
    ARG|organisation|Montoneros / Peronists;Peronist / Peronist party
    URY|organisation|Tupamaros
    PRY|organisation|Colorado Party
    BRA|organisation|Workers Party of Brazil / Landless Workers’ Movement
    MEX|organisation|Institutional Revolutionary Party / National Action Party / PRD / EPR
    MEX|organisation|Popular Revolutionary Army / Sinaloa cartel
    PNG|organisation|Bougainville Revolutionary Army
    FJI|organisation|Great Council of Chiefs
    SLB|organisation|Malaita Eagle Force
    YEM|organisation|Southern Movement / al-Islah / General People’s Congress
    YEM|organisation|Aden-Abyan Islamic Army
    SAU|organisation|Wahhabis
    BHR|organisation|Al Wefaq / al-Wefaq
    KWT|organisation|Kuwait Petroleum Corporation
    JOR|organisation|Islamic Action Front / Arab Legion
    """
  )
}
