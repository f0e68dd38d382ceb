import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: statements', ar, [
  {
    text: 'قال غوتيريش إن الوضع في غزة كارثي.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['antonio-guterres'] }],
  },
  {
    text: 'وأكد سيرغي لافروف أن بلاده تتابع التطورات عن كثب.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['sergei-lavrov'] }],
  },
  {
    text: 'اعتبر نتنياهو أن المحكمة منحازة.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['benjamin-netanyahu'] }],
  },
  {
    text: 'أشار البيت الأبيض إلى أن الموقف لم يتغير.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['white-house'] }],
  },
  {
    text: 'أوضح الكرملين أن الموعد لم يحدد بعد.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['kremlin'] }],
  },
  {
    text: 'رأى أردوغان أن العالم أكبر من خمس دول.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'ذكرت الخارجية الأمريكية أن السفارة مفتوحة.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['state-department'] }],
  },
  {
    text: 'الوضع صعب للغاية، بحسب ما قال زيلينسكي.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'قال ماكرون: "أوروبا تواجه لحظة تاريخية".',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['emmanuel-macron'] }],
  },
  { text: 'يرى بايدن أن الاقتصاد قوي.', published: '2024-05-14', claims: [{ kind: 'statement', act: 'assess', by: ['joe-biden'] }] },
  {
    text: 'زعم بوتين أن أوكرانيا ليست دولة حقيقية.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['vladimir-putin'] }],
  },
  {
    text: 'كتب ترامب أن الانتخابات كانت نزيهة.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['donald-trump'] }],
  },
  {
    text: 'كشفت الصين أن الاقتصاد نما بنسبة 5 بالمئة.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['china'] }],
  },
  {
    text: 'أبلغت إسرائيل الأمم المتحدة أن المعبر مغلق.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['israel'] }],
  },
  {
    text: 'صرح لويد أوستن بأن القوات في حالة تأهب.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['lloyd-austin'] }],
  },
  {
    text: 'وقال الكرملين إن بوتين أكد أن الاقتصاد الروسي قوي.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['kremlin', 'vladimir-putin'] }],
  },
  {
    text: 'لفت ميقاتي إلى أن لبنان يواجه أزمة مالية.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['najib-mikati'] }],
  },
  { text: 'أفادت إيران بأن المنشآت سليمة.', published: '2024-05-14', claims: [{ kind: 'statement', act: 'assess', by: ['iran'] }] },
  { text: 'توقعت روسيا أن ترتفع الأسعار.', published: '2024-05-14', claims: [{ kind: 'statement', act: 'assess', by: ['russia'] }] },
  {
    text: '«الوضع تحت السيطرة»، قال السيسي.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['abdel-fattah-el-sisi'] }],
  },
  { text: 'أعلنت تركيا أن المعبر سيفتح قريبا.', published: '2024-05-14', claims: [{ kind: 'statement', act: 'assess', by: ['turkey'] }] },
  {
    text: 'وأضاف محمود عباس أن الشعب الفلسطيني صامد.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['mahmoud-abbas'] }],
  },
  { text: 'نفى الكرملين أن يكون بوتين مريضا.', published: '2024-05-14', claims: [{ kind: 'statement', act: 'assess', by: ['kremlin'] }] },
  {
    text: 'شدد شولتس على أن ألمانيا دولة قانون.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['olaf-scholz'] }],
  },
  {
    text: 'وأوضح المبعوث الأممي هانس غروندبرغ أن مكتبه يتابع الوضع في مأرب.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['hans-grundberg'] }],
  },
  {
    text: 'وذكرت وكالة رويترز أن الشوارع في بورتسودان بدت خالية.',
    published: '2024-05-14',
    claims: [{ kind: 'statement', act: 'assess', by: ['reuters'] }],
  },
]);

// Whoever reads these finds a claim of a kind, and no statement beside it.
runNever('Arabic: never statement', ar, 'statement', [
  'تبادلت روسيا وأوكرانيا 75 أسيرا من كل جانب.',
  'فرضت واشنطن عقوبات على كاراكاس.',
  'رحبت القاهرة بوقف إطلاق النار في السودان.',
  'أفرجت طالبان عن رهينتين أمريكيين.',
  'أدان مجلس الأمن الهجوم على السفارة.',
  'قصفت إسرائيل مطار صنعاء.',
  'أرسلت الكويت مساعدات غذائية إلى غزة.',
  'التقى أردوغان بوتين في سوتشي.',
  'أعلن ماكرون أن باريس ستقدم مساعدات عسكرية لكييف.',
  'اتفقت الهند وباكستان على وقف إطلاق النار.',
  'دعا غوتيريش إلى هدنة إنسانية في الفاشر.',
]);
