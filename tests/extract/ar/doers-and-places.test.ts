import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: doers with where they are, cities in the names of papers, and other plain subjects', ar, [
  {
    text: 'أفادت الأمم المتحدة بأن عصابة في حي سولينو أفرجت أمس عن ثلاثة رهائن.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['عصابة'], by: ['united-nations'] }],
  },
  {
    text: 'وقال الجيش إن مسلحين من قبيلة مجاورة هاجموا القرية.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['مسلحين'], by: ['الجيش'] }],
  },
  {
    text: 'وكان مقاتلو فاكت قد شنوا في أبريل 2021 هجوما على شمال البلاد.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['مقاتلو-فاكت'] }],
  },
  { text: 'وكان متمردون قد هاجموا بلدة في الشرق أمس.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['متمردون'] }] },
  {
    text: 'وينص اتفاق الدوحة على سحب جميع القوات الأجنبية بحلول مايو 2021.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }],
  },
  { text: 'وقعت مصر اتفاق القاهرة لوقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['egypt'] }] },
  { text: 'اتفاق موسكو وكييف على هدنة.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia', 'ukraine'] }] },
  {
    text: 'قتل أربعة جنود، وفق ما أفاد به الجيش الباكستاني، الذي اتهم الهند بقصف الموقع.',
    more: true,
    claims: [{ kind: 'attack', act: 'accuse', agents: ['pakistani-armed-forces'] }],
  },
  {
    text: 'زار وزير الخارجية الأفغاني أمير خان متقي الشهر الماضي نيودلهي.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['أمير-خان-متقي'] }],
  },
  {
    text: 'قال المبعوث الأممي هانس غروندبرغ إن الطرفين سيعقدان جولة جديدة من المفاوضات، داعيا إياهما إلى إطلاق جميع المحتجزين.',
    more: true,
    claims: [{ kind: 'handover', act: 'urge', agents: ['hans-grundberg'] }],
  },
  {
    text: 'رحبت الصين بنتائج القمة، إذ قال المتحدث باسم وزارة الخارجية قنغ شوانغ، في مؤتمر صحفي، إن بلاده تدعم الجانبين في تحسين علاقاتهما.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'support', agents: ['china'], by: ['قنغ-شوانغ'] }],
  },
  {
    text: 'وصل الوزير المصري بدر عبد العاطي إلى تونس، بعد أن كان قد زار الرباط الشهر الماضي.',
    more: true,
    claims: [{ kind: 'visit', act: 'hold', agents: ['badr-abdelatty'], content: { place: 'rabat' } }],
  },
]);
