import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who beats an attack back, who stands behind others, and what is noted', ar, [
  {
    text: 'أعلن الجيش السوري صد هجوم لحزب الله على بلدة القصير.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['hezbollah'], by: ['syrian-armed-forces'] }],
  },
  {
    text: 'صد الجيش السوداني هجوما لقوات الدعم السريع على بابنوسة.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rapid-support-forces'], by: [], content: { by: 'rapid-support-forces' } }],
  },
  {
    text: 'تصدت الدفاعات الجوية لهجوم إسرائيلي على حمص.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: [] }],
  },
  {
    text: 'أحبط الجيش اللبناني هجوما لحزب الله على ثكنة.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['hezbollah'] }],
  },
  { text: 'صد الحارس ركلة جزاء في الدقيقة الأخيرة.', claims: [] },
  { text: 'أحبطت الشرطة محاولة تهريب ذهب.', claims: [] },
  {
    text: 'وأشارت المصادر إلى مقتل ستة جنود.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [[]], content: { casualties: { killed: 6 } } }],
  },
  {
    text: 'لفت الدفاع المدني إلى سقوط 7 قتلى.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 7 } } }],
  },
  {
    text: 'هاجم المتمردون الحوثيون سفينة تجارية في خليج عدن.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], by: [] }],
  },
  {
    text: 'غادر المفاوضون الإيرانيون مسقط.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['iran'], content: { place: 'muscat' } }],
  },
  {
    text: 'قصف الطيران الحربي السوداني سوقا في نيالا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudan'] }],
    more: true,
  },
  {
    text: 'قالت وزارة الدفاع اليابانية إن الحوثيين المتحالفين مع إيران أطلقوا صاروخا باتجاه سفينة يابانية.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { by: 'houthis' } }],
  },
]);
