import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');

// an announcement that is welcomed, and words that take up the whole clause before
runTable('Arabic: stands on what is told', ar, [
  {
    text: 'رحبت كينيا بإعلان أوغندا وقف القتال.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['kenya'], by: [] },
      { kind: 'ceasefire', act: 'pledge', agents: ['uganda'], by: ['uganda'] },
    ],
  },
  {
    text: 'اتهمت كينيا أوغندا بقصف غوما، وهو ما تنفيه أوغندا.',
    claims: [
      { kind: 'attack', act: 'accuse', agents: ['kenya'] },
      { kind: 'attack', act: 'deny', agents: ['uganda'] },
    ],
  },
  {
    text: 'دعت كينيا إلى هدنة، الأمر الذي رفضته أوغندا.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['kenya'] },
      { kind: 'ceasefire', act: 'reject', agents: ['uganda'] },
    ],
  },
]);

// who speaks for those behind "from" acts, and nobody who spoke before
runTable('Arabic: envoys of', ar, [
  {
    text: 'اجتمع في الدوحة ممثلون من كينيا وأوغندا لبحث الوضع في السودان.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'uganda'] }],
    more: true,
  },
  attack('oppose', ['kenya'], 'أدان ممثلون عن كينيا القصف.'),
]);

// a craft or a force of one strikes for whose adjective it has
runTable('Arabic: a plane of', ar, [
  attack('carry-out', ['kenya'], 'قصفت طائرة كينية منزلا في كمبالا.'),
  attack('carry-out', ['kenya'], 'ألقت مسيرة كينية قنبلة على بلدة حولا.'),
  attack('carry-out', ['kenya'], 'قالت أوغندا إن قوة كينية توغلت في البلدة.', { by: ['uganda'] }),
  { text: 'نقلت طائرة كينية أسرى حوثيين إلى صنعاء.', claims: [{ kind: 'handover', act: 'carry-out', agents: [] }] },
]);

// a verb of publishing behind the noun of a document tells where it stands, and nobody speaks by it
runTable('Arabic: in a statement published by', ar, [
  {
    text: 'قال الرئيس الكيني في بيان نُشر على منصة إكس إن أوغندا ورواندا اتفقتا على هدنة.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['uganda', 'rwanda'], by: ['president-of-kenya'] }],
  },
  {
    text: 'اتفقت كينيا وأوغندا على تبادل 29 أسيرا، في أول صفقة بينهما منذ خمسة أشهر.',
    published: '2025-03-18',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['kenya', 'uganda'], content: { time: null } }],
  },
]);

// whom somebody quotes, with what is told named by its noun, and a source in quotation marks behind all
runTable('Arabic: quoted with a noun', ar, [
  attack('carry-out', [], 'ونقلت رويترز عن وزارة الدفاع الكينية مقتل خمسة جنود.', {
    by: ['reuters', 'kenyan-ministry-of-defence'],
    content: { by: null },
  }),
  attack('carry-out', ['kenya'], 'قالت الأمم المتحدة إن كينيا قصفت غوما، حسبما أفادت قناة «القاهرة الإخبارية».', {
    by: ['قناة-القاهرة-الإخبارية', 'united-nations'],
  }),
]);

// who comes home from captivity has been handed over, by nobody who tells it
runTable('Arabic: back from captivity', ar, [
  {
    text: 'قالت كينيا إن 63 جنديا عادوا من الأسر.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], by: ['kenya'], content: { persons: { value: 63 } } }],
  },
  {
    text: 'عاد 25 أسيرا كينيا إلى ديارهم.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { persons: { value: 25 } } }],
  },
]);
runNever('Arabic: others who come home', ar, 'handover', ['عاد 500 نازح إلى ديارهم.', 'عاد الوزير من كمبالا.']);

// what is given in return has its own words
runTable('Arabic: in return', ar, [
  {
    text: 'تم تسليم 146 أسيرا إلى كينيا، وبالمقابل، تم تسليم 150 أسيرا إلى أوغندا.',
    claims: [
      { kind: 'handover', act: 'carry-out', content: { persons: { value: 146 }, to: 'kenya' } },
      { kind: 'handover', act: 'carry-out', content: { persons: { value: 150 }, to: 'uganda' } },
    ],
  },
  {
    text: 'وصل 12 جريحا إلى صنعاء، فيما تم تسليم 37 أسيرا إلى كينيا.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: { value: 37 }, to: 'kenya' } }],
    more: true,
  },
]);

runNever('Arabic: what bodes war', ar, 'attack', ['طالبت كينيا السكان بالإخلاء، مما ينذر بشن حرب شاملة.']);
runNever('Arabic: who only tells of trucks', ar, 'statement', [
  'أكدت كينيا أن أكثر من 12 شاحنة مساعدات، بينها شاحنات وقود، قامت بالعبور إلى دارفور.',
]);
