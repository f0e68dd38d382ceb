// Written by scripts/generate-countries.ts from the cldr-localenames-full package. Do not edit.

/** A country of CLDR on each line: its id, its usual name, its other names. */
export const countries = `
ascension-island|جزيرة أسينشيون
andorra|أندورا
united-arab-emirates|الإمارات العربية المتحدة
afghanistan|أفغانستان
antigua-and-barbuda|أنتيغوا وبربودا
anguilla|أنغويلا
albania|ألبانيا
armenia|أرمينيا
angola|أنغولا
antarctica|أنتاركتيكا
argentina|الأرجنتين
american-samoa|ساموا الأمريكية
austria|النمسا
australia|أستراليا
aruba|أروبا
aland-islands|جزر آلاند
azerbaijan|أذربيجان
bosnia-and-herzegovina|البوسنة والهرسك
barbados|بربادوس
bangladesh|بنغلاديش
belgium|بلجيكا
burkina-faso|بوركينا فاسو
bulgaria|بلغاريا
bahrain|البحرين
burundi|بوروندي
benin|بنين
st-barthelemy|سان بارتليمي
bermuda|برمودا
brunei|بروناي
bolivia|بوليفيا
caribbean-netherlands|هولندا الكاريبية
brazil|البرازيل
bahamas|جزر البهاما
bhutan|بوتان
bouvet-island|جزيرة بوفيه
botswana|بوتسوانا
belarus|بيلاروس
belize|بليز
canada|كندا
cocos-keeling-islands|جزر كوكوس
dr-congo|الكونغو - كينشاسا|جمهورية الكونغو الديمقراطية
central-african-republic|جمهورية أفريقيا الوسطى
republic-of-the-congo|الكونغو - برازافيل|جمهورية الكونغو
switzerland|سويسرا
ivory-coast|ساحل العاج|كوت ديفوار
cook-islands|جزر كوك
chile|تشيلي
cameroon|الكاميرون
china|الصين
colombia|كولومبيا
clipperton-island|جزيرة كليبيرتون
sark|سارك
costa-rica|كوستاريكا
cuba|كوبا
cape-verde|الرأس الأخضر
curacao|كوراساو
christmas-island|جزيرة كريسماس
cyprus|قبرص
czechia|التشيك|جمهورية التشيك
germany|ألمانيا
diego-garcia|دييغو غارسيا
djibouti|جيبوتي
denmark|الدانمرك
dominica|دومينيكا
dominican-republic|جمهورية الدومينيكان
algeria|الجزائر
ceuta-and-melilla|سيوتا وميليلا
ecuador|الإكوادور
estonia|إستونيا
egypt|مصر
western-sahara|الصحراء الغربية
eritrea|إريتريا
spain|إسبانيا
ethiopia|إثيوبيا
finland|فنلندا
fiji|فيجي
falkland-islands|جزر فوكلاند|جزر فوكلاند - جزر مالفيناس
micronesia|ميكرونيزيا
faroe-islands|جزر فارو
france|فرنسا
gabon|الغابون
united-kingdom|المملكة المتحدة
grenada|غرينادا
georgia|جورجيا
french-guiana|غويانا الفرنسية
guernsey|غيرنزي
ghana|غانا
gibraltar|جبل طارق
greenland|غرينلاند
gambia|غامبيا
guinea|غينيا
guadeloupe|غوادلوب
equatorial-guinea|غينيا الاستوائية
greece|اليونان
south-georgia-and-south-sandwich-islands|جورجيا الجنوبية وجزر ساندويتش الجنوبية
guatemala|غواتيمالا
guam|غوام
guinea-bissau|غينيا بيساو
guyana|غيانا
hong-kong|هونغ كونغ الصينية|هونغ كونغ
heard-and-mcdonald-islands|جزيرة هيرد وجزر ماكدونالد
honduras|هندوراس
croatia|كرواتيا
haiti|هايتي
hungary|هنغاريا
canary-islands|جزر الكناري
indonesia|إندونيسيا
ireland|أيرلندا
israel|إسرائيل
isle-of-man|جزيرة مان
india|الهند
british-indian-ocean-territory|الإقليم البريطاني في المحيط الهندي|أرخبيل تشاغوس
iraq|العراق
iran|إيران
iceland|آيسلندا
italy|إيطاليا
jersey|جيرسي
jamaica|جامايكا
jordan|الأردن
japan|اليابان
kenya|كينيا
kyrgyzstan|قيرغيزستان
cambodia|كمبوديا
kiribati|كيريباتي
comoros|جزر القمر
st-kitts-and-nevis|سانت كيتس ونيفيس
north-korea|كوريا الشمالية
south-korea|كوريا الجنوبية
kuwait|الكويت
cayman-islands|جزر كايمان
kazakhstan|كازاخستان
laos|لاوس
lebanon|لبنان
st-lucia|سانت لوسيا
liechtenstein|ليختنشتاين
sri-lanka|سريلانكا
liberia|ليبيريا
lesotho|ليسوتو
lithuania|ليتوانيا
luxembourg|لوكسمبورغ
latvia|لاتفيا
libya|ليبيا
morocco|المغرب
monaco|موناكو
moldova|مولدوفا
montenegro|الجبل الأسود
st-martin|سان مارتن
madagascar|مدغشقر
marshall-islands|جزر مارشال
north-macedonia|مقدونيا الشمالية
mali|مالي
myanmar|ميانمار
mongolia|منغوليا
macao|منطقة ماكاو الإدارية الخاصة|مكاو
northern-mariana-islands|جزر ماريانا الشمالية
martinique|جزر المارتينيك
mauritania|موريتانيا
montserrat|مونتسرات
malta|مالطا
mauritius|موريشيوس
maldives|جزر المالديف
malawi|ملاوي
mexico|المكسيك
malaysia|ماليزيا
mozambique|موزمبيق
namibia|ناميبيا
new-caledonia|كاليدونيا الجديدة
niger|النيجر
norfolk-island|جزيرة نورفولك
nigeria|نيجيريا
nicaragua|نيكاراغوا
netherlands|هولندا
norway|النرويج
nepal|نيبال
nauru|ناورو
niue|نيوي
new-zealand|نيوزيلندا
oman|عُمان
panama|بنما
peru|بيرو
french-polynesia|بولينيزيا الفرنسية
papua-new-guinea|بابوا غينيا الجديدة
philippines|الفلبين
pakistan|باكستان
poland|بولندا
st-pierre-and-miquelon|سان بيير ومكويلون
pitcairn-islands|جزر بيتكيرن
puerto-rico|بورتوريكو
palestine|الأراضي الفلسطينية|فلسطين
portugal|البرتغال
palau|بالاو
paraguay|باراغواي
qatar|قطر
reunion|روينيون
romania|رومانيا
serbia|صربيا
russia|روسيا
rwanda|رواندا
saudi-arabia|المملكة العربية السعودية
solomon-islands|جزر سليمان
seychelles|سيشل
sudan|السودان
sweden|السويد
singapore|سنغافورة
st-helena|سانت هيلينا
slovenia|سلوفينيا
svalbard-and-jan-mayen|سفالبارد وجان ماين
slovakia|سلوفاكيا
sierra-leone|سيراليون
san-marino|سان مارينو
senegal|السنغال
somalia|الصومال
suriname|سورينام
south-sudan|جنوب السودان
sao-tome-and-principe|ساو تومي وبرينسيبي
el-salvador|السلفادور
sint-maarten|سانت مارتن
syria|سوريا
eswatini|إسواتيني|سوازيلاند
tristan-da-cunha|تريستان دا كونا
turks-and-caicos-islands|جزر توركس وكايكوس
chad|تشاد
french-southern-territories|الأقاليم الجنوبية الفرنسية
togo|توغو
thailand|تايلاند
tajikistan|طاجيكستان
tokelau|توكيلاو
east-timor|تيمور - ليشتي|تيمور الشرقية
turkmenistan|تركمانستان
tunisia|تونس
tonga|تونغا
turkey|تركيا
trinidad-and-tobago|ترينيداد وتوباغو
tuvalu|توفالو
taiwan|تايوان
tanzania|تنزانيا
ukraine|أوكرانيا
uganda|أوغندا
us-outlying-islands|جزر الولايات المتحدة النائية
united-states|الولايات المتحدة
uruguay|أورغواي
uzbekistan|أوزبكستان
vatican-city|الفاتيكان
st-vincent-and-grenadines|سانت فنسنت وجزر غرينادين
venezuela|فنزويلا
british-virgin-islands|جزر فيرجن البريطانية
us-virgin-islands|جزر فيرجن الأمريكية
vietnam|فيتنام
vanuatu|فانواتو
wallis-and-futuna|جزر والس وفوتونا
samoa|ساموا
kosovo|كوسوفو
yemen|اليمن
mayotte|مايوت
south-africa|جنوب أفريقيا
zambia|زامبيا
zimbabwe|زيمبابوي
`;
