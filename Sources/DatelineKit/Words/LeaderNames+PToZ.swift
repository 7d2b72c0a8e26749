extension LeaderNames {
  /// Surnames from P to Z; `LeaderNames` names the sources and the format.
  static let pToZ: StaticString =
    """
    pachachi|IRQ|Adnan Pachachi|o200307-200406
    paeniu|TUV|Bikenibeu Paeniu|m198910-199312 m199612-199904
    pahlavi|IRN|Mohammad Reza Pahlavi|k194109-197902
    paisley|GBR|Ian Paisley|o197109-200806
    paksas|LTU|Rolandas Paksas|m199905-199910 m200010-200106 p200302-200404
    palacio|ECU|Alfredo Palacio|p200504-200701
    palacio|ESP|Ana Palacio|f200301-200404
    palacios|PRY|Santiago Peña Palacios|p202308-
    palme|SWE|Olof Palme|m196910-197610 m198210-198602
    palmer|NZL|Geoffrey Palmer|m198908-199009
    palsson|ISL|Thorsteinn Palsson|m198707-198809
    panday|TTO|Basdeo Panday|m199511-200112
    panetta|USA|Leon Panetta|d201107-201302
    paniagua|PER|Valentin Paniagua|p200011-200107
    panyarachun|THA|Anand Panyarachun|m199103-199204 m199206-199209
    papadopoulos|CYP|Tassos Papadopoulos|p200302-200802
    papadopoulos|GRC|Georgios Papadopoulos|m196712-197310 k197203-197306 p197306-197311
    papandreou|GRC|Andreas Papandreou|m198110-198907 m199310-199601
    papandreou|GRC|George Papandreou|m200910-201111
    papandreou|GRC|Yeoryios Papandreou|f200301-200403 f200911-201009
    papoulias|GRC|Karolos Papoulias|p200503-201012
    pardo|MEX|Claudia Sheinbaum Pardo|p202410-
    park|KOR|Park Chung-hee|p196312-197910
    park|KOR|Park Geun-hye|p201302-201703
    parmelin|CHE|Swiss Parmelin|p202601-
    parolin|VAT|Pietro Parolin|o201310-
    paroubek|CZE|Jiri Paroubek|m200504-200609
    parrilla|CUB|Bruno Rodriguez Parrilla|f200301-200402 f200904-201012
    parts|EST|Juhan Parts|m200304-200504
    pascaltrouillot|HTI|Ertha Pascal-Trouillot|p199003-199101
    pashinyan|ARM|Nikol Pashinyan|m201805-
    passy|BGR|Solomon Passy|f200301-200508
    pastora|NIC|Eden Pastora|o197808-202006
    pastrana|COL|Andrés Pastrana|p199808-200208
    patasse|CAF|Ange-Felix Patasse|m197609-197807 p199310-200303
    patil|IND|Pratibha Patil|p200707-201012
    patrushev|RUS|Nikolai Patrushev|o199908-
    patsatsia|GEO|Otar Patsatsia|m199308-199510
    paul|VAT|John Paul II|k197810-200504
    paul|VAT|Paul VI|k196306-197808
    pavel|CZE|Petr Pavel|p202303-
    pavkovic|SRB|Nebojsa Pavkovic|o199812-200206
    pawlak|POL|Waldemar Pawlak|m199310-199503
    paya|CUB|Oswaldo Paya|o200205-201207
    pearson|CAN|Lester Pearson|m196304-196804
    pedersen|IGO|Geir Pedersen|o201901-202509
    peitsun|TWN|Hau Pei-Tsun|m199005-199302
    pellegrini|SVK|Peter Pellegrini|p202406-
    pelosi|USA|Nancy Pelosi|o200701-202301
    pen|FRA|Marine Le Pen|o201101-
    pen|FRA|Jean-Marie Le Pen|o197210-201101
    pence|USA|Mike Pence|v201701-202101
    pequeno|STP|Ovidio Manuel Barbosa Pequeno|f200509-200604 f200607-201012
    perdomo|COL|Fernando Araujo Perdomo|f200703-200808
    perdomo|GTM|Oscar Berger Perdomo|p200401-200801
    pereira|BOL|Rodrigo Paz Pereira|p202511-
    pereira|CPV|Aristides Pereira|p197507-199103
    peres|ISR|Shimon Peres|m198409-198610 m199511-199606 p200707-201407
    perez|VEN|Carlos Andrés Pérez|p197403-197903 p198902-199305
    peron|ARG|Isabel Peron|p197407-197603
    peron|ARG|Juan Perón|p194606-195509 p197310-197407
    perry|LBR|Ruth Perry|l199609-199708
    persadbissessar|TTO|Kamla Susheila Persad-Bissessar|m202505-
    persson|SWE|Göran Persson|m199603-200610
    peskov|RUS|Dmitry Peskov|o200805-
    petersen|NOR|Jan Petersen|f200301-200510
    petraeus|USA|David Petraeus|o200701-201211
    petritsch|IGO|Wolfgang Petritsch|o199908-200205
    petro|COL|Gustavo Petro|p202208-
    pezeshkian|IRN|Masoud Pezeshkian|p202407-
    pham|VNM|Pham Van Dong|m195509-198706
    phat|VNM|Huynh Tan Phat|p197504-197607
    phibunsongkhram|THA|Nit Phibunsongkhram|f200611-200802
    philippe|BEL|Philippe|k201307-
    philippe|FRA|Édouard Philippe|m201705-202007
    philippe|HTI|Guy Philippe|o200402-
    phirom|THA|Kasit Phirom|f200409-200607 f200901-201012
    phomvihane|LAO|Kaysone Phomvihane|m197512-199108 p199108-199211
    phouma|LAO|Souvanna Phouma|m196206-197512
    phoumsavan|LAO|Nouhak Phoumsavan|p199211-199802
    pierre|LCA|Philip J. Pierre|m202107-
    pillay|IGO|Navi Pillay|o200809-201408
    pinda|TZA|Mizengo Pinda|m200802-201012
    pinera|CHL|Sebastián Piñera|p201003-201403 p201803-202203
    pinochet|CHL|Augusto Pinochet|p197309-199003
    pintatsolans|AND|Josep Pintat-Solans|m198405-199001
    pires|CPV|Pedro Pires|m197507-199104 p200103-201012
    pires|GNB|Mario Pires|m200211-200309
    pistorius|DEU|Boris Pistorius|d202301-
    pithart|CZE|Petr Pithart|m199002-199207
    pius|VAT|Pius XII|k193903-195810
    pizano|COL|Ernesto Samper Pizano|p199408-199808
    plassnik|AUT|Ursula Plassnik|f200502-200812
    plavsic|BIH|Biljana Plavšić|o199204-199811
    plenkovic|HRV|Andrej Plenković|m201610-
    podgorny|SUN|Nikolay Podgorny|l196512-197706
    podolyak|UKR|Mykhailo Podolyak|o202004-
    pohamba|NAM|Hifikepunye Pohamba|p200503-201012
    poindexter|USA|John Poindexter|o198512-198611
    pompeo|USA|Mike Pompeo|f201804-202101
    pompidou|FRA|Georges Pompidou|p196906-197404
    ponte|IGO|Carla Del Ponte|o199909-200712
    popescutariceanu|ROU|Calin Popescu-Tariceanu|m200412-201012
    popov|BGR|Dimitur Popov|m199012-199111
    poroshenko|UKR|Petro Poroshenko|p201406-201905
    portillo|MEX|Jose Lopez Portillo|p197612-198211
    pot|KHM|Pol Pot|l197504-197901
    poudel|NPL|Ram Chandra Poudel|p202303-
    powell|USA|Colin Powell|f200101-200501
    prabhakaran|LKA|Velupillai Prabhakaran|o197605-200905
    pradhan|NPL|Sahana Pradhan|f200705-200808
    pramoj|THA|Kukrit Pramoj|m197503-197604
    prayut|THA|Prayut Chan-o-cha|m201408-202308
    premadasa|LKA|Ranasinghe Premadasa|m197802-198903 p198901-199305
    preval|HTI|René Préval|p199602-200102 p200605-201105
    price|BLZ|George Cadle Price|m196104-198412 m198911-199307
    prigozhin|RUS|Yevgeny Prigozhin|o201405-202308
    primakov|RUS|Yevgeny Primakov|f199601-199809 m199809-199905
    prodi|ITA|Romano Prodi|m199605-199810 m200605-200805
    prodi|IGO|Romano Prodi|o199909-200411
    pronk|IGO|Jan Pronk|o200406-200612
    prunskiene|LTU|Kazimiera Prunskiene|m199003-199101
    psaki|USA|Jen Psaki|o201302-202205
    puapua|TUV|Tomasi Puapua|m198109-198910
    puerto|HND|Milton Jimenez Puerto|f200603-200802
    puigdemont|ESP|Carles Puigdemont|o201601-
    purvanov|BGR|Georgi Purvanov|p200201-201012
    pustovoitenko|UKR|Valeriy Pustovoitenko|m199707-199912
    putin|RUS|Vladimir Putin|m199908-200005 m200805-201205 p199912-200805 p201205-
    qaani|IRN|Esmail Qaani|o202001-
    qaboos|OMN|Qaboos|k197007-202001
    qaddafi|LBY|Muammar Gaddafi|l196909-201110
    qadhafi|LBY|Muammar Gaddafi|l196909-201110
    qanuni|AFG|Yunus Qanuni|o200111-201404
    qasim|IRQ|Abdul Karim Qasim|m195807-196302
    qassem|LBN|Naim Qassem|o202410-
    qian|CHN|Qian Qichen|f198804-199803
    qin|CHN|Qin Gang|f202212-202307
    qorbi|YEM|Abu Bakr al Qorbi|f200301-201012
    quay|NLD|Jan Eduard de Quay|m195905-196307
    quesada|MEX|Vicente Fox Quesada|p200012-200611
    queta|GIN|Adelino Mano Queta|f200911-201012
    quispe|BOL|Felipe Quispe|o200001-200512
    quliyev|AZE|Vilayat Quliyev|f200301-200309 f200311-200404
    qurei|PSE|Ahmed Qurei|m200310-200603
    qureia|PSE|Ahmed Qurei|m200310-200603
    qureia|PSE|Ahmed Qureia|m200310-200603
    qureshi|PAK|Shah Mahmood Qureshi|f200803-201102 f201808-202204
    raab|GBR|Dominic Raab|f201907-202109
    rabbo|PSE|Yasser Abed Rabbo|o199405-201507
    rabemananjara|MDG|Charles Rabemananjara|m200701-201012
    rabin|ISR|Yitzhak Rabin|m197406-197704 m199207-199511
    rabuka|FJI|Sitiveni Ligamamada Rabuka|m202212-
    radev|BGR|Rumen Radev|p201701-202601
    raffarin|FRA|Jean-Pierre Raffarin|m200205-200505
    rafsanjani|IRN|Akbar Hashemi Rafsanjani|p198908-199708
    rafsanjani|IRN|Ali Akbar Hashemi Rafsanjani|p198908-199708
    rafsanjani|IRN|Hashemi Rafsanjani|o198007-201701
    ragheb|JOR|Ali Abu al Ragheb|m200006-200310
    ragula|BLR|Barys Ragula|l199701-201012
    rahman|BGD|Mashiur Rahman|m197806-197903
    rahman|BGD|Mujibur Rahman|p197104-197201 p197501-197508 m197201-197501
    rahman|BGD|Sheikh Mujibur Rahman|m197201-197501
    rahman|BGD|Ziaur Rahman|p197704-198105
    rahman|EGY|Omar Abdel Rahman|o199302-201702
    rahmon|TJK|Emomali Rahmon|p199211-
    rainsy|KHM|Sam Rainsy|o199511-
    rais|IDN|Amien Rais|o199804-
    raisi|IRN|Ebrahim Raisi|p202108-202405
    rajai|IRN|Mohammad Ali Raja'i|m198008-198108
    rajaonarivelo|MDG|Herintsalama Rajaonarivelo|m202510-
    rajapaksa|LKA|Gotabaya Rajapaksa|p201911-202207
    rajapaksa|LKA|Mahinda Rajapaksa|p200511-201501
    rajapakse|LKA|Mahinda Rajapakse|m200404-200511 p200511-201012
    rajavi|IRN|Massoud Rajavi|o197901-200303
    rajavi|IRN|Maryam Rajavi|o199310-
    rajbhandari|NPL|Gehendra Bahadur Rajbhandari|m197004-197104
    rajoub|PSE|Jibril Rajoub|o199405-
    rajoy|ESP|Mariano Rajoy|m201112-201806
    rakhmonov|TJK|Emomali Rakhmonov|p199211-201012
    rakotomavo|MDG|Pascal Rakotomavo|m199702-199807
    rakowsky|POL|Mieczyslaw Rakowski|m198809-198908
    rallis|GRC|Georgios Rallis|m198005-198110
    rama|ALB|Edi Rama|m201309-
    ramaema|LSO|Elias Phisoana Ramaema|l199105-199304
    ramahatra|MDG|Victor Ramahatra|m198802-199108
    ramaphosa|ZAF|Cyril Ramaphosa|p201802-
    ramgoolam|MUS|Navin Ramgoolam|m202411-
    ramirez|BOL|Jorge Quiroga Ramirez|p200108-200208
    ramos|PHL|Fidel Ramos|p199206-199806
    ramos|SLV|Adolfo Arnoldo Majano Ramos|l197910-198012
    ramos|STP|Américo Dos Ramos|m202501-
    ramoshorta|TLS|José Ramos-Horta|p202205-
    ranariddh|KHM|Norodom Ranariddh|m199309-199707
    ranjeva|MDG|Marcel Ranjeva|f200301-200312 f200402-200905
    rantisi|PSE|Abdel Aziz Rantisi|o198712-200404
    rantissi|PSE|Abdel Aziz al-Rantissi|o198712-200404
    rao|IND|P. V. Narasimha Rao|m199106-199605
    rashid|ARE|Co-Vice Muhammad Bin Rashid|m200601-
    rashid|IRQ|Latif Rashid|p202210-
    rasizade|AZE|Artur Rasizade|m199607-201012
    rasmussen|DNK|Anders Fogh Rasmussen|m200111-200904
    rasmussen|DNK|Lars Løkke Rasmussen|m200904-201110 m201506-201906
    rasmussen|DNK|Poul Nyrup Rasmussen|m199301-200111
    rasmussen|IGO|Anders Fogh Rasmussen|n200908-201409
    rasulzoda|TJK|Qohir Rasulzoda|m201311-
    ratsirahonana|MDG|Norbert Ratsirahonana|m199605-199702 p199609-199702
    ratsiraka|MDG|Didier Ratsiraka|p199702-200207
    rau|DEU|Johannes Rau|p199907-200406
    ravalomanana|MDG|Marc Ravalomanana|p200202-201012
    ravony|MDG|Francisque Ravony|m199308-199510
    rawabdeh|JOR|Abdul Rauf al Rawabdeh|m199903-200006
    rawlings|GHA|Jerry Rawlings|p198112-200101
    razak|MYS|Najib Razak|m200904-201805
    razanamasy|MDG|Guy Razanamasy|m199108-199308
    raznatovic|SRB|Zeljko Raznatovic|o199010-200001
    rdeneh|PSE|Nabil Abu Rdeneh|o199607-
    reagan|USA|Ronald Reagan|p198101-198901
    regev|ISR|Mark Regev|o200401-
    rehman|PAK|Fazlur Rehman|o198010-
    reig|AND|Oscar Ribas Reig|m198201-198405 m199001-199412
    reina|HND|Carlos Roberto Reina|p199401-199801
    reinfeldt|SWE|Fredrik Reinfeldt|m200610-201012
    remengesau|PLW|Tommy Remengesau|p200101-201012
    rene|SYC|France-Albert Rene|m197606-197706 p197706-200404
    renzi|ITA|Matteo Renzi|m201402-201612
    repse|LVA|Einars Repse|m200211-200403
    restrepo|COL|Carlos Lleras Restrepo|p196608-197008
    rey|HTI|Marie Michele Rey|f200912-201012
    reynolds|IRL|Albert Reynolds|m199202-199412
    rhee|KOR|Syngman Rhee|p194808-196004
    ri|PRK|Ri Yong-ho|f201605-202001
    rice|USA|Condoleezza Rice|f200501-200901
    richards|TTO|George Maxwell Richards|p200303-201012
    riekstins|LVA|Maris Riekstins|f200501-200702 f200712-201005
    rifkind|GBR|Malcolm Rifkind|f199507-199705
    rijal|NPL|Nagendra Prasad Rijal|m197307-197512 m198603-198606
    rinkevics|LVA|Edgars Rinkēvičs|p202307-
    rita|STP|Mateus Meira Rita|f200301-200508
    rivadeneira|ECU|Leon Febres Cordero Rivadeneira|p198408-198808
    rivas|GNQ|Candido Muatetema Rivas|m200103-200406
    rivas|SLV|Francisco Esteban Lainez Rivas|f200407-200802
    rivlin|ISR|Reuven Rivlin|p201407-202107
    roberto|AGO|Holden Roberto|o196203-199201
    robertson|IGO|Lord Robertson|n199910-200312
    robinson|IRL|Mary Robinson|p199012-199709
    robles|CRI|Rodrigo Chaves Robles|p202205-
    rocard|FRA|Michel Rocard|m198805-199105
    rodriguez|ARG|Jorge Rodriguez|m199603-199912
    rodriguez|PRY|Andres Rodriguez|p198902-199308
    rodriguez|VEN|Delcy Rodríguez|v201806-202601
    roedlarsen|IGO|Terje Roed-Larsen|o199910-201601
    rogers|USA|William Rogers|f196901-197309
    roh|KOR|Roh Moo-hyun|p200302-200802
    roh|KOR|Roh Tae-woo|p198802-199302
    rohani|IRN|Hassan Rouhani|p201308-202108
    roman|ROU|Petre Roman|m198912-199110
    romana|PER|Oscar Maurtua de Romana|f200509-200608
    romero|SLV|Carlos Humberto Romero|p197707-197910
    romero|SLV|Oscar Romero|o197702-198003
    rompuy|BEL|Herman van Rompuy|m200812-201012
    rompuy|IGO|Herman Van Rompuy|o200912-201411
    romulo|PHL|Alberto Gatmaitan Romulo|f200902-201012
    ronis|LVA|Aivis Ronis|f200301-200412 f201006-201010
    roosevelt|USA|Franklin D. Roosevelt|p193303-194504
    roque|CUB|Felipe Perez Roque|f200301-200903
    rosa|GNB|Henrique Rosa|p200309-200510
    rosenthal|GTM|Gert Rosenthal|f200301-200505 f200609-200802 f200808-201012
    rotfeld|POL|Adam Daniel Rotfeld|f200503-200511
    rouhani|IRN|Hassan Rouhani|p201308-202108
    rousseff|BRA|Dilma Rousseff|p201101-201608
    rowhani|IRN|Hassan Rowhani|o198910-
    rowling|NZL|Wallace Edward Rowling|m197409-197512
    rua|ARG|Fernando de la Rua|p199912-200112
    rubio|USA|Marco Rubio|f202501-
    rudd|AUS|Kevin Rudd|m200712-201006 m201306-201309
    ruginiene|LTU|Inga Ruginiene|m202509-
    rugova|XKX|Ibrahim Rugova|p199205-200601
    ruiztagle|CHL|Eduardo Frei Ruiz-Tagle|p199403-200003
    rumsfeld|USA|Donald Rumsfeld|d200101-200612
    rusk|USA|Dean Rusk|f196101-196901
    ruto|KEN|William Ruto|p202209-
    rutskoi|RUS|Alexander Rutskoi|o199107-199310
    rutte|IGO|Mark Rutte|n202410-
    rutte|NLD|Mark Rutte|m201010-202407
    ruutel|EST|Arnold Ruutel|p200110-200610
    rwasa|BDI|Agathon Rwasa|o200202-
    rwigema|RWA|Pierre-Celestin Rwigema|m199508-200003
    ryabkov|RUS|Sergei Ryabkov|o200808-
    ryzhkov|SUN|Nikolai Ryzhkov|m198509-199101
    saakashvili|GEO|Mikheil Saakashvili|p200401-201311
    saar|ISR|Gideon Saar|f202411-
    sabah|KWT|Mishal al-Ahmad al-Sabah|k202312-
    saca|SLV|Antonio Saca|p200406-201012
    sacirbey|BIH|Muhamed Sacirbey|f199506-199601
    sacko|MLI|Soumana Sacko|m199104-199206
    sadat|EGY|Anwar Sadat|p197009-198110
    saddam|IRQ|Saddam Hussein|p197907-200304
    sadr|IRQ|Moqtada al-Sadr|o200304-
    sadr|IRQ|Muqtada al-Sadr|o200304-
    saeed|PAK|Hafiz Saeed|o199001-
    safadi|JOR|Ayman Safadi|f201701-
    safayev|UZB|Sodiq Safayev|f200304-200502
    sahnoun|IGO|Mohamed Sahnoun|o199204-200101
    saied|TUN|Kais Saied|p201910-
    sakharov|SUN|Andrei Sakharov|o197001-198912
    sakskoburggotsky|BGR|Simeon Sakskoburggotski|m200107-200508
    salam|LBN|Nawaf Salam|m202502-
    salami|IRN|Hossein Salami|o201904-202506
    salazar|PRT|António Salazar|l193207-196809
    saleh|YEM|Ali Abdullah Saleh|p199005-201202
    salehi|IRN|Ali Akbar Salehi|f201101-201308
    salek|MUS|Mustafa Ould Salek|l197807-197906
    salem|EGY|Mamdouh Salem|m197504-197810
    salih|UZB|Muhammad Salih|o199112-
    salim|IGO|Salim Ahmed Salim|o198909-200109
    salinas|MEX|Carlos Salinas|p198812-199411
    sall|SEN|Macky Sall|p201204-202404
    salloukh|LBN|Fawzi Salloukh|f200508-200911
    salman|BHR|Crown Salman|m202011-
    salman|SAU|Mohammed bin Salman|o201504- m202209-
    salman|SAU|Salman|k201501-
    salmond|GBR|Alex Salmond|o200409-201411
    saly|PLW|Lazarus Salii|p198510-198808
    sama|TGO|Koffi Sama|m200206-200506
    samadov|TJK|Abdujalil Samadov|m199312-199412
    samaras|GRC|Antonis Samaras|m201206-201501
    samarrai|IRQ|Ahmad Hussein Khudayir Al-Samarrai|m199309-199405
    samatar|SOM|Muhammad Ali Samatar|m198702-199009
    sambi|COM|Ahmed Abdallah Sambi|p200605-201012
    sambuu|MNG|Jamtsarangiyn Sambuu|l195407-197205
    sampaio|PRT|Jorge Sampaio|p199603-200603
    samphan|KHM|Khieu Samphan|l197604-197901
    samrin|KHM|Heng Samrin|l197901-199204
    sanchez|CRI|Oscar Arias Sanchez|p198605-199005 p200605-201012
    sanchez|ESP|Pedro Sánchez|m201806-
    sanchez|CUB|Yoani Sanchez|o200704-
    sandiford|BRB|Erskine Sandiford|m198706-199409
    sandu|MDA|Maia Sandu|p202012-
    sangheli|MDA|Andrei Sangheli|m199207-199701
    sanha|GNB|Artur Sanha|m200309-200405
    sankara|BFA|Thomas Sankara|p198308-198710
    sankawulo|LBR|Wilton Sankawulo|l199509-199609
    sankoh|SLE|Foday Sankoh|o199103-200005
    sant|MLT|Alfred Sant|m199610-199809
    santer|LUX|Jacques Santer|m198407-199501
    santolaria|AND|Albert Pintat Santolaria|m200505-201012
    santos|AGO|José Eduardo dos Santos|p197909-201709
    santos|COL|Juan Manuel Santos|p201008-201808
    sarbaev|KGZ|Kadyrbek Sarbaev|f200902-201007
    sargsyan|ARM|Serzh Sargsyan|p200804-201804
    sarkis|LBN|Elias Sarkis|p197609-198209
    sarkisyan|ARM|Armen Sarkisyan|m199611-199703 m199911-200005
    sarkisyan|ARM|Serzh Sarkisyan|p200804-201012
    sarkisyan|ARM|Tigran Sarkisyan|m200804-201012
    sarkozy|FRA|Nicolas Sarkozy|p200705-201205
    sarney|BRA|Jose Sarney|p198503-199003
    sarraj|LBY|Fayez al-Sarraj|m201603-202103
    sartzetakis|GRC|Christos Sartzetakis|p198503-199005
    sary|KHM|Ieng Sary|o197508-200711
    sassounguesso|COG|Denis Sassou-Nguesso|p197902-199208
    sathianthai|THA|Surakiat Sathianthai|f200301-200610
    sato|JPN|Eisaku Sato|m196411-197207
    sattar|BGD|Abdus Sattar|p198105-198203
    saud|SAU|Salman bin Abd al-Aziz Al Saud|k201501-
    saudabayev|KAZ|Kanat Saudabayev|f200301-200706 f200910-201012
    savimbi|AGO|Jonas Savimbi|o196603-200202
    savisaar|EST|Edgar Savisaar|m199004-199201
    saw|MMR|Nyo Saw|m202507-
    sawyer|LBR|Amos Sawyer|p199011-199403
    sayasone|LAO|Choummaly Sayasone|p200606-201012
    sayem|BGD|Abu Sadat Mohammad Sayem|p197511-197704
    sazhych|BLR|Jazep Sazhych|l198211-199701
    scalfaro|ITA|Oscar Luigi Scalfaro|p199205-199905
    scheel|DEU|Walter Scheel|p197407-197906
    scheffer|IGO|Jaap de Hoop Scheffer|n200401-200907
    schermerhorn|NLD|Willem Schermerhorn|m194506-194607
    schluter|DNK|Poul Schluter|m198209-199301
    schmid|CHE|Samuel Schmid|p200501-200512
    schmidt|DEU|Helmut Schmidt|m197405-198210
    schmidt|WSM|La'aulialemalietoa La'auli Leuatea Schmidt|m202509-
    scholz|DEU|Olaf Scholz|m202112-202505
    schoof|NLD|Dick Schoof|m202407-
    schreiber|PER|Efrain Goldenberg Schreiber|m199402-199507
    schroder|DEU|Gerhard Schröder|m199810-200511
    schroeder|DEU|Gerhard Schröder|m199810-200511
    schuman|FRA|Robert Schuman|f194807-195301
    schussel|AUT|Wolfgang Schussel|m200002-200701
    schuster|SVK|Rudolf Schuster|p199906-200406
    schwarzkopf|USA|Norman Schwarzkopf|o198811-199108
    scoon|TTO|Paula Gopee Scoon|f200801-201006
    scotty|NRU|Ludwig Scotty|p200305-200308 p200406-200712
    scowcroft|USA|Brent Scowcroft|o198901-199301
    seaga|JAM|Edward Seaga|m198011-198902
    seck|SEN|Idrissa Seck|m200211-200404
    sedki|EGY|Atef Sedki|m198611-199601
    sedki|EGY|Aziz Sedki|m197201-197303
    seignoret|DMA|Clarence Augustus Seignoret|p198312-199310
    sein|MMR|Thein Sein|p201103-201603
    sejourne|FRA|Stéphane Séjourné|f202401-202409
    seko|ZAR|Mobutu Sese Seko|p196511-199705
    selassie|ETH|Haile Selassie|k193004-197409
    sen|KHM|Hun Sen|m198501-202308
    sen|KHM|Samdech Hun Sen|m199309-201012
    senanayake|LKA|Dudley Shelton Senanayake|m196503-197005
    seng|SGP|Yeoh Ghim Seng|p198105-198110 p198503-198509
    senghor|SEN|Léopold Sédar Senghor|p196009-198012
    seraphine|DMA|Oliver Seraphine|m197906-198007
    seselj|SRB|Vojislav Seselj|o199102-
    sevele|TON|Feleti Sevele|m200602-201012
    sezer|TUR|Ahmet Necdet Sezer|p200005-200708
    shaath|PSE|Nabil Shaath|o199109-
    shah|AFG|Mohammed Zahir Shah|k193311-197307
    shaheed|MDV|Ahmed Shaheed|f200508-200708 f200812-201101
    shaibani|SYR|Asaad al-Shaibani|f202412-
    shaker|JOR|Sharif Zaid ibn Shaker|m199111-199305 m199501-199602
    shalit|ISR|Gilad Shalit|o200606-201110
    shalom|ISR|Silvan Shalom|f200302-200601
    shami|LBN|Ali al Shami|f200912-201012
    shamir|ISR|Yitzhak Shamir|m198310-198409 m198610-199207
    shamkhani|IRN|Ali Shamkhani|o199708-202305
    shankar|SUR|Ramsewak Shankar|p198801-199012
    shanmugaratnam|SGP|Tharman Shanmugaratnam|p202309-
    shara|SYR|Ahmed al-Sharaa|p202501-
    shara|SYR|Farouk al-Sharaa|f198403-200602
    sharaa|SYR|Ahmed al-Sharaa|p202501-
    sharaa|SYR|Farouk al-Sharaa|f198403-200602
    sharansky|ISR|Natan Sharansky|o199606-
    sharett|ISR|Moshe Sharett|m195401-195511
    sharif|PAK|Nawaz Sharif|m199011-199307 m199702-199910 m201306-201707
    sharif|PAK|Shehbaz Sharif|m202204-202308 m202403-
    sharif|PAK|Shahbaz Sharif|o200205-
    sharma|IND|Shankar Dayal Sharma|p199207-199707
    sharon|ISR|Ariel Sharon|m200103-200604
    shastri|IND|Lal Bahadur Shastri|m196406-196601
    shater|EGY|Khairat el-Shater|o199501-
    shaw|DMA|Vernon Shaw|p199810-200310
    shearer|JAM|Hugh Lawson Shearer|m196704-197203
    sheares|SGP|Benjamin Henry Sheares|p197101-198105
    sheeran|IGO|Josette Sheeran|o200704-201204
    shehu|ALB|Mehmet Shehu|m195407-198112
    sheinbaum|MEX|Claudia Sheinbaum|p202410-
    shekau|NGA|Abubakar Shekau|o200907-202105
    sherman|USA|Wendy Sherman|o201109-202307
    shevardnadze|GEO|Eduard Shevardnadze|p199511-200311
    shevardnadze|SUN|Eduard Shevardnadze|f198507-199012
    shevarnadze|GEO|Eduard Shevardnadze|p199511-200311
    shevarnadze|SUN|Eduard Shevardnadze|f198507-199012
    shinawatra|THA|Paetongtarn Shinawatra|m202408-202508
    shinawatra|THA|Thaksin Shinawatra|m200102-200609
    shinawatra|THA|Yingluck Shinawatra|m201108-201405
    shipley|NZL|Jenny Shipley|m199712-199912
    shmyhal|UKR|Denys Shmyhal|m202003-202507
    shoigu|RUS|Sergei Shoigu|d201211-202405
    shonekan|NGA|Ernest Shonekan|m199301-199308 p199308-199311
    shoukry|EGY|Sameh Shoukry|f201406-202407
    showatenno|JPN|Showa-Tenno|k192612-198901
    shrestha|NPL|Marich Man Singh Shrestha|m198606-199004
    shtayyeh|PSE|Mohammad Shtayyeh|m201904-202403
    shultz|USA|George Shultz|f198207-198901
    shushkevich|BLR|Stanislau Shushkevich|l199109-199401
    shwe|MMR|Than Shwe|l199204-201103
    shyikun|TWN|Yu Shyi-Kun|m200202-200502
    sibomana|BDI|Adrien Sibomana|m198810-199307
    sidibe|GIN|Fatoumata Kaba Sidibe|f200509-200707
    sidibe|MLI|Mande Sidibe|m200002-200203
    sidibe|MLI|Modibo Sidibe|m200709-201012
    sidime|GIN|Lamine Sidime|m199903-200402
    sidorsky|BLR|Syarhey Sidorski|m200307-201012
    siew|TWN|Vincent Siew|m199709-200005
    sifi|DZA|Mokdad Sifi|m199404-199512
    sigua|GEO|Tengiz Sigua|m199011-199108 m199201-199308
    sihamoni|KHM|Norodom Sihamoni|k200410-
    sihanouk|KHM|Norodom Sihanouk|k199309-200410
    siimann|EST|Mart Siimann|m199703-199903
    sikatana|ZMB|Mundia Sikatana|f200611-200708
    sikorsky|POL|Radosław Sikorski|f200711-201409 f202312-
    sikua|SLB|Derek Sikua|m200712-201012
    silajdzic|BIH|Haris Silajdžić|m199310-199601
    silina|LVA|Evika Silina|m202309-
    siljanovskadavkova|MKD|Gordana Siljanovska-Davkova|p202405-
    silpaarcha|THA|Banharn Silpa-Archa|m199507-199612
    silva|BRA|Luiz Inácio Lula da Silva|p200301-201012 p202301-
    silva|CPV|Jose Correia Silva|m201604-
    silva|PRT|Anibal Cavaco Silva|m198511-199510
    silveira|STP|Maria do Carmo Silveira|m200506-200604
    sim|KHM|Chea Sim|l199204-199306
    sim|KHM|Samdech Chea Sim|k199310-199404 k199405-199501 k200404-200410
    simao|MOZ|Leonardo Simao|f200301-200502
    simeon|HTI|Yvon Simeon|f200404-200502
    simina|FSM|Wesley W. Simina|p202305-
    simitis|GRC|Costas Simitis|m199601-200403
    simitis|GRC|Kostas Simitis|m199601-200403
    sindermann|DDR|Horst Sindermann|m197310-197610
    singh|IND|Manmohan Singh|m200405-201405
    singh|IND|Vishwanath Pratap Singh|m198912-199011
    singh|IND|Zail Singh|p198207-198707
    sinha|IND|Yashwant Sinha|f200301-200405
    siniora|LBN|Fouad Siniora|m200507-200911
    sinowatz|AUT|Fred Sinowatz|m198305-198606
    sinwar|PSE|Yahya Sinwar|o201702-202410
    siphandon|LAO|Khamtai Siphandon|m199108-199802 p199802-200606
    sirisena|LKA|Maithripala Sirisena|p201501-201911
    sirleaf|LBR|Ellen Johnson Sirleaf|p200601-201801
    sisi|EGY|Abdel Fattah el-Sisi|p201406-
    sison|PHL|Jose Maria Sison|o196812-202212
    sisoulith|LAO|Thongloun Sisoulith|p202103-
    sissi|EGY|Abdel Fattah el-Sisi|p201406-
    sistani|IRQ|Ali al-Sistani|o199208-
    skate|PNG|Bill Skate|m199707-199907
    skele|LVA|Andris Skele|m199512-199708 m199907-200005
    skerrit|DMA|Roosevelt Skerrit|m200401-
    slezevicius|LTU|Adolfas Slezevicius|m199303-199602
    slovo|ZAF|Joe Slovo|o198412-199501
    smarth|HTI|Rosny Smarth|m199603-199710
    smith|ZWE|Ian Smith|m196504-197906
    smotrich|ISR|Bezalel Smotrich|o201906-
    snegur|MDA|Mircea Snegur|p199009-199701
    soares|PRT|Mário Soares|m197607-197808 m198306-198511
    socrates|PRT|Jose Socrates|m200503-201012
    sodano|VAT|Angelo Sodano|o199012-200609
    sodnom|MNG|Dumaagiyn Sodnom|l198412-199003
    soefou|COM|Aboudou Soefou|f200508-200606
    sogavare|SLB|Manasseh Sogavare|m200006-200112 m200605-200712
    soglo|BEN|Nicephore Soglo|m199003-199104 p199104-199604
    soilih|COM|Ali Soilih|p197601-197805
    sokha|KHM|Kem Sokha|o201207-
    sol|SLV|Armando Calderon Sol|p199406-199906
    solana|IGO|Javier Solana|n199512-199910 o199910-200911
    solari|PER|Luis Solari|m200207-200306
    solberg|NOR|Erna Solberg|m201310-202110
    soleimani|IRN|Qassem Soleimani|o199803-202001
    solyom|HUN|Laszlo Solyom|p200508-201012
    somare|PNG|Michael Somare|m197509-198003 m198208-198511 m200208-201012
    somogy|HUN|Ferenc Somogyi|f200412-200606 f200712-200910
    somoza|NIC|Anastasio Somoza|p196705-197905
    song|CHN|Song Qingling|l196810-197202
    sonko|SEN|Ousmane Sonko|m202404-
    sope|VUT|Barak Sope|m199911-200104
    sopoanga|TUV|Saufatu Sopoanga|m200208-200408
    sorhaindo|DMA|Crispin Sorhaindo|p199310-199810
    soro|CIV|Guillaume Soro|m200704-201012
    sorsa|FIN|Kalevi Sorsa|m197209-197506 m197705-197905 m198202-198704
    soto|IGO|Alvaro de Soto|o198909-200705
    souare|GIN|Ahmed Tidiane Souare|m200805-201012
    soumare|SEN|Cheikh Hadjibou Soumare|m200706-201012
    souphanouvong|LAO|Souphanouvong|p197512-199108
    sousa|PRT|Marcelo Rebelo de Sousa|p201603-
    sow|MLI|Abdoulaye Sekou Sow|m199304-199402
    soyinka|NGA|Wole Soyinka|o198610-
    spajic|MNE|Milojko Spajic|m202310-
    speight|FJI|George Speight|o200005-
    spencer|ATG|Baldwin Spencer|m200403-201012
    spidla|CZE|Vladimir Spidla|m200207-200407
    stalin|SUN|Joseph Stalin|l192204-195303
    stanishev|BGR|Sergey Stanishev|m200508-201012
    stankevicius|LTU|Laurynas Mindaugas Stankevicius|m199602-199611
    starmer|GBR|Keir Starmer|m202407-
    steinmeier|DEU|Frank-Walter Steinmeier|f200511-200910 f201312-201701 p201703-
    stephanopoulos|GRC|Kostis Stephanopoulos|m199503-200503 p199503-200503
    stephen|NRU|Marcus Stephen|p200712-201012
    stevens|SLE|Siaka Stevens|m196804-197104 p197104-198511
    stich|CHE|Otto Stich|p199401-199412
    stocker|AUT|Christian Stocker|m202503-
    stolojan|ROU|Theodor Stolojan|m199110-199211
    stoltenberg|IGO|Jens Stoltenberg|n201410-202409
    stoltenberg|IGO|Thorvald Stoltenberg|o199305-199512
    stoltenberg|NOR|Jens Stoltenberg|m200003-200110 m200510-201310
    stoph|DDR|Willi Stoph|m196409-197310 m197610-198911 l197310-197610
    store|NOR|Jonas Gahr Støre|m202110-
    stoyanov|BGR|Petur Stoyanov|p199701-200201
    strasser|SLE|Valentine Strasser|l199205-199601
    stratan|MDA|Andrei Stratan|f200403-200912
    strausskahn|IGO|Dominique Strauss-Kahn|o200711-201105
    straw|GBR|Jack Straw|f200106-200605
    stroessner|PRY|Alfredo Stroessner|p195408-198902
    stubb|FIN|Alexander Stubb|p202403-
    stubb|FIN|Cai Goran Alexander Stubb|f200808-201012
    sturgeon|GBR|Nicola Sturgeon|o201411-202303
    sturza|MDA|Ion Sturza|m199903-199912
    suarez|BOL|Hugo Banzer Suarez|p197108-197807 p199708-200108
    suarez|ESP|Adolfo Suárez|m197607-198102
    subianto|IDN|Prabowo Subianto|p202410-
    suchocka|POL|Hanna Suchocka|m199207-199310
    sudani|IRQ|Mohammed Shia al-Sudani|m202210-
    suga|JPN|Yoshihide Suga|m202009-202110
    suharto|IDN|Suharto|p196703-199805
    sukarno|IDN|Sukarno|p194508-196703
    sukarnoputri|IDN|Megawati Sukarnoputri|p200107-200410
    suleiman|EGY|Omar Suleiman|o199301-201102
    suleiman|LBN|Michel Suleiman|p200805-201405
    sullivan|USA|Jake Sullivan|o202101-202501
    sultonov|UZB|Otkir Sultonov|m199512-200312
    sulyok|HUN|Tamas Sulyok|p202403-
    sumaye|TZA|Frederick Sumaye|m199511-200512
    sunak|GBR|Rishi Sunak|m202210-202407
    sundaravej|THA|Samak Sundaravej|m200801-201012
    sung|KOR|Hwang In Sung|m199302-199312
    suphamongkon|THA|Khantathi Suphamongkon|f200506-200610
    survilla|BLR|Ivonka Survilla|l199701-201012
    suukyi|MMR|Aung San Suu Kyi|o198809-202102
    suzuki|JPN|Zenko Suzuki|m198007-198211
    svyrydenko|UKR|Yulia Svyrydenko|m202507-
    swaraj|IND|Sushma Swaraj|f201405-201905
    sybiha|UKR|Andrii Sybiha|f202409-
    sylla|MDG|Jacques Sylla|m200202-200701
    syrsky|UKR|Oleksandr Syrskyi|o202402-
    syse|NOR|Jan Peder Syse|m198910-199011
    szijjarto|HUN|Péter Szijjártó|f201409-
    tabai|KIR|Ieremia Tabai|p197907-198212 p198302-199107
    tadic|SRB|Boris Tadić|p200407-201204
    taiana|ARG|Jorge Enrique Taiana|f200512-200810 f200811-201007
    taimur|OMN|Tariq ibn Taimur|m197008-197201
    tajani|ITA|Antonio Tajani|f202210-
    takaichi|JPN|Sanae Takaichi|m202510-
    takeshita|JPN|Noboru Takeshita|m198711-198906
    talabani|IRQ|Jalal Talabani|p200504-201407
    talake|TUV|Koloa Talake|m200112-200208 f200301-200409
    talat|CYP|Mehmet Ali Talat|o200504-201004
    talon|BEN|Patrice Talon|p201604-
    tanaka|JPN|Kakuei Tanaka|m197207-197412
    tanayev|KGZ|Nikolay Tanayev|m200205-200503
    tang|GNQ|Ignacio Milam Tang|m200807-201012
    tarar|PAK|Mohammad Rafiq Tarar|p199801-200106
    tarasyuk|UKR|Borys Tarasyuk|f200503-200702
    tariq|OMN|Haitham bin Tariq|k202001-
    tarlev|MDA|Vasile Tarlev|m200104-200803
    tarmidi|COM|Bianrifi Tarmidi|m199912-200011
    tasmagambetov|KAZ|Imangali Tasmagambetov|m200201-200306
    tasoulas|GRC|Konstantinos Tasoulas|p202503-
    tatar|CYP|Ersin Tatar|o202010-202510
    tavola|FJI|Kaliopate Tavola|f200301-200708
    taya|MUS|Maaouya Ould Sid'ahmed Taya|m198104-198403 m198412-199204
    taya|MUS|Maaouya Ould Sid'ahmed Taya|l198412-199204 p199204-200508
    taylor|LBR|Charles Taylor|p199708-200308
    tchiani|NER|Abdourahamane Tchiani|l202307-
    tchoungui|CMR|Simon Pierre Tchoungui|m196511-197206
    te|GNB|Ilídio Vieira Te|m202511-
    teannaki|KIR|Teatao Teannaki|p199107-199405
    tebboune|DZA|Abdelmadjid Tebboune|p201912-
    tejada|BOL|Luis Garcia Meza Tejada|p198007-198108
    tejada|BOL|Lydia Gueiler Tejada|p197911-198007
    temer|BRA|Michel Temer|p201608-201812
    tenghui|TWN|Lee Teng-Hui|p198801-200005
    teo|TUV|Feleti Penitala Teo|m202402-
    tereshchenko|KAZ|Sergey Tereshchenko|m199110-199410
    terpetrosyan|ARM|Levon Ter-Petrosyan|p199111-199802
    terragno|ARG|Rodolfo Terragno|m199912-200010
    terreblanche|ZAF|Eugene Terreblanche|o197307-201004
    thaci|XKX|Hashim Thaçi|m200801-201412 p201604-202011
    thackeray|IND|Bal Thackeray|o196606-201211
    thammasak|THA|Sanya Thammasak|m197310-197502
    thang|VNM|Ton Duc Thang|p196909-198003
    thani|QAT|Hamad bin Khalifa Al Thani|k199506-201306
    thani|QAT|Mohammed bin Abdulrahman Al Thani|m202303-
    thani|QAT|Tamim bin Hamad Al Thani|k201306-
    thant|IGO|U Thant|u196111-197112
    thapa|NPL|Surya Bahadur Thapa|m197905-198307 m199710-199804 m200306-200406
    thatcher|GBR|Margaret Thatcher|m197905-199011
    thavisin|THA|Srettha Thavisin|m202308-202408
    thiam|SEN|Habib Thiam|m198101-198304 m199104-199807
    thinley|BTN|Lyonpo Jigmi Thinley|m199807-199907 m200308-200408 m200804-201012
    thomas|GRD|Tillman Thomas|m200807-201012
    thompson|BRB|David Thompson|m200801-201012
    thorn|LUX|Gaston Thorn|m197406-197907
    thorningschmidt|DNK|Helle Thorning-Schmidt|m201110-201506
    thoroddsen|ISL|Gunnar Thoroddsen|m198002-198305
    tikhanovskaya|BLR|Svetlana Tikhanovskaya|o202005-
    tikhonov|SUN|Nikolai Tikhonov|m198010-198509
    tillerson|USA|Rex Tillerson|f201702-201803
    timakata|VUT|Fred Timakata|p198901-199401
    timerman|ARG|Hector Timerman|f200805-201007 f201008-201012
    tindemans|BEL|Leo Tindemans|m197404-197810
    tinsulanonda|THA|Prem Tinsulanonda|m198003-198808
    tinubu|NGA|Bola Tinubu|p202305-
    tiny|STP|Carlos Alberto Pires Tiny|f200808-201012
    tito|KIR|Teburoro Tito|p199410-200303 f200301-200305
    tito|YUG|Josip Broz Tito|p195301-198005
    toafa|TUV|Maatia Toafa|m200408-200608
    tobgay|BTN|Tshering Tobgay|m202401-
    todorov|BGR|Stanko Todorov|m197107-198106
    tohti|CHN|Ilham Tohti|o200603-
    tokayev|KAZ|Kassym-Jomart Tokayev|p201903-
    toledo|PER|Alejandro Toledo|p200107-200607
    tomasdottir|ISL|Halla Tomasdottir|p202408-
    tombalbaye|TCD|Francois Tombalbaye|m195903-197504 p196008-197504
    tombalbaye|TCD|N'garta Tombalbaye|m195903-197504 p196008-197504
    tomeing|MHL|Litokwa Tomeing|p200801-201012
    tong|KIR|Anote Tong|p200307-201012
    topi|ALB|Bamir Topi|p200707-201012
    topolanek|CZE|Mirek Topolanek|m200609-201012
    torrijos|PAN|Martin Torrijos|p200409-201012
    torrijos|PAN|Omar Torrijos|p196810-198107
    touadera|CAF|Faustin-Archange Touadéra|p201603-
    toure|GIN|Ahmed Sekou Toure|p195810-198403
    toure|GIN|Sidya Toure|m199607-199903
    toure|GIN|Sékou Touré|p195810-198403
    toure|MLI|Amadou Toumani Toure|p199103-199206 p200206-201012
    toure|MLI|Younoussi Toure|m199206-199304
    tove|TGO|Jean-Lucien Tove|p202505-
    trajkovsky|MKD|Boris Trajkovski|p199912-200402
    tran|VNM|Tran Duc Luong|p199709-200606
    tran|VNM|Tran Thien Khiem|m196909-197504
    traore|BFA|Ibrahim Traoré|l202209-
    traore|GIN|Diarra Traore|m198404-198412
    traore|MLI|Lassana Traore|f200301-200407
    traore|MLI|Moussa Traore|p196811-199103
    trimble|GBR|David Trimble|o199509-200505
    triquell|AND|Juli Minoves Triquell|f200301-200404
    trovoada|STP|Miguel Trovoada|p199508-200109
    trudeau|CAN|Justin Trudeau|m201511-202503
    trudeau|CAN|Pierre Trudeau|m196804-197906 m198003-198406
    trujillo|COL|Cesar Gaviria Trujillo|p199008-199408
    truman|USA|Harry Truman|p194504-195301
    trump|USA|Donald Trump|p201701-202101 p202501-
    truss|GBR|Liz Truss|f202109-202209 m202209-202210
    tsai|TWN|Tsai Ing-wen|p201605-202405
    tsatsos|GRC|Konstantinos Tsatsos|p197506-198005
    tsedenbal|MNG|Yumjaagiyn Tsedenbal|l195205-198408
    tsengchang|TWN|Su Tseng-Chang|m200601-200705
    tshisekedi|COD|Félix Tshisekedi|p201901-
    tshisekedi|COD|Etienne Tshisekedi|o198202-201702
    tsipras|GRC|Alexis Tsipras|m201501-201907
    tsvangirai|ZWE|Morgan Tsvangirai|o199909-201802
    tudjman|HRV|Franjo Tuđman|p199005-199912
    tudman|HRV|Franjo Tuđman|p199005-199912
    tuipelehake|TON|Fatafehi Tu'ipelehake|m196512-199108
    tuluka|COD|Judith Suminwa Tuluka|m202405-
    tuomioja|FIN|Erkki Tuomioja|f200301-200704
    tupou|TON|George Tupou V|k200609-201012
    tupou|TON|Tupou VI|k201203-
    turabi|SDN|Hassan al-Turabi|o198906-201603
    turchyn|BLR|Alyaksandr Turchyn|m202503-
    turk|SYR|Riad al-Turk|o200101-
    turk|IGO|Volker Türk|o202210-
    turnbull|AUS|Malcolm Turnbull|m201509-201808
    tusk|IGO|Donald Tusk|o201412-201911
    tusk|POL|Donald Tusk|m200711-201409 m202312-
    tutu|ZAF|Desmond Tutu|o197801-202112
    twagiramungu|RWA|Faustin Twagiramungu|m199407-199508
    tymoshenko|UKR|Yulia Tymoshenko|m200501-200509 m200712-201003
    ugarte|CHL|Augusto Pinochet Ugarte|l197309-197406 p197406-199003
    ulbricht|DDR|Walter Ulbricht|l195007-197105
    ulmanis|LVA|Guntis Ulmanis|p199307-199907
    ulufaalu|SLB|Bartholomew Ulufa'alu|m199708-200006
    ulukalala|TON|Lavaka Ata Ulukalala|f200301-200608
    umerov|UKR|Rustem Umerov|d202309-202507
    uribe|COL|Álvaro Uribe|p200208-201008
    usackas|LTU|Vygaudas Usackas|f200301-200311 f200401-200607 f200901-201003
    ushakov|RUS|Yuri Ushakov|o201205-
    uwilingiyimana|RWA|Agathe Uwilingiyimana|m199307-199404
    uyl|NLD|Joop den Uyl|m197305-197712
    vacaroiu|ROU|Nicolae Vacaroiu|m199211-199612 p200704-200705
    vaea|TON|Baron Vaea|m199108-200001
    vagnorius|LTU|Gediminas Vagnorius|m199101-199207 m199611-199905
    vahi|EST|Tiit Vahi|m199504-199703
    vaitiekunas|LTU|Petras Vaitiekunas|f200608-200812
    vajpayee|IND|Atal Bihari Vajpayee|m199803-200405
    valenzuela|CHL|Maria Soledad Alvear Valenzuela|f200301-200410
    valionis|LTU|Antanas Valionis|f200301-200607
    valls|FRA|Manuel Valls|m201403-201612
    vance|USA|Cyrus Vance|f197701-198004
    vance|USA|JD Vance|v202501-
    vanhanen|FIN|Matti Vanhanen|m200003-201012
    vanunu|ISR|Mordechai Vanunu|o198609-
    varadkar|IRL|Leo Varadkar|m201706-202006 m202212-202404
    varela|PAN|Juan Carlos Varela|f200908-201012
    vargas|COL|Virgilio Barco Vargas|p198608-199008
    vasile|ROU|Radu Vasile|m199804-199912
    vasiliou|CYP|Georgios Vasiliou|p198802-199302
    vatthana|LAO|Savang Vatthana|k195910-197512
    vazquez|URY|Tabare Vazquez|p200503-201012
    vedrine|FRA|Hubert Védrine|f199706-200205
    veiga|CPV|Carlos Veiga|m199104-200010
    veiga|CPV|Fatima Veiga|f200301-200407 f200409-200806 f200810-201012
    velasquez|VEN|Ramon Jose Velasquez|p199306-199402
    velayati|IRN|Ali Akbar Velayati|f198112-199708
    velez|COL|Alvaro Uribe Velez|p200208-201012
    venetiaan|SUR|Ronald Venetiaan|p199109-199609 p200008-201012
    venkataraman|IND|Ramaswamy Venkataraman|p198707-199207
    verdet|ROU|Ilie Verdet|m197903-198205
    verhagen|NLD|Maxime Verhagen|f200703-201004
    verhofstadt|BEL|Guy Verhofstadt|m199907-200803
    victores|GTM|Oscar Humberto Mejia Victores|p198308-198601
    videla|ARG|Jorge Rafael Videla|p197603-198103
    videnov|BGR|Zhan Videnov|m199501-199702
    vieira|GIN|Joaozinho Vieira|f200301-200312
    vieira|GNB|Joao Bernardo Vieira|m197809-198011 p198405-199905 p200510-201012
    vikefreiberga|LVA|Vaira Vike-Freiberga|p199907-200707
    villa|BOL|Celso Torrelio Villa|p198109-198207
    villepin|FRA|Dominique de Villepin|f200205-200403
    villiger|CHE|Kaspar Villiger|p200201-200212
    viola|ARG|Roberto Eduardo Viola|p198103-198112
    virata|PHL|Cesar Virata|m198104-198602
    vizcarra|PER|Martín Vizcarra|p201803-202011
    vongvichit|LAO|Phoumi Vongvichit|p198610-199108
    vorachith|LAO|Boungnang Vorachith|m200103-200606
    voronin|MDA|Vladimir Voronin|p200104-200909
    vranitzky|AUT|Franz Vranitzky|m198606-199701
    vucic|SRB|Aleksandar Vučić|m201404-201705 p201705-
    vurobaravu|VUT|Nikenike Vurobaravu|p202207-
    waddaulah|BRN|Hassanal Bolkiah Mu'izzadin Waddaulah|k196710-201012 m198401-201012
    wade|SEN|Abdoulaye Wade|p200004-201012
    wadephul|DEU|Johann Wadephul|f202505-
    wahid|IDN|Abdurrahman Wahid|p199910-200107
    wajed|BGD|Hasina Wajed|m199606-200107
    waldheim|AUT|Kurt Waldheim|p198607-199207
    waldheim|IGO|Kurt Waldheim|u197201-198112
    waldner|AUT|Benita Ferrero Waldner|f200301-200501
    walesa|POL|Lech Wałęsa|p199012-199512
    walker|CHL|Ignacio Walker|f200411-200604
    wallace|LBR|George Wallace|f200604-200708
    walter|ATG|George Walter|m197102-197602
    wang|CHN|Wang Yi|f201303-202212 f202307-
    wangchuck|BTN|Jigme Wangchuck|k200612-
    wangchuk|BTN|Jigme Dorji Wangchuk|k195203-201012
    wangchuk|BTN|Lyonpo Khandu Wangchuk|m200108-200208 m200609-200707
    wapakhabulo|UGA|James Wapakhabulo|f200301-200501
    warioba|TZA|Joseph Warioba|m198511-199011
    wasmosy|PRY|Juan Carlos Wasmosy|p199308-199808
    way|PER|Victor Joy Way|m199901-199910
    wazir|PSE|Khalil al-Wazir|o196501-198804
    wee|SGP|Wee Kim Wee|p198509-199309
    weinberger|USA|Caspar Weinberger|d198101-198711
    weiwei|CHN|Ai Weiwei|o200805-
    weizman|ISR|Ezer Weizman|d197706-198005 p199305-200007
    weizsacker|DEU|Richard von Weizsacker|p198407-199406
    wen|CHN|Wen Jiabao|m200303-201303
    werner|LUX|Pierre Werner|m195903-197406 m197907-198407
    westerwelle|DEU|Guido Westerwelle|f200910-201312
    wetangula|KEN|Moses Wetangula|f200803-201012
    wever|BEL|Bart De Wever|m202502-
    whipps|PLW|Surangel Whipps, Jr.|p202101-
    whitlam|AUS|Gough Whitlam|m197212-197511
    wickremanayake|LKA|Ratnasiri Wickremanayake|m200008-200112 m200511-201012
    wickremesinghe|LKA|Ranil Wickremesinghe|m200112-200404 m201501-201911 p202207-202409
    widodo|IDN|Joko Widodo|p201410-202410
    wijdenbosch|SUR|Jules Wijdenbosch|p199609-200008
    wijetunge|LKA|Dingiri Banda Wijetunge|m198903-199305 p199305-199411
    willemalexander|NLD|Willem-Alexander|k201304-
    wilson|GBR|Harold Wilson|m196410-197006 m197403-197604
    win|MMR|Ne Win|l196203-198807
    win|MMR|Nyan Win|f200410-200502 f200504-201012
    win|MMR|Sein Win|m197403-197703
    win|MMR|Soe Win|m200410-200710
    wingti|PNG|Paias Wingti|m198511-198807 m199207-199408
    wirajuda|IDN|Noer Hassan Wirajuda|f200301-200910
    wiranto|IDN|Wiranto|o199802-
    witkoff|USA|Steve Witkoff|o202501-
    wogderess|ETH|Fikre Selassie Wogderess|m198709-198911
    woldegiorgis|ETH|Girma Wolde-Giorgis|p200110-201012
    wolfensohn|IGO|James Wolfensohn|o199506-200605
    wolfowitz|USA|Paul Wolfowitz|o200103-200506
    wong|AUS|Penny Wong|f202205-
    wong|SGP|Lawrence Wong|m202405-
    woo|KOR|Nam Duck Woo|m198009-198201
    xi|CHN|Xi Jinping|p201303-
    xilai|CHN|Bo Xilai|o200711-201209
    yadav|NPL|Ram Baran Yadav|p200807-201012
    yadav|NPL|Upendra Yadav|f200809-200906
    yahia|TUN|Habib ben Yahia|f200301-200411
    yamassoum|TCD|Nagoum Yamassoum|m199912-200206 f200308-200508
    yang|CHN|Yang Jiechi|f200704-201303
    yang|CHN|Yang Shangkun|p198804-199303
    yang|TWN|Yang Chin Tien|f201004-201012
    yanukovich|UKR|Viktor Yanukovych|p201002-201402
    yanukovych|UKR|Viktor Yanukovych|p201002-201402
    yaradua|NGA|Umaru Musa Yar'adua|p200705-201012
    yarmoshyn|BLR|Uladzimir Yarmoshyn|m200002-200110
    yassin|PSE|Ahmed Yassin|o198712-200403
    yatsenyuk|UKR|Arseniy Yatsenyuk|m201402-201604
    yawer|IRQ|Ghazi Al-Yawer|p200406-200504
    yekhanurov|UKR|Yuriy Yekhanurov|m200509-200608
    yeltsin|RUS|Boris Yeltsin|p199107-199912
    yermak|UKR|Andriy Yermak|o202002-202511
    yhombiopango|COG|Joachim Yhombi-Opango|m199306-199608
    yiannitsis|GRC|Tasos Yiannitsis|f200301-200403
    yildirim|TUR|Binali Yıldırım|m201605-201807
    yilmaz|TUR|Mesut Yilmaz|m199106-199111 m199603-199606 m199706-199901
    yimenu|ETH|Hailu Yimenu|m198911-199104
    yingjeou|TWN|Ma Ying-Jeou|p200805-201012
    yoadimnadi|TCD|Pascal Yoadimnadji|m200502-200702
    yodoyman|TCD|Joseph Yodoyman|m199205-199304
    yong|KOR|Lho Shin Yong|m198502-198705
    yongchaiyudh|THA|Chavalit Yongchaiyudh|m199612-199711
    yonli|BFA|Paramanga Ernest Yonli|m200011-200706
    yoon|KOR|Yoon Suk Yeol|p202205-202504
    yop|PRK|Hwang Jang Yop|o199702-201010
    yoshida|JPN|Shigeru Yoshida|m194605-194705 m194810-195412
    yousafzai|PAK|Malala Yousafzai|o201210-
    youssouf|DJI|Mahamoud Ali Youssouf|f200606-201012
    youssoufi|MAR|Abderrahmane Youssoufi|m199802-200210
    yudhoyono|IDN|Susilo Bambang Yudhoyono|p200410-201410
    yun|KOR|Yun Yong Kwan|f200303-200401
    yunsuan|TWN|Sun Yun-Suan|m197805-198405
    yunus|BGD|Muhammad Yunus|l202408-202602
    yushchenko|UKR|Viktor Yushchenko|p200501-201002
    yusuf|SOM|Muhammad Abdi Yusuf|m200312-200411
    zackios|MHL|Gerald Zackios|f200301-200807
    zaev|MKD|Zoran Zaev|m201705-202001 m202008-202201
    zafy|MDG|Albert Zafy|p199303-199609
    zahar|PSE|Mahmoud Zahar|o198712-
    zahar|PSE|Mahmoud al-Zahar|o198712-
    zakharova|RUS|Maria Zakharova|o201508-
    zaki|MDV|Ahmed Zaki|m197208-197503
    zaluzhny|UKR|Valerii Zaluzhnyi|o202107-
    zamora|AND|Xavier Espot Zamora|m201905-
    zamora|BOL|Jaime Paz Zamora|p198908-199308
    zamora|SLV|Ruben Zamora|o198001-199403
    zana|TUR|Leyla Zana|o199110-
    zandanshatar|MNG|Gombojavyn Zandanshatar|f200912-201012 m202506-
    zapatero|ESP|José Luis Rodríguez Zapatero|m200404-201112
    zaragoza|PRY|Hector Lacognata Zaragoza|f200905-201012
    zardari|PAK|Asif Ali Zardari|p200809-201309 p202403-
    zardari|PAK|Bilawal Bhutto Zardari|f202204-202308
    zarif|IRN|Mohammad Javad Zarif|f201308-202108
    zarqawi|IRQ|Abu Musab al-Zarqawi|o200302-200606
    zatlers|LVA|Valdis Zatlers|p200707-201012
    zayed|ARE|Abdullah bin Zayed|f200602-
    zayed|ARE|Mohammed bin Zayed|p202205-
    zayed|ARE|Sheikh Zayed|p197112-200411
    zebari|IRQ|Hoshyar Zebari|f200309-201407
    zedillo|MEX|Ernesto Zedillo|p199412-200011
    zeevi|ISR|Rehavam Zeevi|o198807-200110
    zeidane|MUS|Zeine Ould Zeidane|m200704-200805
    zelaya|HND|Manuel Zelaya|p200601-200906
    zelensky|UKR|Volodymyr Zelensky|p201905-
    zeman|CZE|Miloš Zeman|p201303-202303
    zenawi|ETH|Meles Zenawi|m199508-201208
    zenzri|TUN|Sarra Zaafrani Zenzri|m202503-
    zerbo|BFA|Saye Zerbo|p198011-198211 m198011-198211
    zeroual|DZA|Liamine Zeroual|p199401-199904
    zhao|CHN|Zhao Ziyang|m198009-198711 l198711-198906
    zhelev|BGR|Zhelyu Zhelev|p199008-199701
    zhelyazkov|BGR|Rosen Zhelyazkov|m202501-
    zhirinovsky|RUS|Vladimir Zhirinovsky|o199112-202204
    zhivkov|BGR|Todor Zhivkov|l195403-198911
    zhou|CHN|Zhou Enlai|m194910-197601
    zhu|CHN|Zhu Rongji|m199803-200303
    zhu|CHN|Zhu de|l197501-197607
    zhukhryshkyevich|BLR|Vikentsiy Zhuk-Hryshkyevich|l197005-198211
    zhvania|GEO|Zurab Zhvania|m200402-200502
    zia|BGD|Khaleda Zia|m199103-199603 m200110-200610
    ziaulhaq|PAK|Mohammad Zia-Ul-Haq|m197707-198503 p197809-198808
    ziguele|CAF|Martin Ziguele|m200104-200303
    zimba|BTN|Lyonpo Yeshey Zimba|m200007-200108 m200408-200509
    zoitakis|GRC|Georgios Zoitakis|k196712-197203
    zongo|BFA|Tertius Zongo|m200706-201012
    zoumara|CAF|Come Zoumara|f200610-200907
    zourabichvili|GEO|Salome Zourabichvili|p201812-202412
    zuazo|BOL|Hernan Siles Zuazo|p198210-198508
    zubaidi|YEM|Aidarous al-Zubaidi|o201512-
    zubak|BIH|Krešimir Zubak|o199403-199701
    zubaydi|IRQ|Muhammad Hamza Al-Zubaydi|m199109-199309
    zubkov|RUS|Viktor Zubkov|m200709-200805
    zuma|ZAF|Jacob Zuma|p200905-201802
    zuma|ZAF|Nkosazana Cladlamini Zuma|f200301-200405 f200406-201012
    zuquilanda|ECU|Patricio Zuquilanda|f200309-200504
    zvyahilsky|UKR|Yukhym Zvyahilsky|m199309-199406
    zyuganov|RUS|Gennady Zyuganov|o199302-
    """
}
