import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: donors, ministries and calls', ar, [
  {
    text: 'وأعلن رئيس الوزراء وزير الخارجية القطري أن بلاده تتعهد بتقديم 60 مليون دولار لخطة الاستجابة في اليمن.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['qatar'], content: { amount: 60000000 } }],
  },
  {
    text: 'بدورها، أعلنت مديرة الوكالة الأمريكية للتنمية الدولية سامانثا باور أن بلادها ستقدم مساعدات إضافية قدرها 171 مليون دولار.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], content: { amount: 171000000 } }],
  },
  {
    text: 'بينما تعهدت فرنسا تقديم 44 مليون دولار.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], by: [], content: { amount: 44000000 } }],
  },
  {
    text: 'وأوضح الاتحاد الأوروبي في بيان أنه عازم على تقديم ما مجموعه 190 مليون يورو مساعدات إنسانية وتنموية.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', content: { amount: 190000000 } }],
  },
  {
    text: 'وتعهدت السويد بتقديم 4.6 ملايين دولار، فيما أعلنت إيرلندا تخصيص ثمانية ملايين يورو.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['sweden'], by: [], content: { amount: 4600000 } }],
  },
  {
    text: 'وقدمت ألمانيا أكبر تعهد بقيمة 300 مليون يورو.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], by: [], content: { amount: 300000000 } }],
  },
  {
    text: 'ودعا المشاركون في البيان الختامي إلى رفع العقوبات المفروضة على سوريا.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'urge', by: [], content: { change: 'lift' } }],
  },
  {
    text: 'تدعو جمهورية مصر العربية كافة الأطراف الليبية إلى وقف فوري لإطلاق النار في طرابلس.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['egypt'], by: [] }],
  },
  {
    text: 'وتشدد مصر على أهمية التوصل إلى تسوية سياسية شاملة بقيادة ليبية.',
    more: true,
    claims: [{ kind: 'settlement', act: 'urge', agents: ['egypt'], by: [] }],
  },
  {
    text: 'وتؤكد مصر على ضرورة خروج جميع القوات الأجنبية والمرتزقة من الأراضي الليبية.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['egypt'], by: [] }],
  },
  {
    text: 'وتجدد جمهورية مصر العربية دعمها للمسار السياسي الذي ترعاه الأمم المتحدة.',
    more: true,
    claims: [{ kind: 'settlement', act: 'support', agents: ['egypt'], by: [] }],
  },
  {
    text: 'ورحبت وزارة الخارجية وشؤون المغتربين الأردنية بالإعلان عن وقف إطلاق النار في غزة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'support', by: [] }],
  },
  {
    text: 'وأكد الناطق الرسمي باسم الوزارة السفير سفيان القضاة ترحيب المملكة بالهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'support' }],
  },
  {
    text: 'أعربت وزارة الخارجية الكويتية عن إدانة دولة الكويت واستنكارها الشديدين للهجوم الإرهابي الذي استهدف كنيسة في دمشق.',
    more: true,
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kuwaiti-ministry-of-foreign-affairs'], by: [] }],
  },
  { text: 'وأهابت سلطنة عُمان بجميع الأطراف العودة إلى طاولة المفاوضات.', more: true, claims: [{ kind: 'talks', act: 'urge', by: [] }] },
  {
    text: 'وأكدت دولة الإمارات دعمها لكل الجهود الرامية إلى إيجاد حل سلمي للصراع في السودان.',
    more: true,
    claims: [{ kind: 'settlement', act: 'support', agents: ['united-arab-emirates'], by: [] }],
  },
  {
    text: 'وندد أعضاء مجلس الأمن بالهجوم الذي تعرضت له قافلة المساعدات.',
    more: true,
    claims: [{ kind: 'attack', act: 'oppose', agents: ['un-security-council'], by: [] }],
  },
  {
    text: 'تناول الاتصال مسار العلاقات الثنائية وسبل تعزيزها في مختلف المجالات.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'assess', by: [] }],
  },
  {
    text: 'وقد تم خلال الاتصال التأكيد على أهمية مواصلة التنسيق والتشاور بين البلدين.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'urge' }],
  },
  { text: 'كما شدد الجانبان على ضرورة خفض التصعيد في المنطقة.', more: true, claims: [{ kind: 'ceasefire', act: 'urge', by: [] }] },
  {
    text: 'أعلن المبعوث الأممي أن أطراف النزاع في اليمن اتفقت على تمديد الهدنة شهرين إضافيين بالشروط نفسها.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree' }],
  },
  {
    text: 'وأشادت واشنطن بتمديد الهدنة في اليمن.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['united-states'], by: [] }],
  },
  { text: 'وتبادل الطرفان الاتهامات بخرق الهدنة.', more: true, claims: [{ kind: 'ceasefire', act: 'accuse', by: [] }] },
  {
    text: 'ومن المقرر أن يعقد غروندبرغ مشاورات مكثفة مع الطرفين خلال الأسابيع المقبلة.',
    more: true,
    claims: [{ kind: 'talks', act: 'plan' }],
  },
]);
