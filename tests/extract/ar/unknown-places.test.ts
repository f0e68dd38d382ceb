import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: places that no table has, behind a noun of places', ar, [
  {
    text: 'هجوم بطائرة مسيّرة قرب بلدة الشويرف أسفر عن مقتل ثلاثة جنود.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 3 } }, area: 'الشويرف' } }],
  },
  { text: 'شنّت القوات غارة على قرية كفرتيا.', claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: 'كفرتيا' } }] },
  { text: 'هاجم مسلحون مخيم الروابي.', claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: 'الروابي' } }] },
  {
    text: 'اتفق الطرفان على وقف إطلاق النار في بلدة بنجسكا.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { area: 'بنجسكا' } }],
  },
  { text: 'شنّ الجيش الإسرائيلي غارة على قرية صغيرة.', claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: null } }] },
  {
    text: 'شنّ الجيش الإسرائيلي غارة على بلدة تقع شرق البلاد.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: null } }],
  },
  { text: 'قُتل أربعة جنود في هجوم على مخيم اللاجئين.', claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: null } }] },
]);
