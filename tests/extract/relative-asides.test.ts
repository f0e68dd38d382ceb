import { ar } from '../../src/languages/ar';
import { en } from '../../src/languages/en';
import { uk } from '../../src/languages/uk';
import { rowsOf, runTable } from './table';

const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');
const ceasefire = rowsOf('ceasefire');
const aid = rowsOf('aid');
const armsControl = rowsOf('arms-control');

const MAY = { published: '2025-06-01', more: true };

runTable('English: what a relative clause tells of an actor fills no slot of the main one', en, [
  talks('agree', ['zambia'], 'Lusaka, which hosted a summit in May, agreed to hold talks with Niger.', {
    content: { participants: ['niger', 'zambia'], level: null, time: null },
    ...MAY,
  }),
  talks('pledge', ['iran'], 'Iran, which hosted a summit in May, signalled its readiness to return to the negotiating table.', {
    content: { level: null, time: null },
    ...MAY,
  }),
]);

runTable('Ukrainian: what a relative clause tells of an actor fills no slot of the main one', uk, [
  cooperation(
    'propose',
    ['xi-jinping'],
    'Сі Цзіньпін, який у травні зустрівся з Лавровим у Маскаті, запропонував розширити економічну співпрацю.',
    {
      content: { parties: 'unknown' },
      ...MAY,
    },
  ),
]);

runTable('Arabic: a verb governs its object past a relative clause', ar, [
  ceasefire('urge', ['recep-tayyip-erdogan'], 'دعا أردوغان، الذي يزور جنيف، إلى هدنة فورية في غزة.', {
    content: { area: 'gaza' },
    more: true,
  }),
  armsControl('urge', ['benjamin-netanyahu'], 'طالب نتنياهو، الذي يزور جنيف، بنزع سلاح حماس.', { more: true }),
  aid('pledge', ['norway'], 'تعهدت النرويج، التي استضافت قمة في مايو، بتقديم مساعدات إنسانية للسودان.', {
    content: { to: 'sudan' },
    more: true,
  }),
  cooperation('urge', ['brazil'], 'دعت البرازيل، التي استضافت قمة في مايو، إلى توسيع التعاون الاقتصادي مع الهند.', {
    content: { parties: ['brazil', 'india'] },
    more: true,
  }),
]);
