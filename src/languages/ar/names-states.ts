/** `id|other names|adjectives|nationals with plurals of their own|capital`. */
export const states = `
afghanistan|إمارة أفغانستان الإسلامية|أفغاني,أفغانستاني|أفغان|kabul=كابل;كابول
albania||ألباني|ألبان|tirana=تيرانا
algeria|الجمهورية الجزائرية الديمقراطية الشعبية|جزائري||algiers=الجزائر العاصمة
andorra||أندوري||andorra-la-vella=أندورا لا فيلا
angola||أنغولي||luanda=لواندا
argentina||أرجنتيني||buenos-aires=بوينس آيرس;بوينوس آيرس
armenia|جمهورية أرمينيا|أرميني,أرمني|أرمن|yerevan=يريفان
australia||أسترالي||canberra=كانبيرا;كانبرا
austria||نمساوي||vienna=فيينا
azerbaijan|أذربيجان,أذريبجان|أذربيجاني,أذري||baku=باكو
bahamas|الباهاما,البهاما|باهامي||nassau=ناساو
bahrain|مملكة البحرين|بحريني||manama=المنامة
bangladesh|بنغلادش,بنجلاديش|بنغلاديشي,بنغالي||dhaka=دكا
barbados||بربادوسي||bridgetown=بريدجتاون
belarus|روسيا البيضاء,بيلاروسيا,بلاروسيا|بيلاروسي||minsk=مينسك
belgium|مملكة بلجيكا|بلجيكي||
belize||بليزي||belmopan=بلموبان
benin|جمهورية بنين|بنيني||porto-novo=بورتو نوفو
bhutan||بوتاني||thimphu=تيمفو
bolivia||بوليفي||la-paz=لاباز
bosnia-and-herzegovina|البوسنة|بوسني||sarajevo=سراييفو
botswana||بوتسواني||gaborone=غابورون
brazil||برازيلي||brasilia=برازيليا
brunei||بروناوي||bandar-seri-begawan=بندر سري بكاوان
bulgaria||بلغاري|بلغار|sofia=صوفيا
burkina-faso|بوركينافاسو|بوركيني||ouagadougou=واغادوغو
burundi||بوروندي||gitega=غيتيغا
cambodia|كمبوديا|كمبودي||phnom-penh=بنوم بنه
cameroon||كاميروني||yaounde=ياوندي
canada||كندي||ottawa=أوتاوا
cape-verde||كابفيردي||praia=برايا
central-african-republic|إفريقيا الوسطى,أفريقيا الوسطى|||bangui=بانغي
chad|جمهورية تشاد|تشادي||n-djamena=نجامينا;إنجمينا
chile|شيلي|تشيلي,شيلي||
china|جمهورية الصين الشعبية|صيني||beijing=بكين;بيجين
colombia||كولومبي||bogota=بوغوتا
comoros||قمري||moroni=موروني
costa-rica|كوستا ريكا|كوستاريكي||san-jose=سان خوسيه
croatia||كرواتي|كروات|zagreb=زغرب
cuba||كوبي||havana=هافانا
cyprus||قبرصي|قبارصة|nicosia=نيقوسيا
czechia|جمهورية التشيك,تشيكيا|تشيكي|تشيك|prague=براغ
denmark|الدنمارك|دنماركي,دانماركي||copenhagen=كوبنهاغن
djibouti||جيبوتي||
dominican-republic|الدومينيكان|دومينيكاني||santo-domingo=سانتو دومينغو
dr-congo|الكونغو الديمقراطية,الكونغو الديموقراطية,الكونغو|كونغولي||kinshasa=كينشاسا
east-timor|تيمور الشرقية,تيمور ليشتي|تيموري||dili=ديلي
equatorial-guinea||||malabo=مالابو
eswatini|سوازيلاند|سوازيلندي||mbabane=مبابان
grenada||غرينادي||
guinea-bissau||||bissau=بيساو
liechtenstein||ليختنشتايني||vaduz=فادوز
micronesia||ميكرونيزي||
republic-of-the-congo|الكونغو برازافيل,الكونغو?|كونغولي?||brazzaville=برازافيل
ecuador||إكوادوري||quito=كيتو
egypt|جمهورية مصر العربية|مصري||cairo=القاهرة
el-salvador||سلفادوري||
eritrea|أريتريا|إريتري,أريتري||asmara=أسمرة;أسمرا
estonia|أستونيا|إستوني,أستوني||tallinn=تالين
ethiopia|أثيوبيا|إثيوبي,أثيوبي||addis-ababa=أديس أبابا
fiji||فيجي||suva=سوفا
finland||فنلندي||helsinki=هلسنكي
france|الجمهورية الفرنسية|فرنسي||paris=باريس
gabon||غابوني||libreville=ليبرفيل
gambia||غامبي||banjul=بانجول
georgia||جورجي||tbilisi=تبليسي
germany|جمهورية ألمانيا الاتحادية|ألماني|ألمان|berlin=برلين
ghana||غاني||accra=أكرا
greece||يوناني||athens=أثينا
greenland|جرينلاند|غرينلاندي||
guatemala||غواتيمالي||guatemala-city=غواتيمالا سيتي
guinea||غيني||conakry=كوناكري
guyana|غويانا|غوياني||georgetown=جورجتاون
haiti||هايتي||port-au-prince=بورت أو برنس
honduras||هندوراسي||tegucigalpa=تيغوسيغالبا
hungary|المجر|مجري,هنغاري||budapest=بودابست
iceland||آيسلندي||reykjavik=ريكيافيك
india|جمهورية الهند|هندي|هنود|new-delhi=نيودلهي;دلهي
indonesia|أندونيسيا|إندونيسي,أندونيسي||jakarta=جاكرتا
iran|الجمهورية الإسلامية الإيرانية,الجمهورية الإسلامية|إيراني||tehran=طهران
iraq|جمهورية العراق|عراقي||baghdad=بغداد
ireland|إيرلندا|أيرلندي,إيرلندي||dublin=دبلن
israel|دولة إسرائيل,الاحتلال الإسرائيلي,الكيان الصهيوني|إسرائيلي||tel-aviv=تل أبيب
italy||إيطالي|طليان|rome=روما
ivory-coast|كوت ديفوار|إيفواري||
jamaica||جامايكي||
japan||ياباني||tokyo=طوكيو
jordan|المملكة الأردنية الهاشمية|أردني||amman=عمّان?
kazakhstan|كازخستان|كازاخستاني,كازاخي||astana=أستانا;أستانة
kenya||كيني||nairobi=نيروبي
kosovo|كوسوفا|كوسوفي||pristina=بريشتينا
kuwait|دولة الكويت|كويتي||
kyrgyzstan|قرغيزستان,قرغيزيا,قيرغيزيا|قرغيزي,قيرغيزي||bishkek=بيشكيك
laos||لاوسي||vientiane=فيينتيان
latvia||لاتفي||riga=ريغا
lebanon|الجمهورية اللبنانية|لبناني||beirut=بيروت
lesotho||ليسوتي||maseru=ماسيرو
liberia||ليبيري||monrovia=مونروفيا
libya|دولة ليبيا|ليبي||tripoli=طرابلس
lithuania||ليتواني||vilnius=فيلنيوس
luxembourg|لوكسمبورج|لوكسمبورغي||
madagascar||مدغشقري||antananarivo=أنتاناناريفو
malawi||ملاوي,مالاوي||lilongwe=ليلونغوي
malaysia||ماليزي||kuala-lumpur=كوالالمبور
maldives|المالديف|مالديفي||
mali|جمهورية مالي|مالي|ماليون,ماليين|bamako=باماكو
malta||مالطي||valletta=فاليتا
mauritania||موريتاني||nouakchott=نواكشوط
mauritius||موريشي||
mexico||مكسيكي||mexico-city=مكسيكو سيتي
moldova|مولدافيا|مولدوفي||chisinau=كيشيناو
mongolia||منغولي|مغول|ulaanbaatar=أولان باتور
montenegro|مونتينيغرو|مونتينيغري||podgorica=بودغوريتسا
morocco|المملكة المغربية|مغربي|مغاربة|rabat=الرباط
mozambique||موزمبيقي||maputo=مابوتو
myanmar|بورما|ميانماري,بورمي||naypyidaw=نايبيداو
namibia||ناميبي||windhoek=ويندهوك
nepal||نيبالي||kathmandu=كاتماندو
netherlands||هولندي||amsterdam=أمستردام
new-zealand|نيوزيلاندا|نيوزيلندي||wellington=ويلينغتون
nicaragua||نيكاراغوي||managua=ماناغوا
niger||نيجري||niamey=نيامي
nigeria||نيجيري||abuja=أبوجا
north-korea|جمهورية كوريا الشعبية الديمقراطية,كوريا الديمقراطية,كوريا?|كوري شمالي,كوري?||pyongyang=بيونغ يانغ;بيونغيانغ
north-macedonia|مقدونيا|مقدوني||skopje=سكوبيه;سكوبي
norway||نرويجي||oslo=أوسلو
oman|سلطنة عمان,سلطنة عُمان|عماني||muscat=مسقط
pakistan|جمهورية باكستان الإسلامية|باكستاني||islamabad=إسلام آباد;إسلام أباد
palestine|دولة فلسطين|فلسطيني||ramallah=رام الله
panama||بنمي||panama-city=مدينة بنما
papua-new-guinea|بابوا غينيا الجديدة|||port-moresby=بورت مورسبي
paraguay||باراغواي||asuncion=أسونسيون
peru|البيرو|بيروفي||lima=ليما
philippines|الفليبين|فلبيني,فليبيني||manila=مانيلا
poland||بولندي||warsaw=وارسو
portugal||برتغالي||lisbon=لشبونة
qatar|دولة قطر|قطري||doha=الدوحة
romania||روماني||bucharest=بوخارست
russia|روسيا الاتحادية,الاتحاد الروسي,الفيدرالية الروسية,الاتحادية الروسية|روسي|روس|moscow=موسكو
rwanda||رواندي||kigali=كيغالي
samoa||ساموي||apia=أبيا
saudi-arabia|السعودية,العربية السعودية|سعودي||riyadh=الرياض
senegal||سنغالي||dakar=داكار
serbia||صربي|صرب|belgrade=بلغراد
seychelles||سيشلي||
sierra-leone||سيراليوني||freetown=فريتاون
singapore||سنغافوري||
slovakia||سلوفاكي||bratislava=براتيسلافا
slovenia||سلوفيني||ljubljana=ليوبليانا
somalia||صومالي||mogadishu=مقديشو;مقديشيو
south-africa|جنوب إفريقيا,جمهورية جنوب أفريقيا|جنوب أفريقي,جنوب إفريقي||pretoria=بريتوريا
south-korea|جمهورية كوريا,كوريا|كوري جنوبي,كوري||seoul=سيول;سيئول
south-sudan|جمهورية جنوب السودان|جنوب سوداني||juba=جوبا
spain|مملكة إسبانيا,أسبانيا|إسباني,أسباني|إسبان,أسبان|madrid=مدريد
sri-lanka|سري لانكا|سريلانكي||colombo=كولومبو
sudan|جمهورية السودان|سوداني||khartoum=الخرطوم
suriname||سورينامي||paramaribo=باراماريبو
sweden||سويدي||stockholm=ستوكهولم
switzerland||سويسري||bern=برن
syria|الجمهورية العربية السورية,سورية|سوري||damascus=دمشق
taiwan||تايواني||taipei=تايبيه;تايبيه
tajikistan|طاجكستان|طاجيكي,طاجيكستاني|طاجيك|dushanbe=دوشنبه
tanzania||تنزاني||dodoma=دودوما
thailand|تايلند|تايلاندي,تايلندي||bangkok=بانكوك
togo||توغولي||lome=لومي
tonga||تونغي||
trinidad-and-tobago|ترينيداد|ترينيدادي||port-of-spain=بورت أوف سبين
tunisia|الجمهورية التونسية|تونسي||
turkey|الجمهورية التركية|تركي|أتراك|ankara=أنقرة
turkmenistan||تركماني,تركمانستاني||ashgabat=عشق آباد
uganda||أوغندي||kampala=كمبالا
ukraine|أكرانيا,اوكرانيا|أوكراني|أوكران|kyiv=كييف
united-arab-emirates|الإمارات,دولة الإمارات العربية المتحدة,دولة الإمارات|إماراتي||abu-dhabi=أبوظبي;أبو ظبي
united-kingdom|بريطانيا,بريطانيا العظمى,إنجلترا,انكلترا|بريطاني,إنجليزي,إنكليزي|إنجليز,إنكليز|london=لندن
united-states|الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا|أمريكي,أميركي|أمريكان,أميركان|washington=واشنطن
uruguay||أوروغواياني||montevideo=مونتيفيديو
uzbekistan||أوزبكي,أوزبكستاني|أوزبك|tashkent=طشقند
vanuatu||فانواتي||
vatican-city|دولة الفاتيكان,الكرسي الرسولي|فاتيكاني||
venezuela||فنزويلي||caracas=كاراكاس
vietnam|فييتنام|فيتنامي,فييتنامي||hanoi=هانوي
western-sahara||صحراوي||
yemen|الجمهورية اليمنية|يمني||sanaa=صنعاء
zambia||زامبي||lusaka=لوساكا
zimbabwe|زمبابوي|زيمبابوي||harare=هراري
`;
