// Written by scripts/generate-registry.ts from data/registry. Do not edit.

/** A person or body on each line: type, id, usual name, aliases, what it acts for. */
export const actors = `
p|vladimir-putin|فلاديمير بوتين|بوتين
p|donald-trump|دونالد ترامب|ترامب;ترمب;دونالد ترمب
p|joe-biden|جو بايدن|بايدن;جوزيف بايدن
p|volodymyr-zelenskyy|فولوديمير زيلينسكي|زيلينسكي;فلاديمير زيلينسكي;زيلنسكي;فولوديمير زيلنسكي
p|marco-rubio|ماركو روبيو|روبيو
p|mike-waltz|مايك والتز|والتز;والتس
p|steve-witkoff|ستيف ويتكوف|ويتكوف
p|keith-kellogg|كيث كيلوغ|كيلوغ;كيث كيلوج
p|sergei-lavrov|سيرغي لافروف|لافروف;سيرجي لافروف
p|dmitry-peskov|دميتري بيسكوف|بيسكوف;ديمتري بيسكوف
p|yuri-ushakov|يوري أوشاكوف|أوشاكوف
p|mohammed-bin-salman|محمد بن سلمان|محمد بن سلمان بن عبد العزيز;محمد بن سلمان بن عبد العزيز آل سعود;محمد بن سلمان آل سعود
i|white-house|البيت الأبيض||united-states
i|kremlin|الكرملين||russia
i|state-department|الخارجية الأمريكية|الخارجية الأميركية;وزارة الخارجية الأمريكية;وزارة الخارجية الأميركية|united-states
i|pentagon|البنتاغون|البنتاجون;وزارة الدفاع الأمريكية;وزارة الدفاع الأميركية|united-states
o|european-union|الاتحاد الأوروبي|EU;E.U.
o|united-nations|الأمم المتحدة|منظمة الأمم المتحدة;UN;U.N.
o|nato|حلف شمال الأطلسي|الناتو;حلف الناتو;ناتو;NATO
o|hamas|حماس|حركة حماس
o|hezbollah|حزب الله|حزب الله اللبناني
o|houthis|الحوثيون|ميليشيا الحوثي;ميليشيات الحوثي;مليشيا الحوثي;مليشيات الحوثي;ميليشيا الحوثيين;حركة الحوثيين;حركة أنصار الله;الحوثيين;الحوثي;الحوثية;أنصار الله;جماعة الحوثي;جماعة أنصار الله
o|taliban|طالبان|حركة طالبان
a|russian-armed-forces|القوات المسلحة الروسية|الجيش الروسي;القوات الروسية|russia
a|ukrainian-armed-forces|القوات المسلحة الأوكرانية|الجيش الأوكراني;القوات الأوكرانية;AFU|ukraine
a|us-armed-forces|القوات المسلحة الأمريكية|الجيش الأمريكي;الجيش الأميركي;القوات الأمريكية;القوات الأميركية|united-states
a|israeli-armed-forces|الجيش الإسرائيلي|جيش الاحتلال;قوات الاحتلال;جيش الاحتلال الإسرائيلي;قوات الاحتلال الإسرائيلي;القوات الإسرائيلية;جيش الدفاع الإسرائيلي;جنود الاحتلال;جنود الاحتلال الإسرائيلي;طائرات الاحتلال;طائرات الاحتلال الإسرائيلي;طيران الاحتلال;طيران الاحتلال الإسرائيلي;مدفعية الاحتلال;مدفعية الاحتلال الإسرائيلي;دبابات الاحتلال;دبابات الاحتلال الإسرائيلي;زوارق الاحتلال;زوارق الاحتلال الإسرائيلي;IDF|israel
l|nhl|دوري الهوكي الوطني|دوري هوكي الجليد الوطني;NHL
l|khl|دوري الهوكي القاري|دوري هوكي الجليد القاري;KHL
i|kan|هيئة البث الإسرائيلية|هيئة البث العام الإسرائيلية
p|barack-obama|باراك أوباما|أوباما
p|kamala-harris|كامالا هاريس|هاريس;كاملا هاريس
p|j-d-vance|جي دي فانس|جيه دي فانس;فانس
p|antony-blinken|أنتوني بلينكن|بلينكن;توني بلينكن
p|lloyd-austin|لويد أوستن|لويد أوستين
p|pete-hegseth|بيت هيغسيث|هيغسيث;بيت هيغسث;هيغسث
p|jake-sullivan|جيك سوليفان|جيك ساليفان
p|jared-kushner|جاريد كوشنر|كوشنر
p|karoline-leavitt|كارولين ليفيت|ليفيت;كارولاين ليفيت
p|dmitry-medvedev|دميتري ميدفيديف|ميدفيديف;ديمتري ميدفيديف;مدفيديف;دميتري مدفيديف
p|sergei-shoigu|سيرغي شويغو|شويغو;سيرجي شويجو
p|andrei-belousov|أندريه بيلوسوف|بيلوسوف;أندري بيلوسوف;أندريه بيلاوسوف
p|maria-zakharova|ماريا زاخاروفا|زاخاروفا
p|kirill-dmitriev|كيريل دميتريف|دميتريف;كيريل ديميترييف
p|petro-poroshenko|بيترو بوروشينكو|بوروشينكو
p|andrii-yermak|أندريه يرماك|يرماك;أندري يرماك;أندريه ييرماك
p|andrii-sybiha|أندريه سيبيها|سيبيها;أندري سيبيها;أندريه سيبيغا
p|dmytro-kuleba|دميترو كوليبا|كوليبا;ديمترو كوليبا
p|rustem-umerov|رستم عمروف|عمروف;رستم أوميروف;أوميروف;عميروف;رستم عميروف
p|ursula-von-der-leyen|أورسولا فون دير لاين|فون دير لاين;أورسولا فون دير لايين;فون دير لايين
p|charles-michel|شارل ميشيل
p|donald-tusk|دونالد توسك|توسك
p|kaja-kallas|كايا كالاس|كالاس
p|josep-borrell|جوزيب بوريل|بوريل;جوزيف بوريل
p|mark-rutte|مارك روته|روته;مارك روتي
p|jens-stoltenberg|ينس ستولتنبرغ|ستولتنبرغ;ينس ستولتنبرج
p|antonio-guterres|أنطونيو غوتيريش|غوتيريش;أنطونيو جوتيريش;جوتيريش
p|hans-grundberg|هانس غروندبرغ|غروندبرغ;هانس جروندبرج
p|emmanuel-macron|إيمانويل ماكرون|ماكرون
p|angela-merkel|أنغيلا ميركل|ميركل;أنجيلا ميركل
p|olaf-scholz|أولاف شولتس|شولتس;أولاف شولتز
p|friedrich-merz|فريدريش ميرتس|ميرتس;فريدريش ميرز
p|keir-starmer|كير ستارمر|ستارمر
p|rishi-sunak|ريشي سوناك|سوناك
p|boris-johnson|بوريس جونسون
p|giorgia-meloni|جورجيا ميلوني|ميلوني
p|andrzej-duda|أندريه دودا|دودا;أندجي دودا
p|viktor-orban|فيكتور أوربان|أوربان
p|aleksandar-vucic|ألكسندر فوتشيتش|فوتشيتش
p|alexander-lukashenko|ألكسندر لوكاشينكو|لوكاشينكو
p|justin-trudeau|جاستن ترودو|ترودو
p|mark-carney|مارك كارني|كارني
p|xi-jinping|شي جين بينغ|شي جينبينغ;شي جين بينج
p|wang-yi|وانغ يي|وانج يي
p|narendra-modi|ناريندرا مودي|مودي
p|fumio-kishida|فوميو كيشيدا|كيشيدا
p|kim-jong-un|كيم جونغ أون|كيم جونغ-أون;كيم جونج أون
o|cia|وكالة المخابرات المركزية|وكالة الاستخبارات المركزية;وكالة المخابرات المركزية الأمريكية;CIA|united-states
o|fbi|مكتب التحقيقات الفيدرالي|مكتب التحقيقات الاتحادي;FBI|united-states
i|us-national-security-council|مجلس الأمن القومي الأمريكي|مجلس الأمن القومي الأميركي;NSC|united-states
i|us-congress|الكونغرس|الكونجرس;الكونغرس الأمريكي;الكونغرس الأميركي|united-states
i|us-senate|مجلس الشيوخ الأمريكي|مجلس الشيوخ الأميركي|united-states
a|us-central-command|القيادة المركزية الأمريكية|القيادة المركزية الأميركية;سنتكوم;القيادة الوسطى الأمريكية;القيادة الوسطى الأميركية;القيادة المركزية للولايات المتحدة;CENTCOM|united-states
i|state-duma|مجلس الدوما|الدوما|russia
i|federation-council|مجلس الاتحاد الروسي||russia
i|russian-ministry-of-foreign-affairs|وزارة الخارجية الروسية|الخارجية الروسية|russia
i|russian-ministry-of-defence|وزارة الدفاع الروسية|الدفاع الروسية|russia
i|fsb|جهاز الأمن الفيدرالي الروسي|جهاز الأمن الفيدرالي;FSB|russia
a|wagner-group|مجموعة فاغنر|فاغنر;مجموعة فاجنر
i|verkhovna-rada|البرلمان الأوكراني|الرادا|ukraine
i|security-service-of-ukraine|جهاز الأمن الأوكراني|SBU|ukraine
i|european-commission|المفوضية الأوروبية||european-union
i|european-council|المجلس الأوروبي||european-union
i|european-parliament|البرلمان الأوروبي||european-union
o|osce|منظمة الأمن والتعاون في أوروبا|OSCE
i|un-security-council|مجلس الأمن الدولي|مجلس الأمن;مجلس الأمن التابع للأمم المتحدة|united-nations
i|un-general-assembly|الجمعية العامة للأمم المتحدة|الجمعية العامة|united-nations
o|unrwa|الأونروا|أونروا;وكالة الأونروا;UNRWA|united-nations
o|unicef|اليونيسف|يونيسف;منظمة اليونيسف;UNICEF|united-nations
o|world-health-organization|منظمة الصحة العالمية|WHO|united-nations
o|world-food-programme|برنامج الأغذية العالمي|WFP|united-nations
o|iaea|الوكالة الدولية للطاقة الذرية|IAEA|united-nations
i|international-criminal-court|المحكمة الجنائية الدولية|ICC
i|international-court-of-justice|محكمة العدل الدولية|ICJ|united-nations
o|icrc|اللجنة الدولية للصليب الأحمر|الصليب الأحمر;الصليب الأحمر الدولي;ICRC
o|red-crescent|الهلال الأحمر|الهلال الأحمر الفلسطيني
o|opec|أوبك|منظمة أوبك;OPEC
o|opec-plus|أوبك بلس|أوبك;تحالف أوبك;OPEC
o|g7|مجموعة السبع|مجموعة السبع الكبرى;مجموعة الدول السبع;مجموعة الدول الصناعية السبع
o|g20|مجموعة العشرين|مجموعة الدول العشرين
o|brics|بريكس|مجموعة بريكس;BRICS
o|sco|منظمة شنغهاي للتعاون|SCO
o|cis|رابطة الدول المستقلة|CIS
o|csto|منظمة معاهدة الأمن الجماعي|CSTO
o|arab-league|جامعة الدول العربية|الجامعة العربية
o|gcc|مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية;مجلس التعاون;GCC
o|oic|منظمة التعاون الإسلامي|OIC
o|african-union|الاتحاد الأفريقي|الاتحاد الإفريقي;AU
a|al-qassam-brigades|كتائب القسام|كتائب عز الدين القسام;القسام|hamas
a|al-quds-brigades|سرايا القدس||islamic-jihad
o|islamic-jihad|الجهاد الإسلامي|حركة الجهاد الإسلامي;PIJ
o|fatah|فتح|حركة فتح
o|plo|منظمة التحرير الفلسطينية|منظمة التحرير;PLO|palestine
i|palestinian-authority|السلطة الفلسطينية|السلطة الوطنية الفلسطينية|palestine
i|gaza-health-ministry|وزارة الصحة في غزة|وزارة الصحة بغزة;الصحة بغزة
o|islamic-state|تنظيم الدولة الإسلامية|داعش;تنظيم داعش;تنظيم الدولة;ISIS;ISIL
o|al-qaeda|القاعدة|تنظيم القاعدة
a|syrian-democratic-forces|قوات سوريا الديمقراطية|قسد;SDF
a|rapid-support-forces|قوات الدعم السريع|الدعم السريع;RSF
a|irgc|الحرس الثوري|الحرس الثوري الإيراني;IRGC|iran
i|mossad|الموساد||israel
i|knesset|الكنيست||israel
i|reuters|رويترز|وكالة رويترز
i|associated-press|أسوشيتد برس|أسوشييتد برس;وكالة أسوشيتد برس;AP
i|afp|فرانس برس|وكالة فرانس برس;AFP
i|tass|تاس|وكالة تاس;TASS
i|ria-novosti|ريا نوفوستي|نوفوستي;وكالة نوفوستي;RIA
i|interfax|إنترفاكس|وكالة إنترفاكس
i|ukrinform|أوكرينفورم
i|axios|أكسيوس|موقع أكسيوس
i|cnn|سي إن إن|شبكة سي إن إن;CNN
i|bbc|بي بي سي|BBC
i|new-york-times|نيويورك تايمز|صحيفة نيويورك تايمز
i|al-jazeera|قناة الجزيرة
i|al-arabiya|قناة العربية
l|ioc|اللجنة الأولمبية الدولية|IOC
i|republika-srpska|جمهورية صرب البوسنة|صرب البوسنة
i|donetsk-peoples-republic|جمهورية دونيتسك الشعبية|DPR;DNR
i|luhansk-peoples-republic|جمهورية لوغانسك الشعبية|LPR;LNR
p|recep-tayyip-erdogan|رجب طيب أردوغان|أردوغان;أردوجان;رجب طيب إردوغان;إردوغان
p|hakan-fidan|هاكان فيدان|فيدان
p|benjamin-netanyahu|بنيامين نتنياهو|نتنياهو;نتانياهو;بنيامين نتانياهو
p|isaac-herzog|إسحاق هرتسوغ|هرتسوغ;يتسحاق هرتسوغ;إسحق هرتسوغ
p|yoav-gallant|يوآف غالانت|غالانت;يوآف جالانت;يؤاف غالانت
p|israel-katz|يسرائيل كاتس|يسرائيل كاتز;إسرائيل كاتس
p|mahmoud-abbas|محمود عباس
p|ismail-haniyeh|إسماعيل هنية|هنية
p|yahya-sinwar|يحيى السنوار|السنوار
p|khalil-al-hayya|خليل الحية
p|osama-hamdan|أسامة حمدان
p|hassan-nasrallah|حسن نصر الله
p|ali-khamenei|علي خامنئي|خامنئي;آية الله علي خامنئي
p|masoud-pezeshkian|مسعود بزشكيان|بزشكيان;مسعود بيزشكيان;مسعود پزشکیان
p|ebrahim-raisi|إبراهيم رئيسي
p|abbas-araghchi|عباس عراقجي|عراقجي;عباس عراقتشي
p|hossein-amir-abdollahian|حسين أمير عبد اللهيان|أمير عبد اللهيان;عبد اللهيان;حسين أمير عبداللهيان;عبداللهيان
p|salman-bin-abdulaziz|سلمان بن عبد العزيز|سلمان بن عبدالعزيز;سلمان بن عبد العزيز آل سعود
p|faisal-bin-farhan|فيصل بن فرحان|فيصل بن فرحان آل سعود
p|tamim-bin-hamad-al-thani|تميم بن حمد آل ثاني|تميم بن حمد
p|mohammed-bin-abdulrahman-al-thani|محمد بن عبد الرحمن آل ثاني|محمد بن عبد الرحمن;محمد بن عبدالرحمن آل ثاني;محمد بن عبدالرحمن بن جاسم آل ثاني;محمد بن عبد الرحمن بن جاسم آل ثاني
p|mohamed-bin-zayed-al-nahyan|محمد بن زايد آل نهيان|محمد بن زايد
p|haitham-bin-tariq|هيثم بن طارق|هيثم بن طارق آل سعيد
p|abdullah-ii|عبد الله الثاني|عبدالله الثاني
p|abdel-fattah-el-sisi|عبد الفتاح السيسي|السيسي;عبدالفتاح السيسي
p|badr-abdelatty|بدر عبد العاطي|عبد العاطي;بدر عبدالعاطي
p|bashar-al-assad|بشار الأسد|الأسد
p|ahmed-al-sharaa|أحمد الشرع|الشرع;أبو محمد الجولاني;الجولاني
p|najib-mikati|نجيب ميقاتي|ميقاتي
p|joseph-aoun|جوزيف عون|جوزاف عون
p|rashad-al-alimi|رشاد العليمي
p|abdel-fattah-al-burhan|عبد الفتاح البرهان|البرهان;عبدالفتاح البرهان
p|nikol-pashinyan|نيكول باشينيان|باشينيان
p|ilham-aliyev|إلهام علييف|علييف
p|kassym-jomart-tokayev|قاسم جومارت توكاييف|توكاييف;قاسم جومرت توقاييف
p|shavkat-mirziyoyev|شوكت ميرضيائيف|ميرضيائيف;شوكت ميرزياييف
`;

/** A place on each line: type, id, usual name, aliases, what it is within. */
export const places = `
s|black-sea|البحر الأسود
s|red-sea|البحر الأحمر
r|kursk|كورسك|مقاطعة كورسك;منطقة كورسك;إقليم كورسك|russia
w|middle-east|الشرق الأوسط
r|gaza|غزة|قطاع غزة;قطاع_غزة|palestine
r|west-bank|الضفة الغربية||palestine
t|jeddah|جدة||saudi-arabia
t|geneva|جنيف||switzerland
t|istanbul|إسطنبول|اسطنبول|turkey
s|mediterranean-sea|البحر المتوسط|البحر الأبيض المتوسط
s|baltic-sea|بحر البلطيق
s|sea-of-azov|بحر آزوف
s|south-china-sea|بحر الصين الجنوبي
s|persian-gulf|الخليج العربي|الخليج الفارسي
s|strait-of-hormuz|مضيق هرمز
s|bab-el-mandeb|باب المندب|مضيق باب المندب
x|suez-canal|قناة السويس||egypt
w|europe|أوروبا|اوروبا
w|africa|أفريقيا|إفريقيا;القارة الأفريقية
w|asia|آسيا
w|central-asia|آسيا الوسطى
w|latin-america|أمريكا اللاتينية|أميركا اللاتينية
w|south-caucasus|جنوب القوقاز|القوقاز
r|korean-peninsula|شبه الجزيرة الكورية
r|crimea|القرم|شبه جزيرة القرم;جزيرة القرم|ukraine
r|donbas|دونباس|إقليم دونباس|ukraine
r|donetsk|دونيتسك|مقاطعة دونيتسك;منطقة دونيتسك|ukraine
r|luhansk|لوغانسك|لوهانسك;مقاطعة لوغانسك|ukraine
r|zaporizhzhia|زابوريجيا|زاباروجيا;مقاطعة زابوريجيا|ukraine
x|zaporizhzhia-nuclear-power-plant|محطة زابوريجيا النووية|محطة زابوريجيا للطاقة النووية;محطة زاباروجيا النووية;ZNPP|ukraine
r|kherson|خيرسون|مقاطعة خيرسون|ukraine
r|kharkiv|خاركيف|خاركوف;مقاطعة خاركيف|ukraine
r|sumy|سومي|مقاطعة سومي|ukraine
r|odesa|أوديسا|أوديسيا;مقاطعة أوديسا|ukraine
t|lviv|لفيف||ukraine
t|mariupol|ماريوبول||ukraine
t|bakhmut|باخموت||ukraine
t|sevastopol|سيفاستوبول||crimea
r|belgorod|بيلغورود|مقاطعة بيلغورود;منطقة بيلغورود|russia
r|bryansk|بريانسك|مقاطعة بريانسك|russia
r|alaska|ألاسكا||united-states
t|anchorage|أنكوريج|أنكوراج|alaska
t|saint-petersburg|سانت بطرسبرغ|سان بطرسبورغ;سانت بطرسبورغ|russia
t|sochi|سوتشي||russia
t|new-york|نيويورك||united-states
t|brussels|بروكسل|بروكسيل|belgium
t|munich|ميونخ|ميونيخ|germany
t|dubai|دبي||united-arab-emirates
t|sharm-el-sheikh|شرم الشيخ||egypt
r|sinai|سيناء|شبه جزيرة سيناء|egypt
t|rafah|رفح||gaza
x|rafah-crossing|معبر رفح||gaza
t|gaza-city|مدينة غزة||gaza
r|northern-gaza|شمال غزة|شمال قطاع غزة;شمالي قطاع غزة|gaza
r|southern-gaza|جنوب غزة|جنوب قطاع غزة;جنوبي قطاع غزة|gaza
t|khan-younis|خان يونس|خانيونس|gaza
t|jerusalem|القدس|القدس المحتلة
t|east-jerusalem|القدس الشرقية
x|al-aqsa|المسجد الأقصى|الأقصى|jerusalem
r|golan-heights|الجولان|هضبة الجولان;مرتفعات الجولان
r|southern-lebanon|جنوب لبنان|جنوبي لبنان;الجنوب اللبناني|lebanon
t|aleppo|حلب||syria
t|idlib|إدلب||syria
t|aden|عدن||yemen
t|hodeidah|الحديدة||yemen
r|darfur|دارفور|إقليم دارفور|sudan
r|kashmir|كشمير|إقليم كشمير
r|nagorno-karabakh|ناغورني قره باغ|قره باغ;ناغورنو كاراباخ;قرة باغ|azerbaijan
`;
