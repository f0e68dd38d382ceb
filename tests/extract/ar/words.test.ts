import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

// Those who act have no name here: gunmen, rebels, mediators. What they do is told all the same.

const attack = rowsOf('attack');
runTable('Arabic: words of attack', ar, [
  attack('carry-out', undefined, 'نصب مسلحون كمينا لقافلة عسكرية وقتلوا تسعة جنود.', { more: true }),
  attack('carry-out', undefined, 'نصب متمردون كمينا لدورية تابعة للجيش شمال مالي.', { more: true }),
  attack('carry-out', undefined, 'أغار مسلحون على قرية في شمال نيجيريا.', { more: true }),
  attack('carry-out', undefined, 'أغارت الطائرات الإسرائيلية على بلدة جنوب لبنان.', { more: true }),
  attack('carry-out', undefined, 'داهم مسلحون قرية وأحرقوا منازلها.', { more: true }),
  attack('carry-out', undefined, 'اقتحم مسلحون مقر البعثة الأممية في غوما.', { more: true }),
  attack('carry-out', undefined, 'فجر انتحاري نفسه أمام ثكنة للجيش الصومالي.', { more: true }),
  attack('carry-out', undefined, 'انفجرت سيارة مفخخة قرب السفارة التركية في مقديشو.', { more: true }),
  attack('carry-out', undefined, 'انفجرت عبوة ناسفة بمركبة عسكرية في سيناء.', { more: true }),
  attack('carry-out', undefined, 'زرع مسلحون عبوة ناسفة أصابت دورية للجيش.', { more: true }),
  attack('carry-out', undefined, 'استهدفت طائرة مسيرة محطة كهرباء في أم درمان.', { more: true }),
  attack('carry-out', undefined, 'سقط صاروخ على مبنى سكني في خاركيف.', { more: true }),
  attack('carry-out', undefined, 'اختطف مسلحون عشرين مدنيا في بوركينا فاسو.', { more: true }),
  attack('carry-out', undefined, 'خطف مسلحون ثلاثة عمال إغاثة في دارفور.', { more: true }),
  attack('carry-out', undefined, 'أعدم المتمردون ستة من وجهاء القرية.', { more: true }),
  attack('carry-out', undefined, 'دمرت مسيرة جسرا على نهر النيل الأزرق.', { more: true }),
  attack('carry-out', ['russian-armed-forces'], 'دمر الجيش الروسي مستودع ذخيرة قرب سومي.', { more: true }),
  attack('carry-out', undefined, 'أسقطت قوات الدعم السريع طائرة شحن قرب الفاشر.', { more: true }),
  attack('carry-out', undefined, 'احتلت قوات المتمردين بلدة ساكي شرق الكونغو.', { more: true }),
  attack('carry-out', undefined, 'سيطرت قوات الدعم السريع على مدينة الفاشر بعد قصف عنيف.', { more: true }),
  attack('carry-out', undefined, 'حاصرت قوات المتمردين مدينة كيدال.', { more: true }),
  attack('carry-out', undefined, 'اشتبكت قوات الأمن مع مسلحين قرب الحدود.', { more: true }),
  attack('carry-out', undefined, 'تعرضت قاعدة أمريكية في سوريا لقصف صاروخي.', { more: true }),
  attack('carry-out', undefined, 'أطلق مجهولون النار على حافلة ركاب.', { more: true }),
  attack('carry-out', undefined, 'قتل مجهولون صحفيا في مقديشو.', { more: true }),
  attack('carry-out', undefined, 'رشق مستوطنون سيارات فلسطينية بالحجارة.', { more: true }),
  attack('carry-out', undefined, 'اعتدى مستوطنون على مزارعين فلسطينيين قرب نابلس.', { more: true }),
  attack('carry-out', undefined, 'هاجم مستوطنون قرية قرب نابلس وأضرموا النار في منازل.', { more: true }),
  attack('carry-out', undefined, 'أضرم مسلحون النار في كنيسة.', { more: true }),
  attack('carry-out', undefined, 'نفذت حركة الشباب هجوما انتحاريا في مقديشو.', { more: true }),
  attack('carry-out', undefined, 'لقي ستة جنود مصرعهم في كمين شرق البلاد.', { more: true }),
  attack('carry-out', undefined, 'مقتل ستة جنود في كمين شرق البلاد.', { more: true }),
  attack('carry-out', undefined, 'صفت القوات الإسرائيلية قياديا في الجهاد الإسلامي.', { more: true }),
  attack('carry-out', undefined, 'اغتيل قائد ميداني في غارة على دير الزور.', { more: true }),
  attack('carry-out', undefined, 'شنت طائرات حربية سلسلة غارات على مواقع المسلحين.', { more: true }),
  attack('carry-out', undefined, 'قصفت مدفعية الجيش حي الكلاكلة جنوب الخرطوم.', { more: true }),
  attack('carry-out', undefined, 'طال القصف مستشفى الولادة في الفاشر.', { more: true }),
  attack('carry-out', undefined, 'استهدف قصف مدفعي مخيما للنازحين.', { more: true }),
  attack('carry-out', undefined, 'ألقت طائرات حربية براميل متفجرة على القرية.', { more: true }),
  attack('carry-out', undefined, 'نهب مسلحون مستودعا لبرنامج الأغذية العالمي.', { more: true }),
  attack('carry-out', undefined, 'أسر المتمردون عشرة جنود.', { more: true }),
  attack('carry-out', undefined, 'سقط عشرات القتلى في مجزرة ارتكبتها قوات الدعم السريع.', { more: true }),
  attack('carry-out', undefined, 'ارتكبت قوات الدعم السريع مجزرة في قرية ود النورة.', { more: true }),
  attack('carry-out', ['israel'], 'ارتكبت إسرائيل مجزرة في مدرسة تؤوي نازحين.', { more: true }),
  attack('oppose', ['kenya'], 'نددت كينيا بالاعتداء على قوات حفظ السلام.', { more: true }),
  attack('oppose', ['qatar'], 'أدانت قطر التفجير الإرهابي في كابول.', { more: true }),
  attack('oppose', ['egypt'], 'أدانت مصر الهجوم الإرهابي الذي استهدف كنيسة.', { more: true }),
  attack('oppose', ['united-nations'], 'استنكرت الأمم المتحدة المجزرة في الفاشر.', { more: true }),
  attack('oppose', ['african-union'], 'شجب الاتحاد الأفريقي محاولة اغتيال الرئيس.', { more: true }),
  attack('accuse', ['sudan'], 'اتهم السودان الإمارات بشن هجوم بالمسيرات.', { more: true }),
  attack('accuse', ['rwanda'], 'اتهمت رواندا الكونغو باستهداف أراضيها.', { more: true }),
  attack('deny', ['iran'], 'نفت إيران ضلوعها في الهجوم.', { more: true }),
  attack('deny', ['hamas'], 'نفت حماس مسؤوليتها عن الهجوم.', { more: true }),
  attack('carry-out', ['islamic-state'], 'أعلن تنظيم الدولة مسؤوليته عن التفجير.', { more: true }),
  attack('carry-out', ['islamic-state'], 'تبنى تنظيم الدولة الإسلامية الهجوم على المسجد.', { more: true }),
]);

const talks = rowsOf('talks');
runTable('Arabic: words of talks', ar, [
  talks('hold', undefined, 'عقد الطرفان جولة جديدة من المشاورات في جنيف.', { more: true }),
  talks('begin', undefined, 'انطلقت في جوبا مفاوضات السلام بين الفصائل.', { more: true }),
  talks('begin', undefined, 'انطلقت أعمال القمة الأفريقية في نيروبي.', { more: true }),
  talks('begin', undefined, 'افتتحت القمة العربية في بغداد.', { more: true }),
  talks('urge', ['kenya'], 'دعت كينيا الطرفين إلى العودة إلى طاولة الحوار.', { more: true }),
  talks('urge', ['qatar'], 'حثت قطر الطرفين على الجلوس إلى طاولة المفاوضات.', { more: true }),
  talks('reject', ['hamas'], 'رفضت حماس التفاوض تحت النار.', { more: true }),
  talks('reject', undefined, 'انسحب وفد المتمردين من المفاوضات.', { more: true }),
  talks('reject', ['iran'], 'قاطعت إيران الاجتماع.', { more: true }),
  talks('suspend', undefined, 'تعثرت المحادثات بين إثيوبيا ومصر.', { more: true }),
  talks('suspend', undefined, 'أرجئت الجولة الثانية من المحادثات إلى الأحد.', { more: true }),
  talks('suspend', ['sudan'], 'جمدت الخرطوم اتصالاتها مع نيروبي.', { more: true }),
  talks('end', undefined, 'انتهت المحادثات من دون اتفاق.', { more: true }),
  talks('end', undefined, 'فشلت المفاوضات بين الحكومة والمتمردين.', { more: true }),
  talks('support', undefined, 'رحبت الجزائر باستئناف الحوار بين الماليين.', { more: true }),
  talks('propose', ['south-korea'], 'كررت سيول اقتراحها إنشاء قناة اتصال على مستوى العمل.', { more: true }),
  talks('propose', ['switzerland'], 'عرضت سويسرا استضافة جولة جديدة من المحادثات.', { more: true }),
  talks('propose', ['turkey'], 'اقترحت تركيا عقد قمة ثلاثية في أنقرة.', { more: true }),
  talks('pledge', ['turkey'], 'أبدت تركيا استعدادها لاستضافة المحادثات.', { more: true }),
  talks('pledge', ['oman'], 'تعتزم عمان استضافة جولة ثالثة.', { more: true }),
  talks('plan', undefined, 'من المقرر أن تستأنف المحادثات الأسبوع المقبل.', { more: true }),
  talks('agree', ['armenia', 'azerbaijan'], 'اتفقت أرمينيا وأذربيجان على عقد لقاء جديد.', { more: true }),
  talks('agree', ['eritrea'], 'قبلت إريتريا دعوة إلى الحوار.', { more: true }),
  talks('hold', ['egypt', 'turkey'], 'أجرت مصر وتركيا محادثات استكشافية.', { more: true }),
  talks('hold', ['egypt', 'ethiopia'], 'تتفاوض مصر وإثيوبيا بشأن سد النهضة.', { more: true }),
  talks('hold', undefined, 'أجرى وسطاء محادثات مع المتمردين.', { more: true }),
  talks('hold', undefined, 'التقى وسطاء أفارقة قادة المتمردين.', { more: true }),
  talks('hold', undefined, 'تلقى ملك الأردن اتصالا هاتفيا من الرئيس القبرصي.', { more: true }),
  talks('hold', ['iran', 'united-states'], 'تجري إيران والولايات المتحدة محادثات غير مباشرة.', { more: true }),
  talks('deny', ['iran'], 'نفت إيران إجراء أي مفاوضات مباشرة مع واشنطن.', { more: true }),
]);

const ceasefire = rowsOf('ceasefire');
runTable('Arabic: words of ceasefire', ar, [
  ceasefire('carry-out', undefined, 'صمدت الهدنة في حلب رغم خروقات.', { more: true }),
  ceasefire('begin', undefined, 'دخلت الهدنة حيز التنفيذ صباح اليوم.', { more: true }),
  ceasefire('begin', undefined, 'بدأ سريان وقف إطلاق النار في الكونغو.', { more: true }),
  ceasefire('end', undefined, 'انهارت الهدنة بعد ساعات من إعلانها.', { more: true }),
  ceasefire('accuse', ['sudan'], 'اتهم السودان قوات الدعم السريع بخرق الهدنة.', { more: true }),
  ceasefire('accuse', ['pakistan'], 'اتهمت باكستان الهند بانتهاك وقف إطلاق النار.', { more: true }),
  ceasefire('agree', ['armenia', 'azerbaijan'], 'اتفقت أرمينيا وأذربيجان على تمديد الهدنة.', { more: true }),
  ceasefire('agree', undefined, 'توصل الطرفان إلى هدنة مدتها أسبوع.', { more: true }),
  ceasefire('propose', ['egypt'], 'اقترحت مصر هدنة مدتها ستون يوما.', { more: true }),
  ceasefire('urge', ['united-nations'], 'ناشدت الأمم المتحدة الأطراف إسكات المدافع.', { more: true }),
  ceasefire('pledge', undefined, 'أعلن المتمردون وقفا لإطلاق النار من جانب واحد.', { more: true }),
  ceasefire('reject', undefined, 'رفض المتمردون الهدنة.', { more: true }),
  ceasefire('support', ['qatar'], 'رحبت قطر بإعلان الهدنة.', { more: true }),
  ceasefire('pledge', undefined, 'تعهد المتمردون بإلقاء السلاح.', { more: true }),
]);

const handover = rowsOf('handover');
runTable('Arabic: words of handover', ar, [
  handover('carry-out', undefined, 'أفرج المتمردون عن عشرين رهينة.', { more: true }),
  handover('carry-out', undefined, 'أطلق الخاطفون سراح الطلاب.', { more: true }),
  handover('carry-out', undefined, 'سلم المتمردون جثامين خمسة جنود.', { more: true }),
  handover('urge', ['united-nations'], 'طالبت الأمم المتحدة بالإفراج الفوري عن موظفيها.', { more: true }),
  handover('support', undefined, 'رحبت إيكواس بالإفراج عن رجال الدرك.', { more: true }),
  handover('pledge', undefined, 'تعهدت الحكومة بإطلاق سراح السجناء السياسيين.', { more: true }),
]);

const prisonerExchange = rowsOf('prisoner-exchange');
runTable('Arabic: words of prisoner-exchange', ar, [
  prisonerExchange('carry-out', undefined, 'تبادلت الحكومة والحوثيون مئات الأسرى.', { more: true }),
  prisonerExchange('agree', undefined, 'اتفق الطرفان على تبادل خمسين أسيرا من كل جانب.', { more: true }),
  prisonerExchange('carry-out', ['azerbaijan', 'armenia'], 'تبادلت أرمينيا وأذربيجان أسرى.', { more: true }),
  prisonerExchange('begin', undefined, 'بدأت عملية تبادل الأسرى عبر الصليب الأحمر.', { more: true }),
]);

const aid = rowsOf('aid');
runTable('Arabic: words of aid', ar, [
  aid('carry-out', ['turkey'], 'أرسلت تركيا طائرة إغاثة إلى مقديشو.', { more: true }),
  aid('pledge', ['japan'], 'تعهدت اليابان بتقديم 50 مليون دولار للصومال.', { more: true }),
  aid('suspend', ['united-states'], 'علقت واشنطن مساعداتها لإثيوبيا.', { more: true }),
  aid('urge', undefined, 'طالبت الوكالات بفتح المعابر أمام المساعدات.', { more: true }),
  aid('carry-out', ['germany'], 'زودت ألمانيا أوكرانيا بمنظومات دفاع جوي.', { more: true }),
  aid('carry-out', ['saudi-arabia'], 'سيرت السعودية جسرا جويا لإغاثة السودان.', { more: true }),
  aid('carry-out', ['kuwait'], 'تبرعت الكويت بعشرة ملايين دولار للاجئين.', { more: true }),
]);

const sanctions = rowsOf('sanctions');
runTable('Arabic: words of sanctions', ar, [
  sanctions('carry-out', ['canada'], 'فرضت كندا عقوبات على قادة المتمردين.', { more: true }),
  sanctions('carry-out', undefined, 'رفعت إيكواس العقوبات عن مالي.', { more: true }),
  sanctions('oppose', ['china'], 'انتقدت الصين العقوبات الأحادية.', { more: true }),
  sanctions('threaten', ['united-states'], 'هددت واشنطن بفرض عقوبات على جوبا.', { more: true }),
]);

const threat = rowsOf('threat');
runTable('Arabic: words of threat', ar, [
  threat('threaten', undefined, 'هدد المتمردون بالزحف على العاصمة.', { more: true }),
  threat('threaten', undefined, 'توعد الانقلابيون بالرد على أي تدخل.', { more: true }),
]);

runNever('Arabic: words of every day, no attack', ar, 'attack', [
  'دمر الحريق عشرات المنازل في الغابة.',
  'أسقط البرلمان مشروع الميزانية.',
  'اقتحم المنتخب المغربي قائمة أفضل عشرة منتخبات.',
  'احتل الفريق المركز الأول في الدوري.',
  'سيطر الهلال على مجريات المباراة.',
  'حاصرت السيول قرية في الجبل.',
  'أحرق الممثل آخر سيجارة في المشهد.',
  'خطف المهاجم هدف الفوز في الدقيقة الأخيرة.',
  'خطف الفيلم الأضواء في المهرجان.',
  'أسر المطرب قلوب جمهوره.',
  'داهمت الشرطة مصنعا للحلوى الفاسدة.',
  'ارتكب الحارس خطأ فادحا.',
  'نصب العمال خيمة كبيرة للحفل.',
  'اشتبك لاعبو الفريقين بعد المباراة.',
  'رشق المتفرجون الحكم بالزجاجات.',
  'انفجرت أنبوبة غاز في مطعم.',
  'طعن المحامي في الحكم.',
  'استولى البنك على العقار بعد تعثر المدين.',
  'أصاب المهاجم القائم مرتين.',
  'هاجم مهاجم الأهلي دفاع الزمالك.',
]);

runNever('Arabic: words of every day, no talks', ar, 'talks', [
  'فشلت الشركة في بيع أسهمها.',
  'افتتحت الوزيرة معرض الكتاب.',
  'قاطع المستهلكون منتجات الشركة.',
  'جلس الطلاب إلى طاولة الطعام.',
  'عقدت المدرسة جلسة خاصة لأولياء الأمور.',
  'تعثر العداء قبل خط النهاية.',
  'تابع الجمهور قناة التواصل على الهاتف.',
]);

// Who fails to reach a truce ends none.
runTable('Arabic: what fails to come about', ar, [{ text: 'فشلت مصر وقطر في التوصل إلى هدنة.', claims: [] }]);
