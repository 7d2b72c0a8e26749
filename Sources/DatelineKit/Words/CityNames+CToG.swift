extension CityNames {
  /// Cities from C to G; `CityNames` names the source and the format.
  static let cToG: StaticString =
    """
    Cabanatuan City|PHL
    Cabimas|VEN
    Cabinda|AGO
    Cabo Frio|BRA
    Cabo San Lucas|MEX
    Cabo de Santo Agostinho|BRA
    Cabudare|VEN
    Cabudwaaq|SOM
    Cabuyao|PHL
    Cachoeirinha|BRA
    Cachoeiro de Itapemirim|BRA
    Cacuaco|AGO
    Cadiz|PHL ESP
    Caen|FRA
    Cagayan de Oro|PHL
    Cagliari|ITA
    Cagua|VEN
    Cai Lậy|VNM
    Caieiras|BRA
    Cainta|PHL
    Cairns|AUS
    Cairo|EGY
    Cajamarca|PER
    Calabar|NGA
    Calabozo|VEN
    Calama|CHL
    Calamba|PHL
    Calasiao|PHL
    Calgary|CAN
    Cali|COL
    Callao|PER
    Caloocan|PHL
    Calumbo|AGO
    Calumpit|PHL
    Cam Ranh|VNM
    Camagüey|CUB
    Camama|AGO
    Camaragibe|BRA
    Camayenne|GIN
    Camaçari|BRA
    Cambridge|GBR CAN USA
    Cambé|BRA
    Cametá|BRA
    Campeche|MEX
    Campina Grande|BRA
    Campinas|BRA
    Campo Grande|BRA
    Campo Largo|BRA
    Campo Limpo|BRA
    Campos dos Goytacazes|BRA
    Canberra|AUS
    Cancún|MEX
    Candelaria|PHL
    Cangaiba|BRA
    Cangzhou|CHN
    Canoas|BRA
    Cao Lãnh|VNM
    Cap-Haïtien|HTI
    Capao Redondo|BRA
    Capas|PHL
    Cape Coast|GHA
    Cape Coral|USA
    Cape Town|ZAF
    Capiatá|PRY
    Carabanchel|ESP
    Caracas|VEN
    Caraguatatuba|BRA
    Carapicuíba|BRA
    Cardiff|GBR
    Cariacica|BRA
    Carletonville|ZAF
    Carlsbad|USA
    Carmona|PHL
    Carnot|CAF
    Carolina|PRI
    Carora|VEN
    Carrefour|HTI
    Carrollton|USA
    Cartagena|COL ESP
    Cartago|COL
    Caruaru|BRA
    Cary|USA
    Carúpano|VEN
    Casablanca|MAR
    Cascavel|BRA
    Castanhal|BRA
    Castelar|ARG
    Castelló de la Plana|ESP
    Castries|LCA
    Catacamas|HND
    Catalão|BRA
    Catamarca|ARG
    Catanduva|BRA
    Catania|ITA
    Catbalogan|PHL
    Catchiungo|AGO
    Catia La Mar|VEN
    Caucaia|BRA
    Cavite City|PHL
    Caxias|BRA
    Caxias do Sul|BRA
    Cayenne|GUF
    Cazenga|AGO
    Caála|AGO
    Cebu City|PHL
    Cedar Rapids|USA
    Ceilândia|BRA
    Celaya|MEX
    Centennial|USA
    Central Coast|AUS
    Centralniy|RUS
    Centro Habana|CUB
    Centurion|ZAF
    Cergy-Pontoise|FRA
    Cerro|CUB
    Chaeryŏng-ni|PRK
    Chak Jhumra|PAK
    Chakwal|PAK
    Chakwama|NGA
    Chalco|MEX
    Chaman|PAK
    Chamartín|ESP
    Chamberí|ESP
    Chandannagar|IND
    Chandigarh|IND
    Chandler|USA
    Chanduasi|IND
    Chang-hua|TWN
    Changam-ch’on|PRK
    Changchun|CHN
    Changde|CHN
    Changhua|TWN
    Changji|CHN
    Changle|CHN
    Changning|CHN
    Changsha|CHN
    Changshu|CHN
    Changwon|KOR
    Changyi|CHN
    Changyuan|CHN
    Changzheng|CHN
    Changzhi|CHN
    Changzhou|CHN
    Chaohu|CHN
    Chaoyang|CHN
    Chaozhou|CHN
    Chapecó|BRA
    Charallave|VEN
    Charleroi|BEL
    Charleston|USA
    Charlotte|USA
    Charlotte Amalie|VIR
    Charlottenburg|DEU
    Charsadda|PAK
    Chas|IND
    Chattanooga|USA
    Chattogram|BGD
    Chatuchak|THA
    Cheboksary|RUS
    Chelmsford|GBR
    Cheltenham|GBR
    Chelyabinsk|RUS
    Chemnitz|DEU
    Chengde|CHN
    Chengdu|CHN
    Chenggu|CHN
    Chenghua|CHN
    Chengqiao|CHN
    Chengtangcun|CHN
    Chengzhong|CHN
    Chennai|IND
    Chenzhou|CHN
    Cheonan|KOR
    Cheongju-si|KOR
    Cheras|MYS
    Cheremushky|UKR
    Cherepovets|RUS
    Cherkasy|UKR
    Cherkessk|RUS
    Chernihiv|UKR
    Chernivtsi|UKR
    Chertanovo Yuzhnoye|RUS
    Cherëmushki|RUS
    Chesapeake|USA
    Chesterfield|GBR
    Chetumal|MEX
    Chhatarpur|IND
    Chhindwāra|IND
    Chiang Mai|THA
    Chiayi City|TWN
    Chiba|JPN
    Chicago|USA
    Chichawatni|PAK
    Chichicastenango|GTM
    Chiclayo|PER
    Chico|USA
    Chicoloapan|MEX
    Chifeng|CHN
    Chigasaki|JPN
    Chihuahua|MEX
    Chikmagalūr|IND
    Chikusei|JPN
    Chikushino-shi|JPN
    Chilakalūrupet|IND
    Chilanzar|UZB
    Chililabombwe|ZMB
    Chilliwack|CAN
    Chillán|CHL
    Chilpancingo|MEX
    Chimbote|PER
    Chimoio|MOZ
    Chinandega|NIC
    Chinatown|USA
    Chinautla|GTM
    Chincha Alta|PER
    Chingola|ZMB
    Chiniot|PAK
    Chinju|KOR
    Chipata|ZMB
    Chiquimula|GTM
    Chirchiq|UZB
    Chirmiri|IND
    Chishtian|PAK
    Chisinau|MDA
    Chita|RUS
    Chitato|AGO
    Chitradurga|IND
    Chittoor|IND
    Chittorgarh|IND
    Chitungwiza|ZWE
    Chizhou|CHN
    Chlef|DZA
    Choloma|HND
    Cholula|MEX
    Chom Thong|THA
    Chon Buri|THA
    Chongjin|PRK
    Chongming|CHN
    Chongqing|CHN
    Chongzuo|CHN
    Chorzów|POL
    Christchurch|NZL
    Chula Vista|USA
    Chumakivskyi|UKR
    Chuncheon|KOR
    Chunga|ZMB
    Chungju|KOR
    Chunian|PAK
    Chust|UZB
    Chuxiong|CHN
    Chuzhou|CHN
    Chéngguān Qū|CHN
    Chí Linh|VNM
    Chía|COL
    Chóngfú|CHN
    Chālūs|IRN
    Chānda|IND
    Chāndpur|BGD
    Chāpra|IND
    Chōfu|JPN
    Chũ|VNM
    Chūru|IND
    Chūō|JPN
    Chơn Thành|VNM
    Chợ Lớn|VNM
    Ch’ŏngdan-ŭp|PRK
    Ciamis|IDN
    Ciampea|IDN
    Cianjur|IDN
    Cibinong|IDN
    Cidade Ademar|BRA
    Cidade Dutra|BRA
    Cidade Lider|BRA
    Cidade Tiradentes|BRA
    Ciego de Ávila|CUB
    Cienfuegos|CUB
    Cikampek|IDN
    Cikarang|IDN
    Cikupa|IDN
    Cilacap|IDN
    Cilegon|IDN
    Cileungsir|IDN
    Cileunyi|IDN
    Cimahi|IDN
    Cincinnati|USA
    Ciputat|IDN
    Circoiscrizione II|ITA
    Circoiscrizione III|ITA
    Circoiscrizione V|ITA
    Circoiscrizione VI|ITA
    Circoiscrizione VIII|ITA
    Cirebon|IDN
    Citeureup|IDN
    City of Port Phillip|AUS
    City of Westminster|GBR
    Ciudad Acuña|MEX
    Ciudad Apodaca|MEX
    Ciudad Benito Juárez|MEX
    Ciudad Bolívar|VEN
    Ciudad Camilo Cienfuegos|CUB
    Ciudad Delicias|MEX
    Ciudad General Escobedo|MEX
    Ciudad Guayana|VEN
    Ciudad Guzmán|MEX
    Ciudad Juárez|MEX
    Ciudad Lineal|ESP
    Ciudad Lázaro Cárdenas|MEX
    Ciudad López Mateos|MEX
    Ciudad Madero|MEX
    Ciudad Nezahualcoyotl|MEX
    Ciudad Obregón|MEX
    Ciudad Ojeda|VEN
    Ciudad Valles|MEX
    Ciudad Victoria|MEX
    Ciudad de la Paz|GNQ
    Ciudad del Carmen|MEX
    Ciudad del Este|PRY
    Ciutat Vella|ESP
    Cixi|CHN
    Cizre|TUR
    Clarksville|USA
    Clearwater|USA
    Clermont-Ferrand|FRA
    Cleveland|USA
    Clovis|USA
    Cluj-Napoca|ROU
    Coacalco|MEX
    Coatepeque|GTM
    Coatzacoalcos|MEX
    Cobán|GTM
    Cochabamba|BOL
    Cockburn Town|TCA
    Codó|BRA
    Coimbatore|IND
    Coimbra|PRT
    Colatina|BRA
    Colchester|GBR
    Colima|MEX
    Colina|CHL
    College Station|USA
    Colombo|LKA BRA|?
    Colonia Lindavista|MEX
    Colonia del Valle|MEX
    Colorado Springs|USA
    Columbia|USA
    Columbus|USA|?
    Comilla|BGD
    Comitán|MEX
    Commonwealth|PHL
    Comodoro Rivadavia|ARG
    Conakry|GIN
    Concepcion|PHL
    Concepción|CHL
    Concord|USA
    Concordia|ARG
    Conselheiro Lafaiete|BRA
    Constantine|DZA|?
    Constanţa|ROU
    Contagem|BRA
    Copacabana|BRA
    Copenhagen|DNK
    Copiapó|CHL
    Coquimbo|CHL
    Coquitlam|CAN
    Coral Springs|USA
    Cork|IRL|?
    Coro|VEN
    Corona|USA
    Coronel|CHL
    Coronel Fabriciano|BRA
    Corpus Christi|USA
    Corrientes|ARG
    Costa Mesa|USA
    Cotabato|PHL
    Cotia|BRA
    Cotonou|BEN
    Coventry|GBR
    Cox’s Bāzār|BGD
    Coyoacán|MEX
    Craiova|ROU
    Crato|BRA
    Crawley|GBR
    Criciúma|BRA
    Croix-des-Bouquets|HTI
    Croydon|GBR
    Cuauhtémoc|MEX
    Cuautitlán|MEX
    Cuautitlán Izcalli|MEX
    Cuautla|MEX
    Cubatão|BRA
    Cuddalore|IND
    Cuenca|ECU
    Cuernavaca|MEX
    Cuiabá|BRA
    Culiacán|MEX
    Cumaná|VEN
    Curicó|CHL
    Curitiba|BRA
    Cursino|BRA
    Curug|IDN
    Cusco|PER
    Cuttack|IND
    Cuíto|AGO
    Cypress|USA
    Częstochowa|POL
    Cà Mau|VNM
    Córdoba|ARG ESP MEX
    Cúa|VEN
    Cúcuta|COL
    Cần Giuộc|VNM
    Cần Thơ|VNM
    Cầu Giấy|VNM
    Cẩm Phả|VNM
    Cẩm Phả Mines|VNM
    Cờ Đỏ|VNM
    Da Nang|VNM
    Dabou|CIV
    Dachang|CHN
    Dadu|PAK
    Daegu|KOR
    Daejeon|KOR
    Dagenham|GBR
    Dagupan|PHL
    Daitō|JPN
    Dajal|PAK
    Dakar|SEN
    Dakhla|ESH
    Dali|CHN
    Dalian|CHN
    Daliang|CHN
    Dallas|USA
    Daloa|CIV
    Daly City|USA
    Dalūpura|IND
    Dam Dam|IND
    Damanhur|EGY
    Damascus|SYR
    Damietta|EGY
    Dammam|SAU
    Damoh|IND
    Dandong|CHN
    Danlí|HND
    Danshui|TWN CHN
    Daoukro|CIV
    Daqing|CHN
    Dar Bouazza|MAR
    Dar es Salaam|TZA
    Darbhanga|IND
    Darmstadt|DEU
    Darnah|LBY
    Darnytsya|UKR
    Dartmouth|CAN
    Darwin|AUS
    Dasha|CHN
    Daska Kalan|PAK
    Dasmariñas|PHL
    Datia|IND
    Datong|CHN
    Datun|CHN
    Daule|ECU
    Daur|PAK
    Davangere|IND
    Davao|PHL
    Davenport|USA
    Davie|USA
    Dawei|MMR
    Dawukou|CHN
    Daxing|CHN
    Daxing’anling|CHN
    Daye|CHN
    Dayrah|ARE
    Dayrūţ|EGY
    Dayton|USA
    Dazhou|CHN
    Daşoguz|TKM
    Dchira El Jihadia|MAR
    Debre Birhan|ETH
    Debre Mark’os|ETH
    Debre Tabor|ETH
    Debrecen|HUN
    Deer Valley|USA
    Deesa|IND
    Dehiwala-Mount Lavinia|LKA
    Dehradun|IND
    Dehui|CHN
    Deir ez-Zor|SYR
    Delegación Cuajimalpa de Morelos|MEX
    Delhi|IND
    Delhi Cantonment|IND
    Delicias|ESP
    Delmas|HTI
    Delta|CAN|?
    Dengzhou|CHN
    Denizli|TUR
    Denpasar|IDN
    Denton|USA
    Denver|USA
    Deoghar|IND
    Deoli|IND
    Deoria|IND
    Depok|IDN
    Dera Ghazi Khan|PAK
    Dera Ismail Khan|PAK
    Dera Murad Jamali|PAK
    Derbent|RUS
    Derby|GBR
    Derince|TUR
    Des Moines|USA
    Desna|UKR
    Desnyanskyi|UKR
    Dessalines|HTI
    Dessie|ETH
    Detroit|USA
    Dewas|IND
    Deyang|CHN
    Dezful|IRN
    Dezhou|CHN
    Dhaka|BGD
    Dhamtari|IND
    Dhamār|YEM
    Dhanbad|IND
    Dhangaḍhi̇̄|NPL
    Dharashiv|IND
    Dharmavaram|IND
    Dharān|NPL
    Dhaulpur|IND
    Dhirkot|PAK
    Dhule|IND
    Dhārāvi|IND
    Diadema|BRA
    Dibrugarh|IND
    Didao|CHN
    Diepsloot|ZAF
    Diez de Octubre|CUB
    Digos|PHL
    Digri|PAK
    Dihok|IRQ
    Dijon|FRA
    Dikirnis|EGY
    Dili|TLS
    Dimitrovgrad|RUS
    Dimāpur|IND
    Din Daeng|THA
    Dinaig|PHL
    Dinajpur|BGD
    Dinapore|IND
    Dinapur Nizamat|IND
    Dindigul|IND
    Dingxi|CHN
    Dingzhou|CHN
    Diourbel|SEN
    Dire Dawa|ETH
    Disūq|EGY
    Divinópolis|BRA
    Divo|CIV
    Dixinn|GIN
    Diyarbakır|TUR
    Djelfa|DZA
    Djibouti|DJI|?
    Dnipro|UKR
    Dniprovskyi|UKR
    Dodoma|TZA
    Doha|QAT
    Dohad|IND
    Doilungdêqên|CHN
    Dokri|PAK
    Dolisie|COG
    Dombivali|IND
    Donaustadt|AUT
    Doncaster|GBR
    Donetsk|UKR
    Dongguan|CHN
    Donghae City|KOR
    Donghai|CHN
    Dongling|CHN
    Dongtai|CHN
    Dongyang|CHN
    Dongying|CHN
    Dordrecht|NLD
    Dortmund|DEU
    Dorūd|IRN
    Dos Hermanas|ESP
    Dosquebradas|COL
    Douala|CMR
    Douglas|IMN|?
    Douliu|TWN
    Dourados|BRA
    Downey|USA
    Drammen|NOR
    Dresden|DEU
    Dubai|ARE
    Dubai Investments Park|ARE
    Dubai Marina|ARE
    Dublin|IRL
    Dubréka|GIN
    Dudley|GBR
    Duekoué|CIV
    Duisburg|DEU
    Dumaguete|PHL
    Dumai|IDN
    Dundee|GBR
    Dundo|AGO
    Dunedin|NZL
    Dunhua|CHN
    Dunhuang|CHN
    Duque de Caxias|BRA
    Durban|ZAF
    Durg|IND
    Durgapur|IND
    Durham|USA
    Durrës|ALB
    Dushanbe|TJK
    Dusit|THA
    Duyun|CHN
    Dzerzhinsk|RUS
    Düsseldorf|DEU
    Düzce|TUR
    Dārjiling|IND
    Dąbrowa Górnicza|POL
    Dĩ An|VNM
    Dīla|ETH
    Dūmā|SYR
    East Chattanooga|USA
    East Flatbush|USA
    East Hampton|USA
    East Harlem|USA
    East Helsinki|FIN
    East Independence|USA
    East Jerusalem|PSE
    East London|ZAF
    East Los Angeles|USA
    East New York|USA
    Eastbourne|GBR
    Ebetsu|JPN
    Ebina|JPN
    Ebute Ikorodu|NGA
    Ecatepec de Morelos|MEX
    Ede|NGA
    Edinburgh|GBR
    Edirne|TUR
    Edison|USA
    Edmonton|CAN
    Edogawe|JPN
    Edéa|CMR
    Efon-Alaaye|NGA
    Eimsbüttel|DEU
    Eindhoven|NLD
    Eixample|ESP
    Ejido|VEN
    Ejigbo|NGA
    Ekibastuz|KAZ
    El Achir|DZA
    El Cajon|USA
    El Daein|SDN
    El Dibir|SOM
    El Eulma|DZA
    El Fasher|SDN
    El Geneina Fort|SDN
    El Jadida|MAR
    El Kelaa des Srarhna|MAR
    El Limón|VEN
    El Monte|USA
    El Mourouj|TUN
    El Obeid|SDN
    El Oued|DZA
    El Paso|USA
    El Progreso|HND
    El Tigre|VEN
    El Vigía|VEN
    Elazığ|TUR
    Elbasan|ALB
    Elbląg|POL
    Elche|ESP
    Eldoret|KEN
    Elektrostal’|RUS
    Elgin|USA
    Elista|RUS
    Elizabeth|USA|?
    Elk Grove|USA
    Elmhurst|USA
    Eloy Alfaro|ECU
    Eluru|IND
    Emalahleni|ZAF
    Embu das Artes|BRA
    Eminabad|PAK
    Encheng|CHN
    Enfield Town|GBR
    Engels|RUS
    Enschede|NLD
    Ensenada|MEX
    Enshi|CHN
    Entebbe|UGA
    Enterprise|USA|?
    Enugu|NGA
    Envigado|COL
    Epworth|ZWE
    Erbil|IRQ
    Erebuni|ARM
    Ereğli|TUR
    Erfurt|DEU
    Erlangen|DEU
    Ermelino Matarazzo|BRA
    Ermelo|ZAF
    Erode|IND
    Errachidia|MAR
    Erzincan|TUR
    Erzurum|TUR
    Escondido|USA
    Escuintla|GTM
    Esenler|TUR
    Esenyurt|TUR
    Eskişehir|TUR
    Eslamshahr|IRN
    Esmeraldas|ECU
    Esna|EGY
    Espoo|FIN
    Essen|DEU
    Esuk Oron|NGA
    Etah|IND
    Etobicoke|CAN
    Etwatwa|ZAF
    Etāwah|IND
    Eugene|USA|?
    Eunápolis|BRA
    Evansville|USA
    Evaton|ZAF
    Everett|USA
    Exeter|GBR
    Ezeiza|ARG
    Ezhou|CHN
    E’zhou|CHN
    Facatativá|COL
    Fairfield|USA
    Faisalabad|PAK
    Fangchenggang|CHN
    Fanling|HKG
    Fardīs|IRN
    Fargo|USA
    Faridabad|IND
    Farrukhābād|IND
    Farīdpur|BGD
    Fatehpur|IND
    Fatih|TUR
    Favoriten|AUT
    Fayetteville|USA
    Fazenda Rio Grande|BRA
    Feira de Santana|BRA
    Fendou|CHN
    Fengcheng|CHN
    Fenghuang|CHN
    Fengshan|TWN
    Fengxiang|CHN
    Fergana|UZB
    Fernando de la Mora|PRY
    Ferrara|ITA
    Ferraz de Vasconcelos|BRA
    Fes|MAR
    Fianarantsoa|MDG
    Firozpur|IND
    Florence|ITA|?
    Florencia|COL
    Florianópolis|BRA
    Floridablanca|COL
    Floridsdorf|AUT
    Flying Fish Cove|CXR
    Foggia|ITA
    Fontana|USA
    Fontanar|CUB
    Forlì|ITA
    Formosa|ARG BRA
    Fort Collins|USA
    Fort Lauderdale|USA
    Fort Wayne|USA
    Fort Worth|USA
    Fort-de-France|MTQ
    Fortaleza|BRA
    Fortechnyi|UKR
    Foshan|CHN
    Foumban|CMR
    Foz do Iguaçu|BRA
    Franca|BRA
    Franceville|GAB
    Francisco Morato|BRA
    Francistown|BWA
    Franco da Rocha|BRA
    Frankfurt am Main|DEU
    Freetown|SLE
    Freguesia do Ó|BRA
    Freiburg|DEU
    Fremont|USA
    Fresnillo|MEX
    Fresno|USA
    Friedrichshain|DEU
    Frisco|USA
    Fuchū|JPN
    Fuding|CHN
    Fuencarral|ESP
    Fuencarral-El Pardo|ESP
    Fuenlabrada|ESP
    Fujairah|ARE
    Fuji|JPN CHN
    Fujieda|JPN
    Fujimino|JPN
    Fujinomiya|JPN
    Fujisawa|JPN
    Fukayachō|JPN
    Fukui-shi|JPN
    Fukuoka|JPN
    Fukushima|JPN
    Fukuyama|JPN
    Fuling|CHN
    Fullerton|USA
    Funafuti|TUV
    Funchal|PRT
    Funtua|NGA
    Funza|COL
    Fushun|CHN
    Fuxin|CHN
    Fuyang|CHN
    Fuyu|CHN
    Fuzhou|CHN
    Fu’an|CHN
    Fyzābād|IND
    Fès al Bali|MAR
    Fürth|DEU
    Fāqūs|EGY
    Fīrozābād|IND
    Gabela|AGO
    Gaborone|BWA
    Gabès|TUN
    Gadag|IND
    Gadag-Betageri|IND
    Gagnoa|CIV
    Gainesville|USA
    Gajuwaka|IND
    Galaţi|ROU
    Gama|BRA
    Gandajika|COD
    Gandhinagar|IND
    Gangavati|IND
    Gangneung|KOR
    Gangtok|IND
    Gangu Chengguanzhen|CHN
    Gangāpur|IND
    Ganja|AZE
    Ganzhou|CHN
    Gao|MLI
    Gaojing|CHN
    Gaomi|CHN
    Gaoping|CHN
    Gaozhou|CHN
    Gapan|PHL
    Garanhuns|BRA
    Garden Grove|USA
    Gardez|AFG
    Garhi Khairo|PAK
    Garissa|KEN
    Garland|USA
    Garut|IDN
    Gashua|NGA
    Gatineau|CAN
    Gaya|IND
    Gaza|PSE
    Gaziantep|TUR
    Gazipur|BGD
    Gboko|NGA
    Gbongan|NGA
    Gdańsk|POL
    Gdynia|POL
    Gebze|TUR
    Geelong|AUS
    Geita|TZA
    Gejiu|CHN
    Gelsenkirchen|DEU
    Gemena|COD
    General Santos|PHL
    Geneva|CHE
    Genoa|ITA
    Gent|BEL
    Geoje|KOR
    George|ZAF|?
    George Town|MYS CYM
    Georgetown|GUY
    Gera|DEU
    Gereida|SDN
    Germiston|ZAF
    Getafe|ESP
    Geylang|SGP
    Ghardaïa|DZA
    Ghazni|AFG
    Ghazīpur|IND
    Ghotki|PAK
    Ghulja|CHN
    Ghāziābād|IND
    Gia Lâm|VNM
    Gibraltar|GIB|?
    Gifu|JPN
    Gijang|KOR
    Gijón|ESP
    Gilbert|USA|?
    Gilgit|PAK
    Gillingham|GBR
    Gimcheon|KOR
    Gimpo-si|KOR
    Gingoog|PHL
    Ginowan|JPN
    Girardot City|COL
    Giresun|TUR
    Girga|EGY
    Giridih|IND
    Girona|ESP
    Girón|COL
    Gisenyi|RWA
    Gitega|BDI
    Giza|EGY
    Giá Rai|VNM
    Glasgow|GBR
    Glazov|RUS
    Glendale|USA
    Gliwice|POL
    Gloucester|CAN GBR
    Godhra|IND
    Godomè|BEN
    Goiânia|BRA
    Gojra|PAK
    Gokalpur|IND
    Gold Coast|AUS
    Golestān|IRN
    Golfe|AGO
    Gol’yanovo|RUS
    Goma|COD
    Gombe|NGA
    Gonbad-e Kāvūs|IRN
    Gondal|IND
    Gonder|ETH
    Gondiā|IND
    Gondā City|IND
    Gongheyong|CHN
    Gongzhuling|CHN
    Gorakhpur|IND
    Gorgān|IRN
    Gorontalo|IDN
    Gorzów Wielkopolski|POL
    Gothenburg|SWE
    Governador Valadares|BRA
    Goyang-si|KOR
    Gqeberha|ZAF
    Grajaú|BRA
    Granada|ESP
    Grand Prairie|USA
    Grand Rapids|USA
    Gravataí|BRA
    Gravesend|USA
    Graz|AUT
    Greater Noida|IND
    Greater Sudbury|CAN
    Greeley|USA
    Green Bay|USA
    Greensboro|USA
    Grenoble|FRA
    Gresham|USA
    Grogol|IDN
    Groningen|NLD
    Grozny|RUS
    Grytviken|SGS
    Gràcia|ESP
    Guacara|VEN
    Guadalajara|MEX
    Guadalajara de Buga|COL
    Guadalupe|MEX
    Guaianases|BRA
    Guanabacoa|CUB
    Guanare|VEN
    Guangshui|CHN
    Guangyuan|CHN
    Guangzhou|CHN
    Guang’an|CHN
    Guankou|CHN
    Guantánamo|CUB
    Guarapari|BRA
    Guarapuava|BRA
    Guaratinguetá|BRA
    Guarenas|VEN
    Guarujá|BRA
    Guarulhos|BRA
    Guará|BRA
    Guatemala City|GTM
    Guatire|VEN
    Guayaquil|ECU
    Gucun|CHN
    Gudivāda|IND
    Guelma|DZA
    Guelmim|MAR
    Guelph|CAN
    Guigang|CHN
    Guiguinto|PHL
    Guilin|CHN
    Guixi|CHN
    Guiyang|CHN
    Gujangbagh|CHN
    Gujranwala|PAK
    Gujrat|PAK
    Guli|CHN
    Gulin|CHN
    Gulu|UGA
    Gumi|KOR
    Guna|IND
    Gunan|CHN
    Gundupālaiyam|IND
    Gunpo|KOR
    Gunsan|KOR
    Guntakal|IND
    Guntur|IND
    Gunungsitoli|IDN
    Guri-si|KOR
    Gurugram|IND
    Gurúè|MOZ
    Gusau|NGA
    Gustavia|BLM
    Gustavo Adolfo Madero|MEX
    Guwahati|IND
    Guyong|PHL
    Guyuan|CHN
    Guédiawaye|SEN
    Gwalior|IND
    Gwangju|KOR
    Gwangmyeong|KOR
    Gwangyang|KOR
    Gweru|ZWE
    Gyeongju|KOR
    Gyeongsan-si|KOR
    Gyumri|ARM
    Gyānpur|IND
    Győr|HUN
    Gò Vấp|VNM
    Gómez Palacio|MEX
    Gölbaşı|TUR
    Göttingen|DEU
    Gāndhīdhām|IND
    """
}
