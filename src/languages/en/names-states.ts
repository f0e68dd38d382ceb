/** `id|other names|adjectives|nationals|capital`: `+s` is the adjective with an s. */
export const states = `
afghanistan|Islamic Emirate of Afghanistan|Afghan|+s|kabul=Kabul
albania|Republic of Albania|Albanian|+s|tirana=Tirana
algeria|People's Democratic Republic of Algeria|Algerian|+s|algiers=Algiers
andorra||Andorran|+s|andorra-la-vella=Andorra la Vella
angola|Republic of Angola|Angolan|+s|luanda=Luanda
antigua-and-barbuda|Antigua and Barbuda|||
argentina|Argentine Republic|Argentine,Argentinian|+s|buenos-aires=Buenos Aires
armenia|Republic of Armenia|Armenian|+s|yerevan=Yerevan
australia|Commonwealth of Australia|Australian|+s|canberra=Canberra
austria|Republic of Austria|Austrian|+s|vienna=Vienna
azerbaijan|Republic of Azerbaijan|Azerbaijani,Azeri|+s|baku=Baku
bahamas|The Bahamas|Bahamian|+s|nassau=Nassau
bahrain|Kingdom of Bahrain|Bahraini|+s|manama=Manama
bangladesh|People's Republic of Bangladesh|Bangladeshi|+s|dhaka=Dhaka
barbados||Barbadian|+s|bridgetown=Bridgetown
belarus|Republic of Belarus,Byelorussia|Belarusian,Belarussian,Byelorussian|+s|minsk=Minsk
belgium|Kingdom of Belgium|Belgian|+s|
belize||Belizean|+s|belmopan=Belmopan
benin|Republic of Benin|Beninese||porto-novo=Porto-Novo
bhutan|Kingdom of Bhutan|Bhutanese||thimphu=Thimphu
bolivia|Plurinational State of Bolivia|Bolivian|+s|la-paz=La Paz
bosnia-and-herzegovina|Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|+s|sarajevo=Sarajevo
botswana|Republic of Botswana|Botswanan|Motswana,Batswana|gaborone=Gaborone
brazil|Federative Republic of Brazil|Brazilian|+s|brasilia=Brasilia
brunei|Brunei Darussalam|Bruneian|+s|bandar-seri-begawan=Bandar Seri Begawan
bulgaria|Republic of Bulgaria|Bulgarian|+s|sofia=Sofia
burkina-faso||Burkinabe||ouagadougou=Ouagadougou
burundi|Republic of Burundi|Burundian|+s|gitega=Gitega
cambodia|Kingdom of Cambodia|Cambodian|+s|phnom-penh=Phnom Penh
cameroon|Republic of Cameroon|Cameroonian|+s|yaounde=Yaounde
canada||Canadian|+s|ottawa=Ottawa
cape-verde||Cape Verdean|+s|praia=Praia
central-african-republic|CAR|Central African|+s|bangui=Bangui
chad|Republic of Chad|Chadian|+s|n-djamena=N'Djamena;Ndjamena
chile|Republic of Chile|Chilean|+s|
china|People's Republic of China,PRC,Mainland China|Chinese||beijing=Beijing;Peking
colombia|Republic of Colombia|Colombian|+s|bogota=Bogota
comoros|Union of the Comoros|Comorian|+s|moroni=Moroni
costa-rica|Republic of Costa Rica|Costa Rican|+s|san-jose=San Jose
croatia|Republic of Croatia|Croatian|+s,Croat,Croats|zagreb=Zagreb
cuba|Republic of Cuba|Cuban|+s|havana=Havana
cyprus|Republic of Cyprus|Cypriot|+s|nicosia=Nicosia
czechia||Czech|+s|prague=Prague
denmark|Kingdom of Denmark|Danish|Dane,Danes|copenhagen=Copenhagen
djibouti|Republic of Djibouti|Djiboutian|+s|
dominican-republic||Dominican|+s|santo-domingo=Santo Domingo
dr-congo|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,DR Congo,Congo-Kinshasa|Congolese||kinshasa=Kinshasa
republic-of-the-congo|Republic of the Congo,Congo-Brazzaville,Congo?|Congolese?||brazzaville=Brazzaville
east-timor||Timorese||dili=Dili
ecuador|Republic of Ecuador|Ecuadorian,Ecuadorean|+s|quito=Quito
egypt|Arab Republic of Egypt|Egyptian|+s|cairo=Cairo
el-salvador|Republic of El Salvador|Salvadoran,Salvadorean|+s|
equatorial-guinea|Republic of Equatorial Guinea|Equatoguinean|+s|malabo=Malabo
eritrea|State of Eritrea|Eritrean|+s|asmara=Asmara
estonia|Republic of Estonia|Estonian|+s|tallinn=Tallinn
eswatini|Kingdom of Eswatini|Swazi|+s|mbabane=Mbabane
ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian|+s|addis-ababa=Addis Ababa
fiji|Republic of Fiji|Fijian|+s|suva=Suva
finland|Republic of Finland|Finnish|Finn,Finns|helsinki=Helsinki
france|French Republic|French|Frenchman,Frenchmen,Frenchwoman|paris=Paris
gabon|Republic of Gabon|Gabonese||libreville=Libreville
gambia|The Gambia,Republic of The Gambia|Gambian|+s|banjul=Banjul
georgia|Republic of Georgia|Georgian|+s|tbilisi=Tbilisi
germany|Federal Republic of Germany|German|+s|berlin=Berlin
ghana|Republic of Ghana|Ghanaian|+s|accra=Accra
greece|Hellenic Republic|Greek|+s|athens=Athens
greenland||Greenlandic|Greenlander,Greenlanders|nuuk=Nuuk
grenada||Grenadian|+s|
guatemala|Republic of Guatemala|Guatemalan|+s|guatemala-city=Guatemala City
guinea|Republic of Guinea|Guinean|+s|conakry=Conakry
guyana|Republic of Guyana|Guyanese||georgetown=Georgetown
haiti|Republic of Haiti|Haitian|+s|port-au-prince=Port-au-Prince
honduras|Republic of Honduras|Honduran|+s|tegucigalpa=Tegucigalpa
hong-kong|||Hongkonger,Hongkongers|
hungary||Hungarian|+s|budapest=Budapest
iceland|Republic of Iceland|Icelandic|Icelander,Icelanders|reykjavik=Reykjavik
india|Republic of India|Indian|+s|new-delhi=New Delhi;Delhi
indonesia|Republic of Indonesia|Indonesian|+s|jakarta=Jakarta
iran|Islamic Republic of Iran,Islamic Republic|Iranian|+s|tehran=Tehran;Teheran
iraq|Republic of Iraq|Iraqi|+s|baghdad=Baghdad
ireland|Republic of Ireland|Irish|Irishman,Irishmen|dublin=Dublin
israel|State of Israel|Israeli|+s|tel-aviv=Tel Aviv
italy|Italian Republic|Italian|+s|rome=Rome
ivory-coast|Cote d'Ivoire,Republic of Cote d'Ivoire|Ivorian|+s|abidjan=Abidjan
jamaica||Jamaican|+s|
japan||Japanese||tokyo=Tokyo
jordan|Hashemite Kingdom of Jordan,Hashemite Kingdom|Jordanian|+s|amman=Amman
kazakhstan|Republic of Kazakhstan|Kazakh,Kazakhstani|+s|astana=Astana
kenya|Republic of Kenya|Kenyan|+s|nairobi=Nairobi
kosovo|Republic of Kosovo|Kosovar,Kosovan|+s|pristina=Pristina
kuwait|State of Kuwait|Kuwaiti|+s|kuwait-city=Kuwait City
kyrgyzstan|Kyrgyz Republic,Kirghizia|Kyrgyz,Kyrgyzstani||bishkek=Bishkek
laos|Lao People's Democratic Republic|Laotian,Lao|+s|vientiane=Vientiane
latvia|Republic of Latvia|Latvian|+s|riga=Riga
lebanon|Lebanese Republic|Lebanese||beirut=Beirut
lesotho|Kingdom of Lesotho|Basotho||maseru=Maseru
liberia|Republic of Liberia|Liberian|+s|monrovia=Monrovia
libya|State of Libya|Libyan|+s|tripoli=Tripoli
liechtenstein|Principality of Liechtenstein|||vaduz=Vaduz
lithuania|Republic of Lithuania|Lithuanian|+s|vilnius=Vilnius
luxembourg||Luxembourgish|Luxembourger,Luxembourgers|
madagascar|Republic of Madagascar|Malagasy||antananarivo=Antananarivo
malawi|Republic of Malawi|Malawian|+s|lilongwe=Lilongwe
malaysia||Malaysian|+s|kuala-lumpur=Kuala Lumpur
maldives|Republic of Maldives|Maldivian|+s|
mali|Republic of Mali|Malian|+s|bamako=Bamako
malta|Republic of Malta|Maltese||valletta=Valletta
mauritania|Islamic Republic of Mauritania|Mauritanian|+s|nouakchott=Nouakchott
mauritius|Republic of Mauritius|Mauritian|+s|
mexico|United Mexican States|Mexican|+s|mexico-city=Mexico City
micronesia||Micronesian|+s|
moldova|Republic of Moldova|Moldovan|+s|chisinau=Chisinau;Kishinev
monaco|Principality of Monaco|Monegasque|+s|
mongolia||Mongolian|+s|ulaanbaatar=Ulaanbaatar;Ulan Bator
montenegro||Montenegrin|+s|podgorica=Podgorica
morocco|Kingdom of Morocco|Moroccan|+s|rabat=Rabat
mozambique|Republic of Mozambique|Mozambican|+s|maputo=Maputo
myanmar|Burma,Republic of the Union of Myanmar|Burmese||naypyidaw=Naypyidaw;Nay Pyi Taw
namibia|Republic of Namibia|Namibian|+s|windhoek=Windhoek
nepal|Federal Democratic Republic of Nepal|Nepalese,Nepali|Nepalis|kathmandu=Kathmandu
netherlands|Kingdom of the Netherlands,Holland|Dutch|Dutchman,Dutchmen|amsterdam=Amsterdam
new-zealand||New Zealand|New Zealander,New Zealanders|wellington=Wellington
nicaragua|Republic of Nicaragua|Nicaraguan|+s|managua=Managua
niger|Republic of Niger|Nigerien|+s|niamey=Niamey
nigeria|Federal Republic of Nigeria|Nigerian|+s|abuja=Abuja
north-korea|DPRK,D.P.R.K.,Democratic People's Republic of Korea,Korea?|North Korean,Korean?|+s|pyongyang=Pyongyang
north-macedonia|Macedonia,FYROM,Republic of North Macedonia|Macedonian,North Macedonian|+s|skopje=Skopje
norway|Kingdom of Norway|Norwegian|+s|oslo=Oslo
oman|Sultanate of Oman|Omani|+s|muscat=Muscat
pakistan|Islamic Republic of Pakistan|Pakistani|+s|islamabad=Islamabad
palestine|State of Palestine,Palestinian Territory|Palestinian|+s|ramallah=Ramallah
panama|Republic of Panama|Panamanian|+s|panama-city=Panama City
papua-new-guinea|PNG|Papuan|+s|port-moresby=Port Moresby
paraguay|Republic of Paraguay|Paraguayan|+s|asuncion=Asuncion
peru|Republic of Peru|Peruvian|+s|lima=Lima
philippines|Republic of the Philippines|Philippine,Filipino|Filipinos|manila=Manila
poland|Republic of Poland|Polish|Pole,Poles|warsaw=Warsaw
portugal|Portuguese Republic|Portuguese||lisbon=Lisbon
puerto-rico||Puerto Rican|+s|
qatar|State of Qatar|Qatari|+s|doha=Doha
romania||Romanian|+s|bucharest=Bucharest
russia|Russian Federation,RF|Russian|+s|moscow=Moscow
rwanda|Republic of Rwanda|Rwandan|+s|kigali=Kigali
samoa||Samoan|+s|apia=Apia
sao-tome-and-principe|Sao Tome and Principe|||
saudi-arabia|Kingdom of Saudi Arabia,KSA|Saudi,Saudi Arabian|+s|riyadh=Riyadh
senegal|Republic of Senegal|Senegalese||dakar=Dakar
serbia|Republic of Serbia|Serbian|+s,Serb,Serbs|belgrade=Belgrade
seychelles|Republic of Seychelles|Seychellois||
sierra-leone|Republic of Sierra Leone|Sierra Leonean|+s|freetown=Freetown
singapore|Republic of Singapore|Singaporean|+s|
slovakia|Slovak Republic|Slovak,Slovakian|+s|bratislava=Bratislava
slovenia|Republic of Slovenia|Slovenian,Slovene|+s|ljubljana=Ljubljana
somalia|Federal Republic of Somalia|Somali|+s,Somalian,Somalians|mogadishu=Mogadishu
south-africa|Republic of South Africa,RSA|South African|+s|pretoria=Pretoria
south-korea|Republic of Korea,ROK,Korea|South Korean,Korean|+s|seoul=Seoul
south-sudan|Republic of South Sudan|South Sudanese||juba=Juba
spain|Kingdom of Spain|Spanish|Spaniard,Spaniards|madrid=Madrid
sri-lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan|+s|colombo=Colombo
st-kitts-and-nevis|Saint Kitts and Nevis,St Kitts and Nevis|||
st-lucia|Saint Lucia,St Lucia|||
st-vincent-and-grenadines|Saint Vincent and the Grenadines,St Vincent and the Grenadines|||
sudan|Republic of the Sudan,Republic of Sudan|Sudanese||khartoum=Khartoum
suriname|Republic of Suriname|Surinamese||paramaribo=Paramaribo
sweden|Kingdom of Sweden|Swedish|Swede,Swedes|stockholm=Stockholm
switzerland|Swiss Confederation|Swiss||bern=Bern
syria|Syrian Arab Republic|Syrian|+s|damascus=Damascus
taiwan|Chinese Taipei|Taiwanese||taipei=Taipei
tajikistan|Republic of Tajikistan|Tajik|+s|dushanbe=Dushanbe
tanzania|United Republic of Tanzania|Tanzanian|+s|dodoma=Dodoma
thailand|Kingdom of Thailand|Thai|+s|bangkok=Bangkok
togo|Togolese Republic|Togolese||lome=Lome
tonga|Kingdom of Tonga|Tongan|+s|
trinidad-and-tobago|Trinidad and Tobago|Trinidadian|+s|port-of-spain=Port of Spain
tunisia|Republic of Tunisia|Tunisian|+s|tunis=Tunis
turkey|Republic of Turkey,Republic of Türkiye|Turkish|Turk,Turks|ankara=Ankara
turkmenistan||Turkmen,Turkmenistani||ashgabat=Ashgabat
uganda|Republic of Uganda|Ugandan|+s|kampala=Kampala
ukraine||Ukrainian,Ukranian|+s|kyiv=Kyiv;Kiev
united-arab-emirates|UAE,U.A.E.,Emirates|Emirati|+s|abu-dhabi=Abu Dhabi
united-kingdom|U.K.,Britain,Great Britain,England|British,English|Briton,Britons,Brits,Englishman,Englishmen|london=London
united-states|United States of America,U.S.,USA,U.S.A.,America|American|+s|washington=Washington;Washington, D.C.;Washington, DC;Washington DC;Washington D.C.
uruguay|Oriental Republic of Uruguay|Uruguayan|+s|montevideo=Montevideo
uzbekistan|Republic of Uzbekistan|Uzbek,Uzbekistani|+s|tashkent=Tashkent
vatican-city|Vatican,Holy See|||
venezuela|Bolivarian Republic of Venezuela|Venezuelan|+s|caracas=Caracas
vietnam|Socialist Republic of Vietnam,Viet Nam|Vietnamese||hanoi=Hanoi
western-sahara||Sahrawi,Saharawi|+s|
yemen|Republic of Yemen|Yemeni|+s|sanaa=Sanaa;Sana'a
zambia|Republic of Zambia|Zambian|+s|lusaka=Lusaka
zimbabwe|Republic of Zimbabwe|Zimbabwean|+s|harare=Harare
`;
