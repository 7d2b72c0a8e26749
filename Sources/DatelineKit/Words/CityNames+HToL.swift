extension CityNames {
  /// Cities from H to L; `CityNames` names the source and the format.
  static let hToL: StaticString =
    """
    Haarlem|NLD
    Habikino|JPN
    Hachinohe|JPN
    Hachiōji|JPN
    Hadano|JPN
    Hadejia|NGA
    Haeju|PRK
    Hafar Al-Batin|SAU
    Hafizabad|PAK
    Hagen|DEU
    Hagonoy|PHL
    Hai Bà Trưng|VNM
    Haicheng|CHN
    Haifa|ISR
    Haikou|CHN
    Hailar|CHN
    Hailin|CHN
    Hailun|CHN
    Haimen|CHN
    Haiphong|VNM
    Hakodate|JPN
    Haldia|IND
    Haldwani|IND
    Halifax|CAN
    Hamadān|IRN
    Hamamatsu|JPN
    Hamburg|DEU
    Hamburg-Mitte|DEU
    Hamburg-Nord|DEU
    Hamhŭng|PRK
    Hami|CHN
    Hamilton|CAN NZL BMU
    Hamm|DEU
    Hammamet|TUN
    Hammanskraal|ZAF
    Hampton|USA
    Hanam|KOR
    Handa|JPN
    Handan|CHN
    Handeni|TZA
    Hanfeng|CHN
    Hangu|CHN
    Hangzhou|CHN
    Hanjia|CHN
    Hannover|DEU
    Hanoi|VNM
    Hanumāngarh|IND
    Hanzhong|CHN
    Harar|ETH
    Harare|ZWE
    Harbin|CHN
    Harburg|DEU
    Hardoī|IND
    Hargeysa|SOM
    Haridwar|IND
    Harlem|USA
    Harrow|GBR
    Hartford|USA
    Harunabad|PAK
    Hashtsāl|IND
    Hasilpur|PAK
    Hassan|IND|?
    Hat Yai|THA
    Hatsukaichi|JPN
    Havana|CUB
    Haveli Lakha|PAK
    Hayward|USA
    Hazāribāgh|IND
    Ha’il|SAU
    Hebi|CHN
    Hebron|PSE
    Hechi|CHN
    Hechuan|CHN
    Hedong|CHN
    Hefei|CHN
    Hegang|CHN
    Heidelberg|DEU
    Heihe|CHN
    Heilbronn|DEU
    Hejiang|CHN
    Helsingborg|SWE
    Helsinki|FIN
    Henderson|USA
    Hengshan|CHN
    Hengshui|CHN
    Hengyang|CHN
    Hepo|CHN
    Hepu|CHN
    Hermosillo|MEX
    Herne|DEU
    Heroica Guaymas|MEX
    Heroica Matamoros|MEX
    Herāt|AFG
    Heshan|CHN
    Hetauda|NPL
    Heyuan|CHN
    Heze|CHN
    Hezhou|CHN
    Hialeah|USA
    Hidalgo del Parral|MEX
    Higashihiroshima|JPN
    Higashikurume|JPN
    Higashimurayama|JPN
    Higashiosaka|JPN
    High Point|USA
    High Wycombe|GBR
    Hikone|JPN
    Hildesheim|DEU
    Hillsboro|USA
    Himamaylan|PHL
    Himeji|JPN
    Hindaun|IND
    Hindupur|IND
    Hinganghāt|IND
    Hino|JPN
    Hinthada|MMR
    Hirakata|JPN
    Hiratsuka|JPN
    Hirnytskyi|UKR
    Hirosaki|JPN
    Hiroshima|JPN
    Hisar|IND
    Hitachi|JPN
    Hitachi-Naka|JPN
    Hlaingthaya|MMR
    Ho|GHA|?
    Ho Chi Minh City|VNM
    Hobart|AUS
    Hohhot|CHN
    Hoima|UGA
    Hoji ya Henda|AGO
    Holguín|CUB
    Hollywood|USA
    Homs|SYR
    Homyel’|BLR
    Honchō|JPN
    Hong Kong|HKG|?
    Hong Kong Island|HKG
    Honggang|CHN
    Hongkou|CHN
    Honiara|SLB
    Honmachi|JPN
    Honolulu|USA
    Hoofddorp|NLD
    Horlivka|UKR
    Horta-Guinardó|ESP
    Hortaleza|ESP
    Hortolândia|BRA
    Hosapete|IND
    Hosa’ina|ETH
    Hoshiārpur|IND
    Hosūr|IND
    Hougang New Town|SGP
    Houston|USA
    Howrah|IND
    Hoàn Kiếm|VNM
    Hoàng Mai|VNM
    Hrodna|BLR
    Hsinchu|TWN
    Hua Hin|THA
    Huacheng|CHN
    Huadian|CHN
    Huaibei|CHN
    Huaihua|CHN
    Huainan|CHN
    Huai’an|CHN
    Huambo|AGO
    Huancayo|PER
    Huanggang|CHN
    Huangpu|CHN
    Huangshan|CHN
    Huangshi|CHN
    Huangzhou|CHN
    Huaraz|PER
    Huayin|CHN
    Hub|PAK|?
    Hubballi|IND
    Huddersfield|GBR
    Huelva|ESP
    Hugli|IND
    Huicheng|CHN
    Huinong|CHN
    Huixing|CHN
    Huixquilucan|MEX
    Huizhou|CHN
    Hulan|CHN
    Hulan Ergi|CHN
    Huludao|CHN
    Hulunbuir|CHN
    Humen|CHN
    Huntington Beach|USA
    Huntsville|USA
    Huocheng|CHN
    Hurghada|EGY
    Huyện Lâm Hà|VNM
    Huzhou|CHN
    Huánuco|PER
    Huế|VNM
    Hwado|KOR
    Hwaseong-si|KOR
    Hyderabad|IND PAK
    Hyesan|PRK
    Hà Tiên|VNM
    Hà Tĩnh|VNM
    Hòa Bình|VNM
    Hòa Cường|VNM
    Hòa Thành|VNM
    Hābra|IND
    Hājīpur|IND
    Hālīsahar|IND
    Hāpur|IND
    Hāthazāri|BGD
    Hāthras|IND
    Hōfu|JPN
    Hŭngnam|PRK
    Hưng Yên|VNM
    H̱olon|ISR
    Hạ Long|VNM
    Hải Châu|VNM
    Hải Dương|VNM
    Hồng Ngự|VNM
    Iaşi|ROU
    Ibadan|NGA
    Ibagué|COL
    Ibanda|UGA
    Ibaraki|JPN
    Ibarra|ECU|?
    Ibb|YEM
    Ibirité|BRA
    Ica|PER
    Ichalkaranji|IND
    Icheon-si|KOR
    Ichihara|JPN
    Ichikawa|JPN
    Ichinomiya|JPN
    Ichinoseki|JPN
    Idkū|EGY
    Idlib|SYR
    Ifakara|TZA
    Igarassu|BRA
    Igboho|NGA
    Iguala de la Independencia|MEX
    Iguatemi|BRA
    Iida|JPN
    Iizuka|JPN
    Ijebu Ode|NGA
    Ijebu-Igbo|NGA
    Ijero-Ekiti|NGA
    Ijok|MYS
    Ikare|NGA
    Ikeda|JPN
    Ikeja|NGA
    Ikere-Ekiti|NGA
    Ikire|NGA
    Ikirun|NGA
    Ikoma|JPN
    Ikot Ekpene|NGA
    Iksan|KOR
    Ila Orangun|NGA
    Ilagan|PHL
    Ile-Ife|NGA
    Ilebo|COD
    Ilesa|NGA
    Ilford|GBR
    Ilhéus|BRA
    Iligan|PHL
    Iligan City|PHL
    Ilobu|NGA
    Iloilo|PHL|?
    Ilorin|NGA
    Imabari|JPN
    Imperatriz|BRA
    Imphal|IND
    Imus|PHL
    Inazawa|JPN
    Incheon|KOR
    Inda Silasē|ETH
    Indaiatuba|BRA
    Independence|USA|?
    Indianapolis|USA
    Indore|IND
    Indramayu|IDN
    Inezgane|MAR
    Inglewood|USA
    Ingolstadt|DEU
    Ingombota|AGO
    Inisa|NGA
    Inkisi|COD
    Innsbruck|AUT
    Insein|MMR
    International City|ARE
    Inzai|JPN
    Ipatinga|BRA
    Ipiranga|BRA
    Ipoh|MYS
    Ipojuca|BRA
    Ipswich|GBR
    Iquique|CHL
    Iquitos|PER
    Iranshahr|IRN
    Irapuato|MEX
    Irbid|JOR
    Irewe|NGA
    Iriga City|PHL
    Iringa|TZA
    Irkutsk|RUS
    Iruma|JPN
    Irvine|USA
    Irving|USA
    Irákleion|GRC
    Isahaya|JPN
    Ise|JPN
    Ise-Ekiti|NGA
    Isehara|JPN
    Isesaki|JPN
    Iseyin|NGA
    Isfahan|IRN
    Isfara|TJK
    Ishinomaki|JPN
    Isidro Casanova|ARG
    Isiro|COD
    Iskandar Puteri|MYS
    Islamabad|PAK
    Islington|GBR
    Ismailia|EGY
    Isparta|TUR
    Istanbul|TUR
    Istaravshan|TJK
    Isulan|PHL
    Itabaiana|BRA
    Itabashi|JPN
    Itabira|BRA
    Itaboraí|BRA
    Itabuna|BRA
    Itacoatiara|BRA
    Itaguaí|BRA
    Itagüí|COL
    Itaim Bibi|BRA
    Itaim Paulista|BRA
    Itaituba|BRA
    Itajaí|BRA
    Itami|JPN
    Itanhaém|BRA
    Itapecerica da Serra|BRA
    Itaperuna|BRA
    Itapetininga|BRA
    Itapevi|BRA
    Itapipoca|BRA
    Itaquaquecetuba|BRA
    Itaquera|BRA
    Itatiba|BRA
    Itu|BRA
    Ituiutaba|BRA
    Ituzaingó|ARG
    Itārsi|IND
    Ivano-Frankivsk|UKR
    Ivanovo|RUS
    Ivanovskoye|RUS
    Ivory Park|ZAF
    Iwaki|JPN
    Iwakuni|JPN
    Iwata|JPN
    Iwatsuki|JPN
    Iwo|NGA
    Ixtapaluca|MEX
    Izhevsk|RUS
    Izmaylovo|RUS
    Iztacalco|MEX
    Iztapalapa|MEX
    Izumi|JPN
    Izumisano|JPN
    Izumo|JPN
    Iğdır|TUR
    Jabalpur|IND
    Jabaquara|BRA
    Jaboatão dos Guararapes|BRA
    Jabālyā|PSE
    Jacareí|BRA
    Jackson|USA|?
    Jacksonville|USA
    Jacmel|HTI
    Jacobabad|PAK
    Jaffa|ISR
    Jaffna|LKA
    Jagdalpur|IND
    Jagtiāl|IND
    Jagādhri|IND
    Jahrom|IRN
    Jahānābād|IND
    Jaigaon|IND
    Jaipur|IND
    Jakarta|IDN
    Jalai Nur|CHN
    Jalalpur Jattan|PAK
    Jalalpur Pirwala|PAK
    Jalandhar|IND
    Jalapa|GTM
    Jalgaon|IND
    Jalingo|NGA
    Jalpāiguri|IND
    Jalālābād|AFG
    Jamaica|USA|?
    Jambi City|IDN
    Jamestown|SHN
    Jammu|IND
    Jamnagar|IND
    Jampur|PAK
    Jamshedpur|IND
    Jamālpur|BGD IND
    Janakpur|NPL
    Jandira|BRA
    Janzūr|LBY
    Japeri|BRA
    Jaraguá|BRA
    Jaraguá do Sul|BRA
    Jaranwala|PAK
    Jardim Angela|BRA
    Jardim Helena|BRA
    Jardim Sao Luis|BRA
    Jataí|BRA
    Jauharabad|PAK
    Jaunpur|IND
    Jayapura|IDN
    Jaén|ESP
    Jaú|BRA
    Jebel Ali|ARE
    Jeddah|SAU
    Jeju City|KOR
    Jember|IDN
    Jena|DEU
    Jeongeup|KOR
    Jeonju|KOR
    Jepara|IDN
    Jequié|BRA
    Jerez de la Frontera|ESP
    Jersey City|USA
    Jerusalem|ISR
    Jessore|BGD
    Jetpur|IND
    Jhang Sadr|PAK
    Jhelum|PAK
    Jhunjhunūn|IND
    Jhānsi|IND
    Ji Paraná|BRA
    Jiading|CHN
    Jiagedaqi|CHN
    Jiamusi|CHN
    Jianchang|CHN
    Jiangmen|CHN
    Jiangyin|CHN
    Jiangyou|CHN
    Jianshui|CHN
    Jiaohe|CHN
    Jiaojiang|CHN
    Jiaozhou|CHN
    Jiaozuo|CHN
    Jiashan|CHN
    Jiawang|CHN
    Jiaxing|CHN
    Jiayuguan|CHN
    Jiazi|CHN
    Jieshi|CHN
    Jieshou|CHN
    Jieyang|CHN
    Jijel|DZA
    Jijiang|CHN
    Jijiga|ETH
    Jilin|CHN
    Jimeta|NGA
    Jimma|ETH
    Jinan|CHN
    Jinchang|CHN
    Jincheng|CHN
    Jinfeng|CHN
    Jingdezhen|CHN
    Jinghong|CHN
    Jingling|CHN
    Jingmen|CHN
    Jingzhi|CHN
    Jingzhou|CHN
    Jing’an|CHN
    Jinhua|CHN
    Jining|CHN
    Jinjiang|CHN
    Jinshan|CHN
    Jinshanlu|CHN
    Jinzhong|CHN
    Jinzhou|CHN
    Jishou|CHN
    Jishu|CHN
    Jiujiang|CHN
    Jiupu|CHN
    Jiuquan|CHN
    Jiutai|CHN
    Jiutepec|MEX
    Jixi|CHN
    Jiyuan|CHN
    Jizan|SAU
    Jizhou|CHN
    Jizzax|UZB
    Ji’an|CHN
    Jodhpur|IND
    Johannesburg|ZAF
    Johor Bahru|MYS
    Joinville|BRA
    Joliet|USA
    Jolo|PHL
    Jombang|IDN
    Jomvu|KEN
    Jorhat|IND
    Jos|NGA|?
    Jose Bonifacio|BRA
    José C. Paz|ARG
    João Pessoa|BRA
    Juan Díaz|PAN
    Juazeiro|BRA
    Juazeiro do Norte|BRA
    Juba|SSD
    Juiz de Fora|BRA
    Juja|KEN
    Juliaca|PER
    Jundiaí|BRA
    Jurong Town|SGP
    Jurong West|SGP
    Jutiapa|GTM
    Jyväskylä|FIN
    Jönköping|SWE
    Jājmau|IND
    Jālna|IND
    Jāmuria|IND
    Jīnd|IND
    Jīroft|IRN
    Jōetsu|JPN
    Jūnāgadh|IND
    Kabankalan|PHL
    Kabin Buri|THA
    Kabinda|COD
    Kabul|AFG
    Kabwe|ZMB
    Kadapa|IND
    Kadoma|JPN ZWE
    Kaduna|NGA
    Kaech’ŏn|PRK
    Kaesŏng|PRK
    Kafr ad Dawwār|EGY
    Kafr ash Shaykh|EGY
    Kafrul|BGD
    Kafue|ZMB
    Kagoshima|JPN
    Kahama|TZA
    Kahramanmaraş|TUR
    Kaifeng|CHN
    Kaili|CHN
    Kairouan|TUN
    Kaithal|IND
    Kaiyuan|CHN
    Kajang|MYS
    Kajansi|UGA
    Kakamega|KEN
    Kakamigahara|JPN
    Kakegawa|JPN
    Kakogawachō-honmachi|JPN
    Kalaban Koro|MLI
    Kalaburagi|IND
    Kalemie|COD
    Kalemyo|MMR
    Kaliningrad|RUS
    Kalininskiy|RUS
    Kalisz|POL
    Kallakurichi|IND
    Kallang|SGP
    Kallithéa|GRC
    Kalmiuskyi|UKR
    Kalmunai|LKA
    Kalol|IND
    Kaluga|RUS
    Kalulushi|ZMB
    Kalynivskyi|UKR
    Kalyān|IND
    Kamagaya|JPN
    Kamakura|JPN
    Kamalia|PAK
    Kamensk-Ural’skiy|RUS
    Kamina|COD
    Kamirenjaku|JPN
    Kamloops|CAN
    Kamoke|PAK
    Kampala|UGA
    Kampong Pasir Ris|SGP
    Kampung Baru Subang|MYS
    Kampung Kangkar Teberau|MYS
    Kampung Larkin Lama|MYS
    Kampung Pasir Gudang Baru|MYS
    Kampung Sungai Ara|MYS
    Kampung Sungai Glugur|MYS
    Kamsar|GIN
    Kamyanske|UKR
    Kamyshin|RUS
    Kamālshahr|IRN
    Kananga|COD
    Kanayannur|IND
    Kanazawa|JPN
    Kanchipuram|IND
    Kandahār|AFG
    Kandy|LKA
    Kangding|CHN
    Kanggye|PRK
    Kangnyŏng|PRK
    Kangsŏn|PRK
    Kanhangad|IND
    Kani|JPN
    Kankan|GIN
    Kano|NGA
    Kanoya|JPN
    Kanpur|IND
    Kanpur Cantonment|IND
    Kansas City|USA
    Kansk|RUS
    Kaohsiung|TWN
    Kaolack|SEN
    Kapar|MYS
    Kara|TGO
    Karabağlar|TUR
    Karabük|TUR
    Karachi|PAK
    Karagandy|KAZ
    Karaj|IRN
    Karaman|TUR
    Karamay|CHN
    Karatsu|JPN
    Karawang|IDN
    Karbala|IRQ
    Kariega|ZAF
    Kariya|JPN
    Karlsruhe|DEU
    Karnaphuli|BGD
    Karnāl|IND
    Karol Bāgh|IND
    Karur|IND
    Karuri|KEN
    Karāwalnagar|IND
    Karīmnagar|IND
    Karşıyaka|TUR
    Kasama|ZMB
    Kasangati|UGA
    Kasese|UGA
    Kashan|IRN
    Kashgar|CHN
    Kashihara-shi|JPN
    Kashipur|IND
    Kashiwa|JPN
    Kashiwara|JPN
    Kassala|SDN
    Kassel|DEU
    Kastamonu|TUR
    Kasuga|JPN
    Kasugai|JPN
    Kasukabe|JPN
    Kasulu|TZA
    Kasur|PAK
    Katabi|UGA
    Kathmandu|NPL
    Kati|MLI
    Katihar|IND
    Katowice|POL
    Katsina|NGA
    Katsushika|JPN
    Katsuta|JPN
    Katumba|TZA
    Kaunas|LTU
    Kawachi-Nagano|JPN
    Kawagoe|JPN
    Kawaguchi|JPN|?
    Kawanishi|JPN
    Kawasaki|JPN
    Kaya|BFA
    Kayes|MLI
    Kayseri|TUR
    Kazan|RUS
    Kazo|JPN
    Kecskemét|HUN
    Kediri|IDN
    Kedungwuni|IDN
    Keelung|TWN
    Kelar|IRQ
    Kelowna|CAN
    Kembangan|SGP
    Kemerovo|RUS
    Kendari|IDN
    Kenema|SLE
    Kenitra|MAR
    Kennedy|COL|?
    Kent|USA
    Kentron|ARM
    Kerch|UKR
    Kerman|IRN
    Kermanshah|IRN
    Kfar Saba|ISR
    Khabarovsk|RUS
    Khairpur Mir’s|PAK
    Khamis Mushait|SAU
    Khammam|IND
    Khandwa|IND
    Khanna|IND
    Khanpur|PAK
    Khanty-Mansiysk|RUS
    Kharagpur|IND
    Khardah|IND
    Khargone|IND
    Kharian|PAK
    Kharkiv|UKR
    Khartoum|SDN
    Khartoum North|SDN
    Khasavyurt|RUS
    Khasnahzān|IRQ
    Khemisset|MAR
    Khenchela|DZA
    Khenifra|MAR
    Khimki|RUS
    Khirdalan|AZE
    Khlong Luang|THA
    Khlong Sam Wa|THA
    Khlong Toei|THA
    Khmelnytskyi|UKR
    Khobar|SAU
    Khomeynī Shahr|IRN
    Khon Kaen|THA
    Khoroshëvo-Mnevniki|RUS
    Khorramabad|IRN
    Khorramshahr|IRN
    Khouribga|MAR
    Khujand|TJK
    Khulna|BGD
    Khuraybat as Sūq|JOR
    Khurja|IND
    Khushāb|PAK
    Khuzdar|PAK
    Khwisero|KEN
    Khān Yūnis|PSE
    Khānaqīn|IRQ
    Khūy|IRN
    Kiambu|KEN
    Kibaha|TZA
    Kiel|DEU
    Kielce|POL
    Kigali|RWA
    Kigoma|TZA
    Kikolo|AGO
    Kikuyu|KEN
    Kikwit|COD
    Kilamba|AGO
    Kilis|TUR
    Killeen|USA
    Kima Kieza|AGO
    Kimberley|ZAF
    Kimhae|KOR
    Kindia|GIN
    Kindrativskyi|UKR
    Kindu|COD
    Kingston|JAM CAN NFK
    Kingston upon Hull|GBR
    Kingstown|VCT
    Kinshasa|COD
    Kipushi|COD
    Kira|UGA
    Kirdāsah|EGY
    Kirishima|JPN
    Kirkuk|IRQ
    Kirov|RUS
    Kiryū|JPN
    Kirāri Sulemānnagar|IND
    Kisangani|COD
    Kisaran|IDN
    Kisarazu|JPN
    Kiselëvsk|RUS
    Kishanganj|IND
    Kishangarh|IND
    Kishiwada|JPN
    Kisi|NGA
    Kisii|KEN
    Kislovodsk|RUS
    Kismayo|SOM
    Kissidougou|GIN
    Kisumu|KEN
    Kita|JPN
    Kitakyushu|JPN
    Kitale|KEN
    Kitami|JPN
    Kitchener|CAN
    Kitengela|KEN
    Kitwe|ZMB
    Kiến An|VNM
    Klagenfurt am Wörthersee|AUT
    Klaipėda|LTU
    Klang|MYS
    Klaten|IDN
    Klerksdorp|ZAF
    Kluang|MYS
    Klungkung|IDN
    Knoxville|USA
    Kobe|JPN
    Koblenz|DEU
    Kochi|IND JPN
    Kodaira|JPN
    Koforidua|GHA
    Kofu|JPN
    Koga|JPN
    Koganei|JPN
    Kohat|PAK
    Koidu|SLE
    Kokshetau|KAZ
    Kokubunji|JPN
    Kolda|SEN
    Kolhāpur|IND
    Kolkata|IND
    Kollam|IND
    Kolomna|RUS
    Kolpino|RUS
    Kolwezi|COD
    Kolār|IND
    Kom Ombo|EGY
    Komaki|JPN
    Komatsu|JPN
    Kombolcha|ETH
    Komsomolsk-on-Amur|RUS
    Kon Tum|VNM
    Konak|TUR
    Konibodom|TJK
    Konya|TUR
    Korba|IND
    Koreatown|USA
    Korhogo|CIV
    Korla|CHN
    Korolev|RUS
    Korolyov|UKR
    Koronadal|PHL
    Koshigaya|JPN
    Kostanay|KAZ
    Kosti|SDN
    Kostroma|RUS
    Koszalin|POL
    Kot Addu|PAK
    Kot Radha Kishan|PAK
    Kota|IND
    Kota Bharu|MYS
    Kota Damansara|MYS
    Kota Kinabalu|MYS
    Kota Kuala Muda|MYS
    Kotamobagu|IDN
    Kotri|PAK
    Kotō|JPN
    Koudougou|BFA
    Koumassi|CIV
    Kousséri|CMR
    Koutiala|MLI
    Kovpakivskyi|UKR
    Kovrov|RUS
    Kowloon|HKG
    Kowloon City|HKG
    Kowloon City Centre|HKG
    Kozhikode|IND
    Košice|SVK
    Kragujevac|SRB
    Kraków|POL
    Kramatorsk|UKR
    Krasnodar|RUS
    Krasnogvargeisky|RUS
    Krasnoyarsk|RUS
    Krefeld|DEU
    Kremenchuk|UKR
    Kresek|IDN
    Kreuzberg|DEU
    Krishnanagar|IND
    Kristiansand|NOR
    Kroonstad|ZAF
    Kropyvnytskyi|UKR
    Krugersdorp|ZAF
    Kryvyy Rih|UKR
    Ksar El Kebir|MAR
    Kuala Krai|MYS
    Kuala Kubu Baharu|MYS
    Kuala Lumpur|MYS
    Kuala Terengganu|MYS
    Kuantan|MYS
    Kuching|MYS
    Kufa|IRQ
    Kukatpally|IND
    Kukichūō|JPN
    Kulim|MYS
    Kulti|IND
    Kumagaya|JPN
    Kumamoto|JPN
    Kumarapalayam|IND
    Kumasi|GHA
    Kumba|CMR
    Kumbakonam|IND
    Kumbo|CMR
    Kunduz|AFG
    Kuningan|IDN
    Kunming|CHN
    Kunri|PAK
    Kunshan|CHN
    Kuntsevo|RUS
    Kuopio|FIN
    Kupang|IDN
    Kurashiki|JPN
    Kure|JPN
    Kurgan|RUS
    Kurichchi|IND
    Kurnool|IND
    Kursk|RUS
    Kurume|JPN
    Kusatsu|JPN
    Kushinagar|IND
    Kushiro|JPN
    Kushtia|BGD
    Kutaisi|GEO
    Kuwait City|KWT
    Kuwana|JPN
    Kuz’minki|RUS
    KwaDukuza|ZAF
    Kwai Chung|HKG
    Kwekwe|ZWE
    Kyaukpyu|MMR
    Kyauktan|MMR
    Kyengera|UGA
    Kyimyindine|MMR
    Kyiv|UKR
    Kyivskyi|UKR
    Kyoto|JPN
    Kyzyl|RUS
    Kyzylorda|KAZ
    Köln|DEU
    Kütahya|TUR
    Küçükçekmece|TUR
    Kākināda|IND
    Kāmārhāti|IND
    Kānchrāpāra|IND
    Kāraikkudi|IND
    Kāshmar|IRN
    Kāshān|IRN
    Kāzerūn|IRN
    Kēng Tung|MMR
    Kırıkkale|TUR
    Kırşehir|TUR
    Kızıltepe|TUR
    Kōnosu|JPN
    Kōriyama|JPN
    Kŭlob|TJK
    Kỳ Anh|VNM
    La Ceiba|HND
    La Cité-Limoilou|CAN
    La Concepción|VEN
    La Gi|VNM
    La Laguna|ESP
    La Paz|BOL MEX
    La Pintana|CHL
    La Plata|ARG
    La Rioja|ARG
    La Romana|DOM
    La Serena|CHL
    La Trinidad|PHL
    La Vega|DOM
    La Victoria|VEN
    Laayoune|ESH
    Labuan Bajo|IDN
    Labé|GIN
    Ladysmith|ZAF
    Lafayette|USA
    Lafia|NGA
    Lafiagi|NGA
    Lagarto|BRA
    Lages|BRA
    Laghouat|DZA
    Lagos|NGA
    Lahad Datu|MYS
    Lahore|PAK
    Lahti|FIN
    Lahān|NPL
    Laibin|CHN
    Laiwu|CHN
    Laixi|CHN
    Laiyang|CHN
    Laizhou|CHN
    Lajeado|BRA
    Lak Si|THA
    Lakeland|USA
    Lakewood|USA
    Lakhīmpur|IND
    Lal Bahadur Nagar|IND
    Lalitpur|IND
    Lambaré|PRY
    Lampa|CHL
    Lampang|THA
    Lancaster|USA
    Lander|VEN
    Langfang|CHN
    Langley|CAN
    Langsa|IDN
    Lang’ata|KEN
    Lansing|USA
    Lanzhou|CHN
    Lanús|ARG
    Laoag|PHL
    Laohekou|CHN
    Lapu-Lapu City|PHL
    Larache|MAR
    Laredo|USA
    Larkana|PAK
    Las Cruces|USA
    Las Piñas|PHL
    Las Tunas|CUB
    Las Vegas|USA
    Lashio|MMR
    Lasnamäe|EST
    Lat Krabang|THA
    Lat Phrao|THA
    Latacunga|ECU
    Latakia|SYR
    Latina|ESP
    Latkrabang|THA
    Latur|IND
    Lauro de Freitas|BRA
    Lausanne|CHE
    Laval|CAN
    Lavras|BRA
    Lawang|IDN
    Layyah|PAK
    Le Havre|FRA
    Le Mans|FRA
    Le Plateau-Mont-Royal|CAN
    Le Vieux-Longueuil|CAN
    Lecheng|CHN
    Leeds|GBR
    Leeuwarden|NLD
    Leganés|ESP
    Legaspi|PHL
    Legnica|POL
    Leicester|GBR
    Leiden|NLD
    Leipzig|DEU
    Leiria|PRT
    Leiyang|CHN
    Lekki|NGA
    Lembang|IDN
    Lengshuijiang|CHN
    Leninsk-Kuznetsky|RUS
    Les Cayes|HTI
    Leshan|CHN
    Lethbridge|CAN
    Leuven|BEL
    Leverkusen|DEU
    Lewisville|USA
    Lexington|USA
    Lexington-Fayette|USA
    León|NIC ESP
    León de los Aldama|MEX
    Lhasa|CHN
    Lhoka|CHN
    Lhokseumawe|IDN
    Lianghu|CHN
    Liangping|CHN
    Lianhe|CHN
    Lianjiang|CHN
    Lianshan|CHN
    Lianyungang|CHN
    Liaocheng|CHN
    Liaoyang|CHN
    Liberec|CZE
    Libertad|PHL
    Libreville|GAB
    Licheng|CHN
    Lichinga|MOZ
    Lichuan|CHN
    Lida|BLR
    Lijiang|CHN
    Likasi|COD
    Lille|FRA
    Lilongwe|MWI
    Lima|PER
    Limassol|CYP
    Limbe|CMR
    Limeira|BRA
    Limerick|IRL
    Limoges|FRA
    Limuru|KEN
    Lincang|CHN
    Lincoln|USA GBR
    Linfen|CHN
    Linhares|BRA
    Linköping|SWE
    Linqu|CHN
    Linshui|CHN
    Linxi|CHN
    Linxia Chengguanzhen|CHN
    Linyi|CHN
    Linz|AUT
    Lipa City|PHL
    Lipetsk|RUS
    Lira|UGA
    Lisala|COD
    Lisbon|PRT
    Lishui|CHN
    Little Rock|USA
    Liupanshui|CHN
    Liuzhi|CHN
    Liuzhou|CHN
    Liverpool|GBR|?
    Livingstone|ZMB
    Livoberezhnyi|UKR
    Livorno|ITA
    Lizhi|CHN
    Liège|BEL
    Ljubljana|SVN
    Lleida|ESP
    Lo Prado|CHL
    Loa Janan|IDN
    Lobito|AGO
    Lodhran|PAK
    Logan City|AUS
    Logroño|ESP
    Loja|ECU
    Lomas de Zamora|ARG
    Lomé|TGO
    London|GBR CAN
    Londrina|BRA
    Long Beach|USA
    Long Bien|VNM
    Long Khánh|VNM
    Long Xuyên|VNM
    Longfeng|CHN
    Longgang|CHN
    Longjiang|CHN
    Longjing|CHN
    Longling County|CHN
    Longshan|CHN
    Longshui|CHN
    Longueuil|CAN
    Longyan|CHN
    Longyearbyen|SJM
    Loni|IND
    Los Angeles|USA
    Los Baños|PHL
    Los Mochis|MEX
    Los Puertos de Altagracia|VEN
    Los Rastrojos|VEN
    Los Teques|VEN
    Los Ángeles|CHL
    Loudi|CHN
    Louga|SEN
    Louisville|USA
    Lowell|USA
    Lower Hutt|NZL
    Luancheng|CHN
    Luanda|AGO
    Luanshya|ZMB
    Lubango|AGO
    Lubbock|USA
    Lublin|POL
    Lubuklinggau|IDN
    Lubumbashi|COD
    Lucapa|AGO
    Lucena|PHL
    Lucknow|IND
    Ludhiana|IND
    Ludwigshafen am Rhein|DEU
    Luena|AGO
    Lugazi|UGA
    Luhansk|UKR
    Luis Eduardo Magalhães|BRA
    Lumajang|IDN
    Luodian|CHN
    Luohe|CHN
    Luohu District|CHN
    Luojiang|CHN
    Luoyang|CHN
    Lusail|QAT
    Lusaka|ZMB
    Lushui|CHN
    Luton|GBR
    Lutsk|UKR
    Luxembourg|LUX|?
    Luxor|EGY
    Luzhou|CHN
    Luziânia|BRA
    Lu’an|CHN
    Lviv|UKR
    Lyon|FRA
    Lyubertsy|RUS
    Lyublino|RUS
    Lào Cai|VNM
    Lárisa|GRC
    Léogâne|HTI
    Lévis|CAN
    Lübeck|DEU
    Lüliang|CHN
    Lāhījān|IRN
    Lạng Sơn|VNM
    L’Hospitalet de Llobregat|ESP
    """
}
