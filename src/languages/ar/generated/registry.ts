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
`;
