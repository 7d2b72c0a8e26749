extension CityNames {
  /// Cities from M to Q; `CityNames` names the source and the format.
  static let mToQ: StaticString =
    """
    Ma On Shan|HKG
    Maastricht|NLD
    Maba|CHN
    Mabalacat City|PHL
    Mabopane|ZAF
    Macapá|BRA
    Macau|MAC
    Macaé|BRA
    Maceió|BRA
    Machala|ECU
    Macheng|CHN
    Machida|JPN
    Machilīpatnam|IND
    Machiques|VEN
    Madanapalle|IND
    Madhavaram|IND
    Madhurampur Dehri|IND
    Madhyamgram|IND
    Madhyapur Thimi|NPL
    Madinah|SAU
    Madison|USA
    Madiun|IDN
    Madrid|ESP COL|?
    Madrid Centro|ESP
    Madurai|IND
    Madīnat an Naşr|EGY
    Madīnat Ḩamad|BHR
    Maebashi|JPN
    Magangué|COL
    Magdalena Contreras|MEX
    Magdeburg|DEU
    Magelang|IDN
    Maghāghah|EGY
    Magnitogorsk|RUS
    Magugpo Poblacion|PHL
    Magé|BRA
    Mahajanga|MDG
    Maharagama|LKA
    Mahbūbnagar|IND
    Maheshtala|IND
    Mahesāna|IND
    Mahilyow|BLR
    Mahābād|IRN
    Maianga|AGO
    Maicao|COL
    Maidstone|GBR
    Maiduguri|NGA
    Maijdi|BGD
    Mailsi|PAK
    Mainz|DEU
    Maipú|CHL
    Mairiporã|BRA
    Majie|CHN
    Majuro|MHL
    Makassar|IDN
    Makati City|PHL
    Makhachkala|RUS
    Makiyivka|UKR
    Makkah|SAU
    Makumbako|TZA
    Makurdi|NGA
    Malabo|GNQ
    Malabon|PHL
    Malacca|MYS
    Malakal|SSD
    Malambo|COL
    Malang|IDN
    Malanje|AGO
    Malappuram|IND
    Malatia-Sebastia|ARM
    Malatya|TUR
    Malda|IND
    Maldonado|URY
    Male|MDV|?
    Malegaon|IND
    Malindi|KEN
    Malingao|PHL
    Malir Cantonment|PAK
    Malita|PHL
    Malkajgiri|IND
    Mallawī|EGY
    Malmö|SWE
    Malolos|PHL
    Maltepe|TUR
    Malāyer|IRN
    Mamoudzou|MYT
    Man|CIV|?
    Manacapuru|BRA
    Manado|IDN
    Managua|NIC
    Manama|BHR
    Manas|KGZ
    Manaus|BRA
    Manchester|GBR USA
    Mandalay|MMR
    Mandaluyong|PHL
    Mandaluyong City|PHL
    Mandaqui|BRA
    Mandaue City|PHL
    Mandera|KEN
    Mandi Bahauddin|PAK
    Mandimba|MOZ
    Mandoli|IND
    Mandsaur|IND
    Mandurah|AUS
    Mandya|IND
    Manfalūţ|EGY
    Mangalagiri|IND
    Mangaluru|IND
    Mango|IND|?
    Manhattan|USA
    Manila|PHL
    Manisa|TUR
    Manizales|COL
    Manjhand|PAK
    Mannheim|DEU
    Manokwari|IDN
    Manolo Fortich|PHL
    Manp’o|PRK
    Mansa|ZMB
    Mansfield|GBR
    Mansilingan|PHL
    Manta|ECU
    Mantampay|PHL
    Mantilla|CUB
    Manukau City|NZL
    Manzanillo|MEX CUB
    Manzini|SWZ
    Manéah|GIN
    Man’gyŏngdae-ri|PRK
    Maoming|CHN
    Maputo|MOZ
    Mar del Plata|ARG
    Marabá|BRA
    Maracaibo|VEN
    Maracanaú|BRA
    Maracay|VEN
    Maradi|NER
    Maramag|PHL
    Maran|MYS
    Marand|IRN
    Maranguape|BRA
    Marawi City|PHL
    Marbella|ESP
    Marcory|CIV
    Mardan|PAK
    Mardin|TUR
    Marg‘ilon|UZB
    Marianao|CUB
    Mariara|VEN
    Maricá|BRA
    Mariehamn|ALA
    Marienthal|DEU
    Marigot|MAF
    Marikina City|PHL
    Maringá|BRA
    Marituba|BRA
    Mariupol|UKR
    Mariveles|PHL
    Marka|SOM
    Markham|CAN
    Marne La Vallée|FRA
    Maroua|CMR
    Marrakesh|MAR
    Marseille|FRA
    Marsá Maţrūḩ|EGY
    Martapura|IDN
    Marugame|JPN
    Marvdasht|IRN
    Mary|TKM|?
    Maryvale|USA
    Marzahn|DEU
    Marília|BRA
    Marāgheh|IRN
    Marīvān|IRN
    Mar’ino|RUS
    Masai|MYS
    Masaka|UGA
    Masan|KOR
    Masaya|NIC
    Mascara|DZA
    Maseru|LSO
    Mashhad|IRN
    Masina|COD
    Masindi|UGA
    Masjed Soleymān|IRN
    Matadi|COD
    Matagalpa|NIC
    Matanzas|CUB
    Mataram|IDN
    Mataró|ESP
    Mathura|IND
    Mati|PHL
    Matola|MOZ
    Matsubara|JPN
    Matsudo|JPN
    Matsue|JPN
    Matsumoto|JPN
    Matsusaka|JPN
    Matsutō|JPN
    Matsuyama|JPN
    Matuga|KEN
    Maturín|VEN
    Mau|IND
    Mauá|BRA
    Mawlamyine|MMR
    Maxixe|MOZ
    Maykop|RUS
    Mazabuka|ZMB
    Mazatlán|MEX
    Mazyr|BLR
    Mazār-e Sharīf|AFG
    Ma’anshan|CHN
    Mbabane|SWZ
    Mbaké|SEN
    Mbale|UGA
    Mbandaka|COD
    Mbanza Kongo|AGO
    Mbanza-Ngungu|COD
    Mbarara|UGA
    Mbeya|TZA
    Mbombela|ZAF
    Mbour|SEN
    Mbuji-Mayi|COD
    McAllen|USA
    McKinney|USA
    Mdantsane|ZAF
    Meads|USA
    Medan|IDN
    Medellín|COL
    Medina Estates|GHA
    Medinīpur|IND
    Meerut|IND
    Meguro|JPN
    Meiktila|MMR
    Meishan|CHN
    Meizhou|CHN
    Mejicanos|SLV
    Meknes|MAR
    Mek’ele|ETH
    Melbourne|AUS
    Melitopol|UKR
    Memphis|USA
    Mendip|GBR
    Mendoza|ARG
    Mengmao|CHN
    Mengzi|CHN
    Menongue|AGO
    Mentougou|CHN
    Merauke|IDN
    Mercier–Hochelaga-Maisonneuve|CAN
    Merkezefendi|TUR
    Merlo|ARG
    Mersin|TUR
    Mesa|USA|?
    Mesquite|USA
    Messina|ITA
    Mestre|ITA
    Metairie|USA
    Metairie Terrace|USA
    Metro|IDN|?
    Metz|FRA
    Mexicali|MEX
    Mexico City|MEX
    Meycauayan|PHL
    Mezhdurechensk|RUS
    Miami|USA
    Miami Gardens|USA
    Mian Channun|PAK
    Mianwali|PAK
    Mianyang|CHN
    Miass|RUS
    Middelburg|ZAF
    Middlesbrough|GBR
    Midland|USA
    Midsayap|PHL
    Miguel Hidalgo|MEX
    Milagro|ECU
    Milan|ITA|?
    Milton|CAN
    Milton Keynes|GBR
    Milwaukee|USA
    Minamirinkan|JPN
    Minatitlán|MEX
    Minato|JPN
    Minato City|JPN
    Mingachevir|AZE
    Mingala Tangnyunt|MMR
    Mingaladon|MMR
    Mingora|PAK
    Mingshui|CHN
    Minhang|CHN
    Minna|NGA
    Minneapolis|USA
    Minoh|JPN
    Minsk|BLR
    Minya|EGY
    Miraflores|PER
    Miramar|USA MEX
    Miri|MYS
    Mirpur Khas|PAK
    Mirpur Model Thana|BGD
    Miryalaguda|IND
    Mirzāpur|IND
    Mishima|JPN
    Miskolc|HUN
    Misratah|LBY
    Mississauga|CAN
    Mito|JPN
    Mitrovicë|XKX
    Mitte|DEU
    Mityana|UGA
    Mixco|GTM
    Miyakonojō|JPN
    Miyazaki|JPN
    Mlolongo|KEN
    Moanda|COD
    Mobile|USA|?
    Mocuba|MOZ
    Modakeke|NGA
    Model Town|PAK
    Modena|ITA
    Modesto|USA
    Moers|DEU
    Moga|IND
    Mogadishu|SOM
    Mogi Guaçu|BRA
    Mogi das Cruzes|BRA
    Mohali|IND
    Mohammadpur|BGD
    Mohammedia|MAR
    Mojokerto|IDN
    Mokopane|ZAF
    Mokotów|POL
    Mokpo|KOR
    Mombasa|KEN
    Monaco|MCO|?
    Moncloa-Aravaca|ESP
    Monclova|MEX
    Mongu|ZMB
    Monrovia|LBR
    Monterrey|MEX
    Montería|COL
    Montes Claros|BRA
    Montevideo|URY
    Montgomery|USA
    Montpellier|FRA
    Montreuil|FRA
    Montréal|CAN
    Monywa|MMR
    Monza|ITA
    Mopti|MLI
    Moratalaz|ESP
    Moratuwa|LKA
    Morelia|MEX
    Morena|IND
    Moreno|ARG|?
    Moreno Valley|USA
    Moriguchi|JPN
    Morioka|JPN
    Mormugao|IND
    Moro|PAK
    Morogoro|TZA
    Moroni|COM
    Morvi|IND
    Morādābād|IND
    Moscow|RUS
    Moshi|TZA
    Mosquera|COL
    Mossamedes|AGO
    Mossoró|BRA
    Mostaganem|DZA
    Mostar|BIH
    Mosul|IRQ
    Mothīhāri|IND
    Motijheel|BGD
    Moundou|TCD
    Moḩammad Shahr|IRN
    Mpanda|TZA
    Mpumalanga|ZAF
    Mthatha|ZAF
    Mtwara|TZA
    Mu-se|MMR
    Muar|MYS
    Mubende|UGA
    Mubi|NGA
    Mudanjiang|CHN
    Mueang Nonthaburi|THA
    Mufulira|ZMB
    Mukalla|YEM
    Mukim Pulai|MYS
    Mukono|UGA
    Muktsar|IND
    Mulenvos|AGO
    Mulhouse|FRA
    Multan|PAK
    Mulugu|IND
    Mumbai|IND
    Munger|IND
    Munich|DEU
    Muntinlupa|PHL
    Munūf|EGY
    Muratpaşa|TUR
    Murcia|ESP
    Murfreesboro|USA
    Muriaé|BRA
    Muricay|PHL
    Muridke|PAK
    Murmansk|RUS
    Murom|RUS
    Murrieta|USA
    Murwāra|IND
    Musaffah|ARE
    Musanze|RWA
    Musashino|JPN
    Muscat|OMN
    Mushin|NGA
    Musoma|TZA
    Mustafakemalpaşa|TUR
    Mustafābād|IND
    Mutare|ZWE
    Muzaffargarh|PAK
    Muzaffarnagar|IND
    Muzaffarpur|IND
    Muzaffarābād|PAK
    Mwala|KEN
    Mwanza|TZA
    Mwene|COD
    Mwene-Ditu|COD
    Myeik|MMR
    Myingyan|MMR
    Mykilska Borshchahivka|UKR
    Mykolayiv|UKR
    Mymensingh|BGD
    Mysuru|IND
    Mytishchi|RUS
    Mzuzu|MWI
    Málaga|ESP
    Médéa|DZA
    Mérida|MEX VEN
    Móng Cái|VNM
    Móstoles|ESP
    Mönchengladbach|DEU
    Möng Yang|MMR
    Mülheim|DEU
    Münster|DEU
    Māler Kotla|IND
    Mīt Ghamr|EGY
    Mīāndoāb|IRN
    Mīāneh|IRN
    Mỹ Hào|VNM
    Mỹ Tho|VNM
    M’Sila|DZA
    NIA Valencia|PHL
    Nabatîyé et Tahta|LBN
    Naberezhnyye Chelny|RUS
    Nablus|PSE
    Nacala|MOZ
    Nada|CHN
    Nadiād|IND
    Nador|MAR
    Naga|PHL
    Nagahama|JPN
    Nagano|JPN
    Nagaoka|JPN
    Nagaon|IND
    Nagapattinam|IND
    Nagar Naluākot|BGD
    Nagareyama|JPN
    Nagasaki|JPN
    Nagda|IND
    Nagoya|JPN
    Nagpur|IND
    Naha|JPN
    Naihāti|IND
    Nairobi|KEN
    Naivasha|KEN
    Najaf|IRQ
    Najafgarh|IND
    Najafābād|IRN
    Najrān|SAU
    Nakano|JPN
    Nakhodka|RUS
    Nakhon Pathom|THA
    Nakhon Ratchasima|THA
    Nakhon Si Thammarat|THA
    Nakuru|KEN
    Nalchik|RUS
    Nalgonda|IND
    Nam Định|VNM
    Namangan|UZB
    Nampula|MOZ
    Namp’o|PRK
    Namur|BEL
    Nanbin|CHN
    Nanchang|CHN
    Nanchong|CHN
    Nanchuan|CHN
    Nancun|CHN
    Nancy|FRA|?
    Nanded|IND
    Nandurbar|IND
    Nandyāl|IND
    Nanjin|CHN
    Nanjing|CHN
    Nankana Sahib|PAK
    Nanning|CHN
    Nanpiao|CHN
    Nanping|CHN
    Nanqiao|CHN
    Nansana|UGA
    Nantes|FRA
    Nantong|CHN
    Nantou|CHN TWN
    Nanyang|CHN
    Naperville|USA
    Naples|ITA
    Nara-shi|JPN
    Narasaraopet|IND
    Narashino|JPN
    Narayanganj|BGD
    Narela|IND
    Narita|JPN
    Narmadapuram|IND
    Narowal|PAK
    Narsingdi|BGD
    Nashik|IND
    Nashville|USA
    Nasimshahr|IRN
    Nasiriyah|IRQ
    Nassau|BHS
    Nasushiobara|JPN
    Nasīm Shahr|IRN
    Natal|BRA
    Natore|BGD
    Naucalpan de Juárez|MEX
    Navadwīp|IND
    Navegantes|AGO
    Navi Mumbai|IND
    Navoiy|UZB
    Navojoa|MEX
    Navotas|PHL
    Navsari|IND
    Nawabshah|PAK
    Nawābganj|BGD
    Nay Pyi Taw|MMR
    Nazilli|TUR
    Nazran|RUS
    Nazrēt|ETH
    Naz̧arābād|IRN
    Ndola|ZMB
    Neftekamsk|RUS
    Nefteyugansk|RUS
    Negara|IDN
    Negombo|LKA
    Nehe|CHN
    Neihu|TWN
    Neijiang|CHN
    Neili|TWN
    Neiva|COL
    Nek’emtē|ETH
    Nellore|IND
    Nepalgunj|NPL
    Nepean|CAN
    Netanya|ISR
    Neue Neustadt|DEU
    Neukölln|DEU
    Neuquén|ARG
    Neuss|DEU
    Nevinnomyssk|RUS
    New Bedford|USA
    New Cairo|EGY
    New Delhi|IND
    New Haven|USA
    New Kingston|JAM
    New Mirpur City|PAK
    New Orleans|USA
    New South Memphis|USA
    New Taipei City|TWN
    New Territories|HKG
    New York City|USA
    Newark|USA
    Newcastle|AUS ZAF
    Newcastle under Lyme|GBR
    Newcastle upon Tyne|GBR
    Newport|GBR
    Newport News|USA
    Newton|CAN
    Neyagawa|JPN
    Neyshābūr|IRN
    Neyveli|IND
    Ngaoundéré|CMR
    Nghi Sơn|VNM
    Nghi Xuân|VNM
    Ngong|KEN
    Nguru|NGA
    Ngã Bảy|VNM
    Nha Trang|VNM
    Niamey|NER
    Nianbo|CHN
    Nice|FRA|?
    Nicolás Romero|MEX
    Nicosia|CYP
    Nigel|ZAF|?
    Niigata|JPN
    Niihama|JPN
    Niiza|JPN
    Nijmegen|NLD
    Nikopol|UKR
    Nilópolis|BRA
    Nilüfer|TUR
    Nimach|IND
    Ningbo|CHN
    Ningde|CHN
    Ning’er|CHN
    Ninh Hòa|VNM
    Nippes|DEU
    Nishi-Tokyo-shi|JPN
    Nishinomiya|JPN
    Nishio|JPN
    Niterói|BRA
    Nizhnekamsk|RUS
    Nizhnevartovsk|RUS
    Nizhniy Novgorod|RUS
    Nizhny Tagil|RUS
    Nizāmābād|IND
    Niš|SRB
    Njeru|UGA
    Nkayi|COG
    Nkongsamba|CMR
    Nkpor|NGA
    Nnewi|NGA
    Nobeoka|JPN
    Noda|JPN|?
    Nogales|MEX
    Noginsk|RUS
    Noida|IND
    Nong Chok|THA
    Nong Khaem|THA
    Nor Nork|ARM
    Norfolk|USA
    Norilsk|RUS
    Norman|USA|?
    North Charleston|USA
    North Las Vegas|USA
    North Peoria|USA
    North Shore|NZL
    North Stamford|USA
    Northampton|GBR
    Norwalk|USA
    Norwich|GBR
    Norzagaray|PHL
    Nossa Senhora de Fátima|CHN
    Nossa Senhora do Socorro|BRA
    Nottingham|GBR
    Nou Barris|ESP
    Nouadhibou|MRT
    Nouakchott|MRT
    Nova Friburgo|BRA
    Nova Iguaçu|BRA
    Nova Lima|BRA
    Nova Serrana|BRA
    Nova Vida|AGO
    Novara|ITA
    Novi Sad|SRB
    Novo Gama|BRA
    Novo Hamburgo|BRA
    Novo-Peredelkino|RUS
    Novocheboksarsk|RUS
    Novocherkassk|RUS
    Novokuybyshevsk|RUS
    Novokuznetsk|RUS
    Novomoskovsk|RUS
    Novorossiysk|RUS
    Novosibirsk|RUS
    Novotroitsk|RUS
    Novozavodskyi|UKR
    Novyye Cherëmushki|RUS
    Novyye Kuz’minki|RUS
    Nowrangapur|IND
    Noyabrsk|RUS
    Nsukka|NGA
    Ntuzuma|ZAF
    Nuevo Laredo|MEX
    Nukus|UZB
    Numazu|JPN
    Nuremberg|DEU
    Nuuk|GRL
    Nyagatare|RWA
    Nyala|SDN
    Nyingchi|CHN
    Nyzhnodniprovsk|UKR
    Nyíregyháza|HUN
    Nzega|TZA
    Nzérékoré|GIN
    Nîmes|FRA
    Nāgarpur|BGD
    Nāgaur|IND
    Nāgercoil|IND
    Nāngloi Jāt|IND
    Nāḩiyat al Iskandarīyah|IRQ
    N’Djamena|TCD
    N’dalatando|AGO
    Oakland|USA
    Oakville|CAN
    Oaxaca|MEX
    Obalende|NGA
    Oberhausen|DEU
    Obihiro|JPN
    Obninsk|RUS
    Obolon|UKR
    Obuase|GHA
    Ocaña|COL
    Oceanside|USA
    Ochakovo-Matveyevskoye|RUS
    Ocumare del Tuy|VEN
    Odawara|JPN
    Odense|DNK
    Odesa|UKR
    Odessa|USA
    Odintsovo|RUS
    Offa|NGA
    Offenbach|DEU
    Ogbomoso|NGA
    Ojo de Agua|MEX
    Okara|PAK
    Okayama|JPN
    Okazaki|JPN
    Okene|NGA
    Okigwe|NGA
    Okinawa|JPN
    Oklahoma City|USA
    Okrika|NGA
    Oktyabrsky|RUS
    Olanchito|HND
    Olathe|USA
    Oldenburg|DEU
    Oldham|GBR
    Oleksandrivskyi|UKR
    Oleksiyivka|UKR
    Olinda|BRA
    Olmaliq|UZB
    Olongapo|PHL
    Olsztyn|POL
    Omaha|USA
    Omdurman|SDN
    Omsk|RUS
    Ondjiva|AGO
    Ondo|NGA
    Ongata Rongai|KEN
    Ongole|IND
    Onitsha|NGA
    Onomichi|JPN
    Ontario|USA
    Ooty|IND
    Opole|POL
    Oradea|ROU
    Orai|IND
    Oral|KAZ
    Oran|DZA
    Orange|USA|?
    Oranjestad|ABW
    Ordos|CHN
    Ordu|TUR
    Orekhovo-Borisovo|RUS
    Orekhovo-Borisovo Severnoye|RUS
    Orekhovo-Zuyevo|RUS
    Orenburg|RUS
    Orihuela|ESP
    Orizaba|MEX
    Orkney|ZAF
    Orlando|USA
    Orléans|CAN FRA
    Ormoc|PHL
    Orsha|BLR
    Orsk|RUS
    Oruro|BOL
    Orël|RUS
    Orūmīyeh|IRN
    Osaka|JPN
    Osan|KOR
    Osasco|BRA
    Osh|KGZ
    Oshawa|CAN
    Oshodi|NGA
    Oslo|NOR
    Osmaniye|TUR
    Osnabrück|DEU
    Osogbo|NGA
    Osorno|CHL
    Ostrava|CZE
    Ota|NGA
    Otaru|JPN
    Ottakring|AUT
    Ottawa|CAN
    Ottawa South|CAN
    Ouagadougou|BFA
    Ouahigouya|BFA
    Ouargla|DZA
    Oued Zem|MAR
    Oujda|MAR
    Oulu|FIN
    Ourense|ESP
    Ourinhos|BRA
    Overland Park|USA
    Oviedo|ESP
    Owerri|NGA
    Owo|NGA
    Oxford|GBR
    Oxnard|USA
    Oyama|JPN
    Oyo|NGA
    Paarl|ZAF
    Pachuca de Soto|MEX
    Padalarang|IDN
    Padang|IDN
    Padangsidempuan|IDN
    Paderborn|DEU
    Padua|ITA
    Paech’ŏn-ŭp|PRK
    Paek’ak|PRK
    Pagadian|PHL
    Pago Pago|ASM
    Pailou|CHN
    Pak Kret|THA
    Pakokku|MMR
    Pakpattan|PAK
    Palakkad|IND
    Palangkaraya|IDN
    Palembang|IDN
    Palermo|ITA
    Palhoça|BRA
    Palikir|FSM
    Pallabi|BGD
    Pallāvaram|IND
    Palm Bay|USA
    Palma|ESP
    Palma Soriano|CUB
    Palmas|BRA
    Palmdale|USA
    Palmira|COL
    Palo Negro|VEN
    Palopo|IDN
    Paltan|BGD
    Palu|IDN
    Palwal|IND
    Pamanukan|IDN
    Pamplona|ESP
    Pamulang|IDN
    Panabo|PHL
    Panalanoy|PHL
    Panama City|PAN
    Panchkula|IND
    Pandi|PHL
    Pangkalanbuun|IDN
    Pangkalpinang|IDN
    Panguíla|AGO
    Panipat|IND
    Paniqui|PHL
    Panjin|CHN
    Pano Aqil|PAK
    Panshan|CHN
    Panvel|IND
    Panzhihua|CHN
    Papeete|PYF
    Paradise|USA|?
    Paragominas|BRA
    Parakou|BEN
    Paramaribo|SUR
    Paranaguá|BRA
    Paranaque City|PHL
    Paraná|ARG
    Parauapebas|BRA
    Parbhani|IND
    Pardīs|IRN
    Pare|IDN
    Parelheiros|BRA
    Parepare|IDN
    Parintins|BRA
    Paris|FRA
    Parla|ESP
    Parma|ITA
    Parnamirim|BRA
    Parnaíba|BRA
    Parung|IDN
    Pasadena|USA
    Pasarkemis|IDN
    Pasay|PHL
    Paseh|IDN
    Pasig City|PHL
    Pasir Gudang|MYS
    Pasir Mas|MYS
    Pasir Puteh|MYS
    Pasrur|PAK
    Passo Fundo|BRA
    Passos|BRA
    Pasto|COL
    Pasuruan|IDN
    Paterson|USA
    Pathein|MMR
    Pathānkot|IND
    Pati|IDN
    Patiāla|IND
    Patna|IND
    Patos de Minas|BRA
    Pattaya|THA
    Pattoki|PAK
    Paulista|BRA
    Paulo Afonso|BRA
    Paulínia|BRA
    Pavlodar|KAZ
    Pavlohrad|UKR
    Paya Terubong|MYS
    Payakumbuh|IDN
    Paço do Lumiar|BRA
    Pearland|USA
    Pechersk|UKR
    Pedreira|BRA
    Peicheng|CHN
    Pekalongan|IDN
    Pekanbaru|IDN
    Pelabuhanratu|IDN
    Pelentong|MYS
    Pelotas|BRA
    Pemalang|IDN
    Pematangsiantar|IDN
    Pemba|MOZ
    Pembroke Pines|USA
    Pengpu|CHN
    Pengze|CHN
    Penza|RUS
    Peoria|USA
    Perbaungan|IDN
    Percut|IDN
    Perdizes|BRA
    Pereira|COL|?
    Peristéri|GRC
    Perling|MYS
    Perm|RUS
    Perpignan|FRA
    Perth|AUS
    Perugia|ITA
    Pervouralsk|RUS
    Pescara|ITA
    Peshawar|PAK
    Pest|HUN
    Petaling Jaya|MYS
    Petapa|GTM
    Petare|VEN
    Petaẖ Tiqva|ISR
    Peterborough|GBR
    Petrogradka|RUS
    Petrolina|BRA
    Petropavl|KAZ
    Petropavlovsk-Kamchatsky|RUS
    Petrozavodsk|RUS
    Petrópolis|BRA
    Petržalka|SVK
    Peñalolén|CHL
    Pforzheim|DEU
    Phagwāra|IND
    Phalaborwa|ZAF
    Phan Rang-Tháp Chàm|VNM
    Phan Thiết|VNM
    Phasi Charoen|THA
    Philadelphia|USA
    Philipsburg|SXM
    Phnom Penh|KHM
    Phoenix|USA
    Phong Điền|VNM
    Phool Nagar|PAK
    Phra Pradaeng|THA
    Phu Quoc|VNM
    Phusro|IND
    Phú Mỹ|VNM
    Phú Quốc|VNM
    Phúc Yên|VNM
    Phổ Yên|VNM
    Phủ Lý|VNM
    Piacenza|ITA
    Piatra Neamţ|ROU
    Piedecuesta|COL
    Piedras Negras|MEX
    Pietermaritzburg|ZAF
    Pikine|SEN
    Pilsen|CZE
    Pimpri|IND
    Pimpri-Chinchwad|IND
    Pinar del Río|CUB
    Pindamonhangaba|BRA
    Pindi Bhattian|PAK
    Pindiga|NGA
    Pinetown|ZAF
    Pingdingshan|CHN
    Pingdu|CHN
    Pingliang|CHN
    Pingshan|CHN
    Pingwu County|CHN
    Pingxiang|CHN
    Pinhais|BRA
    Pinsk|BLR
    Piracicaba|BRA
    Piraeus|GRC
    Piranshahr|IRN
    Piraquara|BRA
    Pirituba|BRA
    Pisa|ITA
    Pita Kotte|LKA
    Pitalito|COL
    Piteşti|ROU
    Pithampur|IND
    Pittsburgh|USA
    Piura|PER
    Pizhou|CHN
    Planaltina|BRA
    Plano|USA
    Plano Piloto|BRA
    Plaridel|PHL
    Playa del Carmen|MEX
    Plaza de la Revolución|CUB
    Pleiku|VNM
    Ploieşti|ROU
    Plovdiv|BGR
    Plumbon|IDN
    Plymouth|GBR MSR
    Poblacion|PHL
    Podgorica|MNE
    Podolsk|RUS
    Pohang|KOR
    Pointe-Noire|COG
    Pokhara|NPL
    Polokwane|ZAF
    Poltava|UKR
    Pomona|USA
    Pompano Beach|USA
    Ponce|PRI
    Ponnāni|IND
    Ponta Grossa|BRA
    Pontianak|IDN
    Poole|GBR
    Popayán|COL
    Porbandar|IND
    Porlamar|VEN
    Port Blair|IND
    Port Dickson|MYS
    Port Harcourt|NGA
    Port Louis|MUS
    Port Moresby|PNG
    Port Said|EGY
    Port Saint Lucie|USA
    Port Sudan|SDN
    Port of Spain|TTO
    Port-Gentil|GAB
    Port-au-Prince|HTI
    Port-de-Paix|HTI
    Portland|USA
    Portmore|JAM
    Porto|PRT
    Porto Alegre|BRA
    Porto Seguro|BRA
    Porto Velho|BRA
    Porto-Novo|BEN
    Portoviejo|ECU
    Portsmouth|GBR
    Porz am Rhein|DEU
    Posadas|ARG
    Potchefstroom|ZAF
    Potosí|BOL
    Potsdam|DEU
    Pouso Alegre|BRA
    Poza Rica de Hidalgo|MEX
    Poznań|POL
    Pozniaky|UKR
    Poá|BRA
    Poços de Caldas|BRA
    Prabumulih|IDN
    Praga Południe|POL
    Prague|CZE
    Praia|CPV
    Praia Grande|BRA
    Prato|ITA
    Pravyi Bereh|UKR
    Prayagraj|IND
    Prenzlauer Berg|DEU
    Presidente Prudente|BRA
    Presnenskiy|RUS
    Preston|GBR
    Pretoria|ZAF
    Pristina|XKX
    Prizren|XKX
    Probolinggo|IDN
    Proddatūr|IND
    Prokop’yevsk|RUS
    Providence|USA
    Provo|USA
    Pskov|RUS
    Pucallpa|PER
    Puchong|MYS
    Pudong|CHN
    Puducherry|IND
    Pudukkottai|IND
    Puebla|MEX
    Pueblo|USA
    Puente Alto|CHL
    Puente de Vallecas|ESP
    Puerto Ayacucho|VEN
    Puerto Barrios|GTM
    Puerto Cabello|VEN
    Puerto Cortez|HND
    Puerto La Cruz|VEN
    Puerto Montt|CHL
    Puerto Plata|DOM
    Puerto Princesa|PHL
    Puerto Vallarta|MEX
    Pulandian|CHN
    Pulilan|PHL
    Pulong Santa Cruz|PHL
    Pune|IND
    Punggol|SGP
    Puning|CHN
    Puno|PER
    Punta Arenas|CHL
    Punta Cana|DOM
    Punta Cardón|VEN
    Punto Fijo|VEN
    Punāsa|IND
    Puqi|CHN
    Puri|IND
    Purnia|IND
    Puruliya|IND
    Purwakarta|IDN
    Purwodadi|IDN
    Purwokerto|IDN
    Pushkino|RUS
    Putatan|PHL
    Puthia|BGD
    Putian|CHN
    Putuo|CHN
    Puxi|CHN
    Puyang|CHN
    Puyang Chengguanzhen|CHN
    Pu’er|CHN
    Pyatigorsk|RUS
    Pyay|MMR
    Pyeongtaek|KOR
    Pyin Oo Lwin|MMR
    Pyongyang|PRK
    Pátra|GRC
    Pécs|HUN
    Pétionville|HTI
    Pôr do Sol|BRA
    Pābna|BGD
    Pākdasht|IRN
    Pālanpur|IND
    Pāli|IND
    Pānihāti|IND
    Pār Naogaon|BGD
    Pārsābād|IRN
    Pātan|NPL IND
    Pīlibhīt|IND
    Płock|POL
    P’yŏngsŏng|PRK
    Qadirpur Ran|PAK
    Qalyub|EGY
    Qal‘at Sukkar|IRQ
    Qarchak|IRN
    Qarshi|UZB
    Qazvin|IRN
    Qaşr Bin Ghashīr|LBY
    Qeładizê|IRQ
    Qianjiang|CHN
    Qiaotou|CHN
    Qibao|CHN
    Qina|EGY
    Qingdao|CHN
    Qingnian|CHN
    Qingpu|CHN
    Qingyang|CHN
    Qingyuan|CHN
    Qingzhou|CHN
    Qinhuangdao|CHN
    Qinzhou|CHN
    Qionghai|CHN
    Qiqihar|CHN
    Qitaihe|CHN
    Qods|IRN
    Qom|IRN
    Qo‘qon|UZB
    Quanzhou|CHN
    Quarto Oggiaro|ITA
    Queens|USA
    Queenstown|ZAF
    Queenstown Estate|SGP
    Queimados|BRA
    Quelimane|MOZ
    Queluz|PRT
    Quetta|PAK
    Quetzaltenango|GTM
    Quevedo|ECU
    Quezon|PHL
    Quezon City|PHL
    Qui Nhon|VNM
    Quibdó|COL
    Quilicura|CHL
    Quillacollo|BOL
    Quilmes|ARG
    Quilpué|CHL
    Quito|ECU
    Qujing|CHN
    Qurayyat|SAU
    Quthbullapur|IND
    Quzhou|CHN
    Québec|CAN
    Quảng Ngãi|VNM
    Quận Ba|VNM
    Quận Bốn|VNM
    Quận Mười|VNM
    Quận Mười Một|VNM
    Quận Năm|VNM
    Quận Sáu|VNM
    Quận Đức Thịnh|VNM
    Qā’em Shahr|IRN
    Qūchān|IRN
    """
}
