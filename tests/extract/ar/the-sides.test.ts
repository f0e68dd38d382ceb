import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who "the two sides" are, and whose a commitment is', ar, [
  {
    text: 'اتهمت الهند باكستان بقصف قرية حدودية. واتفق الجانبان على وقف إطلاق النار.',
    claims: [
      { kind: 'attack', act: 'accuse', agents: ['india'] },
      { kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'] },
    ],
  },
  {
    text: 'شن الجيش الإسرائيلي غارات على حزب الله في جنوب لبنان. واتفق الطرفان على وقف إطلاق النار بوساطة أميركية.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['israeli-armed-forces'] },
      { kind: 'ceasefire', act: 'agree', agents: ['israeli-armed-forces', 'hezbollah'] },
    ],
  },
  {
    text: 'أعلنت جماعة الحوثي والحكومة اليمنية هدنة لمدة شهرين. واتفق الطرفان على تبادل الأسرى برعاية أممية وعمانية. وأكد الجانبان التزامهما بالهدنة.',
    claims: [
      { kind: 'ceasefire', act: 'pledge', agents: ['houthis', 'yemeni-government'] },
      { kind: 'prisoner-exchange', act: 'agree', agents: ['houthis', 'yemeni-government'] },
      { kind: 'ceasefire', act: 'pledge', agents: ['houthis', 'yemeni-government'] },
    ],
  },
  {
    text: 'وقعت قطر وتشاد اتفاقا لوقف إطلاق النار. وقال العميد رمضان سعيد، عضو اللجنة عن حكومة الوحدة، للأناضول، إن الطرفين اتفقا كذلك على تبادل الأسرى.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['qatar', 'chad'] }],
  },
  {
    text: 'أعلن المبعوث الأممي موافقة إيران وتركيا على تمديد الهدنة. وقال المبعوث إن التمديد يتضمن التزاما من الطرفين بتكثيف المفاوضات.',
    more: true,
    claims: [{ kind: 'talks', act: 'pledge', agents: ['iran', 'turkey'] }],
  },
  {
    text: 'ومن المقرر أن يعقد مجلس الأمن جلسة طارئة يوم الخميس.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['un-security-council'] }],
  },
  { text: 'واتفق الجانبان على وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'agree', agents: [] }] },
]);
