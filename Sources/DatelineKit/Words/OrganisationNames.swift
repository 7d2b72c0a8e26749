/// Organisations of states, and the buildings and bodies that stand for governments.
///
/// Compiled for Dateline from general knowledge; codes are ISO 3166 alpha-3 for a country's own
/// bodies, IGO for organisations of states, NGO for others. Names on one line are one body.
enum OrganisationNames {
  static let table = NameTable(
    """
    IGO|organisation|United Nations;UN;U.N.;UNO;world body
    IGO|organisation|UN Security Council;Security Council;U.N. Security Council
    IGO|organisation|UN Security Council;United Nations Security Council
    IGO|organisation|UN General Assembly;General Assembly;U.N. General Assembly
    IGO|organisation|UN Secretariat
    IGO|organisation|UNHCR;UN High Commissioner for Refugees;U.N. refugee agency;UN refugee agency
    IGO|organisation|UNICEF;UNESCO
    IGO|organisation|UNRWA;United Nations Relief and Works Agency
    IGO|organisation|World Food Programme;World Food Program;WFP
    IGO|organisation|UNPROFOR;United Nations Protection Force;U.N. Protection Force
    IGO|organisation|UNIFIL;UNMIK;MONUC;MONUSCO;UNSCOM;UNMOVIC;UNAMID;MINUSMA;MINURSO
    IGO|organisation|UN Human Rights Council;Human Rights Council
    IGO|organisation|International Labour Organization;ILO;International Labor Organization
    IGO|organisation|International Labour Organization;International Labor Office
    IGO|organisation|Food and Agriculture Organization;FAO
    IGO|organisation|NATO;Nato;North Atlantic Treaty Organization;Atlantic alliance;Atlantic Alliance
    IGO|organisation|North Atlantic Council
    IGO|organisation|European Union;EU;E.U.;European Community;EC;E.C.;EEC;Common Market
    IGO|organisation|European Commission
    IGO|organisation|European Parliament
    IGO|organisation|European Council;Council of the European Union
    IGO|organisation|European Central Bank;ECB
    IGO|organisation|European Court of Justice
    IGO|organisation|European Court of Human Rights
    IGO|organisation|Council of Europe
    IGO|organisation|Western European Union
    IGO|organisation|International Atomic Energy Agency;IAEA;I.A.E.A.
    IGO|organisation|International Criminal Court;ICC
    IGO|organisation|International Court of Justice;World Court;ICJ
    IGO|organisation|ICTY;Yugoslav war crimes tribunal;Hague tribunal;war crimes tribunal
    IGO|organisation|ICTY;tribunal in The Hague;The Hague tribunal;Hague war crimes tribunal
    IGO|organisation|ICTY;U.N. war crimes tribunal;UN war crimes tribunal;U.N. war crimes court
    IGO|organisation|ICTY;International Criminal Tribunal for the former Yugoslavia
    IGO|organisation|ICTR
    IGO|organisation|International Monetary Fund;IMF;I.M.F.
    IGO|organisation|World Bank
    IGO|organisation|Asian Development Bank;African Development Bank
    IGO|organisation|World Trade Organization;WTO;World Trade Organisation;GATT
    IGO|organisation|World Health Organization;WHO;World Health Organisation
    IGO|organisation|African Union;AU;A.U.
    IGO|organisation|Organization of African Unity;OAU;Organisation of African Unity
    IGO|organisation|Arab League;League of Arab States
    IGO|organisation|ASEAN;Asean;Association of South East Asian Nations
    IGO|organisation|ASEAN;Association of Southeast Asian Nations
    IGO|organisation|APEC;Asia-Pacific Economic Cooperation
    IGO|organisation|OSCE;Organization for Security and Cooperation in Europe;CSCE
    IGO|organisation|OPEC;OPEC+;Opec;Organization of Petroleum Exporting Countries
    IGO|organisation|OPCW;Organisation for the Prohibition of Chemical Weapons
    IGO|organisation|OECD;Organisation for Economic Co-operation and Development
    IGO|organisation|ECOWAS;Ecowas;Economic Community of West African States
    IGO|organisation|ECOMOG;Ecomog
    IGO|organisation|IGAD;Intergovernmental Authority on Development
    IGO|organisation|SADC;Southern African Development Community
    IGO|organisation|Gulf Cooperation Council;GCC;Gulf Co-operation Council
    IGO|organisation|Organisation of Islamic Cooperation;OIC;Organization of the Islamic Conference
    IGO|organisation|Organization of American States;OAS;Organisation of American States
    IGO|organisation|Mercosur / CARICOM;Caricom / UNASUR / CELAC
    IGO|organisation|Commonwealth of Independent States;CIS;C.I.S.
    IGO|organisation|Collective Security Treaty Organization;CSTO
    IGO|organisation|Shanghai Cooperation Organisation;Shanghai Cooperation Organization;SCO
    IGO|organisation|Eurasian Economic Union;EAEU
    IGO|organisation|Commonwealth
    IGO|organisation|Non-Aligned Movement;Nonaligned Movement
    IGO|organisation|Group of Seven;G7;G-7
    IGO|organisation|Group of Eight;G8;G-8
    IGO|organisation|Group of 20;G20;G-20;Group of Twenty
    IGO|organisation|BRICS;Brics
    IGO|organisation|Contact Group;contact group
    IGO|organisation|Quartet;Middle East Quartet
    IGO|organisation|P5+1;P5;E3;E3/EU+3
    IGO|organisation|League of Nations
    IGO|organisation|Warsaw Pact / Comecon;COMECON
    IGO|organisation|SFOR / IFOR / KFOR / ISAF / NATO-led Implementation Force
    IGO|organisation|Interpol;INTERPOL / Europol
    IGO|organisation|World Economic Forum
    IGO|organisation|Paris Club;London Club
    NGO|organisation|Red Cross;International Committee of the Red Cross;ICRC
    NGO|organisation|Red Crescent
    NGO|organisation|Amnesty International
    NGO|organisation|Human Rights Watch
    NGO|organisation|Doctors Without Borders;Medecins Sans Frontieres;Médecins Sans Frontières;MSF
    NGO|organisation|Greenpeace / Oxfam / CARE International / Save the Children / Caritas
    NGO|organisation|International Crisis Group / Reporters Without Borders / Transparency International
    NGO|organisation|World Council of Churches
    NGO|organisation|International Olympic Committee;IOC
    RUS|government|Kremlin;Duma;State Duma;Federation Council;FSB
    RUS|government|Federal Security Service;Smolenskaya Square
    SUN|government|Supreme Soviet;KGB;Soviet Politburo;Red Army
    USA|government|White House;Pentagon;State Department;Oval Office;Capitol Hill;Capitol;Congress
    USA|government|House of Representatives;U.S. Congress;U.S. Senate;Treasury Department;Senate
    USA|government|US Congress;US Senate;Foggy Bottom;CIA;Central Intelligence Agency;FBI;Camp David
    USA|government|Defense Department;Justice Department;Commerce Department;National Security Council
    USA|government|U.S. Treasury;US Treasury;U.S. Navy;US Navy;U.S. Army;US Army;U.S. Air Force
    USA|government|US Air Force;Homeland Security;Federal Reserve;Supreme Court of the United States
    USA|government|Centcom;CENTCOM;Central Command;Mar-a-Lago;Langley;Fort Meade
    GBR|government|Downing Street;Whitehall;Foreign Office;House of Commons;House of Lords;No 10
    GBR|government|Number 10;No. 10;Westminster;Buckingham Palace;Ministry of Defence;MI5;MI6;Chequers
    GBR|government|Scotland Yard;Royal Navy;Royal Air Force;RAF;Home Office
    FRA|government|Elysee;Élysée;Elysée;Élysée Palace;Elysee Palace;Elysée Palace;Matignon
    FRA|government|Quai d’Orsay;Quai d'Orsay;Hotel Matignon;National Assembly of France
    DEU|government|Bundestag;Bundeswehr;Bundesrat;Chancellery;Federal Constitutional Court;Stasi
    ITA|government|Quirinale;Palazzo Chigi;Farnesina;Quirinal;Montecitorio
    ESP|government|Moncloa;Moncloa Palace;Cortes
    PRT|government|Belem Palace
    NLD|government|Binnenhof
    BEL|government|Belgian Chamber
    CHE|government|Federal Palace
    AUT|government|Ballhausplatz;Hofburg
    POL|government|Sejm;Belweder
    HUN|government|Carmelite Monastery
    CZE|government|Prague Castle;Hradcany
    ROU|government|Cotroceni Palace;Cotroceni;Victoria Palace;Securitate
    BGR|government|Dondukov
    GRC|government|Maximos Mansion
    UKR|government|Verkhovna Rada;Rada;Bankova;SBU
    GEO|government|Georgian Dream
    ISR|government|Knesset;Mossad;Shin Bet;IDF;Israel Defense Forces;Israeli Defense Forces
    ISR|government|Israel Defence Forces;Israeli Defence Forces;Likud
    IRN|government|Majlis;Revolutionary Guard;Revolutionary Guards;IRGC;Quds Force;Guardian Council
    IRN|government|Islamic Revolutionary Guard Corps;Expediency Council;Assembly of Experts
    IRQ|government|Republican Guard;Iraqi Governing Council;Coalition Provisional Authority
    SYR|government|Baath Party
    SAU|government|Saudi Aramco;Royal Court
    EGY|government|Ittihadiya;Muslim Brotherhood
    TUR|government|Sublime Porte;Cankaya;Grand National Assembly;Bestepe;Beştepe
    PAK|government|ISI;Inter-Services Intelligence;Aiwan-e-Sadr
    IND|government|South Block;Rashtrapati Bhavan;Lok Sabha;Rajya Sabha;Raisina Hill
    CHN|government|Zhongnanhai;Politburo;Central Committee;People’s Liberation Army;PLA;Great Hall
    CHN|government|National People’s Congress;State Council;Communist Party of China;Xinhua
    CHN|government|Chinese Communist Party;CCP;Taiwan Affairs Office
    TWN|government|Legislative Yuan;Executive Yuan;Kuomintang;KMT
    JPN|government|Diet;Kantei;Kasumigaseki;Nagatacho;Liberal Democratic Party;Gaimusho
    KOR|government|Blue House;Cheong Wa Dae
    PRK|government|KCNA;Workers’ Party;Korean People’s Army;Supreme People’s Assembly
    VNM|government|Ba Dinh Square
    IDN|government|Merdeka Palace;Istana Merdeka
    PHL|government|Malacanang;Malacañang;Malacanang Palace;Malacañang Palace
    THA|government|Government House
    MYS|government|Istana Negara
    SGP|government|Istana
    AUS|government|Kirribilli
    NZL|government|Beehive
    CAN|government|Parliament Hill;Rideau Hall;Global Affairs Canada
    MEX|government|Los Pinos
    BRA|government|Planalto;Planalto Palace;Itamaraty
    ARG|government|Casa Rosada
    CHL|government|La Moneda;Moneda Palace
    COL|government|Casa de Nariño;Casa de Narino
    VEN|government|Miraflores;Miraflores Palace
    CUB|government|Palace of the Revolution
    ZAF|government|Union Buildings;Tuynhuys
    NGA|government|Aso Rock;Aso Villa
    KEN|government|Harambee House
    ETH|government|Menelik Palace
    DZA|government|El Mouradia
    PSE|government|Mukataa;Muqata;Palestinian Legislative Council
    """
  )
}
