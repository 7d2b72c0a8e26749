extension CityNames {
  /// Cities from R to the end; `CityNames` names the source and the format.
  static let rToZ: StaticString =
    """
    Rabak|SDN
    Rabat|MAR
    Radom|POL
    Raebareli|IND
    Rafaḩ|PSE
    Rafsanjān|IRN
    Rahim Yar Khan|PAK
    Raigarh|IND
    Raipur|IND
    Raja Jang|PAK
    Rajamahendravaram|IND
    Rajapalayam|IND
    Rajpur Sonarpur|IND
    Rajshahi|BGD
    Raleigh|USA
    Ramadi|IRQ
    Ramagundam|IND
    Ramat Gan|ISR
    Ramenki|RUS
    Ramiros|AGO
    Ramna Maidan|BGD
    Rancagua|CHL
    Ranchi|IND
    Rancho Cucamonga|USA
    Randburg|ZAF
    Randfontein|ZAF
    Ranebennur|IND
    Rangamati|BGD
    Rangel|AGO
    Rangkasbitung|IDN
    Rangpur|BGD
    Rantauprapat|IDN
    Raposo Tavares|BRA
    Ras Al Khaimah|ARE
    Rasapūdipalem|IND
    Rasht|IRN
    Ratlām|IND
    Raurkela Industrial Township|IND
    Rawalpindi|PAK
    Rawang|MYS
    Rawson|ARG
    Rayon KTZ|UKR
    Rayong|THA
    Ra’s Bayrūt|LBN
    Reading|GBR|?
    Recanto das Emas|BRA
    Recife|BRA
    Recklinghausen|DEU
    Red Deer|CAN
    Regensburg|DEU
    Reggio Calabria|ITA
    Reggio nell’Emilia|ITA
    Regina|CAN|?
    Reims|FRA
    Relizane|DZA
    Remscheid|DEU
    Renala Khurd|PAK
    Renca|CHL
    Rengasdengklok|IDN
    Rennes|FRA
    Reno|USA
    Renton|USA
    Resende|BRA
    Resistencia|ARG
    Ressano Garcia|MOZ
    Retiro|ESP
    Reus|ESP
    Reutlingen|DEU
    Rewa|IND
    Rewāri|IND
    Reykjavík|ISL
    Reynosa|MEX
    Reẖovot|ISR
    Riacho Fundo II|BRA
    Rialto|USA
    Ribeirão Pires|BRA
    Ribeirão Preto|BRA
    Ribeirão das Neves|BRA
    Richards Bay|ZAF
    Richardson|USA
    Richmond|USA CAN
    Richmond Hill|CAN
    Riga|LVA
    Rijeka|HRV
    Rimini|ITA
    Rio Branco|BRA
    Rio Claro|BRA
    Rio Grande|BRA
    Rio Pequeno|BRA
    Rio Verde|BRA
    Rio das Ostras|BRA
    Rio de Janeiro|BRA
    Riobamba|ECU
    Riohacha|COL
    Rionegro|COL
    Rishon LeTsiyyon|ISR
    Rishra|IND
    Riverside|USA
    Rivière-des-Prairies–Pointe-aux-Trembles|CAN
    Rivne|UKR
    Riyadh|SAU
    Rize|TUR
    Rizhao|CHN
    Road Town|VGB
    Roanoke|USA
    Robertsonpet|IND
    Robāţ Karīm|IRN
    Rochester|USA
    Rockford|USA
    Rodenkirchen|DEU
    Rodriguez|PHL|?
    Rohini|IND
    Rohtak|IND
    Rome|ITA
    Rondonópolis|BRA
    Roodepoort|ZAF
    Roorkee|IND
    Rosario|ARG PHL
    Rosarito|MEX
    Roseau|DMA
    Rosemont–La Petite-Patrie|CAN
    Rosetta|EGY
    Roseville|USA
    Rostock|DEU
    Rostov-on-Don|RUS
    Rotherham|GBR
    Rotterdam|NLD
    Rouen|FRA
    Rouiba|DZA
    Round Rock|USA
    Rourkela|IND
    Roxas City|PHL
    Rubtsovsk|RUS
    Ruda Śląska|POL
    Rudnyy|KAZ
    Rudrapur|IND
    Rufisque|SEN
    Rufisque est|SEN
    Rugao|CHN
    Ruiru|KEN
    Rui’an|CHN
    Ruqi|SOM
    Ruse|BGR
    Russeifa|JOR
    Rustaq|OMN
    Rustavi|GEO
    Rustenburg|ZAF
    Rutchenkivskyi|UKR
    Ryazanskiy|RUS
    Ryazan’|RUS
    Rybinsk|RUS
    Rybnik|POL
    Rzeszów|POL
    Río Cuarto|ARG
    Rāichūr|IND
    Rāiganj|IND
    Rāj-Nāndgaon|IND
    Rājkot|IND
    Rāmgundam|IND
    Rāmpur|IND
    Rāniganj|IND
    Rānipet|IND
    Rānyah|IRQ
    Rānīganj|IND
    Rạch Giá|VNM
    Sa Dec|VNM
    Saaba|BFA
    Saanich|CAN
    Saarbrücken|DEU
    Sabadell|ESP
    Sabanalarga|COL
    Sabará|BRA
    Sabha|LBY
    Sabt Alalayah|SAU
    Sabzevar|IRN
    Sacaba|BOL
    Sacomã|BRA
    Sacramento|USA
    Saddiqabad|PAK
    Sadr City|IRQ
    Safi|MAR
    Saga|JPN|?
    Sagamihara|JPN
    Saguenay|CAN
    Saharsa|IND
    Sahiwal|PAK
    Sahāranpur|IND
    Sai Mai|THA
    Saidpur|BGD
    Saijō|JPN
    Saint Helier|JEY
    Saint Paul|USA
    Saint Peters|GBR
    Saint Petersburg|RUS
    Saint-Denis|REU
    Saint-Louis|SEN
    Saint-Louis-de-Terrebonne|CAN
    Saint-Marc|HTI
    Saint-Paul|REU
    Saint-Pierre|SPM
    Saint-Quentin-en-Yvelines|FRA
    Saint-Étienne|FRA
    Sainte-Foy|CAN
    Saipan|MNP
    Saitama|JPN
    Sakado|JPN
    Sakai|JPN
    Sakakah|SAU
    Sakata|JPN
    Saki|NGA
    Sakiet ed Daier|TUN
    Sakiet ez Zit|TUN
    Sakura|JPN
    Salamanca|MEX ESP
    Salaqi|CHN
    Salatiga|IDN
    Salavat|RUS
    Salem|IND USA|?
    Salerno|ITA
    Salford|GBR
    Salihli|TUR
    Salinas|USA|?
    Salt Lake City|USA
    Salta|ARG
    Saltillo|MEX
    Saltivka|UKR
    Salto|BRA URY
    Salvador|BRA
    Salvaleón de Higüey|DOM
    Salzburg|AUT
    Salzgitter|DEU
    Salé|MAR
    Salé Al Jadida|MAR
    Samambaia|BRA
    Samandağ|TUR
    Samara|RUS
    Samarinda|IDN
    Samarkand|UZB
    Samba|AGO
    Sambalpur|IND
    Sambhal|IND
    Sambizanga|AGO
    Sambrial|PAK
    Sampit|IDN
    Samsun|TUR
    Samut Prakan|THA
    Samālūţ|EGY
    San|MLI
    San Antonio|USA
    San Bernardino|USA
    San Bernardo|CHL
    San Blas-Canillejas|ESP
    San Carlos|VEN
    San Carlos del Zulia|VEN
    San Cristóbal|VEN DOM
    San Diego|USA
    San Felipe|VEN
    San Fernando|PHL
    San Fernando de Apure|VEN
    San Francisco|USA
    San Francisco De Borja|PER
    San Francisco de Macorís|DOM
    San Jose|USA PHL
    San Jose del Monte|PHL
    San José|CRI
    San José del Cabo|MEX
    San Juan|PRI PHL ARG
    San Juan Sacatepéquez|GTM
    San Juan del Río|MEX
    San Justo|ARG
    San Lorenzo|PRY
    San Luis|ARG
    San Luis Potosí|MEX
    San Luis Río Colorado|MEX
    San Marino|SMR|?
    San Martin|PER
    San Mateo|PHL USA
    San Miguel|SLV ARG
    San Miguel de Allende|MEX
    San Miguel de Tucumán|ARG
    San Miguel del Padrón|CUB
    San Miguelito|PAN
    San Pablo|PHL
    San Pedro|PHL
    San Pedro Garza García|MEX
    San Pedro Sula|HND
    San Pedro de Macorís|DOM
    San Rafael|ARG
    San Salvador|SLV
    San Salvador de Jujuy|ARG
    San Tung Chung Hang|HKG
    San-Pédro|CIV
    Sanaa|YEM
    Sanandaj|IRN
    Sancaktepe|TUR
    Sancti Spíritus|CUB
    Sandachō|JPN
    Sandakan|MYS
    Sandy Springs|USA
    Sangju|KOR
    Sangla Hill|PAK
    Sanhe|CHN
    Sanmenxia|CHN
    Sanming|CHN
    Sano|JPN
    Sanshui|CHN
    Sant Andreu|ESP
    Sant Martí|ESP
    Santa Ana|USA SLV
    Santa Bárbara d’Oeste|BRA
    Santa Catarina|MEX
    Santa Clara|CUB USA
    Santa Clarita|USA
    Santa Coloma de Gramenet|ESP
    Santa Cruz|PHL
    Santa Cruz de Tenerife|ESP
    Santa Cruz do Sul|BRA
    Santa Fe|ARG
    Santa Lucía Cotzumalguapa|GTM
    Santa Luzia|BRA
    Santa Maria|BRA USA
    Santa Marta|COL
    Santa Rita|BRA
    Santa Rosa|PHL USA ARG
    Santa Tecla|SLV
    Santa Teresa del Tuy|VEN
    Santana|BRA
    Santana de Parnaíba|BRA
    Santander|ESP
    Santarém|BRA
    Santiago|CHL PHL
    Santiago de Cuba|CUB
    Santiago de Querétaro|MEX
    Santiago de Surco|PER
    Santiago de los Caballeros|DOM
    Santiago del Estero|ARG
    Santo André|BRA
    Santo António|CHN
    Santo Antônio de Jesus|BRA
    Santo Domingo|DOM
    Santo Domingo Este|DOM
    Santo Domingo Oeste|DOM
    Santol|PHL
    Santos|BRA|?
    Sants-Montjuïc|ESP
    Sanxia|TWN
    Sanya|CHN
    Sao Lucas|BRA
    Sao Rafael|BRA
    Sapele|NGA
    Sapopemba|BRA
    Sapporo|JPN
    Sapucaia do Sul|BRA
    Saqqez|IRN
    Sarajevo|BIH
    Sarandi|BRA
    Saransk|RUS
    Saratov|RUS
    Sargodha|PAK
    Sarh|TCD
    Sari|IRN
    Sariwŏn-si|PRK
    Sarrià-Sant Gervasi|ESP
    Sasarām|IND
    Sasebo|JPN
    Saskatoon|CAN
    Sasolburg|ZAF
    Satara|IND
    Satna|IND
    Satu Mare|ROU
    Saugor|IND
    Saurimo|AGO
    Savannah|USA
    Savannakhet|LAO
    Savar|BGD
    Sawai Madhopur|IND
    Sawangan|IDN
    Sayama|JPN
    Saïda|DZA
    Schaerbeek|BEL
    Schöneberg|DEU
    Scottsdale|USA
    Seattle|USA
    Sebeta|ETH
    Secunderabad|IND
    Seeb|OMN
    Sehore|IND
    Sejong|KOR
    Sejoumi|TUN
    Sekondi|GHA
    Sekondi-Takoradi|GHA
    Selayang Baru Utara|MYS
    Semarang|IDN
    Sembawang Estate|SGP
    Semey|KAZ
    Semnan|IRN
    Senador Canedo|BRA
    Sendai|JPN
    Sengerema|TZA
    Sengkang New Town|SGP
    Sennar|SDN
    Sentul|MYS
    Seogwipo|KOR
    Seongnam-si|KOR
    Seoni|IND
    Seoul|KOR
    Sepang|MYS
    Sepatan|IDN
    Serang|IDN
    Serangoon|SGP
    Serangoon New Town|SGP
    Serekunda|GMB
    Seremban|MYS
    Sergeli|UZB
    Sergiyev Posad|RUS
    Seri Kembangan|MYS
    Seri Manjung|MYS
    Serilingampalle|IND
    Serpukhov|RUS
    Serra|BRA
    Sertãozinho|BRA
    Set Ka Lay|MMR
    Setagaya|JPN
    Setapak|MYS
    Sete Lagoas|BRA
    Setia Alam|MYS
    Seto|JPN
    Settat|MAR
    Setúbal|PRT
    Sevastopol|UKR
    Severnyy|RUS
    Severodvinsk|RUS
    Seversk|RUS
    Sevilla|ESP
    Sfax|TUN
    Sha Tin|HKG
    Shabqadar|PAK
    Shache|CHN
    Shagamu|NGA
    Shah Alam|MYS
    Shahdad Kot|PAK
    Shahdadpur|PAK
    Shahecheng|CHN
    Shahkot|PAK
    Shahr-e Kord|IRN
    Shahr-e Ṣadrā|IRN
    Shahrak-e Pardīsān|IRN
    Shahre Jadide Andisheh|IRN
    Shahreẕā|IRN
    Shahrisabz|UZB
    Shahrud|IRN
    Shahrīār|IRN
    Shahuwadi|IND
    Shajing|CHN
    Shakargarh|PAK
    Shakhty|RUS
    Sham Shui Po|HKG
    Shanghai|CHN
    Shangluo|CHN
    Shangqiu|CHN
    Shangrao|CHN
    Shangri-La|CHN
    Shangyu|CHN
    Shangzhi|CHN
    Shanhaiguan|CHN
    Shantou|CHN
    Shanwei|CHN
    Shaoguan|CHN
    Shaoshan|CHN
    Shaowu|CHN
    Shaoxing|CHN
    Shaoyang|CHN
    Shaping|CHN
    Sharjah|ARE
    Shashamane|ETH
    Shchukino|RUS
    Shchyolkovo|RUS
    Sheepshead Bay|USA
    Sheffield|GBR
    Shekhupura|PAK
    Shengavit|ARM
    Shenglilu|CHN
    Shenyang|CHN
    Shenzhen|CHN
    Sherbrooke|CAN
    Sherpur|BGD
    Shevchenkivskyi|UKR
    Shevchenko|UKR
    Shibganj|BGD
    Shibuya|JPN
    Shibīn al Kawm|EGY
    Shihezi|CHN
    Shijiazhuang|CHN
    Shijie|CHN
    Shikarpur|PAK
    Shillong|IND
    Shilong|CHN
    Shimla|IND
    Shimonoseki|JPN
    Shimotoda|JPN
    Shinagawa|JPN
    Shinjuku|JPN
    Shinyanga|TZA
    Shiqi|CHN
    Shiqiao|CHN
    Shiraz|IRN
    Shivaji Nagar|IND
    Shivamogga|IND
    Shivpuri|IND
    Shiyan|CHN
    Shizuishan|CHN
    Shizuoka|JPN
    Sholapur|IND
    Shomolu|NGA
    Shouguang|CHN
    Shreveport|USA
    Shrīrāmpur|IND
    Shuangcheng|CHN
    Shuanglonghu|CHN
    Shuangyashan|CHN
    Shubrā al Khaymah|EGY
    Shuifu|CHN
    Shuizhai|CHN
    Shujaabad|PAK
    Shulin|TWN
    Shunyi|CHN
    Shuozhou|CHN
    Shyamnagar|IND
    Shymkent|KAZ
    Shāhjānpur|IND
    Shāhzādpur|BGD
    Shāhīn Shahr|IRN
    Shāntipur|IND
    Shūnan|JPN
    Shūshtar|IRN
    Si Maha Phot|THA
    Si Racha|THA
    Sialkot|PAK
    Sibiu|ROU
    Sibu|MYS
    Sidi Bel Abbes|DZA
    Sidi Slimane|MAR
    Sidoarjo|IDN
    Sidon|LBN
    Siegen|DEU
    Siem Reap|KHM
    Siguatepeque|HND
    Siguiri|GIN
    Siheungdong|KOR
    Siirt|TUR
    Sikasso|MLI
    Silang|PHL
    Silchar|IND
    Silifke|TUR
    Siliguri|IND
    Silopi|TUR
    Simele|IRQ
    Simferopol|UKR
    Simi Valley|USA
    Simmering|AUT
    Simões Filho|BRA
    Sincelejo|COL
    Sinch’ŏn-ŭp|PRK
    Sinfra|CIV
    Singa|SDN
    Singapore|SGP|?
    Singaraja|IDN
    Singida|TZA
    Singkawang|IDN
    Singosari|IDN
    Singrauli|IND
    Sinjhoro|PAK
    Sinnūris|EGY
    Sinop|BRA
    Sinp’o|PRK
    Sinŭiju|PRK
    Sioux Falls|USA
    Siping|CHN
    Siracusa|ITA
    Sirajganj|BGD
    Sirjan|IRN
    Sirsa|IND
    Sirte|LBY
    Sitiawan|MYS
    Sittwe|MMR
    Situbondo|IDN
    Sivakasi|IND
    Sivas|TUR
    Siverek|TUR
    Siwān|IND
    Skardu|PAK
    Skhidni Kvartaly|UKR
    Skikda|DZA
    Skopje|MKD
    Skudai|MYS
    Slough|GBR
    Slovyansk|UKR
    Smolensk|RUS
    Smolyanskyi|UKR
    Soacha|COL
    Sobral|BRA
    Sochi|RUS
    Sodo|ETH
    Sofia|BGR|?
    Sogamoso|COL
    Sohag|EGY
    Sohar|OMN
    Sokodé|TGO
    Sokoto|NGA
    Soledad|COL
    Soledad de Graciano Sánchez|MEX
    Solihull|GBR
    Solikamsk|RUS
    Solingen|DEU
    Sollentuna|SWE
    Solntsevo|RUS
    Solwezi|ZMB
    Somaroboro|ZAF
    Somerset West|ZAF
    Songcheng|CHN
    Songea|TZA
    Songjiang|CHN
    Songnan|CHN
    Songnim-ni|PRK
    Songyuan|CHN
    Sonārgaon|BGD
    Sonīpat|IND
    Soreang|IDN
    Sorocaba|BRA
    Sorong|IDN
    Sorriso|BRA
    Sorsogon|PHL
    Soshanguve|ZAF
    Sosnowiec|POL
    Soubré|CIV
    Souk Ahras|DZA
    Sousse|TUN
    South Bend|USA
    South Boston|USA
    South Dublin|IRL
    South Fulton|USA
    South Tangerang|IDN
    Southampton|GBR
    Southend-on-Sea|GBR
    Soweto|ZAF
    Soyapango|SLV
    Soyo|AGO
    Soyībug|IND
    Spanish Town|JAM
    Split|HRV|?
    Spokane|USA
    Spring Valley|USA
    Springfield|USA
    Springs|ZAF|?
    Sri Ganganagar|IND
    Sri Jayewardenepura Kotte|LKA
    Srikakulam|IND
    Srinagar|IND
    St Helens|GBR
    St. Catharines|CAN
    St. John’s|CAN
    St. Louis|USA
    St. Petersburg|USA
    Stamford|USA
    Standerton|ZAF
    Stanley|FLK
    Stara Zagora|BGR
    Staryy Oskol|RUS
    Staten Island|USA
    Stavanger|NOR
    Stavropol|RUS
    Sterling Heights|USA
    Sterlitamak|RUS
    Stockholm|SWE
    Stockport|GBR
    Stockton|USA
    Stoke-on-Trent|GBR
    Strasbourg|FRA
    Strogino|RUS
    Stuttgart|DEU
    Suan Luang|THA
    Subang|IDN
    Subang Jaya|MYS
    Subotica|SRB
    Subulussalam|IDN
    Sucre|BOL
    Suez|EGY
    Suginami|JPN
    Suicheng|CHN
    Suihua|CHN
    Suining|CHN
    Suita|JPN
    Suizhou|CHN
    Sujiatun|CHN
    Sukabumi|IDN
    Sukawati|IDN
    Sukkur|PAK
    Sukrah|TUN
    Sulaymaniyah|IRQ
    Suleja|NGA
    Sullana|PER
    Sultan Kudarat|PHL
    Sultan Pur Majra|IND
    Sultanbeyli|TUR
    Sultangazi|TUR
    Sultānpur|IND
    Sulţānah|SAU
    Sumaré|BRA
    Sumayl|IRQ
    Sumbawanga|TZA
    Sumbe|AGO
    Sumedang|IDN
    Sumedang Utara|IDN
    Sumgayit|AZE
    Sumida|JPN
    Sumy|UKR
    Suncheon|KOR
    Sunch’ŏn|PRK
    Sunderland|GBR
    Sungai Buloh|MYS
    Sungai Penuh|IDN
    Sungai Petani|MYS
    Sungailiat|IDN
    Sunggal|IDN
    Sunnyvale|USA
    Sunrise Manor|USA
    Sunset Park|USA
    Sunshine Coast|AUS
    Suqian|CHN
    Surabaya|IDN
    Surakarta|IDN
    Surat|IND
    Surat Thani|THA
    Surendranagar|IND
    Surgut|RUS
    Suriāpet|IND
    Surprise|USA|?
    Surrey|CAN
    Surulere|NGA
    Suruç|TUR
    Sutton|GBR
    Sutton Coldfield|GBR
    Suva|FJI
    Suwon|KOR
    Suzano|BRA
    Suzhou|CHN
    Suzuka|JPN
    Swansea|GBR
    Swindon|GBR
    Sydney|AUS CAN
    Sykhiv|UKR
    Syktyvkar|RUS
    Sylhet|BGD
    Syracuse|USA
    Syzran|RUS
    Szczecin|POL
    Szeged|HUN
    Székesfehérvár|HUN
    São Bernardo do Campo|BRA
    São Caetano do Sul|BRA
    São Carlos|BRA
    São Gonçalo do Amarante|BRA
    São José|BRA
    São José de Ribamar|BRA
    São José dos Campos|BRA
    São José dos Pinhais|BRA
    São João de Meriti|BRA
    São Leopoldo|BRA
    São Lourenço da Mata|BRA
    São Luís|BRA
    São Mateus|BRA
    São Paulo|BRA
    São Pedro da Aldeia|BRA
    São Vicente|BRA
    Ségou|MLI
    Séguéla|CIV
    Sétif|DZA
    Sóc Trăng|VNM
    Södermalm|SWE
    Sāmarrā’|IRQ
    Sāngli|IND
    Sātkhira|BGD
    Sāveh|IRN
    Sīkar|IND
    Sīnah|IRQ
    Sītāpur|IND
    Sōka|JPN
    Sūjāngarh|IND
    Sơn La|VNM
    Sơn Tây|VNM
    Sầm Sơn|VNM
    Tabora|TZA
    Taboão da Serra|BRA
    Tabriz|IRN
    Tabuk|SAU PHL
    Tacheng|CHN
    Tachikawa|JPN
    Tacloban|PHL
    Tacna|PER
    Tacoma|USA
    Tacurong|PHL
    Tadepalligudem|IND
    Tadpatri|IND
    Taganrog|RUS
    Taganskiy|RUS
    Taguatinga|BRA
    Taguig|PHL
    Tahoua|NER
    Tai Po|HKG
    Taibai|CHN
    Taicang|CHN
    Taichung|TWN
    Tainan|TWN
    Taipa|MAC
    Taipei|TWN
    Taiping|MYS
    Taishan|CHN
    Taito|JPN
    Taitung|TWN
    Taiyuan|CHN
    Taiz|YEM
    Taizhou|CHN
    Tai’an|CHN
    Tajimi|JPN
    Takamatsu|JPN
    Takaoka|JPN
    Takarazuka|JPN
    Takasaki|JPN
    Takatsuki|JPN
    Takeo|KHM
    Takoradi|GHA
    Talatona|AGO
    Talca|CHL
    Talcahuano|CHL
    Taldykorgan|KAZ
    Talhar|PAK
    Taling Chan|THA
    Talisay|PHL
    Tallahassee|USA
    Tallinn|EST
    Tam Kỳ|VNM
    Tama|JPN
    Tamale|GHA
    Taman Petaling|MYS
    Tambacounda|SEN
    Tambaram|IND
    Tambov|RUS
    Tampa|USA
    Tampere|FIN
    Tampico|MEX
    Tampines Estate|SGP
    Tampines New Town|SGP
    Tandil|ARG
    Tando Adam|PAK
    Tando Allahyar|PAK
    Tando Bago|PAK
    Tando Muhammad Khan|PAK
    Tanga|TZA
    Tangail|BGD
    Tangará da Serra|BRA
    Tangerang|IDN
    Tanggu|CHN
    Tanghe|CHN
    Tangier|MAR
    Tangshan|CHN
    Tanjung Pandan|IDN
    Tanjung Pinang|IDN
    Tanjungbalai|IDN
    Tanta|EGY
    Tantou|CHN
    Tanza|PHL
    Tanzhou|CHN
    Taonan|CHN
    Taourirt|MAR
    Taoyuan|TWN
    Taozhou|CHN
    Tapachula|MEX
    Tarakan|IDN
    Taranto|ITA
    Tarawa|KIR
    Taraz|KAZ
    Targówek|POL
    Tarija|BOL
    Tarime|TZA
    Tarlac City|PHL
    Tarnów|POL
    Tarragona|ESP
    Tarsus|TUR
    Tasek Glugor|MYS
    Tashkent|UZB
    Tasikmalaya|IDN
    Tatuí|BRA
    Taubaté|BRA
    Taunggyi|MMR
    Taungoo|MMR
    Taunsa|PAK
    Tauranga|NZL
    Tawau|MYS
    Tayabas|PHL
    Taytay|PHL
    Taza|MAR
    Ta’if|SAU
    Tbilisi|GEO
    Tebingtinggi|IDN
    Tegal|IDN
    Tegucigalpa|HND
    Tehran|IRN
    Tehuacán|MEX
    Teixeira de Freitas|BRA
    Tekirdağ|TUR
    Tekstil’shchiki|RUS
    Tel Aviv|ISR
    Telde|ESP
    Telford|GBR
    Teluk Intan|MYS
    Teluknaga|IDN
    Tema|GHA
    Temara|MAR
    Temecula|USA
    Temirtau|KAZ
    Tempe|USA
    Tempe Junction|USA
    Temuco|CHL
    Tengyue|CHN
    Teni|IND
    Tepexpan|MEX
    Tepic|MEX
    Teresina|BRA
    Teresópolis|BRA
    Ternate|IDN
    Terni|ITA
    Ternopil|UKR
    Terrassa|ESP
    Terrebonne|CAN
    Teshi Old Town|GHA
    Tete|MOZ
    Tetuán de las Victorias|ESP
    Texcoco de Mora|MEX
    Teziutlan|MEX
    Teófilo Otoni|BRA
    Thanh Hóa|VNM
    Thanh Khê|VNM
    Thanh Xuân|VNM
    Thanjavur|IND
    Thaton|MMR
    The Bronx|USA
    The Hague|NLD
    The Valley|AIA
    Thembisa|ZAF
    Thenali|IND
    Thessaloníki|GRC
    Thika|KEN
    Thimphu|BTN
    Thiruvananthapuram|IND
    Thiès|SEN
    Thiès Nones|SEN
    Thohoyandou|ZAF
    Thon Buri|THA
    Thoothukudi|IND
    Thornton|USA
    Thousand Oaks|USA
    Thrissur|IND
    Thunder Bay|CAN
    Thung Khru|THA
    Thuqbah|SAU
    Thuận An|VNM
    Thuận Thanh|VNM
    Thành Phố Bà Rịa|VNM
    Thành phố Sông Công|VNM
    Thái Nguyên|VNM
    Thāne|IND
    Thānesar|IND
    Thị Trấn Thuận Châu|VNM
    Thị Trấn Đông Triều|VNM
    Thị Trấn Đại Từ|VNM
    Thốt Nốt|VNM
    Thới Lai|VNM
    Thủ Dầu Một|VNM
    Thủ Đức|VNM
    Tianfu|CHN
    Tianjin|CHN
    Tianshui|CHN
    Tiaret|DZA
    Tieli|CHN
    Tieling|CHN
    Tigwav|HTI
    Tijuana|MEX
    Tilburg|NLD
    Timika|IDN
    Timişoara|ROU
    Timon|BRA
    Tin Shui Wai|HKG
    Tinaquillo|VEN
    Tinsukia|IND
    Tirana|ALB
    Tiraspol|MDA
    Tirmiz|UZB
    Tiruchirappalli|IND
    Tirunelveli|IND
    Tirupati|IND
    Tiruppur|IND
    Tiruvannamalai|IND
    Tiruvottiyūr|IND
    Titiwangsa|MYS
    Titāgarh|IND
    Tivaouane|SEN
    Tizi Ouzou|DZA
    Tiébo|SEN
    Tlalnepantla|MEX
    Tlalpan|MEX
    Tlaquepaque|MEX
    Tlemcen|DZA
    Tláhuac|MEX
    Toa Payoh New Town|SGP
    Toamasina|MDG
    Toba Tek Singh|PAK
    Tobolsk|RUS
    Tobruk|LBY
    Tochigi|JPN
    Tocoa|HND
    Tokat|TUR
    Tokorozawa|JPN
    Tokoza|ZAF
    Tokushima|JPN
    Tokuyama|JPN
    Tokyo|JPN
    Toledo|USA PHL BRA|?
    Toli-Toli|IDN
    Toliara|MDG
    Toluca|MEX
    Tolyatti|RUS
    Tomakomai|JPN
    Tomsk|RUS
    Tonalá|MEX
    Tondabayashichō|JPN
    Tongchuan|CHN
    Tongchuanshi|CHN
    Tonghua|CHN
    Tongliao|CHN
    Tongling|CHN
    Tongren|CHN
    Tongshan|CHN
    Tongzhou|CHN
    Tonk|IND
    Toowoomba|AUS
    Topeka|USA
    Torbat-e Ḩeydarīyeh|IRN
    Tordher|PAK
    Toride|JPN
    Toronto|CAN
    Torrance|USA
    Torrejón de Ardoz|ESP
    Torreón|MEX
    Toruń|POL
    Toshima|JPN
    Totonicapán|GTM
    Tottenham|GBR
    Tottori-shi|JPN
    Touba|SEN
    Toufen|TWN
    Touggourt|DZA
    Toulon|FRA
    Toulouse|FRA
    Tours|FRA|?
    Townsville|AUS
    Toyama|JPN
    Toyohashi|JPN
    Toyokawa|JPN
    Toyonaka|JPN
    Toyota|JPN
    Trabzon|TUR
    Trento|ITA
    Tri-Cities|USA
    Trier|DEU
    Trieste|ITA
    Trincomalee|LKA
    Trindade|BRA
    Tripoli|LBY LBN
    Trois-Rivières|CAN
    Trondheim|NOR
    Troparëvo|RUS
    Trujillo|PER|?
    Trà Vinh|VNM
    Trảng Bàng|VNM
    Tsaritsyno|RUS
    Tsentralno-Miskyi|UKR
    Tsentralnyi|UKR
    Tseung Kwan O|HKG
    Tshikapa|COD
    Tshilenge|COD
    Tsing Yi Town|HKG
    Tsu|JPN
    Tsuchiura|JPN
    Tsuen Wan|HKG
    Tsukuba|JPN
    Tsuruoka|JPN
    Tsuyama|JPN
    Tubarão|BRA
    Tucson|USA
    Tuen Mun|HKG
    Tuguegarao|PHL
    Tula|RUS
    Tulancingo|MEX
    Tulsa|USA
    Tuluá|COL
    Tumkūr|IND
    Tumxuk|CHN
    Tunduma|TZA
    Tung Chung|HKG
    Tungi|BGD
    Tungipara|BGD
    Tunis|TUN
    Tunja|COL
    Turgutlu|TUR
    Turhal|TUR
    Turin|ITA
    Turkistan|KAZ|?
    Turku|FIN
    Turmero|VEN
    Turpan|CHN
    Tuscaloosa|USA
    Tuxtepec|MEX
    Tuxtla|MEX
    Tuy Hòa|VNM
    Tuyên Quang|VNM
    Tuzla|BIH
    Tver|RUS
    Twifu Praso|GHA
    Tychy|POL
    Tyler|USA
    Tyoply Stan|RUS
    Tyre|LBN
    Tyumen|RUS
    Táriba|VEN
    Tân An|VNM
    Tân Châu|VNM
    Târgu Mureş|ROU
    Tây Hồ|VNM
    Tây Ninh|VNM
    Tébessa|DZA
    Tétouan|MAR
    Türkmenabat|TKM
    Tājūrā’|LBY
    Tōkai|JPN
    Tŏkch’ŏn|PRK
    Tịnh Biên|VNM
    Ube|JPN
    Uberaba|BRA
    Uberlândia|BRA
    Ubon Ratchathani|THA
    Ubá|BRA
    Udaipur|IND
    Udgīr|IND
    Udine|ITA
    Udon Thani|THA
    Udupi|IND
    Ueda|JPN
    Ufa|RUS
    Ugep|NGA
    Uijeongbu-si|KOR
    Uji|JPN
    Ujjain|IND
    Ukhta|RUS
    Ulan Bator|MNG
    Ulan-Ude|RUS
    Ulanhot|CHN
    Ulanqab|CHN
    Ulhasnagar|IND
    Ulm|DEU
    Ulsan|KOR
    Ulu Bedok|SGP
    Uluberiya|IND
    Ulyanovsk|RUS
    Umarkot|PAK
    Umeå|SWE
    Umm Qaşr|IRQ
    Umraniye|TUR
    Umuahia|NGA
    Umuarama|BRA
    Unaizah|SAU
    Ungaran|IDN
    Universal City|USA
    Unnāo|IND
    Upata|VEN
    Uppal Kalan|IND
    Upper West Side|USA
    Uppsala|SWE
    Urasoe|JPN
    Urayasu|JPN
    Urdaneta|PHL
    Urganch|UZB
    Uromi|NGA
    Ursynów|POL
    Uruapan|MEX
    Uruguaiana|BRA
    Uruma|JPN
    Usera|ESP
    Ussuriysk|RUS
    Ust-Kamenogorsk|KAZ
    Ust’-Ilimsk|RUS
    Utrecht|NLD
    Utsunomiya|JPN
    Uvira|COD
    Uyo|NGA
    Uzhhorod|UKR
    Uíge|AGO
    Uşak|TUR
    Vacoas|MUS
    Vadodara|IND
    Vaduz|LIE
    Valdivia|CHL
    Valencia|VEN ESP USA
    Valenzuela|PHL|?
    Valera|VEN
    Valinhos|BRA
    Valladolid|ESP
    Valle de La Pascua|VEN
    Valledupar|COL
    Vallejo|USA
    Valletta|MLT
    Valparaíso|CHL
    Valparaíso de Goiás|BRA
    Valsād|IND
    Van|TUR|?
    Van Nuys|USA
    Vancouver|CAN USA
    Vanderbijlpark|ZAF
    Vantaa|FIN
    Vapi|IND
    Varanasi|IND
    Varginha|BRA
    Varna|BGR
    Varāmīn|IRN
    Vasco da Gama|IND
    Vasyl’evsky Ostrov|RUS
    Vatican City|VAT
    Vaughan|CAN
    Vedado|CUB
    Vejalpur|IND
    Velikiy Novgorod|RUS
    Velikiye Luki|RUS
    Vellore|IND
    Venlo|NLD
    Venustiano Carranza|MEX
    Veracruz|MEX
    Vereeniging|ZAF
    Verhunskyi|UKR
    Verona|ITA
    Verāval|IND
    Veshnyaki|RUS
    Vespasiano|BRA
    Viamão|BRA
    Viana|AGO
    Vicenza|ITA
    Victoria|HKG CAN SYC|?
    Victoria de Durango|MEX
    Victorville|USA
    Vidisha|IND
    Vienna|AUT
    Vientiane|LAO
    Vigo|ESP
    Vihari|PAK
    Vijayapura|IND
    Vijayawada|IND
    Vila Andrade|BRA
    Vila Curuca|BRA
    Vila Flor|AGO
    Vila Jacui|BRA
    Vila Maria|BRA
    Vila Mariana|BRA
    Vila Matilde|BRA
    Vila Medeiros|BRA
    Vila Prudente|BRA
    Vila Velha|BRA
    Vilkhivskyi|UKR
    Villa Canales|GTM
    Villa Lugano|ARG
    Villa Mercedes|CHL
    Villa Nueva|GTM
    Villahermosa|MEX
    Villaverde|ESP
    Villavicencio|COL
    Ville-Marie|CAN
    Villeray–Saint-Michel–Parc-Extension|CAN
    Villeurbanne|FRA
    Vilnius|LTU
    Vinh|VNM
    Vinnytsya|UKR
    Viranşehir|TUR
    Virginia|ZAF|?
    Virginia Beach|USA
    Virār|IND
    Visakhapatnam|IND
    Visalia|USA
    Viseu|PRT
    Vista|USA
    Vitebsk|BLR
    Vitória|BRA
    Vitória da Conquista|BRA
    Vitória de Santo Antão|BRA
    Vizianagaram|IND
    Viña del Mar|CHL
    Việt Trì|VNM
    Việt Yên|VNM
    Vladikavkaz|RUS
    Vladimir|RUS|?
    Vladivostok|RUS
    Vlorë|ALB
    Volgodonsk|RUS
    Volgograd|RUS
    Vologda|RUS
    Volta Redonda|BRA
    Volzhsky|RUS
    Voronezh|RUS
    Votorantim|BRA
    Vryheid|ZAF
    Vyhurivshchyna-Troyeshchyna|UKR
    Vykhino-Zhulebino|RUS
    Várzea Grande|BRA
    Várzea Paulista|BRA
    Västerås|SWE
    Vĩnh Châu|VNM
    Vĩnh Long|VNM
    Vĩnh Yên|VNM
    Vũng Tàu|VNM
    Waco|USA
    Wad Medani|SDN
    Wafangdian|CHN
    Wah Cantt|PAK
    Wakayama|JPN
    Wakefield|GBR
    Walsall|GBR
    Walthamstow|GBR
    Wan Chai|HKG
    Wandsbek|DEU
    Wang Thonglang|THA
    Wangsa Maju|MYS
    Wanning|CHN
    Wansheng|CHN
    Wanxian|CHN
    Wanzhou|CHN
    Warangal|IND
    Warder|ETH
    Wardha|IND
    Warren|USA|?
    Warri|NGA
    Warrington|GBR
    Warsaw|POL
    Warīsān|ARE
    Washington|USA|?
    Washington Heights|USA
    Watampone|IDN
    Waterbury|USA
    Waterloo|CAN
    Watford|GBR
    Watthana|THA
    Wau|SSD
    Wayaobu|CHN
    Wazirabad|PAK
    Wałbrzych|POL
    Weifang|CHN
    Weihai|CHN
    Weinan|CHN
    Weldiya|ETH
    Welkom|ZAF
    Wellington|NZL
    Wenchang|CHN
    Wenshan City|CHN
    Wenzhou|CHN
    Weru|IDN
    West Bromwich|GBR
    West Covina|USA
    West Island|CCK
    West Jerusalem|ISR
    West Jordan|USA
    West Palm Beach|USA
    West Raleigh|USA
    West Valley City|USA
    Westminster|USA
    Westonaria|ZAF
    Whalley|CAN
    Whitby|CAN
    Wichita|USA
    Wichita Falls|USA
    Wiesbaden|DEU
    Wigan|GBR
    Willemstad|CUW
    Wilmersdorf|DEU
    Wilmington|USA
    Windhoek|NAM
    Windsor|CAN
    Winejok|SSD
    Winnipeg|CAN
    Winston-Salem|USA
    Winterthur|CHE
    Woking|GBR
    Wola|POL
    Wolfsburg|DEU
    Wollongong|AUS
    Wolverhampton|GBR
    Wong Tai Sin|HKG
    Woodlands|SGP
    Worcester|USA ZAF GBR
    Worthing|GBR
    Wrocław|POL
    Wuchuan|CHN
    Wuda|CHN
    Wugang|CHN
    Wuhai|CHN
    Wuhan|CHN
    Wuhu|CHN
    Wujiaqu|CHN
    Wuppertal|DEU
    Wushan|CHN
    Wuwei|CHN
    Wuxi|CHN
    Wuxue|CHN
    Wuyishan|CHN
    Wuzhishan|CHN
    Wuzhong|CHN
    Wuzhou|CHN
    Würzburg|DEU
    Wādī as Sīr|JOR
    Włocławek|POL
    Wŏnju|KOR
    Wŏnsan|PRK
    Xai-Xai|MOZ
    Xalapa de Enríquez|MEX
    Xiamen|CHN
    Xiangcheng|CHN
    Xiangtan|CHN
    Xiangyang|CHN
    Xianning|CHN
    Xiantao|CHN
    Xianyang|CHN
    Xiaogan|CHN
    Xiayang|CHN
    Xiazhen|CHN
    Xichang|CHN
    Xico|MEX
    Xigang|CHN
    Xilin Hot|CHN
    Xilinhot|CHN
    Xincheng|CHN
    Xindi|CHN
    Xinghua|CHN
    Xingning|CHN
    Xingtai|CHN
    Xingyi|CHN
    Xining|CHN
    Xinji|CHN
    Xinqiao|CHN
    Xintai|CHN
    Xinxiang|CHN
    Xinyang|CHN
    Xinyi|CHN
    Xinyu|CHN
    Xinyuan|CHN
    Xinzhai|CHN
    Xinzhou|CHN
    Xiulin|CHN
    Xiuying|CHN
    Xiva|UZB
    Xizhi|TWN
    Xi’an|CHN
    Xochimilco|MEX
    Xuancheng|CHN
    Xuanhua|CHN
    Xuchang|CHN
    Xuhui|CHN
    Xunchang|CHN
    Xuyong|CHN
    Xuzhou|CHN
    Xuân Lộc|VNM
    Yachiyo|JPN
    Yaizu|JPN
    Yakeshi|CHN
    Yakutsk|RUS
    Yamagata|JPN
    Yamaguchi|JPN
    Yamato|JPN
    Yamoussoukro|CIV
    Yamuna Nagar|IND
    Yanbu|SAU
    Yancheng|CHN
    Yangcheng|CHN
    Yangchun|CHN
    Yanghang|CHN
    Yangjiang|CHN
    Yangju|KOR
    Yangon|MMR
    Yangpu|CHN
    Yangquan|CHN
    Yangsan|KOR
    Yangshuo|CHN
    Yangzhou|CHN
    Yanji|CHN
    Yantai|CHN
    Yanzhou|CHN
    Yan’an|CHN
    Yao|JPN
    Yaoundé|CMR
    Yaren|NRU
    Yaritagua|VEN
    Yaroslavl|RUS
    Yasenevo|RUS
    Yautepec|MEX
    Yavatmāl|IND
    Yawnghwe|MMR
    Yazd|IRN
    Ya’an|CHN
    Yei|SSD
    Yekaterinburg|RUS
    Yelahanka|IND
    Yelets|RUS
    Yenagoa|NGA
    Yenangyaung|MMR
    Yeoju|KOR
    Yeosu|KOR
    Yerevan|ARM
    Yevlakh|AZE
    Yevpatoriya|UKR
    Yezhou|CHN
    Yibin|CHN
    Yichang|CHN
    Yichun|CHN
    Yidu|CHN
    Yinchuan|CHN
    Yingkou|CHN
    Yingtan|CHN
    Yintai|CHN
    Yishun New Town|SGP
    Yiwu|CHN
    Yixing|CHN
    Yizhou|CHN
    Yogyakarta|IDN
    Yokkaichi|JPN
    Yokohama|JPN
    Yokosuka|JPN
    Yola|NGA
    Yonago|JPN
    Yongchuan|CHN
    Yongji|CHN
    Yongkang|TWN
    Yongzhou|CHN
    Yong’an|CHN
    Yonkers|USA
    Yono|JPN
    Yopal|COL
    York|GBR
    Yoshkar-Ola|RUS
    Youkaichi|JPN
    Yuanlin|TWN
    Yuci|CHN
    Yuen Long|HKG
    Yuen Long Kau Hui|HKG
    Yuen Long San Hui|HKG
    Yuepu|CHN
    Yueyang|CHN
    Yulin|CHN
    Yuncheng|CHN
    Yunfu|CHN
    Yunlong|CHN
    Yunusobod|UZB
    Yushu|CHN
    Yuxi|CHN
    Yuyao|CHN
    Yuzhno-Sakhalinsk|RUS
    Yên Bái|VNM
    Yên Vinh|VNM
    Zaanstad|NLD
    Zabrze|POL
    Zacatecas|MEX
    Zagazig|EGY
    Zagreb|HRV
    Zahedan|IRN
    Zama|JPN
    Zamboanga|PHL
    Zamora de Hidalgo|MEX
    Zango|AGO
    Zanjan|IRN
    Zanzibar|TZA
    Zaoyang|CHN
    Zaozhuang|CHN
    Zapopan|MEX
    Zaporizhzhya|UKR
    Zaragoza|ESP|?
    Zaria|NGA
    Zarichnyi|UKR
    Zarqa|JOR
    Zawiya|LBY
    Zefta|EGY
    Zelenograd|RUS
    Zemun|SRB
    Zenica|BIH
    Zeytinburnu|TUR
    Zhabei|CHN
    Zhalantun|CHN
    Zhanaozen|KAZ
    Zhangjiagang|CHN
    Zhangjiajie|CHN
    Zhangjiakou|CHN
    Zhangye|CHN
    Zhangzhou|CHN
    Zhanjiang|CHN
    Zhaodong|CHN
    Zhaoqing|CHN
    Zhaotong|CHN
    Zhaoyuan|CHN
    Zhaozhou|CHN
    Zheleznodorozhnyy|RUS
    Zhengding|CHN
    Zhengzhou|CHN
    Zhenjiang|CHN
    Zhenping|CHN
    Zhenzhou|CHN
    Zhezqazghan|KAZ
    Zhicheng|CHN
    Zhonghe|CHN
    Zhongshan|CHN
    Zhongwei|CHN
    Zhongxiang|CHN
    Zhoucun|CHN
    Zhoukou|CHN
    Zhoushan|CHN
    Zhu Cheng City|CHN
    Zhubei|TWN
    Zhucheng|CHN
    Zhuhai|CHN
    Zhuji|CHN
    Zhujing|CHN
    Zhulebino|RUS
    Zhumadian|CHN
    Zhuzhou|CHN
    Zhytomyr|UKR
    Zibo|CHN
    Zielona Góra|POL
    Zigong|CHN
    Ziguinchor|SEN
    Zinder|NER
    Zipaquirá|COL
    Zitong|CHN
    Ziyang|CHN
    Zlatoust|RUS
    Zliten|LBY
    Zoetermeer|NLD
    Zomba|MWI
    Zonguldak|TUR
    Zoucheng|CHN
    Zugló|HUN
    Zumpango|MEX
    Zunyi|CHN
    Zwolle|NLD
    Zyablikovo|RUS
    Zyuzino|RUS
    Zürich|CHE
    Zābol|IRN
    Águas Claras|BRA
    Águas Lindas de Goiás|BRA
    Álvaro Obregón|MEX
    Århus|DNK
    Çanakkale|TUR
    Çankaya|TUR
    Çiğli|TUR
    Çorlu|TUR
    Çorum|TUR
    Ébolowa|CMR
    Ðà Lạt|VNM
    Ðông Hà|VNM
    Ñuñoa|CHL
    Ô Môn|VNM
    Örebro|SWE
    Újpest|HUN
    Ürümqi|CHN
    Üsküdar|TUR
    Čačak|SRB
    Łódź|POL
    """
}
