import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: deeds told as what something came after, counts without a noun, who announces and who does', ar, [
  {
    text: 'جاءت الزيارة بعد إفراج حماس عن أسير أمريكي.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], by: [], content: { from: 'hamas' } }],
  },
  {
    text: 'بعد إفراج الحوثيين عن 153 أسيرا، دعت الأمم المتحدة إلى جولة جديدة من المفاوضات.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['houthis'], by: [], content: { persons: { value: 153 } } },
      { kind: 'talks', act: 'urge', agents: ['united-nations'], by: [] },
    ],
  },
  {
    text: 'وجاء الإعلان بعد ساعات من قصف الجيش السوري مواقع في السويداء.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['syrian-armed-forces'], by: [] }],
  },
  {
    text: 'وعقب إطلاق كييف سراح 20 جنديا روسيا، أعلنت موسكو الإفراج عن مدنيين أوكرانيين.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['ukraine'], by: [] },
      { kind: 'handover', act: 'carry-out', agents: ['russia'], by: ['russia'] },
    ],
  },
  // not done yet; and by whom it is done, the words do not say
  { text: 'ويأتي الاتفاق قبل إفراج حماس عن الرهائن.', claims: [] },
  { text: 'وتأتي الخطوة بعد أيام من قصف إسرائيل بصواريخ من لبنان.', claims: [] },
  {
    text: 'قتل ثلاثة وأصيب خمسة في قصف مدفعي على المدينة.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: [],
        content: { casualties: { killed: { value: 3 }, wounded: { value: 5 } } },
      },
    ],
  },
  {
    text: 'وأدى الهجوم إلى مقتل سبعة وإصابة تسعة.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 7 }, wounded: { value: 9 } } } }],
  },
  {
    text: 'وارتفع عدد القتلى إلى 45، بحسب الدفاع المدني.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 45 } }, target: null } }],
  },
  {
    text: 'وأعلنت وزارة الصحة اللبنانية ارتفاع حصيلة القصف إلى 12 قتيلا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['lebanese-ministry-of-health'], content: { by: null } }],
  },
  {
    text: 'أعلن الجيش السوداني قصف مواقع للدعم السريع.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'], by: ['sudanese-armed-forces'] }],
  },
  { text: 'ومنذ بدء الهدنة تراجع عدد الضحايا المدنيين بنسبة 60 في المئة.', claims: [] },
  { text: 'قتل خمسة في حادث سير على طريق الصحراء.', claims: [] },
  { text: 'ارتفع عدد ضحايا السيول إلى 12.', claims: [] },
]);
