extension LeaderNames {
  /// Surnames from L to O; `LeaderNames` names the sources and the format.
  static let lToO: StaticString =
    """
    laar|EST|Mart Laar|m199210-199411 m199903-200201
    lacalle|URY|Luis Alberto Lacalle|p199003-199503
    lagarde|IGO|Christine Lagarde|o201107-
    lahoud|LBN|Emile Lahoud|p199811-200711
    lai|TWN|Lai Ching-te|p202405-
    lajcak|SVK|Miroslav Lajcak|f200902-201007
    lakoue|CAF|Enoch Derant Lakoue|m199302-199310
    lalabalavu|FJI|Ratu Naiqama Lalabalavu|p202411-
    lam|HKG|Carrie Lam|l201707-202206
    lam|VNM|To Lam|l202408-
    lama|CHN|Dalai Lama|o195003-
    lamizana|BFA|Sangoule Lamizana|p196601-198011 m197402-197807
    lammy|GBR|David Lammy|f202407-202509
    lamrani|MAR|Mohamed Karim Lamrani|m197108-197211 m198311-198609 m199208-199405
    landsbergis|LTU|Vytautas Landsbergis|p199003-199211
    lange|NZL|David Lange|m198407-198908
    lanusse|ARG|Alejandro Agustin Lanusse|p197103-197305
    lapid|ISR|Yair Lapid|f202106-202212 m202207-202212
    lara|ECU|Guillermo Rodriguez Lara|p197202-197601
    laraki|MAR|Ahmed Laraki|m196910-197108
    laraki|MAR|Azzedine Laraki|m198609-199208
    larijani|IRN|Ali Larijani|o200508-
    larijani|IRN|Mohammad Javad Larijani|o200501-201912
    larrea|ECU|Osvaldo Hurtado Larrea|p198105-198408
    lasso|ECU|Guillermo Lasso|p202105-202311
    latasi|TUV|Kamuta Latasi|m199312-199612
    latortue|HTI|Gerard Latortue|m200403-200606
    lauti|TUV|Toalipi Lauti|m197810-198109
    lavrov|RUS|Sergei Lavrov|f200403-
    layne|ETH|Tamrat Layne|m199106-199508
    lazar|HUN|Gyorgy Lazar|m197505-198706
    lazarenko|UKR|Pavlo Lazarenko|m199605-199707
    lazzarini|IGO|Philippe Lazzarini|o202003-
    le|VNM|Le Duc Tho|o196805-197301
    leavitt|USA|Karoline Leavitt|o202501-
    lebed|RUS|Alexander Lebed|o199606-200204
    leblanc|DMA|Edward Oliver Leblanc|m196703-197407
    leburton|BEL|Edmond Leburton|m197301-197404
    lecornu|FRA|Sébastien Lecornu|m202509-
    lee|HKG|John Lee|l202207-
    lee|KOR|Lee Hae Chan|m200406-200603
    lee|KOR|Lee Han Dong|m200005-200207
    lee|KOR|Lee Hong Koo|m199412-199512
    lee|KOR|Lee Hyun Jae|m198802-198812
    lee|KOR|Lee Jae Myung|p202506-
    lee|KOR|Lee Myung-bak|p200802-201302
    lee|KOR|Lee Soo Sung|m199512-199703
    lee|KOR|Lee Yung Duk|m199404-199412
    lee|SGP|Lee Hsien Loong|m200408-202405
    lee|SGP|Lee Kuan Yew|m195906-199011
    lee|TWN|Lee Teng-hui|p198801-200005
    leekpai|THA|Chuan Leekpai|m199209-199507 m199711-200102
    leghari|PAK|Farooq Ahmed Leghari|p199311-199712
    lekhanya|LSO|Justin Metsing Lekhanya|l198601-199105
    lemes|URY|Luis Leonardo Almagro Lemes|f201004-201012
    leo|VAT|Leo XIV|k202505-
    leterme|BEL|Yves Leterme|m200803-200812
    letsie|LSO|Letsie III|k199602-
    letta|ITA|Enrico Letta|m201304-201402
    leuenberger|CHE|Moritz Leuenberger|p200601-200612
    levens|SUR|Marie Levens|f200301-200508
    levi|MOZ|Maria Levi|m202501-
    levingston|ARG|Roberto Marcelo Levingston|p197006-197103
    leye|VUT|Jean-Marie Leye|p199403-199903
    leyen|IGO|Ursula von der Leyen|c201912-
    lezcano|PRY|Ruben Ramirez Lezcano|f200609-200808
    li|CHN|Li Keqiang|m201303-202303
    li|CHN|Li Peng|m198711-199803
    li|CHN|Li Qiang|m202303-
    li|CHN|Li Zhaoxing|f200303-200704
    lie|IGO|Trygve Lie|u194602-195211
    lieberman|ISR|Avigdor Lieberman|f200903-201212 f201311-201505
    lim|MYS|Lim Kit Siang|o196610-202203
    lima|PHL|Leila de Lima|o201612-
    limann|GHA|Hilla Limann|p197909-198112
    limjaroenrat|THA|Pita Limjaroenrat|o202003-
    limthongkul|THA|Sondhi Limthongkul|o200509-
    lindh|SWE|Anna Lindh|f200301-200310
    linh|BLR|Syarhey Linh|m199611-200002
    lini|VUT|Ham Lini|m200412-201012
    lini|VUT|Walter Lini|m198007-199109
    lipponen|FIN|Paavo Lipponen|m199504-200304
    lissouba|COG|Pascal Lissouba|p199208-199710
    liu|TWN|Liu Chao-Shiuan|m200805-201012
    liu|CHN|Liu Xiaobo|o198906-201707
    liverpool|DMA|Nicholas Liverpool|p200310-201012
    livni|ISR|Tzipi Livni|f200601-200903
    lizhi|CHN|Fang Lizhi|o198612-201204
    lleshi|ALB|Haxhi Lleshi|l195308-198211
    lofven|SWE|Stefan Löfven|m201410-202111
    londono|COL|Rodrigo Londono|o201111-
    lopes|PRT|Pedro Santana Lopes|m200407-200503
    lopez|NIC|Samuel Santos Lopez|f200702-201012
    lopez|VEN|Leopoldo López|o200808-
    lopezobrador|MEX|Andrés Manuel López Obrador|p201812-202409
    loua|GIN|Alexandre Cece Loua|f200904-201012
    loum|SEN|Mamadou Lamine Loum|m199807-200004
    lourenco|AGO|João Lourenço|p201709-
    lowassa|TZA|Edward Lowassa|m200512-200802
    lozada|BOL|Gonzalo Sanchez de Lozada|p199308-199708 p200208-200310
    lubanga|COD|Thomas Lubanga|o200109-200603
    lubbers|NLD|Ruud Lubbers|m198211-199408
    lucinschi|MDA|Petru Lucinschi|p199701-200104
    luka|TUV|Faimalaga Luka|m200102-200112
    lukanov|BGR|Andrey Lukanov|m199002-199012
    lukashenka|BLR|Alexander Lukashenko|p199407-
    lukashenka|BLR|Alyaksandr Lukashenka|p199407-
    lukashenko|BLR|Alexander Lukashenko|p199407-
    lula|BRA|Luiz Inácio Lula da Silva|p200301-201012 p202301-
    lula|BRA|Luiz Lula|p202301-
    lumumba|COD|Patrice Lumumba|m196006-196009
    lutfi|EGY|Ali Lutfi|m198509-198611
    luvsan|MNG|Sonomyn Luvsan|l197206-197406
    luxon|NZL|Christopher Luxon|m202311-
    ma|TWN|Ma Ying-jeou|p200805-201605
    maamau|KIR|Taneti Maamau|p201603-
    maas|DEU|Heiko Maas|f201803-202112
    maathai|KEN|Wangari Maathai|o197706-201109
    macapagalarroyo|PHL|Gloria Macapagal-Arroyo|p200101-201012
    macchi|PRY|Luis Angel Gonzalez Macchi|p199903-200308
    machado|VEN|María Corina Machado|o200401-
    machar|SSD|Riek Machar|v201107-
    machel|MOZ|Samora Machel|p197506-198610
    machimura|JPN|Nobutaka Machimura|f200410-200511 f200709-200809
    machungo|MOZ|Mario da Graca Machungo|m198607-199412
    macmillan|GBR|Harold Macmillan|m195701-196310
    macri|ARG|Mauricio Macri|p201512-201912
    macron|FRA|Emmanuel Macron|p201705-
    macut|SRB|Djuro Macut|m202504-
    madani|DZA|Abassi Madani|o198903-200307
    madbouly|EGY|Mostafa Madbouly|m201806-
    madi|COM|Hamada Madi|m200011-200204 p200201-200205
    madi|COM|Mohamed Abdou Madi|m199401-199410
    madl|HUN|Ferenc Madl|p200008-200508
    madrid|MEX|Miguel de la Madrid|p198212-198811
    maduro|HND|Ricardo Maduro|p200201-200601
    maduro|VEN|Nicolás Maduro|p201303-202601
    maga|BEN|Hubert Maga|p197005-197205
    magufuli|TZA|John Magufuli|p201511-202103
    mahama|GHA|John Mahama|p201207-201701 p202501-
    mahdi|IRQ|Adel Abdul Mahdi|m201810-202005
    maher|EGY|Ahmed Maher|f200105-200407
    mahuad|ECU|Jamil Mahuad|p199808-200001
    maidou|CAF|Henri Maidou|m197807-197909
    maiga|MLI|Abdoulaye Maiga|m202411-
    maiga|MLI|Ousmane Issoufi Maiga|m200404-200709
    maigari|CMR|Bello Bouba Maigari|m198211-198308
    maio|ITA|Luigi Di Maio|f201909-202210
    maiziere|DDR|Lothar de Maizière|m199004-199010
    majali|JOR|Abdul Salam al Majali|m199305-199501 m199703-199808
    majid|IRQ|Ali Hassan al-Majid|o198703-200308
    majko|ALB|Pandeli Majko|m199810-199910 m200202-200207
    major|GBR|John Major|m199011-199705
    makarios|CYP|Archbishop Makarios|p196008-197708
    makosso|COD|Anatole Collinet Makosso|m202105-
    makuza|RWA|Bernard Makuza|m200003-201012
    malecela|TZA|John Malecela|m199011-199412
    malek|DZA|Redha Malek|m199308-199404
    malema|ZAF|Julius Malema|o200804-
    malenkov|SUN|Georgy Malenkov|m195303-195502
    malielegaoi|WSM|Tuilaepa Sailele Malielegaoi|m199811-201012
    maliki|IRQ|Nouri al-Maliki|m200605-201409
    maliki|IRQ|Nuri Al-Maliki|m200605-201012
    malloum|TCD|Felix Malloum|m197504-197808 p197504-197903
    mally|TGO|Komlan Mally|m200712-201012
    malval|HTI|Robert Malval|m199308-199411
    mamaloni|SLB|Solomon Mamaloni|m198108-198411 m198903-199306 m199411-199708
    mambe|CIV|Robert Breugre Mambe|m202310-
    mammedyarov|AZE|Elmar Mammedyarov|f200405-201012
    man|GNB|Horta Man|p202511-
    mandaba|CAF|Jean-Luc Mandaba|m199310-199504
    mandela|ZAF|Nelson Mandela|p199405-199906
    mandela|ZAF|Winnie Mandela|o196901-201804
    manele|SLB|Jeremiah Manele|m202405-
    manescu|ROU|Manea Manescu|m197403-197903
    manet|KHM|Hun Manet|m202308-
    manh|VNM|Nong Duc Manh|l200104-201012
    manley|JAM|Michael Manley|m197203-198011 m198902-199203
    manning|TTO|Patrick Manning|m200112-201012
    mansour|EGY|Adly Mansour|p201307-201406
    mansour|PSE|Riyad Mansour|o200511-
    manukyan|ARM|Vazgen Manukyan|m199008-199109
    mao|CHN|Mao Zedong|l194910-197609
    mara|FJI|Ratu Sir Kamisese Mara|p199312-200005
    marape|PNG|James Marape|m201905-
    marchuk|UKR|Yevhen Marchuk|m199503-199605
    marcinkiewicz|POL|Kazimierz Marcinkiewicz|m200510-200607
    marco|MLT|Guido de Marco|p199904-200404
    marcos|PHL|Ferdinand Marcos|p196512-198602
    marcos|PHL|Ferdinand Marcos Jr.|p202206-
    marcos|PHL|Imelda Marcos|o196512-
    marcos|MEX|Subcomandante Marcos|o199401-201405
    maria|GNB|Victor Saude Maria|m198205-198403
    mariam|ETH|Mengistu Haile Mariam|l197702-199105
    marie|DMA|Aurelius Marie|p198002-198312
    marijnen|NLD|Victor Marijnen|m196307-196504
    marin|FIN|Sanna Marin|m201912-202306
    markaryan|ARM|Andranik Markaryan|m200005-200703
    marquez|ESP|Felipe Gonzalez Marquez|m198212-199605
    marquez|COL|Ivan Marquez|o200711-
    marshall|NZL|John Ross Marshall|m197202-197212
    marshall|USA|George Marshall|f194701-194901
    martens|BEL|Wilfried Martens|m197904-198104 m198112-199203
    martin|CAN|Paul Martin|m200312-200602
    martin|IRL|Micheál Martin|m202006-202212 m202501-
    martinez|URY|Yamandú Orsi Martínez|p202503-
    martynov|BLR|Sergei Martynov|f200303-200605 f200606-201012
    marulanda|COL|Manuel Marulanda|o196405-200803
    mashal|PSE|Khaled Meshaal|o199601-201705
    masheke|ZMB|Malimba Masheke|m198903-199108
    masimov|KAZ|Karim Masimov|m200701-201012
    masire|BWA|Quett Masire|p198007-199803
    maskhadov|RUS|Aslan Maskhadov|o199702-200503
    masol|UKR|Vitaliy Masol|m199406-199503
    masra|TCD|Succès Masra|o201804-
    massa|ARG|Sergio Massa|m200807-201012
    massoud|AFG|Ahmad Shah Massoud|o197907-200109
    massounde|COM|Tadjidine ben Said Massounde|m199504-199612 p199811-199904
    mataskelekele|VUT|Kalkot Mataskelekele|p200408-201012
    mattarella|ITA|Sergio Mattarella|p201502-
    mattis|USA|James Mattis|d201701-201901
    maung|MMR|Saw Maung|m198809-199204 l198809-199204
    maurer|ROU|Ion Gheorghe Maurer|m196103-197403
    mauroy|FRA|Pierre Mauroy|m198105-198407
    may|GBR|Theresa May|m201607-201907
    mayardit|SSD|Salva Kiir Mayardit|p201107-
    mazowiecki|POL|Tadeusz Mazowiecki|m198908-199101
    mba|GAB|Casimir Oye Mba|m199005-199411
    mbareck|MUS|Sghair Ould M'bareck|m200307-200508
    mbasogo|GNQ|Obiang Nguema Mbasogo|p197908-
    mbasogo|GNQ|Teodoro Obiang Nguema Mbasogo|p197908-201012
    mbeki|ZAF|Thabo Mbeki|p199906-200809
    mcaleese|IRL|Mary McAleese|p199711-201012
    mcchrystal|USA|Stanley McChrystal|o200906-201006
    mcclellan|USA|Scott McClellan|o200307-200604
    mcconnell|USA|Mitch McConnell|o200701-202501
    mccully|NZL|Murray McCully|f200901-201012
    mcenany|USA|Kayleigh McEnany|o202004-202101
    mcfarlane|USA|Robert McFarlane|o198310-198512
    mcguinness|GBR|Martin McGuinness|o199405-201701
    mcmahon|AUS|William McMahon|m197103-197212
    mcnamara|USA|Robert McNamara|d196101-196802
    mebiame|GAB|Leon Mebiame|m197504-199005
    meciar|SVK|Vladimír Mečiar|m199301-199810
    meckassoua|CAF|Abdou Meckassoua|f200304-200607
    medgyessy|HUN|Peter Medgyessy|m200205-200409
    medici|BRA|Emilio Garrastazu Medici|p196910-197403
    medinsky|RUS|Vladimir Medinsky|o201205-
    medvedev|RUS|Dmitry Medvedev|p200805-201205 m201205-202001
    megrahi|LBY|Abdel Basset al-Megrahi|o199111-201205
    megrahi|LBY|Abdelbaset al-Megrahi|o199111-201205
    mehsud|PAK|Baitullah Mehsud|o200712-200908
    mehsud|PAK|Hakimullah Mehsud|o200908-201311
    meidani|ALB|Rexhep Meidani|p199707-200207
    meir|ISR|Golda Meir|m196903-197406
    mejia|DOM|Hipolito Mejia|p200008-200408
    meksi|ALB|Aleksander Meksi|m199204-199703
    melenchon|FRA|Jean-Luc Mélenchon|o201201-
    melgar|GTM|Haroldo Rodas Melgar|f200803-201012
    mello|BRA|Fernando Collor de Mello|p199003-199212
    mello|IGO|Sergio Vieira de Mello|o199906-200308
    meloni|ITA|Giorgia Meloni|m202210-
    membe|TZA|Bernard Kamillius Membe|f200703-201012
    mena|ECU|Francisco Carrion Mena|f200511-200701 f200912-201012
    menagharishvili|GEO|Irakli Menagharishvili|f200301-200311
    menchu|GTM|Rigoberta Menchu|o199210-
    mendes|GNB|Francisco Mendes|m197309-197807
    mendes|BRA|Chico Mendes|o197701-198812
    mendez|URY|Aparicio Mendez|p197609-198109
    menem|ARG|Carlos Menem|p198907-199912
    menezes|STP|Fradique de Menezes|p200109-201012
    menzies|AUS|Robert Menzies|m193904-194108 m194912-196601
    merafhe|BWA|Mompati Merafhe|f200301-200311 f200401-201012
    merbah|DZA|Kasdi Merbah|m198811-198909
    mercado|HND|Edmundo Orellana Mercado|f200803-200811
    meredov|TKM|Rashid Meredov|f200301-201012
    meri|EST|Lennart Meri|p199210-200110
    merizalde|COL|Jaime Bermudez Merizalde|f200809-201008
    merkel|DEU|Angela Merkel|m200511-202112
    merz|DEU|Friedrich Merz|m202505-
    mesa|BOL|Carlos Mesa|p200310-200506
    mesfin|ETH|Seyoum Mesfin|f200301-200404 f200406-201010
    meshaal|PSE|Khaled Meshaal|o199601-201705
    mesic|HRV|Stjepan Mesić|p200002-201002
    messmer|FRA|Pierre Messmer|m197207-197405
    messner|POL|Zbigniew Messner|m198511-198809
    meta|ALB|Ilir Meta|m199910-200202
    michal|EST|Kristen Michal|m202407-
    michel|BEL|Charles Michel|m201410-201910
    michel|BEL|Louis Michel|f200301-200407
    michel|HTI|Smarck Michel|m199411-199511
    michel|IGO|Charles Michel|o201912-202411
    michel|SYC|James Michel|p200404-201012
    michelsen|COL|Alfonso Lopez Michelsen|p197408-197808
    mickosky|MKD|Hristijan Mickoski|m202406-
    micombero|BDI|Michel Micombero|p196611-197611
    miettunen|FIN|Martti Miettunen|m197511-197705
    mikati|LBN|Najib Mikati|m201106-201402 m202109-202502
    miki|JPN|Takeo Miki|m197412-197612
    milanovic|HRV|Zoran Milanović|p202002-
    milatovic|MNE|Jakov Milatović|p202305-
    milei|ARG|Javier Milei|p202312-
    miliband|GBR|David Miliband|f200706-201005
    milinkevich|BLR|Alexander Milinkevich|o200510-
    miller|JAM|Portia Simpson Miller|m200603-200709
    miller|POL|Leszek Miller|m200110-200405
    milongo|COG|Andre Milongo|m199106-199209
    milosevic|SRB|Slobodan Milošević|p199105-199707
    milosevic|YUG|Slobodan Milošević|p199707-200010
    miloshevich|SRB|Slobodan Milošević|p199105-199707
    miloshevich|YUG|Slobodan Milošević|p199707-200010
    milutinovic|SRB|Milan Milutinović|f199508-199801
    minnawi|SDN|Minni Minnawi|o200401-
    mintoff|MLT|Dom Mintoff|m197106-198412
    miranda|AGO|Joao Bernardo de Miranda|f200301-200811
    miro|AND|Xavier Espot Miro|f200907-201012
    mirziyayev|UZB|Shavkat Mirziyayev|m200312-201012
    mirziyoyev|UZB|Shavkat Mirziyoyev|p201612-
    mirzoyev|TJK|Akbar Mirzoyev|m199201-199209
    mishal|PSE|Khaled Meshaal|o199601-201705
    mishustin|RUS|Mikhail Mishustin|m202001-
    mistura|IGO|Staffan de Mistura|o201407-201812
    misuari|PHL|Nur Misuari|o197210-
    mitchell|BHS|Fred Mitchell|f200301-200706
    mitchell|GRD|Dickon Mitchell|m202206-
    mitchell|GRD|Keith Mitchell|m199506-200807
    mitchell|VCT|James Fitz Allen Mitchell|m198407-200010
    mitsotakis|GRC|Konstantinos Mitsotakis|m199004-199310
    mitsotakis|GRC|Kyriakos Mitsotakis|m201907-
    mitterrand|FRA|François Mitterrand|p198105-199505
    miyazawa|JPN|Kiichi Miyazawa|m199111-199308
    mkapa|TZA|Benjamin Mkapa|p199511-200512
    mladenov|BGR|Petur Mladenov|l198911-199004 p199004-199007
    mladic|BIH|Ratko Mladić|o199205-199611
    mnangagwa|ZWE|Emmerson Mnangagwa|p201711-
    moallem|SYR|Walid al-Moallem|f200602-202011
    mobutu|ZAR|Mobutu Sese Seko|p196511-199705
    moco|AGO|Marcolino Moco|m199212-199606
    mocumbi|MOZ|Pascoal Mocumbi|m199412-200402
    modi|IND|Narendra Modi|m201405-
    modrow|DDR|Hans Modrow|m198911-199004
    mofaz|ISR|Shaul Mofaz|d200211-200605
    mogae|BWA|Festus Mogae|p199804-200803
    mogherini|IGO|Federica Mogherini|o201411-201911
    mohamad|MYS|Mahathir Mohamad|m198107-200310 m201805-202003
    mohamed|COM|Abdallah Mohamed|m197601-197812
    mohamed|DJI|Abdoulkader Kamil Mohamed|m201304-
    mohamed|SOM|Mohamed Abdullahi Mohamed|p201702-202205
    mohamed|SOM|Ali Mahdi Mohamed|o199101-199711
    mohammadullah|BGD|Mohammad Mohammadullah|p197312-197501
    mohammed|MAR|Mohammed VI|k199907-
    mohamud|SOM|Hassan Sheikh Mohamud|p201209-201702 p202205-
    mohieddin|EGY|Ahmad Fuad Mohieddin|m198201-198406
    moi|KEN|Daniel arap Moi|p197808-200212
    moise|HTI|Jovenel Moïse|p201702-202107
    moisiu|ALB|Alfred Moisiu|p200207-200707
    mokhehle|LSO|Ntsu Mokhehle|m199304-199408 m199409-199805
    molina|SLV|Arturo Armando Molina|p197207-197707
    mollet|FRA|Guy Mollet|m195601-195706
    molne|AND|Marc Forne Molne|m199412-200505
    molotov|SUN|Vyacheslav Molotov|f193905-195606
    moloua|CAF|Félix Moloua|m202202-
    molyviatis|GRC|Petros Molyviatis|f200404-200602
    momoh|SLE|Joseph Saidu Momoh|p198511-199204
    mondale|USA|Walter Mondale|v197701-198101
    moni|BGD|Dipu Moni|f200902-201012
    moniz|USA|Ernest Moniz|o201305-201701
    montalva|CHL|Eduardo Frei Montalva|p196411-197011
    monteiro|CPV|Antonio Mascarenhas Monteiro|p199103-200103
    monteiro|GIN|Antonio Isaac Monteiro|f200606-200707
    montenegro|GTM|Julio Cesar Mendez Montenegro|p196607-197007
    montenegro|PRT|Luís Montenegro|m202404-
    montesinos|PER|Vladimiro Montesinos|o199007-200106
    monti|ITA|Mario Monti|m201111-201304
    montt|GTM|Efrain Rios Montt|p198203-198308
    moon|KOR|Moon Jae-in|p201705-202205
    morales|BOL|Evo Morales|p200601-201911
    moratinos|ESP|Miguel Angel Moratinos|f200405-201010
    moratinos|IGO|Miguel Angel Moratinos|o199612-200306
    morauta|PNG|Mekere Morauta|m199907-200208
    moravcik|SVK|Jozef Moravcik|m199403-199412
    morawiecki|POL|Mateusz Morawiecki|m201712-202312
    moreno|ECU|Lenín Moreno|p201705-202105
    morenoocampo|IGO|Luis Moreno-Ocampo|o200306-201206
    mori|FSM|Manny Mori|p200705-201012
    mori|JPN|Yoshiro Mori|m200004-200104
    moros|VEN|Nicolas Maduro Moros|f200609-201012
    morrison|AUS|Scott Morrison|m201808-202205
    morsi|EGY|Mohamed Morsi|p201206-201307
    moscoso|PAN|Mireya Moscoso|p199909-200409
    mosisili|LSO|Pakalitha Mosisili|m199805-201012
    mossadegh|IRN|Mohammad Mossadegh|m195104-195308
    mossadeq|IRN|Mohammad Mossadegh|m195104-195308
    motaki|IRN|Manuchehr Motaki|f200509-201012
    motegi|JPN|Toshimitsu Motegi|f201909-202111
    motlanthe|ZAF|Kgalema Motlanthe|p200809-200905
    mottaki|IRN|Manouchehr Mottaki|f200508-201012
    mottley|BRB|Mia Mottley|m201805-
    mousavi|IRN|Mir Hossein Mousavi|o200903-
    moussa|EGY|Amr Moussa|f199105-200105
    moussa|IGO|Amr Moussa|o200106-201105
    moussavi|IRN|Mir Hossein Moussavi|m198110-198908
    mroudae|COM|Ali Mroudjae|m198202-198412
    msuya|TZA|Cleopa David Msuya|m199412-199511
    mswati|SWZ|Mswati III|k198604-
    mubarak|EGY|Hosni Mubarak|p198110-201102
    mudenge|ZWE|Stan Mudenge|f200301-200402
    mugabe|ZWE|Robert Mugabe|p198712-201711
    mughniyeh|LBN|Imad Mughniyeh|o198304-200802
    muhammad|PAK|Muhammad Zia-ul-Haq|p197809-198808
    muhammad|QAT|Foreign Muhammad|m202303-
    muhammad|SOM|Ali Mahdi Muhammad|p199101-201012
    muizzu|MDV|Mohamed Muizzu|p202311-
    mujawar|YEM|Ali Muhammad Mujawar|m200704-201012
    muldoon|NZL|Robert David Muldoon|m197512-198407
    mulino|PAN|José Raúl Mulino|p202407-
    mulroney|CAN|Brian Mulroney|m198409-199306
    muluzi|MWI|Bakili Muluzi|p199405-200405
    mumbengegwi|ZWE|Simbarashe Mumbengegwi|f200505-201012
    mumuni|GHA|Mohammed Mumuni|f200904-201012
    muna|CMR|Salomon Tandeng Muna|m196801-197206
    munir|PAK|Asim Munir|o202211-
    munteanu|MDA|Alexandru Munteanu|m202511-
    muoi|VNM|Do Muoi|m198806-199108 l199106-199712
    muraliyev|KGZ|Amangeldy Muraliyev|m199904-200012
    muratovic|BIH|Hasan Muratović|m199601-199701
    muravschi|MDA|Valeriu Muravschi|m199105-199207
    murayama|JPN|Tomiichi Murayama|m199406-199601
    murmu|IND|Droupadi Murmu|p202207-
    musa|BLZ|Said Musa|m199808-200802
    musar|SVN|Natasa Pirc Musar|p202212-
    museveni|UGA|Yoweri Museveni|p198601-
    musharraf|PAK|Pervez Musharraf|p199910-200808
    muskie|USA|Edmund Muskie|f198005-198101
    musoke|UGA|Kintu Musoke|m199411-199904
    musonge|CMR|Peter Mafany Musonge|m199609-200412
    mussa|IGO|Amr Mussa|o200106-201105
    mustafa|PSE|Mohammad Mustafa|m202403-
    mustafaj|ALB|Besnik Mustafaj|f200510-200705
    musyoka|KEN|Kalonzo Musyoka|f200301-200305 f200307-200403 f200405-200407
    mutalibov|AZE|Ayaz Mutalibov|p199005-199203
    mutalov|UZB|Abdulkhashim Mutalov|m199201-199512
    mutambara|ZWE|Arthur Mutambara|o200602-
    mutharika|MWI|Bingu Wa Mutharika|p200405-201012
    mutharika|MWI|Peter Mutharika|p202510-
    muttaqi|AFG|Amir Khan Muttaqi|f202109-
    muzito|COD|Adolphe Muzito|m200810-201012
    mvouba|COG|Isidore Mvouba|m200501-201012
    mwanawasa|ZMB|Levy Mwanawasa|p200201-201012
    mwiny|TZA|Ali Hassan Mwinyi|p198511-199511
    mya|MMR|Bo Mya|o197603-200612
    nabbanja|UGA|Robinah Nabbanja|m202106-
    nabiyev|TJK|Rakhmon Nabiyev|p199112-199209
    nagy|HUN|Imre Nagy|m195307-195504 m195610-195611
    nailatikau|FJI|Epeli Nailatikau|f200709-201003 f201004-201012
    najibullah|AFG|Mohammad Najibullah|p198709-199204
    nakamura|PLW|Kuniwo Nakamura|p199301-200101
    nakasone|JPN|Hirofumi Nakasone|f200810-200909
    nakasone|JPN|Yasuhiro Nakasone|m198211-198711
    nakayama|FSM|Tosiwo Nakayama|p197905-198705
    nalbandian|ARM|Eduard Nalbandian|f200805-201012
    namaliu|PNG|Rabbie Namaliu|m198807-199207
    namangani|UZB|Juma Namangani|o199708-200111
    namhong|KHM|Hor Namhong|f200301-201012
    nandindaitwah|NAM|Netumbo Nandi-Ndaitwah|p202503-
    nano|ALB|Fatos Nano|m199102-199106 m199707-199809 m200207-200509
    napat|VUT|Jotham Napat|m202502-
    napolitano|ITA|Giorgio Napolitano|p200605-201012
    naruhito|JPN|Naruhito|k201905-
    nascimento|AGO|Lopo do Nascimento|m197511-197812
    nasir|MDV|Ibrahim Nasir|p196811-197811
    nasrallah|LBN|Hassan Nasrallah|o199202-202409
    nasser|EGY|Gamal Abdel Nasser|p195606-197009
    nastase|ROU|Adrian Nastase|m200012-200412
    natapei|VUT|Edward Natapei|m200104-200407
    nauseda|LTU|Gitanas Nausėda|p201907-
    navalny|RUS|Alexei Navalny|o201112-202402
    navarrete|SLV|Jose Ramon Avalos Navarrete|l198001-198205
    navarro|ESP|Carlos Arias Navarro|m197401-197607
    navarrovalls|VAT|Joaquin Navarro-Valls|o198412-200607
    navitsky|BLR|Henadz Navitski|m200110-200307
    nawrocki|POL|Karol Nawrocki|p202508-
    nazarbayev|KAZ|Nursultan Nazarbayev|p199004-201903
    nazarov|TJK|Talbak Nazarov|f200301-200612
    nazif|EGY|Ahmed Nazif|m200407-201012
    ncube|ZWE|Pius Ncube|o199801-200709
    ndayishimiye|BDI|Évariste Ndayishimiye|p202006-
    ndayizeye|BDI|Domitien Ndayizeye|p200304-200508
    ndi|CMR|John Fru Ndi|o199005-202306
    ndimira|BDI|Pascal-Firmin Ndimira|m199607-199806
    ndong|GAB|Jean Eyeghe Ndong|m200601-201012
    nduwayo|BDI|Antoine Nduwayo|m199502-199607
    nebenzya|RUS|Vasily Nebenzya|o201707-
    nehammer|AUT|Karl Nehammer|m202112-202501
    nehru|IND|Jawaharlal Nehru|m194708-196405
    nemeth|HUN|Miklos Nemeth|m198811-199005
    nemtsov|RUS|Boris Nemtsov|o199703-201502
    nena|FSM|Jacob Nena|p199611-199905
    neptune|HTI|Yvon Neptune|m200203-200403
    nerette|HTI|Joseph Nerette|p199110-199206
    netanyahu|ISR|Benjamin Netanyahu|m199606-199907 m200903-202106 m202212-
    neto|AGO|Agostinho Neto|p197511-197909
    neves|CPV|Jose Neves|m200102-201012 p202111-
    neves|STP|Maria Das Neves|m200210-200409
    nfubea|GNQ|Ricardo Mangue Obama Nfubea|m200608-200807
    ngedup|BTN|Lyonpo Sangay Ngedup|m199907-200007 m200509-200609
    ngo|VDR|Ngo Dinh Diem|p195510-196311
    ngoupande|CAF|Jean-Paul Ngoupande|m199606-199701 f200608-200609
    nguema|GAB|Brice Oligui Nguema|p202308-
    nguema|GNQ|Francisco Macias Nguema|p196810-197908
    nguessan|CIV|Affi N'guessan|m200010-200302
    nguesso|COG|Denis Sassou Nguesso|p197902-199208 p199710-
    ngute|CMR|Joseph Ngute|m201901-
    nguyen|VDR|Nguyen Van Thieu|p196706-197504
    nguyen|VNM|Nguyen Dy Nien|f200301-200606
    nguyen|VNM|Nguyen Huu Tho|p198003-198107
    nguyen|VNM|Nguyen Minh Triet|p200606-201012
    nguyen|VNM|Nguyen Phu Trong|l201101-202407
    nguyen|VNM|Nguyen Tan Dung|m200606-201012
    nguyen|VNM|Nguyen van Linh|l198612-199106
    nguyen|VNM|Nguyen van Thieu|p196506-197504
    nhasse|GNB|Alamara Nhasse|m200112-200211
    niasse|SEN|Moustapha Niasse|m200004-200103
    nicolai|NLD|Atzo Nicolai|f200301-200702
    nicolas|HTI|Alrich Nicolas|f200810-200911
    nidal|PSE|Abu Nidal|o197410-200208
    nieto|MEX|Enrique Peña Nieto|p201212-201811
    niinisto|FIN|Sauli Niinistö|p201203-202403
    nikolic|SRB|Tomislav Nikolić|p201205-201705
    nimeiry|SDN|Gaafar Nimeiry|p196905-198504
    nimley|LBR|Thomas Yaya Nimley|f200311-200603
    nixon|USA|Richard Nixon|p196901-197408
    niyazov|TKM|Saparmurat Niyazov|p199011-200612
    nkomo|ZWE|Joshua Nkomo|o196112-198712
    nkrumah|GHA|Kwame Nkrumah|p195703-196602
    nkunda|COD|Laurent Nkunda|o200405-200901
    nkurunziza|BDI|Pierre Nkurunziza|p200508-202006
    noboa|ECU|Daniel Noboa|p202311-
    noboa|ECU|Gustavo Noboa|p200001-200301
    noda|JPN|Yoshihiko Noda|m201109-201212
    nogaideli|GEO|Zurab Nogaideli|m200502-200711
    nol|KHM|Lon Nol|m196908-197203 p197203-197504
    noriega|PAN|Manuel Noriega|p198308-198912
    norov|UZB|Vladimir Norov|f200608-201012
    nour|EGY|Ayman Nour|o200410-
    nouth|KHM|Samdech Penn Nouth|m197504-197604
    nova|STP|Carlos Vila Nova|p202110-
    nsengiyaremye|RWA|Dismas Nsengiyaremye|m199204-199307
    nsengiyumva|RWA|Justin Nsengiyumva|m202507-
    nsibambi|UGA|Apolo Nsibambi|m199904-201012
    ntaganda|COD|Bosco Ntaganda|o200511-201303
    ntahontuye|BDI|Nestor Ntahontuye|m202508-
    ntchama|GNB|Caetano N'tchama|m200002-200103
    ntibantunganya|BDI|Sylvestre Ntibantunganya|p199404-199607
    nuhayyan|ARE|Muhammad Bin Zayid Al Nuhayyan|p202205-
    nujoma|NAM|Sam Nujoma|p199003-200503
    nujoma|NAM|Utoni Nujoma|f201004-201012
    numan|YEM|Yasin Said Numan|m198602-199005
    nur|SOM|Aden Abdullahi Nur|p199701-201012
    nuri|TJK|Said Abdullo Nuri|o199307-200608
    nyamoya|BDI|Albin Nyamoya|m197207-197306
    nyerere|TZA|Julius Nyerere|p196212-198511
    nyunt|MMR|Khin Nyunt|m200308-200410
    nyusi|MOZ|Filipe Nyusi|p201501-202501
    nzambimana|BDI|Edouard Nzambimana|m197611-197810
    obama|USA|Barack Obama|p200901-201701
    obamenguema|GAB|Paulin Obame-Nguema|m199411-199901
    obasanjo|NGA|Olusegun Obasanjo|l197602-197910 p199905-200705
    obeid|LBN|Jean Obeid|f200305-200410
    obote|UGA|Milton Obote|p196604-197101 p198012-198507
    obrador|MEX|Andrés Manuel López Obrador|p201812-202409
    obuchi|JPN|Keizo Obuchi|m199807-200004
    ocalan|TUR|Abdullah Öcalan|o197811-
    ochirbat|MNG|Punsalmaagiyn Ochirbat|l199003-199009 p199009-199706
    oddsson|ISL|David Oddsson|m199104-200409
    odinga|KEN|Raila Odinga|m200804-201012
    ogata|IGO|Sadako Ogata|o199101-200012
    ogi|CHE|Adolf Ogi|p200001-200012
    ogwu|NGA|Joy Ogwu|f200609-200707 f200902-201012
    ohira|JPN|Masayoshi Ohira|m197812-198006
    ojukwu|NGA|Emeka Ojukwu|o196705-201111
    ojuland|EST|Kristiina Ojuland|f200301-200502
    okada|JPN|Katsuya Okada|f200910-201009
    okanla|BEN|Moussa Okanla|f200707-200811
    olav|NOR|Olav V|k195709-199101
    oleksy|POL|Jozef Oleksy|m199503-199602
    oli|NPL|K. P. Sharma Oli|m201510-201608 m201802-202107 m202407-202509
    olivier|MLT|George Borg Olivier|m196203-197106
    olmert|ISR|Ehud Olmert|m200604-200903
    olsen|CRI|Jose Maria Figueres Olsen|p199405-199805
    olter|FSM|Bailey Olter|p199105-199705
    omar|AFG|Mullah Omar|l199609-200111
    omar|AFG|Mohammed Omar|o199409-201304
    omer|ERI|Mohamed Omer|f200512-200704
    ongania|ARG|Juan Carlos Ongania|p196606-197006
    onn|MYS|Datuk Hussein bin Onn|m197601-198107
    opertti|URY|Didier Opertti|f200301-200502
    ople|PHL|Blas Ople|f200301-200312
    orban|HUN|Viktor Orbán|m199807-200205 m201005-
    ordaz|MEX|Gustavo Diaz Ordaz|p196412-197011
    oric|BIH|Naser Oric|o199204-199508
    orpo|FIN|Petteri Orpo|m202306-
    ortega|NIC|Daniel Ortega|p198501-199004 p200701-
    oskanyan|ARM|Vartan Oskanyan|f200301-200804
    osman|MAR|Ahmed Osman|m197211-197903
    osmani|XKX|Vjosa Osmani|p202104-
    osorio|GTM|Carlos Manuel Arana Osorio|p197007-197407
    oti|SLB|John Patteson Oti|f200707-200803
    otte|IGO|Marc Otte|o200307-201112
    otunbayeva|KGZ|Roza Otunbayeva|f200505-200510 f201008-201012
    ouaido|TCD|Nassour Guelendouksia Ouaido|m199705-199912
    ouane|MLI|Moctar Ouane|f200301-200307 f200408-201012
    ouattara|CIV|Alassane Ouattara|p201012-
    oueddei|TCD|Goukouni Oueddei|p197909-198206
    ouedraogo|BFA|Gerard Kango Ouedraogo|m197102-197402
    ouedraogo|BFA|Jean-Baptiste Ouedraogo|p198211-198308
    ouedraogo|BFA|Kadre Desire Ouedraogo|m199602-200011
    ouedraogo|BFA|Rimtalba Ouedraogo|m202412-
    ouedraogo|BFA|Youssouf Ouedraogo|m199206-199403 f200301-200706
    ouyahia|DZA|Ahmed Ouyahia|m199512-199812 m200305-200605 m200806-201012
    oviedo|PRY|Lino Oviedo|o199604-201302
    owen|GBR|David Owen|f197702-197905
    oyun|MNG|Sanjaasuren Oyun|f200801-200810
    ozal|TUR|Turgut Özal|m198312-198911 p198911-199304
    """
}
