import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const ties = rowsOf('cooperation');
const talks = rowsOf('talks');
const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const sanctions = rowsOf('sanctions');
const threat = rowsOf('threat');
const arms = rowsOf('arms-control');
const aid = rowsOf('aid');

runTable('Arabic: envoys, embassies, borders and accords', ar, [
  ties('end', ['guatemala'], 'أعلنت غواتيمالا قطع علاقاتها مع إيران.'),
  ties('suspend', ['kuwait'], 'استدعت الكويت سفيرها لدى بيروت للتشاور.'),
  ties('suspend', ['nigeria'], 'سحبت نيجيريا سفيرها من بريتوريا.'),
  ties('suspend', ['latvia'], 'طردت لاتفيا السفير الروسي.'),
  ties('suspend', ['denmark'], 'أعلنت الدنمارك طرد خمسة عشر دبلوماسيا روسيا.'),
  ties('suspend', ['ethiopia'], 'أعلنت إثيوبيا سبعة موظفين أمميين أشخاصا غير مرغوب فيهم.'),
  ties('suspend', ['hungary'], 'جمدت المجر عضويتها في مجلس أوروبا.'),
  ties('carry-out', ['mexico', 'chile'], 'اعترفت المكسيك وتشيلي رسميا بدولة فلسطين.'),
  ties('agree', ['egypt', 'cyprus'], 'وقعت مصر وقبرص اتفاقية لإنشاء خط أنابيب للغاز.'),
  ties('agree', ['saudi-arabia', 'pakistan'], 'وقعت السعودية وباكستان اتفاقية دفاع مشترك.'),
  ties('reject', ['niger'], 'رفضت النيجر تجديد الاتفاق العسكري مع الولايات المتحدة.'),
  ties('carry-out', ['jordan', 'syria'], 'تبادل الأردن وسوريا معلومات استخباراتية.'),
  ties('begin', ['india', 'japan'], 'بدأت الهند واليابان مناورات جوية مشتركة.'),
  sanctions('carry-out', ['pakistan'], 'أغلقت باكستان مجالها الجوي أمام الطائرات الهندية.', { content: { change: 'impose' } }),
  sanctions('carry-out', ['uganda'], 'أغلقت أوغندا حدودها مع رواندا.'),
  sanctions('carry-out', ['australia'], 'صنفت أستراليا حزب الله منظمة إرهابية.', { content: { target: 'hezbollah' } }),
  aid('urge', ['united-nations'], 'ناشدت الأمم المتحدة الدول المانحة توفير تمويل عاجل.'),
  { text: 'طرد الحكم لاعبين من الفريق الضيف.', claims: [] },
  { text: 'استدعى المدرب عشرين لاعبا للمنتخب.', claims: [] },
  { text: 'علق النادي عضوية ثلاثة لاعبين.', claims: [] },
  { text: 'اعترف اللاعب بخطئه.', claims: [] },
  { text: 'أغلق المحل أبوابه.', claims: [] },
  { text: 'صنفت المجلة الجامعة ضمن أفضل عشر جامعات.', claims: [] },
  { text: 'وقعت الشركة اتفاقا لإنشاء مصنع للسيارات.', claims: [] },
]);

runTable('Arabic: talks mediated, left, taken up again and put off', ar, [
  talks('hold', ['oman'], 'توسطت سلطنة عمان بين الحوثيين والسعودية.', { content: { participants: ['houthis', 'saudi-arabia'] } }),
  talks('propose', ['norway'], 'عرضت النرويج التوسط بين مدريد وكراكاس.'),
  talks('pledge', ['kenya'], 'أبدت كينيا استعدادها للتوسط في أزمة إثيوبيا.'),
  talks('begin', undefined, 'عادت الأطراف اليمنية إلى طاولة المفاوضات.'),
  talks('reject', undefined, 'انسحب الوفد الصربي من المحادثات.'),
  talks('end', ['ethiopia', 'egypt'], 'وصلت المفاوضات بين أديس أبابا والقاهرة إلى طريق مسدود.'),
  talks('suspend', ['china', 'japan'], 'تأجلت الجولة الثالثة من المحادثات بين الصين واليابان.'),
  talks('end', undefined, 'اختتمت في نيروبي المحادثات بين الحكومة والمتمردين.', { content: { venue: 'nairobi' } }),
  talks('hold', ['abdel-fattah-el-sisi', 'masoud-pezeshkian'], 'تلقى الرئيس المصري رسالة خطية من الرئيس الإيراني.', {
    published: '2025-03-18',
    content: { medium: 'letter' },
  }),
  ceasefire('agree', ['ethiopia', 'eritrea'], 'وقعت إثيوبيا وإريتريا اتفاقا لوقف العدائيات.'),
  ceasefire('carry-out', ['israel'], 'رفعت إسرائيل الحصار عن بيت لحم.'),
  ceasefire('carry-out', ['sudanese-armed-forces'], 'فك الجيش السوداني الحصار عن الدلنج.'),
  { text: 'توسط اللاعب دائرة الملعب.', claims: [] },
  { text: 'تعطلت الطائرة قبل الإقلاع.', claims: [] },
  { text: 'وصل المفاوض مع النادي إلى طريق مسدود.', claims: [] },
]);

runTable('Arabic: fighting that breaks out, what is shot down or sunk, ultimatums', ar, [
  attack('carry-out', ['thailand', 'cambodia'], 'اندلع فجر الخميس قتال بين تايلاند وكمبوديا.'),
  attack('carry-out', ['armenia', 'azerbaijan'], 'تجددت الاشتباكات بين أرمينيا وأذربيجان.'),
  attack('carry-out', ['sudanese-armed-forces', 'rapid-support-forces'], 'دارت معارك بين الجيش السوداني وقوات الدعم السريع.'),
  attack('carry-out', ['north-korea', 'south-korea'], 'تبادلت كوريا الشمالية وكوريا الجنوبية إطلاق النار عند الحدود.'),
  attack('carry-out', ['iran'], 'أسقطت إيران طائرة مسيرة أمريكية فوق مضيق هرمز.'),
  attack('carry-out', ['ukraine'], 'أغرقت أوكرانيا سفينة إنزال روسية في البحر الأسود.', { content: { target: 'maritime' } }),
  attack('carry-out', ['venezuela'], 'احتجزت فنزويلا سفينة أمريكية قبالة غيانا.'),
  attack('deny', ['ethiopia'], 'نفت إثيوبيا مهاجمة بلدة حدودية في السودان.'),
  threat('threaten', ['african-union'], 'أمهل الاتحاد الأفريقي قادة الانقلاب في النيجر أسبوعا.'),
  threat('threaten', ['turkey'], 'منحت تركيا قوات سوريا الديمقراطية مهلة أخيرة.'),
  arms('reject', ['north-korea'], 'طردت كوريا الشمالية مفتشي الوكالة الدولية للطاقة الذرية.'),
  arms('carry-out', undefined, 'فتش خبراء الأمم المتحدة مواقع كيميائية في ليبيا.'),
  { text: 'دارت معارك انتخابية بين المرشحين.', claims: [] },
  { text: 'تبادل اللاعبان القمصان.', claims: [] },
  { text: 'اعترض النائب على مشروع القانون.', claims: [] },
  { text: 'أسقطت المحكمة التهم عن المدير.', claims: [] },
  { text: 'أغرقت الأمطار شوارع المدينة.', claims: [] },
  { text: 'اندلع حريق في سوق شعبي.', claims: [] },
  { text: 'تصدى الحارس لركلة جزاء.', claims: [] },
  { text: 'خطف اللاعب هدف الفوز.', claims: [] },
  { text: 'أمهل البنك عملاءه شهرا لتحديث بياناتهم.', claims: [] },
]);
