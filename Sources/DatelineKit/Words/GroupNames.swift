/// Militant and political groups that states deal with or fight, by the country they belong to.
///
/// Compiled for Dateline from general knowledge. A group at home in several countries has the code
/// NGO. Names between semicolons are one group, the first of them the one that is printed; ` / ` parts
/// one group of a country from the next.
enum GroupNames {
  static let table = NameTable(
    """
    PSE|organisation|Hamas;Islamic Resistance Movement;Qassam Brigades;Izz el-Deen al-Qassam
    PSE|organisation|Fatah;al-Fatah
    PSE|organisation|PLO;P.L.O.;Palestine Liberation Organization;Palestine Liberation Organisation
    PSE|organisation|Islamic Jihad;Palestinian Islamic Jihad
    PSE|organisation|Popular Front for the Liberation of Palestine;PFLP;Popular Front
    PSE|organisation|al-Aqsa Martyrs’ Brigades;Al-Aqsa Martyrs Brigade;al-Aqsa Brigades
    PSE|organisation|Abu Nidal Organization
    LBN|organisation|Hezbollah;Hizbollah;Hizbullah;Hezbullah;Hizballah
    LBN|organisation|Amal;Amal Movement
    LBN|organisation|Phalange / Lebanese Forces / South Lebanon Army;SLA
    LBN|organisation|Fatah al-Islam
    AFG|organisation|Taliban;Taleban
    AFG|organisation|Northern Alliance / Haqqani network / Mujahideen;mujahideen;Mujahedeen
    PAK|organisation|Pakistani Taliban;Tehrik-i-Taliban Pakistan;TTP
    PAK|organisation|Lashkar-e-Taiba;Lashkar-e-Tayyiba / Jaish-e-Mohammed;Jaish-e-Mohammad
    YEM|organisation|Houthis;Houthi;Huthis;Ansar Allah
    YEM|organisation|Southern Transitional Council;STC
    IRQ|organisation|Mahdi Army / Kataib Hezbollah / Popular Mobilization Forces
    IRQ|organisation|Peshmerga;peshmerga / KDP / Patriotic Union of Kurdistan;PUK
    IRQ|organisation|Iraqi National Congress
    IRN|organisation|Mujahedin-e Khalq;People’s Mujahedin;MEK
    SYR|organisation|Free Syrian Army;FSA / Syrian National Coalition / Syrian National Council
    SYR|organisation|Syrian Democratic Forces;SDF / YPG
    SYR|organisation|Hayat Tahrir al-Sham;HTS;Nusra Front;al-Nusra;Jabhat al-Nusra
    TUR|organisation|PKK;P.K.K.;Kurdistan Workers’ Party;Kurdistan Workers Party
    COL|organisation|FARC;Farc;F.A.R.C.;Revolutionary Armed Forces of Colombia
    COL|organisation|ELN;E.L.N.;National Liberation Army / M-19 / AUC
    PER|organisation|Shining Path;Sendero Luminoso / Tupac Amaru
    NIC|organisation|Sandinistas;Sandinista;Sandinista National Liberation Front
    NIC|organisation|Contras;contras
    SLV|organisation|FMLN;Farabundo Marti National Liberation Front
    MEX|organisation|Zapatistas;Zapatista;Zapatista National Liberation Army;EZLN
    LKA|organisation|Tamil Tigers;Tamil Tiger;LTTE;Liberation Tigers of Tamil Eelam;Tigers
    GBR|organisation|IRA;I.R.A.;Irish Republican Army;Provisional IRA
    GBR|organisation|Sinn Fein;Sinn Féin / Real IRA
    GBR|organisation|Ulster Unionists;Ulster Unionist;Ulster Unionist Party;UUP
    ESP|organisation|ETA;Eta;Basque separatists
    XKX|organisation|Kosovo Liberation Army;KLA;UCK
    MKD|organisation|National Liberation Army of Macedonia
    UGA|organisation|Lord’s Resistance Army;LRA
    AGO|organisation|UNITA;Unita
    AGO|organisation|MPLA
    MOZ|organisation|Renamo;RENAMO
    MOZ|organisation|Frelimo;FRELIMO
    ZAF|organisation|African National Congress;ANC
    NAM|organisation|SWAPO;Swapo
    ZWE|organisation|ZANU-PF;Zanu-PF;ZANU / ZAPU
    ZWE|organisation|Movement for Democratic Change;MDC
    RWA|organisation|Rwandan Patriotic Front;RPF / FDLR / Interahamwe
    COD|organisation|M23;March 23 Movement / RCD
    SDN|organisation|Sudan People’s Liberation Army;SPLA;SPLM
    SDN|organisation|Rapid Support Forces;RSF / Janjaweed;janjaweed
    SDN|organisation|Justice and Equality Movement;JEM / Sudan Liberation Army
    ETH|organisation|Tigray People’s Liberation Front;TPLF / Oromo Liberation Front
    SOM|organisation|al-Shabaab;al-Shabab;Al Shabaab / Islamic Courts Union
    NGA|organisation|Boko Haram / MEND
    MLI|organisation|Ansar Dine / MNLA
    SLE|organisation|Revolutionary United Front;RUF
    LBR|organisation|LURD
    DZA|organisation|Armed Islamic Group;GIA
    DZA|organisation|Islamic Salvation Front;FIS / FLN;National Liberation Front
    LBY|organisation|Libyan National Army
    LBY|organisation|National Transitional Council / Government of National Accord
    RUS|organisation|Wagner Group;Wagner
    GEO|organisation|Zviadists
    UKR|organisation|Azov Regiment;Azov Battalion
    IND|organisation|Naxalites;Naxalite / Hurriyat / Bharatiya Janata Party;BJP / Hizbul Mujahideen
    NPL|organisation|Maoists;Maoist;Maoist rebels
    BGD|organisation|Awami League / Bangladesh Nationalist Party;BNP
    IDN|organisation|Free Aceh Movement;GAM / Fretilin
    IDN|organisation|Jemaah Islamiyah
    PHL|organisation|Abu Sayyaf / Moro National Liberation Front;MNLF / New People’s Army;NPA
    KHM|organisation|Khmer Rouge
    MMR|organisation|National League for Democracy;NLD / Arakan Army
    POL|organisation|Solidarity
    EGY|organisation|Gama’a al-Islamiyya;al-Gamaa al-Islamiyya
    HTI|organisation|Tonton Macoutes
    NGO|organisation|al-Qaeda;al-Qaida;Al Qaeda;al Qaeda;Al Qaida;al-Qaeda in Iraq
    NGO|organisation|al-Qaeda;al-Qaeda in the Arabian Peninsula;AQAP;AQIM
    NGO|organisation|Islamic State;ISIS;ISIL;Daesh;Isis;Islamic State of Iraq and Syria
    """
  )
}
