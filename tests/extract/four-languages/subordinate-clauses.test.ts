import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import type { Language } from '../../../src/languages/language';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { type Row, runTable } from '../table';

/** A clause told beside the main one: what is done in it is none of the main verb's, whatever word opens it. */
const beside = (
  language: string,
  code: Language,
  openers: readonly string[],
  fighting: (opener: string) => string,
  raid: (opener: string) => string,
  who: string,
) =>
  runTable(
    `what a clause of its own tells, in ${language}`,
    code,
    openers.flatMap((opener): Row[] => [
      { text: fighting(opener), claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
      { text: raid(opener), claims: [{ kind: 'attack', act: 'carry-out', agents: [who] }] },
    ]),
  );

beside(
  'English',
  en,
  ['although', 'even though', 'because', 'just as', 'when', 'while', 'but', 'despite the fact that', 'as soon as'],
  (opener) => `Kenya rejected the report, ${opener} clashes continued in Goma.`,
  (opener) => `Kenya rejected the report, ${opener} Uganda shelled Goma.`,
  'uganda',
);
beside(
  'Arabic',
  ar,
  ['رغم أن', 'على الرغم من أن', 'حيث إن', 'لأن', 'علما بأن', 'لا سيما أن'],
  (opener) => `رفضت كينيا التقرير، ${opener} الاشتباكات تواصلت في غوما.`,
  (opener) => `رفضت كينيا التقرير، ${opener} أوغندا قصفت غوما.`,
  'uganda',
);
beside(
  'Arabic, the verb first',
  ar,
  ['بعدما', 'عندما', 'فيما', 'بينما', 'في حين', 'في الوقت الذي', 'حين'],
  (opener) => `رفضت كينيا التقرير، ${opener} استمرت الاشتباكات في غوما.`,
  (opener) => `رفضت كينيا التقرير ${opener} قصفت أوغندا غوما.`,
  'uganda',
);
beside(
  'Russian',
  ru,
  ['хотя', 'несмотря на то, что', 'потому что', 'поскольку', 'так как', 'однако', 'пока', 'из-за того, что', 'при том что', 'когда'],
  (opener) => `Кения отвергла доклад, ${opener} столкновения продолжались в Гоме.`,
  (opener) => `Кения отвергла доклад, ${opener} Уганда обстреляла Гому.`,
  'uganda',
);
beside(
  'Ukrainian',
  uk,
  ['хоча', 'попри те, що', 'тому що', 'оскільки', 'бо', 'проте', 'поки', 'через те, що', 'у той час як', 'коли'],
  (opener) => `Кенія відхилила доповідь, ${opener} сутички тривали в Гомі.`,
  (opener) => `Кенія відхилила доповідь, ${opener} Уганда обстріляла Гому.`,
  'uganda',
);

runTable('English: a noun behind "as" or "but" that no verb is told of stays an object', en, [
  { text: 'Kenya condemned the raid as an attack on Goma.', claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'] }], more: true },
  {
    text: 'Kenya welcomed the truce as well as talks held in Goma.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['kenya'] }],
    more: true,
  },
  {
    text: 'Kenya announced that it would release seven prisoners once again.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'] }],
  },
]);

runTable('Arabic: a clause without a verb of its own goes on with the one before', ar, [
  {
    text: 'يشمل الاتفاق إطلاق سراح سبعة رجال، بينما في مرحلته الثالثة الإفراج عن الجنود.',
    claims: [
      { kind: 'handover', act: 'agree' },
      { kind: 'handover', act: 'agree', content: { role: 'soldier' } },
    ],
  },
  {
    text: 'أعلنت كينيا هدنة، فيما قصفت أوغندا غوما.',
    claims: [
      { kind: 'ceasefire', act: 'pledge' },
      { kind: 'attack', act: 'carry-out', agents: ['uganda'], by: [] },
    ],
  },
  { text: 'أسفت كينيا لأن أوغندا انتهكت الهدنة.', claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['kenya'] }] },
]);

runTable('a danger that names neither who threatens nor whom is no threat', en, [
  { text: 'Both ministers agreed that piracy poses a real threat to trade.', claims: [] },
  { text: 'Kenya warned of serious consequences.', claims: [{ kind: 'threat', act: 'warn', agents: ['kenya'] }] },
]);

runTable('English: a word of time or contrast that opens no clause', en, [
  { text: 'Kenya has not yet called for a truce.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya'], polarity: 'negated' }] },
  { text: 'Kenya rejected yet another truce.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenya'] }] },
  {
    text: 'Kenya promised to seek as soon as possible a lasting settlement.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['kenya'] }],
  },
]);
runTable('Russian: without its comma such a word opens no clause', ru, [
  { text: 'Кения согласилась пока на перемирие.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya'] }] },
]);

runTable('Russian: words of a source that name nobody, before a comma', ru, [
  { text: 'Как сообщается, Кения освободила семь пленных.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: [] }] },
  { text: 'Кения, как сообщается, освободила семь пленных.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: [] }] },
]);
runTable('Ukrainian: words of a source that name nobody, before a comma', uk, [
  {
    text: 'Як зазначається, Кенія звільнила сімох полонених.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: [] }],
  },
  {
    text: 'Кенія, як повідомляється, звільнила сімох полонених.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: [] }],
  },
]);
runTable('Arabic: whose word it is receives nothing', ar, [
  {
    text: 'وفقا لغانا، أطلقت كينيا سراح سبعة أسرى.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: ['ghana'], content: { to: null } }],
  },
]);

runTable('Arabic: a noun in the plural, and whose it is, are no verb and its subject', ar, [
  {
    text: 'قصفت غانا قواعد، منشآت أوغندا العسكرية، في مقديشو.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ghana'], content: { area: 'mogadishu' } }],
  },
  { text: 'جمعيات كينيا الخيرية وأرسلت مساعدات إلى تشاد.', claims: [{ kind: 'aid', act: 'carry-out', agents: [] }] },
]);
