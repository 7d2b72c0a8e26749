extension CityNames {
  /// Cities from A to B; `CityNames` names the source and the format.
  static let aToB: StaticString =
    """
    A Coruña|ESP
    Aachen|DEU
    Aalborg|DNK
    Aba|NGA
    Abadan|IRN
    Abaetetuba|BRA
    Abakaliki|NGA
    Abakan|RUS
    Abbotsford|CAN
    Abbottabad|PAK
    Abengourou|CIV
    Abeokuta|NGA
    Aberdeen|GBR HKG
    Abha|SAU
    Abidjan|CIV
    Abiko|JPN
    Abilene|USA
    Abnūb|EGY
    Abobo|CIV
    Abohar|IND
    Abomey|BEN
    Abomey-Calavi|BEN
    Abreu e Lima|BRA
    Abu Dhabi|ARE
    Abuja|NGA
    Abéché|TCD
    Abū Ghurayb|IRQ
    Abū Kabīr|EGY
    Abū Tīj|EGY
    Abū al-Kahṣīb|IRQ
    Acapulco de Juárez|MEX
    Acarigua|VEN
    Accra|GHA
    Achalpur|IND
    Acheng|CHN
    Achinsk|RUS
    Acilia-Castel Fusano-Ostia Antica|ITA
    Ad-Damazin|SDN
    Ad-Damir|SDN
    Adachi|JPN
    Adamstown|PCN
    Adana|TUR
    Adapazarı|TUR
    Addis Ababa|ETH
    Adelaide|AUS
    Aden|YEM|?
    Adiwerna|IDN
    Admiralteisky|RUS
    Ado-Ekiti|NGA
    Adoni|IND
    Adıyaman|TUR
    Afyonkarahisar|TUR
    Agadez|NER
    Agadir|MAR
    Agartala|IND
    Agege|NGA
    Ageo|JPN
    Agra|IND
    Aguascalientes|MEX
    Ahar|IRN
    Ahilyanagar|IND
    Ahmadpur East|PAK
    Ahmedabad|IND
    Ahuntsic-Cartierville|CAN
    Ahvaz|IRN
    Aihara|JPN
    Aihui|CHN
    Airoli|IND
    Ait Melloul|MAR
    Aix-en-Provence|FRA
    Aizawl|IND
    Aizu-Wakamatsu|JPN
    Ajapnyak|ARM
    Ajax|CAN
    Ajdabiya|LBY
    Ajegunle|NGA
    Ajman|ARE
    Ajmer|IND
    Akademicheskoe|RUS
    Akashi|JPN
    Akhmīm|EGY
    Akishima|JPN
    Akita|JPN
    Akola|IND
    Akowonjo|NGA
    Akron|USA
    Aksaray|TUR
    Aktau|KAZ
    Aktobe|KAZ
    Akure|NGA
    Al Ain City|ARE
    Al Ajaylat|LBY
    Al Aḩmadī|KWT
    Al Bayḑā’|LBY
    Al Başrah al Qadīmah|IRQ
    Al Bāb|SYR
    Al Diwaniyah|IRQ
    Al Fallūjah|IRQ
    Al Fashn|EGY
    Al Fayyum|EGY
    Al Fqih Ben Çalah|MAR
    Al Fāw|IRQ
    Al Hillah|IRQ
    Al Hindīyah|IRQ
    Al Hoceïma|MAR
    Al Hufūf|SAU
    Al Jadīd|LBY
    Al Jubayl|SAU
    Al Jumayl|LBY
    Al Kharj|SAU
    Al Khums|LBY
    Al Khuşūş|EGY
    Al Madīnah|IRQ
    Al Majaz|ARE
    Al Mansurah|EGY
    Al Manzalah|EGY
    Al Manāqil|SDN
    Al Mawşil al Jadīdah|IRQ
    Al Maţarīyah|EGY
    Al Maḩallah al Kubrá|EGY
    Al Maḩmūdīyah|IRQ
    Al Miqdādīyah|IRQ
    Al Mubarraz|SAU
    Al Muharraq|BHR
    Al Qadarif|SDN
    Al Qurnah|IRQ
    Al Qāhirah al Jadīdah|EGY
    Al Qāmishlī|SYR
    Al Ḩasakah|SYR
    Al Ḩawāmidīyah|EGY
    Al Ḩudaydah|YEM
    Al ‘Amārah|IRQ
    Al ‘Āshir min Ramaḑān|EGY
    Al-Junaynah|SDN
    Al-Kut|IRQ
    Al-Musayab|IRQ
    Al-’Ubūr|EGY
    Alagoinhas|BRA
    Alamar|CUB
    Alandur|IND
    Alanya|TUR
    Alappuzha|IND
    Alasia|NGA
    Albacete|ESP
    Albany|USA
    Alberton|ZAF
    Albuquerque|USA
    Alcalá de Henares|ESP
    Alchevsk|UKR
    Alcobendas|ESP
    Alcorcón|ESP
    Aleppo|SYR
    Alexandra|ZAF|?
    Alexandria|EGY USA
    Aley|LBN
    Algeciras|ESP
    Algiers|DZA
    Alhambra|USA
    Aliayabiagba|NGA
    Alicante|ESP
    Alimosho|NGA
    Allentown|USA
    Almaty|KAZ
    Almendares|CUB
    Almere Stad|NLD
    Almería|ESP
    Almirante Tamandaré|BRA
    Alofi|NIU
    Alor Setar|MYS
    Altamira|BRA
    Alto Barinas|VEN
    Alto Hospicio|CHL
    Altona|DEU
    Alvorada|BRA
    Alwar|IND
    Alīgarh|IND
    Al’met’yevsk|RUS
    Amadora|PRT
    Amagasaki|JPN
    Amaigbo|NGA
    Amanfrom|GHA
    Amarapura|MMR
    Amaravati|IND
    Amarillo|USA
    Amasya|TUR
    Ambala Sadar|IND
    Ambarnath|IND
    Ambato|ECU
    Ambattur|IND
    Ambikāpur|IND
    Ambon|IDN
    Ambur|IND
    Ambāla|IND
    Americana|BRA
    Amersfoort|NLD
    Amherst|USA
    Amiens|FRA
    Amman|JOR
    Ampang|MYS
    Amravati|IND
    Amreli|IND
    Amritsar|IND
    Amroha|IND
    Amsterdam|NLD
    An Nhơn|VNM
    An Nuhūd|SDN
    An Nu‘mānīyah|IRQ
    Anaco|VEN
    Anaheim|USA
    Anand|IND|?
    Ananindeua|BRA
    Anantapur|IND
    Anantnag|IND
    Anbu|CHN
    Anchorage|USA
    Anda|CHN
    Anderlecht|BEL
    Andijon|UZB
    Andong|KOR
    Andorra la Vella|AND
    Andīmeshk|IRN
    Andīsheh|IRN
    Angarsk|RUS
    Angeles City|PHL
    Angers|FRA
    Angoche|MOZ
    Angono|PHL
    Angra dos Reis|BRA
    Angren|UZB
    Anjō|JPN
    Ankang|CHN
    Ankara|TUR
    Anliu|CHN
    Ann|MMR
    Ann Arbor|USA
    Annaba|DZA
    Anning|CHN
    Anqing|CHN
    Anqiu|CHN
    Ansan-si|KOR
    Anshan|CHN
    Anshun|CHN
    Antakya|TUR
    Antalya|TUR
    Antananarivo|MDG
    Antioch|USA
    Antipolo|PHL
    Antofagasta|CHL
    Antsirabe|MDG
    Antsiranana|MDG
    Antwerp|BEL
    Anyama|CIV
    Anyang|CHN
    Anyang-si|KOR
    Anápolis|BRA
    Aomori|JPN
    Apalit|PHL
    Aparecida de Goiânia|BRA
    Apatzingán|MEX
    Apeldoorn|NLD
    Apia|WSM
    Apopa|SLV
    Apucarana|BRA
    Aqsu|CHN
    Ar Ramthā|JOR
    Ar Raqqah|SYR
    Ar Rayyān|QAT
    Ar Rifā‘|BHR
    Arabkir|ARM
    Aracaju|BRA
    Arad|ROU
    Araguari|BRA
    Araguaína|BRA
    Arakawa|JPN
    Arapiraca|BRA
    Arapongas|BRA
    Arar|SAU
    Araraquara|BRA
    Araras|BRA
    Araruama|BRA
    Araucária|BRA
    Araure|VEN
    Araxá|BRA
    Araçatuba|BRA
    Arba Minch|ETH
    Arcahaie|HTI
    Archway|GBR
    Ardabīl|IRN
    Arequipa|PER
    Arezzo|ITA
    Arganzuela|ESP
    Argenteuil|FRA
    Arica|CHL
    Arif Wala|PAK
    Arifwala|PAK
    Arjawinangun|IDN
    Arkhangel’sk|RUS
    Arlington|USA
    Arlit|NER
    Armavir|RUS
    Armenia|COL|?
    Arnavutköy|TUR
    Arnhem|NLD
    Arrah|IND
    Arroyo Naranjo|CUB
    Arsuz|TUR
    Artur Alvim|BRA
    Artux|CHN
    Artëm|RUS
    Arusha|TZA
    Arvada|USA
    Aryanah|TUN
    Arzamas|RUS
    Arāk|IRN
    Arīsh|EGY
    As Salţ|JOR
    As Samawah|IRQ
    As Sinbillāwayn|EGY
    As Suwayq|OMN
    As Sālimīyah|KWT
    Asahikawa|JPN
    Asaka|JPN
    Ash Sharqāt|IRQ
    Ash Shaţrah|IRQ
    Ashaiman|GHA
    Ashdod|ISR
    Ashgabat|TKM
    Ashikaga|JPN
    Ashkelon|ISR
    Ashmūn|EGY
    Ashoknagar Kalyangarh|IND
    Ashuganj City|BGD
    Asmara|ERI
    Assis|BRA
    Assiut|EGY
    Astana|KAZ
    Astanajapura|IDN
    Astoria|USA
    Astrakhan|RUS
    Asunción|PRY
    Aswān|EGY
    Atani|NGA
    Ataşehir|TUR
    Atbara|SDN
    Athens|GRC USA
    Athlone|ZAF
    Atibaia|BRA
    Atlanta|USA
    Atsiaman|GHA
    Atsugi|JPN
    Attock City|PAK
    Atyrau|KAZ
    Auckland|NZL
    Augsburg|DEU
    Aurangabad|IND
    Aurangābād|IND
    Aurora|USA
    Austin|USA|?
    Avadi|IND
    Avarua|COK
    Avellaneda|ARG
    Avtozavodskyi|UKR
    Awasa|ETH
    Awka|NGA
    Ayacucho|PER
    Aydın|TUR
    Az Zubayr|IRQ
    Az Zulfī|SAU
    Az Zāwīyah|LBY
    Azamgarh|IND
    Azare|NGA
    Azcapotzalco|MEX
    Açailândia|BRA
    Aïn Beïda|DZA
    Ağrı|TUR
    Ba Dinh|VNM
    Ba Vì|VNM
    Ba Đồn|VNM
    Bab Ezzouar|DZA
    Bacabal|BRA
    Bachuan|CHN
    Bacolod City|PHL
    Bacoor|PHL
    Bacău|ROU
    Badajoz|ESP
    Badalona|ESP
    Bade|TWN
    Badin|PAK
    Badlapur|IND
    Bafoussam|CMR
    Bagaha|IND
    Bagalkot|IND
    Bagerhat|BGD
    Baghdad|IRQ
    Baghlān|AFG
    Bago|MMR
    Bago City|PHL
    Bagong Silang|PHL
    Bagong Silangan|PHL
    Baguio|PHL
    Bahadurgarh|IND
    Baharampur|IND
    Bahawalnagar|PAK
    Bahawalpur|PAK
    Bahir Dar|ETH
    Bahraigh|IND
    Bahçelievler|TUR
    Bahía Blanca|ARG
    Bahārestān|IRN
    Baia Mare|ROU
    Baicheng|CHN
    Baidoa|SOM
    Baidyabāti|IND
    Bairro da Penha|BRA
    Baise|CHN
    Baisha|CHN
    Baishan|CHN
    Baiyin|CHN
    Bakersfield|USA
    Baku|AZE
    Bakwa|COD
    Balakovo|RUS
    Balashikha|RUS
    Balasore|IND
    Balbala|DJI
    Balcón de la Lisa|CUB
    Balikpapan|IDN
    Baliuag|PHL
    Balkh|AFG
    Ballarat|AUS
    Ballari|IND
    Balneário Camboriú|BRA
    Balombo|AGO
    Balsas|BRA
    Baltimore|USA
    Balvanera|ARG
    Balıkesir|TUR
    Bama|NGA
    Bamako|MLI
    Bamenda|CMR
    Ban I Chang|THA
    Ban Khlong Prawet|THA
    Ban Samae Dam|THA
    Banan|CHN
    Banda Aceh|IDN
    Bandar Abbas|IRN
    Bandar Bukit Raja|MYS
    Bandar Lampung|IDN
    Bandar Mahkota Cheras|MYS
    Bandar Seri Alam|MYS
    Bandar Seri Begawan|BRN
    Bandar Sunway|MYS
    Bandar Tasik Puteri|MYS
    Bandar Utama|MYS
    Bandar-e Anzalī|IRN
    Bandar-e Māhshahr|IRN
    Bandundu Province|COD
    Bandung|IDN
    Bandırma|TUR
    Banfora|BFA
    Bang Bon|THA
    Bang Kapi|THA
    Bang Khae|THA
    Bang Khun Thian|THA
    Bang Sue|THA
    Bangaon|IND
    Bangkok|THA
    Bangkok Noi|THA
    Bangui|CAF
    Banhā|EGY
    Banja Luka|BIH
    Banjar|IDN
    Banjaran|IDN
    Banjarbaru|IDN
    Banjarmasin|IDN
    Banjul|GMB
    Bannu|PAK
    Banqiao|TWN
    Banyuwangi|IDN
    Banī Mazār|EGY
    Banī Suwayf|EGY
    Baoding|CHN
    Baoji|CHN
    Baoshan|CHN
    Baotou|CHN
    Bao’an|CHN
    Bao’an Centre|CHN
    Baqubah|IRQ
    Barakaldo|ESP
    Baraki|DZA
    Baranagar|IND
    Baranovichi|BLR
    Barbacena|BRA
    Barcarena|BRA
    Barcelona|ESP VEN
    Barddhamān|IND
    Bareilly|IND
    Bari|ITA
    Bariadi|TZA
    Barinas|VEN
    Baripāda|IND
    Barishal|BGD
    Barking|GBR
    Barnaul|RUS
    Barnāla|IND
    Barquisimeto|VEN
    Barra Mansa|BRA
    Barrancabermeja|COL
    Barranquilla|COL
    Barreiras|BRA
    Barretos|BRA
    Barrie|CAN
    Barshi|IND
    Barueri|BRA
    Baruta|VEN
    Barysaw|BLR
    Basel|CHE
    Bashan|CHN
    Basildon|GBR
    Basingstoke|GBR
    Basirhat City|IND
    Basrah|IRQ
    Basse-Terre|GLP
    Basseterre|KNA
    Bastī|IND
    Basuo|CHN
    Bat Yam|ISR
    Bata|GNQ
    Batam|IDN
    Batang|IDN
    Batangas|PHL
    Bataysk|RUS
    Bath|GBR
    Bathinda|IND
    Batikent|TUR
    Batman|TUR
    Batna|DZA
    Baton Rouge|USA
    Battagram|PAK
    Battambang|KHM
    Batu|IDN
    Batu Caves|MYS
    Batu Pahat|MYS
    Batumi|GEO
    Baturaja|IDN
    Batāla|IND
    Baubau|IDN
    Bauchi|NGA
    Bauru|BRA
    Bawshar|OMN
    Bayambang|PHL
    Bayamo|CUB
    Bayamón|PRI
    Bayan Lepas|MYS
    Bayan Nur|CHN
    Bayawan|PHL
    Bayjī|IRQ
    Bayugan|PHL
    Bazhong|CHN
    Baía Farta|AGO
    Bağcılar|TUR
    Başakşehir|TUR
    Baḥarkah|IRQ
    Beau Bassin-Rose Hill|MUS
    Beaumont|USA
    Becontree|GBR
    Bedford|GBR
    Bedok New Town|SGP
    Beed|IND
    Beersheba|ISR
    Begusarai|IND
    Behbahān|IRN
    Beibei|CHN
    Beihai|CHN
    Beijing|CHN
    Beiliu|CHN
    Beining|CHN
    Beipiao|CHN
    Beira|MOZ
    Beirut|LBN
    Bei’an|CHN
    Bekasi|IDN
    Belagavi|IND
    Belawan|IDN
    Belfast|GBR
    Belford Roxo|BRA
    Belgorod|RUS
    Belgrade|SRB
    Belgrano|ARG
    Bella Vista|DOM
    Bellevue|USA
    Bello|COL
    Belmopan|BLZ
    Belo Horizonte|BRA
    Belém|BRA
    Bemowo|POL
    Bender|MDA
    Bendigo|AUS
    Benfica|AGO
    Bengaluru|IND
    Bengbu|CHN
    Benghazi|LBY
    Bengkulu|IDN
    Benguela|AGO
    Beni|COD
    Beni Mellal|MAR
    Benin City|NGA
    Benito Juarez|MEX
    Benito Juárez|MEX
    Benoni|ZAF
    Bento Gonçalves|BRA
    Benxi|CHN
    Beppu|JPN
    Berazategui|ARG
    Berbera|SOM
    Berbérati|CAF
    Bercham|MYS
    Berdyansk|UKR
    Berezniki|RUS
    Bergamo|ITA
    Bergedorf|DEU
    Bergen|NOR
    Bergisch Gladbach|DEU
    Berkane|MAR
    Berkeley|USA
    Berlin|DEU
    Bern|CHE
    Berrechid|MAR
    Bertoua|CMR
    Besançon|FRA
    Bet Shemesh|ISR
    Betim|BRA
    Bettiah|IND
    Betūl|IND
    Bexley|GBR
    Beylikdüzü|TUR
    Beāwar|IND
    Bhadrak|IND
    Bhadreswar|IND
    Bhadrāvati|IND
    Bhairab Bāzār|BGD
    Bhakkar|PAK
    Bharatpur|NPL IND
    Bharūch|IND
    Bhatara|BGD
    Bhavnagar|IND
    Bhawana|PAK
    Bhayandar|IND
    Bhetia|IND
    Bhilai|IND
    Bhilwara|IND
    Bhimavaram|IND
    Bhind|IND
    Bhisho|ZAF
    Bhiwadi|IND
    Bhiwandi|IND
    Bhiwāni|IND
    Bhopal|IND
    Bhubaneswar|IND
    Bhuj|IND
    Bhusawal|IND
    Bhāgalpur|IND
    Bhālswa Jahangirpur|IND
    Bhātpāra|IND
    Białołeka|POL
    Białystok|POL
    Bibirevo|RUS
    Bida|NGA
    Bidar|IND
    Bielany|POL
    Bielefeld|DEU
    Bielsko-Biala|POL
    Bihār Sharīf|IND
    Bijie|CHN
    Bikaner|IND
    Bila Tserkva|UKR
    Bilbao|ESP
    Bilbeis|EGY
    Bilimora|IND
    Billings|USA
    Bilqās|EGY
    Bilāspur|IND
    Bima|IDN
    Bimbo|CAF
    Binangonan|PHL
    Bingöl|TUR
    Binjai|IDN
    Bintulu|MYS
    Binzhou|CHN
    Biratnagar|NPL
    Birendranagar|NPL
    Birgañj|NPL
    Birigui|BRA
    Birkenhead|GBR
    Birmingham|GBR USA
    Birnin Kebbi|NGA
    Biryulëvo|RUS
    Bishan|CHN
    Bishkek|KGZ
    Bishoftu|ETH
    Biskra|DZA
    Bissau|GNB
    Bitung|IDN
    Biysk|RUS
    Bizerte|TUN
    Biên Hòa|VNM
    Biñan|PHL
    Blackburn|GBR
    Blackpool|GBR
    Blagoveshchensk|RUS
    Blantyre|MWI
    Blida|DZA
    Blitar|IDN
    Bloemfontein|ZAF
    Blumenau|BRA
    Bnei Brak|ISR
    Bo|SLE
    Boa Vista|BRA
    Bobo-Dioulasso|BFA
    Bobruysk|BLR
    Bochum|DEU
    Bocoio|AGO
    Bogor|IDN
    Bogorodskoye|RUS
    Bogotá|COL
    Bogra|BGD
    Bohuniya|UKR
    Boise|USA
    Bojnūrd|IRN
    Bokhtar|TJK
    Boksburg|ZAF
    Bokāro|IND
    Bole|CHN
    Bologna|ITA
    Bolton|GBR|?
    Bolu|TUR
    Bolzano|ITA
    Boma|COD
    Bondoukou|CIV
    Bonn|DEU
    Bonon|CIV
    Bontang|IDN
    Borama|SOM
    Bordeaux|FRA
    Bordj Bou Arreridj|DZA
    Bordj el Kiffan|DZA
    Borivli|IND
    Borough Park|USA
    Borshchahivka|UKR
    Borāzjān|IRN
    Borūjerd|IRN
    Boshan|CHN
    Bosque Saúde|BRA
    Boston|USA
    Botad|IND
    Botshabelo|ZAF
    Bottrop|DEU
    Botucatu|BRA
    Bou Saâda|DZA
    Bouaflé|CIV
    Bouaké|CIV
    Boulder|USA
    Boulogne-Billancourt|FRA
    Bournemouth|GBR
    Bouskoura|MAR
    Boyeros|CUB
    Bozhou|CHN
    Bradford|GBR
    Braga|PRT
    Bragança|BRA
    Bragança Paulista|BRA
    Brahmapur|IND
    Brakpan|ZAF
    Brampton|CAN
    Brandon|USA
    Brantford|CAN
    Brasilandia|BRA
    Brasília|BRA
    Brateyevo|RUS
    Bratislava|SVK
    Bratsk|RUS
    Braunschweig|DEU
    Brazzaville|COG
    Braşov|ROU
    Breda|NLD
    Bremen|DEU
    Bremerhaven|DEU
    Brent|GBR|?
    Brescia|ITA
    Brest|BLR FRA
    Breves|BRA
    Bridgeport|USA
    Bridgetown|BRB
    Brighton|GBR
    Brisbane|AUS
    Bristol|GBR
    Brits|ZAF
    Brno|CZE
    Broken Arrow|USA
    Brooklyn|USA
    Brovary|UKR
    Brownsville|USA
    Brugge|BEL
    Brusque|BRA
    Brussels|BEL
    Bryansk|RUS
    Brāhmanbāria|BGD
    Brăila|ROU
    Bucaramanga|COL
    Bucharest|ROU
    Bucheon-si|KOR
    Buda|HUN
    Budapest|HUN
    Budapest III. kerület|HUN
    Budapest XI. kerület|HUN
    Budapest XIII. kerület|HUN
    Budaun|IND
    Budta|PHL
    Buea|CMR
    Buenaventura|COL
    Buenavista|MEX
    Bueng Kum|THA
    Buenos Aires|ARG
    Buffalo|USA
    Buguma|NGA
    Buhe|CHN
    Bujumbura|BDI
    Bukama|COD
    Bukavu|COD
    Bukhara|UZB
    Bukit Batok New Town|SGP
    Bukit Bintang|MYS
    Bukit Jalil|MYS
    Bukit Merah Estate|SGP
    Bukit Mertajam|MYS
    Bukit Panjang New Town|SGP
    Bukit Rahman Putra|MYS
    Bukittinggi|IDN
    Bukoba|TZA
    Bulandshahr|IND
    Bulaon|PHL
    Bulawayo|ZWE
    Bumba|COD
    Bunamwaya|UGA
    Bunda|TZA
    Bunia|COD
    Bunkyo|JPN
    Buraydah|SAU
    Burayu|ETH
    Burbank|USA
    Burewala|PAK
    Burgas|BGR
    Burgos|ESP
    Burhānpur|IND
    Burlington|CAN
    Burnaby|CAN
    Burnley|GBR
    Bursa|TUR
    Burton upon Trent|GBR
    Burāri|IND
    Busan|KOR
    Bushehr|IRN
    Bushwick|USA
    Business Bay|ARE
    Butanta|BRA
    Butembo|COD
    Butterworth|MYS
    Butuan|PHL
    Butwāl|NPL
    Buxar|IND
    Buzău|ROU
    Buôn Hồ|VNM
    Buôn Ma Thuột|VNM
    Bydgoszcz|POL
    Bytom|POL
    Béchar|DZA
    Bégoua|CAF
    Béjaïa|DZA
    Bình Thạnh|VNM
    Bình Thủy|VNM
    Büyükçekmece|TUR
    Bābol|IRN
    Bāli|IND
    Bālurghāt|IND
    Bānda|IND
    Bāndarban|BGD
    Bāneh|IRN
    Bānkura|IND
    Bānsbāria|IND
    Bānswāra|IND
    Bārākpur|IND
    Bārān|IND
    Bārāsat|IND
    Bălţi|MDA
    Bīrjand|IRN
    Būkān|IRN
    Būndi|IND
    Būsh|EGY
    Bạc Liêu|VNM
    Bảo Lộc|VNM
    Bắc Giang|VNM
    Bắc Ninh|VNM
    Bắc Quang|VNM
    Bắc Từ Liêm|VNM
    Bến Cát|VNM
    Bến Tre|VNM
    Bồ Đề|VNM
    """
}
