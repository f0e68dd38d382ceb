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
o|hezbollah|حزب الله
o|houthis|الحوثيون|الحوثيين;الحوثي;الحوثية;أنصار الله;جماعة الحوثي;جماعة أنصار الله
o|taliban|طالبان|حركة طالبان
a|russian-armed-forces|القوات المسلحة الروسية|الجيش الروسي;القوات الروسية|russia
a|ukrainian-armed-forces|القوات المسلحة الأوكرانية|الجيش الأوكراني;القوات الأوكرانية;AFU|ukraine
a|us-armed-forces|القوات المسلحة الأمريكية|الجيش الأمريكي;الجيش الأميركي;القوات الأمريكية;القوات الأميركية|united-states
a|israeli-armed-forces|الجيش الإسرائيلي|جيش الاحتلال;قوات الاحتلال;جيش الاحتلال الإسرائيلي;قوات الاحتلال الإسرائيلي;القوات الإسرائيلية;جيش الدفاع الإسرائيلي;IDF|israel
l|nhl|دوري الهوكي الوطني|دوري هوكي الجليد الوطني;NHL
l|khl|دوري الهوكي القاري|دوري هوكي الجليد القاري;KHL
i|kan|هيئة البث الإسرائيلية|هيئة البث العام الإسرائيلية
p|barack-obama|باراك أوباما|أوباما
p|george-w-bush|جورج بوش|جورج دبليو بوش
p|bill-clinton|بيل كلينتون
p|hillary-clinton|هيلاري كلينتون
p|kamala-harris|كامالا هاريس|هاريس;كاملا هاريس
p|j-d-vance|جي دي فانس|جيه دي فانس;فانس
p|mike-pence|مايك بنس
p|antony-blinken|أنتوني بلينكن|بلينكن;توني بلينكن
p|mike-pompeo|مايك بومبيو|بومبيو
p|rex-tillerson|ريكس تيلرسون|تيلرسون
p|john-kerry|جون كيري|كيري
p|lloyd-austin|لويد أوستن|لويد أوستين
p|pete-hegseth|بيت هيغسيث|هيغسيث;بيت هيغسث;هيغسث
p|mark-esper|مارك إسبر
p|james-mattis|جيمس ماتيس
p|jake-sullivan|جيك سوليفان|جيك ساليفان
p|john-bolton|جون بولتون
p|scott-bessent|سكوت بيسنت|بيسنت
p|janet-yellen|جانيت يلين|يلين
p|howard-lutnick|هوارد لوتنيك|لوتنيك
p|pam-bondi|بام بوندي
p|tulsi-gabbard|تولسي غابارد|غابارد
p|john-ratcliffe|جون راتكليف
p|william-burns|وليام بيرنز|ويليام بيرنز;بيل بيرنز
p|jared-kushner|جاريد كوشنر|كوشنر
p|ivanka-trump|إيفانكا ترامب
p|melania-trump|ميلانيا ترامب
p|elon-musk|إيلون ماسك|ماسك
p|adam-boehler|آدم بوهلر|آدم بولر
p|massad-boulos|مسعد بولس|بولس
p|tom-barrack|توم براك|توماس باراك;توم باراك
p|morgan-ortagus|مورغان أورتاغوس|أورتاغوس
p|brett-mcgurk|بريت ماكغورك|ماكغورك;بريت ماكجورك
p|amos-hochstein|آموس هوكستين|هوكستين;آموس هوكشتاين
p|tim-lenderking|تيم ليندركينغ|ليندركينغ;تيموثي ليندركينغ
p|karoline-leavitt|كارولين ليفيت|ليفيت;كارولاين ليفيت
p|karine-jean-pierre|كارين جان بيير
p|jen-psaki|جين ساكي|جين بساكي
p|emily-horne|إميلي هورن
p|adrienne-watson|أدريان واتسون
p|john-kirby|جون كيربي
p|matthew-miller|ماثيو ميلر
p|tammy-bruce|تامي بروس
p|ned-price|نيد برايس
p|sean-parnell|شون بارنيل
p|victoria-nuland|فيكتوريا نولاند|نولاند
p|linda-thomas-greenfield|ليندا توماس غرينفيلد|ليندا توماس-غرينفيلد
p|mike-johnson|مايك جونسون
p|nancy-pelosi|نانسي بيلوسي|بيلوسي
p|lindsey-graham|ليندسي غراهام|ليندسي جراهام
p|mark-milley|مارك ميلي
p|dmitry-medvedev|دميتري ميدفيديف|ميدفيديف;ديمتري ميدفيديف;مدفيديف;دميتري مدفيديف
p|mikhail-mishustin|ميخائيل ميشوستين|ميشوستين
p|sergei-shoigu|سيرغي شويغو|شويغو;سيرجي شويجو
p|andrei-belousov|أندريه بيلوسوف|بيلوسوف;أندري بيلوسوف;أندريه بيلاوسوف
p|maria-zakharova|ماريا زاخاروفا|زاخاروفا
p|kirill-dmitriev|كيريل دميتريف|دميتريف;كيريل ديميترييف
p|vladimir-medinsky|فلاديمير ميدينسكي|ميدينسكي
p|grigory-karasin|غريغوري كاراسين
p|sergei-beseda|سيرغي بيسيدا
p|sergei-ryabkov|سيرغي ريابكوف|ريابكوف;سيرجي ريابكوف
p|alexander-grushko|ألكسندر غروشكو
p|mikhail-bogdanov|ميخائيل بوغدانوف
p|mikhail-galuzin|ميخائيل غالوزين
p|nikolai-patrushev|نيكولاي باتروشيف|باتروشيف
p|sergei-naryshkin|سيرغي ناريشكين|ناريشكين
p|valery-gerasimov|فاليري غيراسيموف|غيراسيموف
p|vasily-nebenzya|فاسيلي نيبينزيا|نيبينزيا;نيبنزيا
p|vyacheslav-volodin|فياتشيسلاف فولودين|فولودين
p|valentina-matviyenko|فالنتينا ماتفيينكو|ماتفيينكو
p|ramzan-kadyrov|رمضان قديروف|قديروف;قاديروف
p|yevgeny-prigozhin|يفغيني بريغوجين|بريغوجين
p|alexei-navalny|أليكسي نافالني|نافالني;ألكسي نافالني
p|yulia-navalnaya|يوليا نافالنايا|نافالنايا
p|alexander-darchiev|ألكسندر دارتشييف
p|tatyana-moskalkova|تاتيانا موسكالكوفا|موسكالكوفا
p|petro-poroshenko|بيترو بوروشينكو|بوروشينكو
p|viktor-yanukovych|فيكتور يانوكوفيتش|يانوكوفيتش
p|andrii-yermak|أندريه يرماك|يرماك;أندري يرماك;أندريه ييرماك
p|andrii-sybiha|أندريه سيبيها|سيبيها;أندري سيبيها;أندريه سيبيغا
p|dmytro-kuleba|دميترو كوليبا|كوليبا;ديمترو كوليبا
p|rustem-umerov|رستم عمروف|عمروف;رستم أوميروف;أوميروف;عميروف;رستم عميروف
p|oleksii-reznikov|أوليكسي ريزنيكوف|ريزنيكوف
p|denys-shmyhal|دينيس شميهال|شميهال;دينيس شميغال
p|yulia-svyrydenko|يوليا سفيريدينكو|سفيريدينكو
p|oleksandr-syrskyi|أولكسندر سيرسكي|سيرسكي;ألكسندر سيرسكي
p|valerii-zaluzhnyi|فاليري زالوجني|زالوجني
p|kyrylo-budanov|كيريلو بودانوف|بودانوف
p|mykhailo-podolyak|ميخائيلو بودولياك|بودولياك;ميخايلو بودولياك
p|heorhii-tykhyi|هيورهي تيخي
p|dmytro-lubinets|دميترو لوبينيتس|لوبينيتس
p|oksana-markarova|أوكسانا ماركاروفا
p|ursula-von-der-leyen|أورسولا فون دير لاين|فون دير لاين;أورسولا فون دير لايين;فون دير لايين
p|charles-michel|شارل ميشيل
p|antonio-costa|أنطونيو كوستا
p|donald-tusk|دونالد توسك|توسك
p|kaja-kallas|كايا كالاس|كالاس
p|josep-borrell|جوزيب بوريل|بوريل;جوزيف بوريل
p|federica-mogherini|فيديريكا موغيريني|موغيريني
p|roberta-metsola|روبرتا ميتسولا|ميتسولا
p|mark-rutte|مارك روته|روته;مارك روتي
p|jens-stoltenberg|ينس ستولتنبرغ|ستولتنبرغ;ينس ستولتنبرج
p|antonio-guterres|أنطونيو غوتيريش|غوتيريش;أنطونيو جوتيريش;جوتيريش
p|ban-ki-moon|بان كي مون|بان كي-مون
p|stephane-dujarric|ستيفان دوجاريك|دوجاريك
p|geir-pedersen|غير بيدرسون|بيدرسون;جير بيدرسن
p|hans-grundberg|هانس غروندبرغ|غروندبرغ;هانس جروندبرج
p|martin-griffiths|مارتن غريفيث|مارتن غريفيثس
p|volker-turk|فولكر تورك
p|philippe-lazzarini|فيليب لازاريني|لازاريني
p|tedros-adhanom-ghebreyesus|تيدروس أدهانوم غيبريسوس|تيدروس أدهانوم
p|rafael-grossi|رافائيل غروسي|غروسي;رافاييل غروسي;رافائيل جروسي
p|karim-khan|كريم خان
p|ahmed-aboul-gheit|أحمد أبو الغيط|أبو الغيط
p|jasem-albudaiwi|جاسم البديوي|جاسم محمد البديوي
p|emmanuel-macron|إيمانويل ماكرون|ماكرون
p|francois-hollande|فرانسوا هولاند|هولاند
p|catherine-colonna|كاترين كولونا
p|stephane-sejourne|ستيفان سيجورنيه
p|jean-noel-barrot|جان نويل بارو|جان-نويل بارو
p|jean-yves-le-drian|جان إيف لودريان|جان-إيف لودريان
p|sebastien-lecornu|سيباستيان لوكورنو
p|francois-bayrou|فرانسوا بايرو
p|angela-merkel|أنغيلا ميركل|ميركل;أنجيلا ميركل
p|olaf-scholz|أولاف شولتس|شولتس;أولاف شولتز
p|friedrich-merz|فريدريش ميرتس|ميرتس;فريدريش ميرز
p|annalena-baerbock|أنالينا بيربوك|بيربوك
p|johann-wadephul|يوهان فاديفول|فاديفول
p|boris-pistorius|بوريس بيستوريوس|بيستوريوس
p|frank-walter-steinmeier|فرانك فالتر شتاينماير|شتاينماير;فرانك-فالتر شتاينماير
p|keir-starmer|كير ستارمر|ستارمر
p|rishi-sunak|ريشي سوناك|سوناك
p|boris-johnson|بوريس جونسون
p|liz-truss|ليز تراس
p|theresa-may|تيريزا ماي
p|david-cameron|ديفيد كاميرون
p|david-lammy|ديفيد لامي
p|yvette-cooper|إيفيت كوبر
p|john-healey|جون هيلي
p|ben-wallace|بن والاس
p|james-cleverly|جيمس كليفرلي
p|charles-iii|تشارلز الثالث
p|giorgia-meloni|جورجيا ميلوني|ميلوني
p|mario-draghi|ماريو دراغي|دراغي
p|antonio-tajani|أنطونيو تاياني|تاياني
p|sergio-mattarella|سيرجيو ماتاريلا|ماتاريلا
p|pedro-sanchez|بيدرو سانشيز
p|jose-manuel-albares|خوسيه مانويل ألباريس
p|andrzej-duda|أندريه دودا|دودا;أندجي دودا
p|karol-nawrocki|كارول نافروتسكي|نافروتسكي
p|radoslaw-sikorski|رادوسلاف سيكورسكي|سيكورسكي
p|mateusz-morawiecki|ماتيوش مورافيتسكي|مورافيتسكي
p|wladyslaw-kosiniak-kamysz|فلاديسلاف كوسينياك كاميش
p|viktor-orban|فيكتور أوربان|أوربان
p|peter-szijjarto|بيتر سيارتو|سيارتو;بيتر سيغارتو
p|robert-fico|روبرت فيتسو|فيتسو;روبرت فيكو
p|petr-pavel|بيتر بافيل
p|petr-fiala|بيتر فيالا
p|andrej-babis|أندريه بابيش
p|klaus-iohannis|كلاوس يوهانيس|يوهانيس
p|nicusor-dan|نيكوشور دان
p|maia-sandu|مايا ساندو|ساندو
p|aleksandar-vucic|ألكسندر فوتشيتش|فوتشيتش
p|milorad-dodik|ميلوراد دوديك|دوديك
p|kyriakos-mitsotakis|كيرياكوس ميتسوتاكيس|ميتسوتاكيس
p|nikos-christodoulides|نيكوس خريستودوليدس|خريستودوليدس
p|alexander-stubb|ألكسندر ستوب|ستوب
p|sauli-niinisto|ساولي نينيستو|نينيستو
p|petteri-orpo|بيتيري أوربو
p|sanna-marin|سانا مارين
p|ulf-kristersson|أولف كريسترسون|كريسترسون
p|mette-frederiksen|ميته فريدريكسن|فريدريكسن;ميتي فريدريكسن
p|lars-lokke-rasmussen|لارس لوكه راسموسن
p|jonas-gahr-store|يوناس غار ستوره
p|espen-barth-eide|إسبن بارث إيدي
p|gitanas-nauseda|غيتاناس ناوسيدا|ناوسيدا
p|gabrielius-landsbergis|غابريليوس لاندسبيرغيس
p|edgars-rinkevics|إدغارس رينكيفيتش|رينكيفيتش
p|alar-karis|ألار كاريس
p|kristen-michal|كريستن ميخال
p|margus-tsahkna|مارغوس تساهكنا
p|dick-schoof|ديك سخوف
p|bart-de-wever|بارت دي ويفر
p|alexander-de-croo|ألكسندر دي كرو
p|karin-keller-sutter|كارين كيلر سوتر
p|ignazio-cassis|إغناسيو كاسيس
p|christian-stocker|كريستيان شتوكر
p|karl-nehammer|كارل نيهامر|نيهامر
p|micheal-martin|مايكل مارتن|ميهول مارتن
p|alexander-lukashenko|ألكسندر لوكاشينكو|لوكاشينكو
p|sviatlana-tsikhanouskaya|سفيتلانا تيخانوفسكايا|تيخانوفسكايا
p|justin-trudeau|جاستن ترودو|ترودو
p|mark-carney|مارك كارني|كارني
p|melanie-joly|ميلاني جولي
p|claudia-sheinbaum|كلاوديا شينباوم|شينباوم
p|luiz-inacio-lula-da-silva|لويس إيناسيو لولا دا سيلفا|لولا دا سيلفا;لولا
p|jair-bolsonaro|جايير بولسونارو|بولسونارو
p|javier-milei|خافيير ميلي|ميلي
p|nicolas-maduro|نيكولاس مادورو|مادورو
p|gustavo-petro|غوستافو بيترو
p|miguel-diaz-canel|ميغيل دياز كانيل
p|xi-jinping|شي جين بينغ|شي جينبينغ;شي جين بينج
p|li-qiang|لي تشيانغ
p|wang-yi|وانغ يي|وانج يي
p|qin-gang|تشين قانغ|تشين غانغ
p|dong-jun|دونغ جون
p|mao-ning|ماو نينغ
p|lin-jian|لين جيان
p|li-hui|لي هوي
p|narendra-modi|ناريندرا مودي|مودي
p|droupadi-murmu|دروبادي مورمو|مورمو
p|subrahmanyam-jaishankar|سوبرامانيام جايشانكار|جايشانكار
p|rajnath-singh|راجناث سينغ
p|ajit-doval|أجيت دوفال|دوفال
p|shehbaz-sharif|شهباز شريف
p|imran-khan|عمران خان
p|ishaq-dar|إسحاق دار
p|asim-munir|عاصم منير
p|asif-ali-zardari|آصف علي زرداري
p|shinzo-abe|شينزو آبي
p|fumio-kishida|فوميو كيشيدا|كيشيدا
p|shigeru-ishiba|شيغيرو إيشيبا|إيشيبا
p|sanae-takaichi|ساناي تاكايتشي|تاكايتشي
p|kim-jong-un|كيم جونغ أون|كيم جونغ-أون;كيم جونج أون
p|kim-yo-jong|كيم يو جونغ
p|choe-son-hui|تشوي سون هوي
p|moon-jae-in|مون جاي إن|مون جيه إن
p|yoon-suk-yeol|يون سوك يول|يون سيوك يول
p|lee-jae-myung|لي جاي ميونغ
p|lai-ching-te|لاي تشينغ تي
p|joko-widodo|جوكو ويدودو
p|prabowo-subianto|برابوو سوبيانتو
p|anwar-ibrahim|أنور إبراهيم
p|ferdinand-marcos-jr|فرديناند ماركوس
p|to-lam|تو لام
p|anthony-albanese|أنتوني ألبانيزي|ألبانيزي
o|cia|وكالة المخابرات المركزية|وكالة الاستخبارات المركزية;وكالة المخابرات المركزية الأمريكية;CIA|united-states
o|fbi|مكتب التحقيقات الفيدرالي|مكتب التحقيقات الاتحادي;FBI|united-states
i|us-national-security-council|مجلس الأمن القومي الأمريكي|مجلس الأمن القومي الأميركي;NSC|united-states
i|us-congress|الكونغرس|الكونجرس;الكونغرس الأمريكي;الكونغرس الأميركي|united-states
i|us-senate|مجلس الشيوخ الأمريكي|مجلس الشيوخ الأميركي|united-states
i|us-house-of-representatives|مجلس النواب الأمريكي|مجلس النواب الأميركي|united-states
i|us-department-of-the-treasury|وزارة الخزانة الأمريكية|وزارة الخزانة الأميركية;الخزانة الأمريكية|united-states
a|us-central-command|القيادة المركزية الأمريكية|القيادة المركزية الأميركية;سنتكوم;CENTCOM|united-states
i|state-duma|مجلس الدوما|الدوما|russia
i|federation-council|مجلس الاتحاد الروسي||russia
i|russian-ministry-of-foreign-affairs|وزارة الخارجية الروسية|الخارجية الروسية|russia
i|russian-ministry-of-defence|وزارة الدفاع الروسية|الدفاع الروسية|russia
i|fsb|جهاز الأمن الفيدرالي الروسي|جهاز الأمن الفيدرالي;FSB|russia
i|rdif|الصندوق الروسي للاستثمارات المباشرة|صندوق الاستثمارات المباشرة الروسي;RDIF|russia
i|gazprom|غازبروم|جازبروم
i|rosatom|روساتوم||russia
a|wagner-group|مجموعة فاغنر|فاغنر;مجموعة فاجنر
i|verkhovna-rada|البرلمان الأوكراني|الرادا|ukraine
i|office-of-the-president-of-ukraine|مكتب الرئيس الأوكراني|مكتب الرئاسة الأوكرانية|ukraine
i|bankova|بانكوفا||ukraine
i|security-service-of-ukraine|جهاز الأمن الأوكراني|SBU|ukraine
i|defence-intelligence-of-ukraine|الاستخبارات العسكرية الأوكرانية|المخابرات العسكرية الأوكرانية;HUR|ukraine
i|ukrainian-national-security-council|مجلس الأمن القومي والدفاع الأوكراني|NSDC|ukraine
i|coordination-headquarters|مقر التنسيق لشؤون أسرى الحرب||ukraine
i|european-commission|المفوضية الأوروبية||european-union
i|european-council|المجلس الأوروبي||european-union
i|european-parliament|البرلمان الأوروبي||european-union
i|european-central-bank|البنك المركزي الأوروبي|ECB
o|council-of-europe|مجلس أوروبا
o|osce|منظمة الأمن والتعاون في أوروبا|OSCE
i|un-security-council|مجلس الأمن الدولي|مجلس الأمن;مجلس الأمن التابع للأمم المتحدة|united-nations
i|un-general-assembly|الجمعية العامة للأمم المتحدة|الجمعية العامة|united-nations
o|unrwa|الأونروا|أونروا;وكالة الأونروا;UNRWA|united-nations
o|unicef|اليونيسف|يونيسف;منظمة اليونيسف;UNICEF|united-nations
o|unifil|اليونيفيل|يونيفيل;UNIFIL|united-nations
o|ocha|أوتشا|مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية;OCHA|united-nations
o|world-health-organization|منظمة الصحة العالمية|WHO|united-nations
o|world-food-programme|برنامج الأغذية العالمي|WFP|united-nations
o|iaea|الوكالة الدولية للطاقة الذرية|IAEA|united-nations
o|opcw|منظمة حظر الأسلحة الكيميائية|OPCW
i|international-criminal-court|المحكمة الجنائية الدولية|ICC
i|international-court-of-justice|محكمة العدل الدولية|ICJ|united-nations
o|icrc|اللجنة الدولية للصليب الأحمر|الصليب الأحمر;الصليب الأحمر الدولي;ICRC
o|red-crescent|الهلال الأحمر|الهلال الأحمر الفلسطيني
o|imf|صندوق النقد الدولي|IMF
o|world-bank|البنك الدولي
o|wto|منظمة التجارة العالمية|WTO
o|opec|أوبك|منظمة أوبك;OPEC
o|opec-plus|أوبك بلس|أوبك;تحالف أوبك;OPEC
o|g7|مجموعة السبع|مجموعة السبع الكبرى
o|g20|مجموعة العشرين
o|brics|بريكس|مجموعة بريكس;BRICS
o|sco|منظمة شنغهاي للتعاون|SCO
o|cis|رابطة الدول المستقلة|CIS
o|csto|منظمة معاهدة الأمن الجماعي|CSTO
o|eurasian-economic-union|الاتحاد الاقتصادي الأوراسي|EAEU
o|arab-league|جامعة الدول العربية|الجامعة العربية
o|gcc|مجلس التعاون الخليجي|مجلس التعاون لدول الخليج العربية;مجلس التعاون;GCC
o|oic|منظمة التعاون الإسلامي|OIC
o|african-union|الاتحاد الأفريقي|الاتحاد الإفريقي;AU
o|ecowas|إيكواس|المجموعة الاقتصادية لدول غرب أفريقيا;ECOWAS
o|asean|آسيان|رابطة آسيان;ASEAN
o|igad|إيغاد|الهيئة الحكومية المعنية بالتنمية;IGAD
o|amnesty-international|منظمة العفو الدولية
o|human-rights-watch|هيومن رايتس ووتش|HRW
a|al-qassam-brigades|كتائب القسام|كتائب عز الدين القسام;القسام|hamas
a|al-quds-brigades|سرايا القدس||islamic-jihad
o|islamic-jihad|الجهاد الإسلامي|حركة الجهاد الإسلامي;PIJ
o|fatah|فتح|حركة فتح
o|plo|منظمة التحرير الفلسطينية|منظمة التحرير;PLO|palestine
i|palestinian-authority|السلطة الفلسطينية|السلطة الوطنية الفلسطينية|palestine
i|gaza-health-ministry|وزارة الصحة في غزة|وزارة الصحة بغزة;الصحة بغزة
o|islamic-state|تنظيم الدولة الإسلامية|داعش;تنظيم داعش;تنظيم الدولة;ISIS;ISIL
o|al-qaeda|القاعدة|تنظيم القاعدة
o|hayat-tahrir-al-sham|هيئة تحرير الشام|HTS
a|syrian-democratic-forces|قوات سوريا الديمقراطية|قسد;SDF
o|pkk|حزب العمال الكردستاني|PKK
a|rapid-support-forces|قوات الدعم السريع|الدعم السريع;RSF
a|irgc|الحرس الثوري|الحرس الثوري الإيراني;IRGC|iran
i|mossad|الموساد||israel
i|shin-bet|الشاباك|جهاز الشاباك;الشين بيت|israel
i|knesset|الكنيست||israel
i|likud|الليكود|حزب الليكود
i|downing-street|داونينغ ستريت||united-kingdom
i|elysee|الإليزيه|قصر الإليزيه|france
i|bundestag|البوندستاغ|البرلمان الألماني|germany
i|saudi-press-agency|وكالة الأنباء السعودية|واس;SPA|saudi-arabia
i|reuters|رويترز|وكالة رويترز
i|associated-press|أسوشيتد برس|أسوشييتد برس;وكالة أسوشيتد برس;AP
i|afp|فرانس برس|وكالة فرانس برس;AFP
i|tass|تاس|وكالة تاس;TASS
i|ria-novosti|ريا نوفوستي|نوفوستي;وكالة نوفوستي;RIA
i|interfax|إنترفاكس|وكالة إنترفاكس
i|interfax-ukraine|إنترفاكس أوكرانيا
i|ukrinform|أوكرينفورم
i|axios|أكسيوس|موقع أكسيوس
i|bloomberg|بلومبرغ|بلومبيرغ;وكالة بلومبرغ
i|cnn|سي إن إن|شبكة سي إن إن;CNN
i|bbc|بي بي سي|BBC
i|fox-news|فوكس نيوز
i|new-york-times|نيويورك تايمز|صحيفة نيويورك تايمز
i|washington-post|واشنطن بوست|صحيفة واشنطن بوست
i|wall-street-journal|وول ستريت جورنال|صحيفة وول ستريت جورنال;WSJ
i|financial-times|فايننشال تايمز|صحيفة فايننشال تايمز
i|al-jazeera|قناة الجزيرة
i|al-arabiya|قناة العربية
i|xinhua|شينخوا|وكالة شينخوا
i|anadolu|الأناضول|وكالة الأناضول
i|irna|إرنا|وكالة إرنا;IRNA|iran
i|sana|سانا|وكالة سانا;SANA|syria
i|wafa|وفا|وكالة وفا;WAFA|palestine
i|haaretz|هآرتس|صحيفة هآرتس
i|yedioth-ahronoth|يديعوت أحرونوت|صحيفة يديعوت أحرونوت
i|times-of-israel|تايمز أوف إسرائيل
i|channel-12|القناة 12|القناة 12 الإسرائيلية
i|channel-13|القناة 13|القناة 13 الإسرائيلية
i|telegram|تلغرام|تليغرام;تيليجرام
l|nba|دوري كرة السلة الأمريكي|الدوري الأمريكي لكرة السلة;NBA
l|uefa|اليويفا|يويفا;UEFA
l|fifa|الفيفا|فيفا;FIFA
l|iihf|الاتحاد الدولي لهوكي الجليد|IIHF
l|ioc|اللجنة الأولمبية الدولية|IOC
i|republika-srpska|جمهورية صرب البوسنة|صرب البوسنة
g|coalition-of-the-willing|تحالف الراغبين
i|axis-of-resistance|محور المقاومة
i|democratic-party|الحزب الديمقراطي
i|republican-party|الحزب الجمهوري
i|donetsk-peoples-republic|جمهورية دونيتسك الشعبية|DPR;DNR
i|luhansk-peoples-republic|جمهورية لوغانسك الشعبية|LPR;LNR
a|azov|آزوف|كتيبة آزوف|ukraine
p|recep-tayyip-erdogan|رجب طيب أردوغان|أردوغان;أردوجان;رجب طيب إردوغان;إردوغان
p|hakan-fidan|هاكان فيدان|فيدان
p|mevlut-cavusoglu|مولود تشاووش أوغلو|تشاووش أوغلو;مولود جاويش أوغلو;جاويش أوغلو
p|yasar-guler|يشار غولر|يشار غولار
p|hulusi-akar|خلوصي أكار|أكار
p|ibrahim-kalin|إبراهيم قالن|قالن;إبراهيم كالين
p|benjamin-netanyahu|بنيامين نتنياهو|نتنياهو;نتانياهو;بنيامين نتانياهو
p|yair-lapid|يائير لابيد|لابيد;يئير لابيد
p|naftali-bennett|نفتالي بينيت|بينيت
p|isaac-herzog|إسحاق هرتسوغ|هرتسوغ;يتسحاق هرتسوغ;إسحق هرتسوغ
p|yoav-gallant|يوآف غالانت|غالانت;يوآف جالانت;يؤاف غالانت
p|israel-katz|يسرائيل كاتس|يسرائيل كاتز;إسرائيل كاتس
p|gideon-saar|جدعون ساعر|غدعون ساعر
p|eli-cohen|إيلي كوهين
p|benny-gantz|بيني غانتس|غانتس;بيني جانتس
p|gadi-eisenkot|غادي آيزنكوت|آيزنكوت;غادي إيزنكوت
p|itamar-ben-gvir|إيتمار بن غفير|بن غفير;إيتمار بن جفير
p|bezalel-smotrich|بتسلئيل سموتريتش|سموتريتش
p|ron-dermer|رون ديرمر|ديرمر
p|herzi-halevi|هرتسي هاليفي|هيرتسي هليفي
p|eyal-zamir|إيال زامير
p|daniel-hagari|دانيال هاغاري|هاغاري;دانيال هجاري
p|avichay-adraee|أفيخاي أدرعي|أدرعي
p|ronen-bar|رونين بار
p|david-barnea|دافيد برنياع|برنياع;ديفيد برنياع
p|mahmoud-abbas|محمود عباس
p|mohammad-mustafa|محمد مصطفى
p|mohammad-shtayyeh|محمد اشتية|محمد أشتية
p|hussein-al-sheikh|حسين الشيخ
p|ismail-haniyeh|إسماعيل هنية|هنية
p|yahya-sinwar|يحيى السنوار|السنوار
p|khalil-al-hayya|خليل الحية
p|khaled-mashal|خالد مشعل
p|mohammed-deif|محمد الضيف
p|osama-hamdan|أسامة حمدان
p|abu-obeida|أبو عبيدة
p|hassan-nasrallah|حسن نصر الله
p|naim-qassem|نعيم قاسم
p|ali-khamenei|علي خامنئي|خامنئي;آية الله علي خامنئي
p|masoud-pezeshkian|مسعود بزشكيان|بزشكيان;مسعود بيزشكيان;مسعود پزشکیان
p|ebrahim-raisi|إبراهيم رئيسي
p|hassan-rouhani|حسن روحاني|روحاني
p|abbas-araghchi|عباس عراقجي|عراقجي;عباس عراقتشي
p|hossein-amir-abdollahian|حسين أمير عبد اللهيان|أمير عبد اللهيان;عبد اللهيان;حسين أمير عبداللهيان;عبداللهيان
p|mohammad-javad-zarif|محمد جواد ظريف|جواد ظريف;ظريف
p|esmail-baghaei|إسماعيل بقائي|بقائي
p|nasser-kanaani|ناصر كنعاني
p|mohammad-bagher-ghalibaf|محمد باقر قاليباف
p|ali-larijani|علي لاريجاني
p|ali-shamkhani|علي شمخاني
p|qasem-soleimani|قاسم سليماني
p|mohammad-mokhber|محمد مخبر
p|salman-bin-abdulaziz|سلمان بن عبد العزيز|سلمان بن عبدالعزيز;سلمان بن عبد العزيز آل سعود
p|faisal-bin-farhan|فيصل بن فرحان|فيصل بن فرحان آل سعود
p|khalid-bin-salman|خالد بن سلمان
p|adel-al-jubeir|عادل الجبير
p|musaad-al-aiban|مساعد العيبان|مساعد بن محمد العيبان
p|tamim-bin-hamad-al-thani|تميم بن حمد آل ثاني|تميم بن حمد
p|mohammed-bin-abdulrahman-al-thani|محمد بن عبد الرحمن آل ثاني|محمد بن عبد الرحمن;محمد بن عبدالرحمن آل ثاني;محمد بن عبدالرحمن بن جاسم آل ثاني;محمد بن عبد الرحمن بن جاسم آل ثاني
p|majed-al-ansari|ماجد الأنصاري
p|mohamed-bin-zayed-al-nahyan|محمد بن زايد آل نهيان|محمد بن زايد
p|abdullah-bin-zayed-al-nahyan|عبد الله بن زايد آل نهيان|عبد الله بن زايد;عبدالله بن زايد
p|mohammed-bin-rashid-al-maktoum|محمد بن راشد آل مكتوم|محمد بن راشد
p|anwar-gargash|أنور قرقاش|قرقاش
p|mishal-al-ahmad-al-jaber-al-sabah|مشعل الأحمد الجابر الصباح|مشعل الأحمد
p|hamad-bin-isa-al-khalifa|حمد بن عيسى آل خليفة|حمد بن عيسى
p|haitham-bin-tariq|هيثم بن طارق|هيثم بن طارق آل سعيد
p|badr-al-busaidi|بدر البوسعيدي|بدر بن حمد البوسعيدي
p|abdullah-ii|عبد الله الثاني|عبدالله الثاني
p|ayman-safadi|أيمن الصفدي|الصفدي
p|abdel-fattah-el-sisi|عبد الفتاح السيسي|السيسي;عبدالفتاح السيسي
p|badr-abdelatty|بدر عبد العاطي|عبد العاطي;بدر عبدالعاطي
p|sameh-shoukry|سامح شكري
p|mostafa-madbouly|مصطفى مدبولي|مدبولي
p|hassan-rashad|حسن رشاد
p|abbas-kamel|عباس كامل
p|bashar-al-assad|بشار الأسد|الأسد
p|ahmed-al-sharaa|أحمد الشرع|الشرع;أبو محمد الجولاني;الجولاني
p|asaad-al-shaibani|أسعد الشيباني|أسعد حسن الشيباني;الشيباني
p|murhaf-abu-qasra|مرهف أبو قصرة
p|mazloum-abdi|مظلوم عبدي
p|najib-mikati|نجيب ميقاتي|ميقاتي
p|joseph-aoun|جوزيف عون|جوزاف عون
p|michel-aoun|ميشال عون
p|nawaf-salam|نواف سلام
p|nabih-berri|نبيه بري
p|mohammed-shia-al-sudani|محمد شياع السوداني
p|mustafa-al-kadhimi|مصطفى الكاظمي
p|abdul-latif-rashid|عبد اللطيف رشيد|عبد اللطيف جمال رشيد
p|fuad-hussein|فؤاد حسين
p|masoud-barzani|مسعود بارزاني
p|nechirvan-barzani|نيجيرفان بارزاني
p|rashad-al-alimi|رشاد العليمي
p|abdul-malik-al-houthi|عبد الملك الحوثي|عبدالملك الحوثي
p|mohammed-abdulsalam|محمد عبد السلام|محمد عبدالسلام
p|yahya-saree|يحيى سريع
p|abdel-fattah-al-burhan|عبد الفتاح البرهان|البرهان;عبدالفتاح البرهان
p|mohamed-hamdan-dagalo|محمد حمدان دقلو|حميدتي
p|abdalla-hamdok|عبد الله حمدوك|حمدوك
p|kais-saied|قيس سعيد
p|abdelmadjid-tebboune|عبد المجيد تبون|تبون
p|ahmed-attaf|أحمد عطاف
p|mohammed-vi|محمد السادس
p|nasser-bourita|ناصر بوريطة|بوريطة
p|khalifa-haftar|خليفة حفتر|حفتر
p|abdul-hamid-dbeibeh|عبد الحميد الدبيبة|الدبيبة
p|mohamed-al-menfi|محمد المنفي
p|nikol-pashinyan|نيكول باشينيان|باشينيان
p|ararat-mirzoyan|أرارات ميرزويان|ميرزويان
p|ilham-aliyev|إلهام علييف
p|jeyhun-bayramov|جيهون بيراموف|بيراموف;جيحون بيراموف
p|irakli-kobakhidze|إيراكلي كوباخيدزه|كوباخيدزه
p|salome-zourabichvili|سالومي زورابيشفيلي|زورابيشفيلي
p|mikheil-kavelashvili|ميخائيل كافيلاشفيلي|كافيلاشفيلي
p|kassym-jomart-tokayev|قاسم جومارت توكاييف|توكاييف;قاسم جومرت توقاييف
p|nursultan-nazarbayev|نور سلطان نزارباييف|نزارباييف
p|murat-nurtleu|مراد نورتلو
p|shavkat-mirziyoyev|شوكت ميرضيائيف|ميرضيائيف;شوكت ميرزياييف
p|sadyr-japarov|صادير جباروف|جباروف;صدر جباروف
p|emomali-rahmon|إمام علي رحمن|إمام علي رحمان;رحمانوف
p|serdar-berdimuhamedow|سردار بردي محمدوف|سردار بيردي محمدوف
p|ashraf-ghani|أشرف غني
p|cyril-ramaphosa|سيريل رامافوزا|رامافوزا
p|abiy-ahmed|آبي أحمد|أبي أحمد
p|isaias-afwerki|أسياس أفورقي|أفورقي;إسياس أفورقي
p|hassan-sheikh-mohamud|حسن شيخ محمود
p|william-ruto|وليام روتو|ويليام روتو
p|paul-kagame|بول كاغامي|كاغامي
p|felix-tshisekedi|فيليكس تشيسيكيدي|تشيسيكيدي
p|yoweri-museveni|يوري موسيفيني|موسيفيني
p|salva-kiir|سلفا كير
p|bola-tinubu|بولا تينوبو|تينوبو
p|pope-francis|البابا فرنسيس|البابا فرانسيس
p|pope-leo-xiv|البابا ليو الرابع عشر|البابا لاوون الرابع عشر
p|brian-hughes|براين هيوز
p|sebastian-gorka|سيباستيان غوركا
p|susie-wiles|سوزي وايلز
p|chris-wright|كريس رايت
p|aleksandr-novak|ألكسندر نوفاك
p|anton-siluanov|أنطون سيلوانوف|سيلوانوف
p|elvira-nabiullina|إلفيرا نابيولينا|نابيولينا
p|rodion-miroshnik|روديون ميروشنيك
p|denis-pushilin|دينيس بوشيلين|بوشيلين
p|vyacheslav-gladkov|فياتشيسلاف غلادكوف
p|alexander-khinshtein|ألكسندر خينشتين
p|serhiy-lysohor|سيرهي ليسوهور
p|iryna-vereshchuk|إيرينا فيريشتشوك|فيريشتشوك
p|ihor-klymenko|إيهور كليمينكو
p|andrii-kovalenko|أندريه كوفالينكو
p|vitali-klitschko|فيتالي كليتشكو|كليتشكو
p|emily-damari|إميلي داماري
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
s|caspian-sea|بحر قزوين
s|south-china-sea|بحر الصين الجنوبي
s|persian-gulf|الخليج العربي|الخليج الفارسي
s|gulf-of-aden|خليج عدن
s|gulf-of-oman|خليج عمان
s|strait-of-hormuz|مضيق هرمز
s|bab-el-mandeb|باب المندب|مضيق باب المندب
s|taiwan-strait|مضيق تايوان
s|arctic-ocean|المحيط المتجمد الشمالي
s|bosphorus|البوسفور|مضيق البوسفور
x|suez-canal|قناة السويس||egypt
x|panama-canal|قناة بنما||panama
v|dnipro-river|نهر دنيبرو|نهر الدنيبر
v|nile|نهر النيل
w|europe|أوروبا|اوروبا
w|eastern-europe|أوروبا الشرقية|شرق أوروبا
w|africa|أفريقيا|إفريقيا;القارة الأفريقية
w|asia|آسيا
w|central-asia|آسيا الوسطى
w|latin-america|أمريكا اللاتينية|أميركا اللاتينية
w|south-caucasus|جنوب القوقاز|القوقاز
w|western-balkans|غرب البلقان|البلقان
w|horn-of-africa|القرن الأفريقي|القرن الإفريقي
w|sahel|منطقة الساحل|الساحل الأفريقي
w|arctic|القطب الشمالي|المنطقة القطبية الشمالية
w|gulf|منطقة الخليج|دول الخليج
w|indo-pacific|المحيطين الهندي والهادئ|آسيا والمحيط الهادئ
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
r|mykolaiv|ميكولايف||ukraine
r|dnipropetrovsk|دنيبروبيتروفسك|دنيبروبتروفسك|ukraine
r|chernihiv|تشيرنيهيف||ukraine
t|dnipro|دنيبرو||ukraine
t|lviv|لفيف||ukraine
t|mariupol|ماريوبول||ukraine
t|bakhmut|باخموت||ukraine
t|avdiivka|أفدييفكا||ukraine
t|pokrovsk|بوكروفسك||ukraine
t|kupiansk|كوبيانسك||ukraine
t|sevastopol|سيفاستوبول||crimea
t|zhytomyr|جيتومير||ukraine
t|chernobyl|تشيرنوبل|تشيرنوبيل|ukraine
r|belgorod|بيلغورود|مقاطعة بيلغورود;منطقة بيلغورود|russia
r|bryansk|بريانسك|مقاطعة بريانسك|russia
r|rostov|روستوف|مقاطعة روستوف|russia
r|krasnodar|كراسنودار|إقليم كراسنودار|russia
r|chechnya|الشيشان||russia
r|dagestan|داغستان||russia
r|kaliningrad|كالينينغراد||russia
r|alaska|ألاسكا||united-states
t|anchorage|أنكوريج|أنكوراج|alaska
t|saint-petersburg|سانت بطرسبرغ|سان بطرسبورغ;سانت بطرسبورغ|russia
t|sochi|سوتشي||russia
t|kazan|قازان||russia
t|vladivostok|فلاديفوستوك||russia
t|sudzha|سودجا||kursk
t|new-york|نيويورك||united-states
t|mar-a-lago|مارالاغو|مار-أ-لاغو|united-states
x|camp-david|كامب ديفيد||united-states
t|brussels|بروكسل|بروكسيل|belgium
t|the-hague|لاهاي||netherlands
t|strasbourg|ستراسبورغ||france
t|munich|ميونخ|ميونيخ|germany
t|davos|دافوس||switzerland
t|zurich|زيورخ|زيوريخ|switzerland
t|antalya|أنطاليا||turkey
t|dubai|دبي||united-arab-emirates
t|sharm-el-sheikh|شرم الشيخ||egypt
r|sinai|سيناء|شبه جزيرة سيناء|egypt
t|alexandria|الإسكندرية||egypt
t|al-arish|العريش||sinai
t|rafah|رفح||gaza
x|rafah-crossing|معبر رفح||gaza
x|kerem-shalom|كرم أبو سالم|معبر كرم أبو سالم|gaza
t|gaza-city|مدينة غزة||gaza
r|northern-gaza|شمال غزة|شمال قطاع غزة;شمالي قطاع غزة|gaza
r|southern-gaza|جنوب غزة|جنوب قطاع غزة;جنوبي قطاع غزة|gaza
t|khan-younis|خان يونس|خانيونس|gaza
t|deir-al-balah|دير البلح||gaza
t|jabalia|جباليا|مخيم جباليا|gaza
t|nuseirat|النصيرات|مخيم النصيرات|gaza
x|al-shifa-hospital|مستشفى الشفاء|مجمع الشفاء|gaza-city
x|philadelphi-corridor|محور فيلادلفيا|ممر فيلادلفيا|gaza
x|netzarim-corridor|محور نتساريم|ممر نتساريم|gaza
t|jerusalem|القدس|القدس المحتلة
t|east-jerusalem|القدس الشرقية
x|al-aqsa|المسجد الأقصى|الأقصى|jerusalem
t|jenin|جنين|مخيم جنين|west-bank
t|nablus|نابلس||west-bank
t|hebron|الخليل||west-bank
t|tulkarm|طولكرم||west-bank
t|haifa|حيفا||israel
t|eilat|إيلات||israel
t|ashkelon|عسقلان||israel
r|golan-heights|الجولان|هضبة الجولان;مرتفعات الجولان
r|southern-lebanon|جنوب لبنان|جنوبي لبنان;الجنوب اللبناني|lebanon
r|litani|الليطاني|نهر الليطاني|lebanon
t|aleppo|حلب||syria
t|idlib|إدلب||syria
t|homs|حمص||syria
t|latakia|اللاذقية||syria
t|tartus|طرطوس||syria
x|hmeimim|حميميم|قاعدة حميميم|syria
t|suwayda|السويداء||syria
t|daraa|درعا||syria
t|mosul|الموصل||iraq
t|basra|البصرة||iraq
t|erbil|أربيل||iraq
r|kurdistan|كردستان|إقليم كردستان;كردستان العراق|iraq
t|isfahan|أصفهان||iran
x|natanz|نطنز||iran
x|fordow|فوردو||iran
x|bushehr|بوشهر||iran
t|bandar-abbas|بندر عباس||iran
t|mecca|مكة|مكة المكرمة|saudi-arabia
t|medina|المدينة المنورة||saudi-arabia
t|dhahran|الظهران||saudi-arabia
t|aden|عدن||yemen
t|hodeidah|الحديدة||yemen
t|marib|مأرب||yemen
t|taiz|تعز||yemen
r|darfur|دارفور|إقليم دارفور|sudan
t|el-fasher|الفاشر|مدينة الفاشر|darfur
t|port-sudan|بورتسودان||sudan
t|omdurman|أم درمان||sudan
t|benghazi|بنغازي||libya
r|tigray|تيغراي|إقليم تيغراي|ethiopia
r|somaliland|أرض الصومال|صوماليلاند
t|goma|غوما||dr-congo
r|kashmir|كشمير|إقليم كشمير
t|pahalgam|باهالغام||kashmir
r|punjab|البنجاب
t|mumbai|مومباي||india
t|karachi|كراتشي||pakistan
t|lahore|لاهور||pakistan
t|kandahar|قندهار||afghanistan
t|shanghai|شنغهاي||china
t|tianjin|تيانجين||china
r|xinjiang|شينجيانغ||china
r|tibet|التبت||china
t|busan|بوسان||south-korea
t|hiroshima|هيروشيما||japan
t|osaka|أوساكا||japan
r|nagorno-karabakh|ناغورني قره باغ|قره باغ;ناغورنو كاراباخ;قرة باغ|azerbaijan
r|nakhchivan|نخجوان|ناخيتشيفان|azerbaijan
r|abkhazia|أبخازيا||georgia
r|south-ossetia|أوسيتيا الجنوبية||georgia
r|transnistria|ترانسنيستريا||moldova
t|almaty|ألماتي||kazakhstan
t|samarkand|سمرقند||uzbekistan
t|johannesburg|جوهانسبرغ||south-africa
t|rio-de-janeiro|ريو دي جانيرو||brazil
t|guantanamo|غوانتانامو||cuba
t|milan|ميلانو||italy
t|barcelona|برشلونة||spain
t|krakow|كراكوف||poland
t|rzeszow|جيشوف||poland
`;
