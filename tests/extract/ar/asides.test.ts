import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: a time or an aside between a subject and its verb, or a verb and its object', ar, [
  {
    published: '2025-03-18',
    text: 'ذكرت وزارة الصحة اللبنانية أن إسرائيل اليوم الثلاثاء قصفت مستشفى في صور.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }],
  },
  {
    text: 'قال زيلينسكي إن كييف، خلال مؤتمر صحفي في جنيف، رفضت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['ukraine'] }],
  },
  {
    text: 'رفضت المجر، في بيان من بودابست، فرض عقوبات على روسيا.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['hungary'], content: { target: 'russia' } }],
  },
  {
    text: 'رفض حزب الله، الثلاثاء، نزع سلاحه.',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['hezbollah'] }],
  },
  {
    text: 'نفت باكستان اليوم الثلاثاء شن غارات جوية على كابل.',
    published: '2025-03-18',
    claims: [{ kind: 'attack', act: 'deny', agents: ['pakistan'], by: [] }],
  },
]);

runTable('Arabic: a source behind what somebody says tells all of it', ar, [
  {
    text: 'أعلنت حماس نزع سلاحها، بحسب رويترز.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['hamas'], by: ['reuters', 'hamas'] }],
  },
  {
    text: 'أعلنت غواتيمالا قطع علاقاتها مع إيران، وفق وسائل إعلام محلية.',
    claims: [{ kind: 'cooperation', act: 'end', agents: ['guatemala'] }],
  },
]);
