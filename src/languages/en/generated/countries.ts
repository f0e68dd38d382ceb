// Written by scripts/generate-countries.ts from the cldr-localenames-full package. Do not edit.

/** A country of CLDR on each line: its id, its usual name, its other names. */
export const countries = `
ascension-island|Ascension Island
andorra|Andorra
united-arab-emirates|United Arab Emirates
afghanistan|Afghanistan
antigua-and-barbuda|Antigua & Barbuda
anguilla|Anguilla
albania|Albania
armenia|Armenia
angola|Angola
antarctica|Antarctica
argentina|Argentina
american-samoa|American Samoa
austria|Austria
australia|Australia
aruba|Aruba
aland-islands|Åland Islands
azerbaijan|Azerbaijan
bosnia-and-herzegovina|Bosnia & Herzegovina|Bosnia
barbados|Barbados
bangladesh|Bangladesh
belgium|Belgium
burkina-faso|Burkina Faso
bulgaria|Bulgaria
bahrain|Bahrain
burundi|Burundi
benin|Benin
st-barthelemy|St. Barthélemy
bermuda|Bermuda
brunei|Brunei
bolivia|Bolivia
caribbean-netherlands|Caribbean Netherlands
brazil|Brazil
bahamas|Bahamas
bhutan|Bhutan
bouvet-island|Bouvet Island
botswana|Botswana
belarus|Belarus
belize|Belize
canada|Canada
cocos-keeling-islands|Cocos Islands
dr-congo|Congo - Kinshasa|Congo
central-african-republic|Central African Republic
republic-of-the-congo|Congo - Brazzaville|Congo Republic
switzerland|Switzerland
ivory-coast|Côte d'Ivoire|Ivory Coast
cook-islands|Cook Islands
chile|Chile
cameroon|Cameroon
china|China
colombia|Colombia
clipperton-island|Clipperton Island
sark|Sark
costa-rica|Costa Rica
cuba|Cuba
cape-verde|Cape Verde|Cabo Verde
curacao|Curaçao
christmas-island|Christmas Island
cyprus|Cyprus
czechia|Czechia|Czech Republic
germany|Germany
diego-garcia|Diego Garcia
djibouti|Djibouti
denmark|Denmark
dominica|Dominica
dominican-republic|Dominican Republic
algeria|Algeria
ceuta-and-melilla|Ceuta & Melilla
ecuador|Ecuador
estonia|Estonia
egypt|Egypt
western-sahara|Western Sahara
eritrea|Eritrea
spain|Spain
ethiopia|Ethiopia
finland|Finland
fiji|Fiji
falkland-islands|Falkland Islands
micronesia|Micronesia
faroe-islands|Faroe Islands
france|France
gabon|Gabon
united-kingdom|United Kingdom|UK
grenada|Grenada
georgia|Georgia
french-guiana|French Guiana
guernsey|Guernsey
ghana|Ghana
gibraltar|Gibraltar
greenland|Greenland
gambia|Gambia
guinea|Guinea
guadeloupe|Guadeloupe
equatorial-guinea|Equatorial Guinea
greece|Greece
south-georgia-and-south-sandwich-islands|South Georgia & South Sandwich Islands
guatemala|Guatemala
guam|Guam
guinea-bissau|Guinea-Bissau
guyana|Guyana
hong-kong|Hong Kong SAR China|Hong Kong
heard-and-mcdonald-islands|Heard & McDonald Islands
honduras|Honduras
croatia|Croatia
haiti|Haiti
hungary|Hungary
canary-islands|Canary Islands
indonesia|Indonesia
ireland|Ireland
israel|Israel
isle-of-man|Isle of Man
india|India
british-indian-ocean-territory|British Indian Ocean Territory|Chagos Archipelago
iraq|Iraq
iran|Iran
iceland|Iceland
italy|Italy
jersey|Jersey
jamaica|Jamaica
jordan|Jordan
japan|Japan
kenya|Kenya
kyrgyzstan|Kyrgyzstan
cambodia|Cambodia
kiribati|Kiribati
comoros|Comoros
st-kitts-and-nevis|St. Kitts & Nevis
north-korea|North Korea
south-korea|South Korea
kuwait|Kuwait
cayman-islands|Cayman Islands
kazakhstan|Kazakhstan
laos|Laos
lebanon|Lebanon
st-lucia|St. Lucia
liechtenstein|Liechtenstein
sri-lanka|Sri Lanka
liberia|Liberia
lesotho|Lesotho
lithuania|Lithuania
luxembourg|Luxembourg
latvia|Latvia
libya|Libya
morocco|Morocco
monaco|Monaco
moldova|Moldova
montenegro|Montenegro
st-martin|St. Martin
madagascar|Madagascar
marshall-islands|Marshall Islands
north-macedonia|North Macedonia
mali|Mali
myanmar|Myanmar
mongolia|Mongolia
macao|Macao SAR China|Macao
northern-mariana-islands|Northern Mariana Islands
martinique|Martinique
mauritania|Mauritania
montserrat|Montserrat
malta|Malta
mauritius|Mauritius
maldives|Maldives
malawi|Malawi
mexico|Mexico
malaysia|Malaysia
mozambique|Mozambique
namibia|Namibia
new-caledonia|New Caledonia
niger|Niger
norfolk-island|Norfolk Island
nigeria|Nigeria
nicaragua|Nicaragua
netherlands|Netherlands
norway|Norway
nepal|Nepal
nauru|Nauru
niue|Niue
new-zealand|New Zealand|Aotearoa New Zealand
oman|Oman
panama|Panama
peru|Peru
french-polynesia|French Polynesia
papua-new-guinea|Papua New Guinea
philippines|Philippines
pakistan|Pakistan
poland|Poland
st-pierre-and-miquelon|St. Pierre & Miquelon
pitcairn-islands|Pitcairn Islands|Pitcairn
puerto-rico|Puerto Rico
palestine|Palestinian Territories|Palestine
portugal|Portugal
palau|Palau
paraguay|Paraguay
qatar|Qatar
reunion|Réunion
romania|Romania
serbia|Serbia
russia|Russia
rwanda|Rwanda
saudi-arabia|Saudi Arabia
solomon-islands|Solomon Islands
seychelles|Seychelles
sudan|Sudan
sweden|Sweden
singapore|Singapore
st-helena|St. Helena
slovenia|Slovenia
svalbard-and-jan-mayen|Svalbard & Jan Mayen
slovakia|Slovakia
sierra-leone|Sierra Leone
san-marino|San Marino
senegal|Senegal
somalia|Somalia
suriname|Suriname
south-sudan|South Sudan
sao-tome-and-principe|São Tomé & Príncipe
el-salvador|El Salvador
sint-maarten|Sint Maarten
syria|Syria
eswatini|Eswatini|Swaziland
tristan-da-cunha|Tristan da Cunha
turks-and-caicos-islands|Turks & Caicos Islands
chad|Chad
french-southern-territories|French Southern Territories
togo|Togo
thailand|Thailand
tajikistan|Tajikistan
tokelau|Tokelau
east-timor|Timor-Leste|East Timor
turkmenistan|Turkmenistan
tunisia|Tunisia
tonga|Tonga
turkey|Türkiye|Turkey
trinidad-and-tobago|Trinidad & Tobago
tuvalu|Tuvalu
taiwan|Taiwan
tanzania|Tanzania
ukraine|Ukraine
uganda|Uganda
us-outlying-islands|U.S. Outlying Islands
united-states|United States|US
uruguay|Uruguay
uzbekistan|Uzbekistan
vatican-city|Vatican City
st-vincent-and-grenadines|St. Vincent & Grenadines
venezuela|Venezuela
british-virgin-islands|British Virgin Islands
us-virgin-islands|U.S. Virgin Islands
vietnam|Vietnam
vanuatu|Vanuatu
wallis-and-futuna|Wallis & Futuna
samoa|Samoa
kosovo|Kosovo
yemen|Yemen
mayotte|Mayotte
south-africa|South Africa
zambia|Zambia
zimbabwe|Zimbabwe
`;
