import { ar } from '../../../src/languages/ar';
import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';
import { runParallel } from './parallel';

runParallel('a count of the dead that has risen', [
  {
    kind: 'attack',
    act: 'carry-out',
    agents: [],
    content: { casualties: { killed: { value: 27, bound: 'exact' } } },
    en: 'The death toll from the attack on the bus station has risen to 27.',
    ar: 'ارتفعت حصيلة قتلى الهجوم على محطة الحافلات إلى 27.',
    ru: 'Число жертв нападения на автовокзал возросло до 27.',
    uk: 'Кількість жертв нападу на автовокзал зросла до 27.',
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: ['ethiopia'],
    content: { by: 'ethiopia' },
    also: [{ kind: 'talks', act: 'begin', agents: [] }],
    en: 'Talks began in Doha after weeks of Ethiopian strikes.',
    ar: 'بدأت المفاوضات في الدوحة بعد هجوم إثيوبي.',
    ru: 'Переговоры начались в Дохе после нескольких недель ударов Эфиопии.',
    uk: 'Переговори почалися в Досі після кількох тижнів ударів Ефіопії.',
  },
]);

runTable('English: counts by their nouns, and clauses that go on otherwise', en, [
  {
    text: "The death toll from last week's raid on a post in Niger has risen to 19, the ministry said.",
    published: '2024-05-06',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 19 } }, time: null } }],
  },
  {
    text: 'Kenya thanked Qatar for its efforts, although clashes continued overnight.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [] }],
  },
  { text: 'The army said it had neutralised nine fighters.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['army'] }] },
]);
runNever('English: a figure that has risen counts nobody', en, 'attack', ['Inflation has risen to 34.']);

runTable('Arabic: the wounded joined to the dead, and what is thrown', ar, [
  {
    text: 'نفذت إثيوبيا هجوما على أسمرة، ما أسفر عن مقتل ستة أشخاص على الأقل وإصابة 22 آخرين.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['ethiopia'], content: { casualties: { killed: { value: 6 }, wounded: { value: 22 } } } },
    ],
  },
  {
    text: 'أدى الهجوم إلى مقتل أربعة أشخاص على الأقل وجرح ثلاثين.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 4 }, wounded: { value: 30 } } } }],
  },
  { text: 'قتل 14 مقاتلا مواليا للحكومة في غارات إثيوبية.', claims: [{ kind: 'attack', act: 'carry-out', content: { on: null } }] },
  { text: 'تعرضت قاعدة حرير التي تضم قوات أجنبية لهجوم صاروخي.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
]);
runNever('Arabic: leaflets are no weapon, and words strike nobody', ar, 'attack', [
  'ألقت المروحيات آلاف المنشورات فوق المدينة.',
  'تعرض المدرب لهجوم من الصحافة.',
]);

runTable('Russian: whose blow a participle before it tells, who answers for one, whose dead are counted', ru, [
  {
    text: 'Двое солдат убиты в результате предпринятого КНДР обстрела посёлка.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['north-korea'], content: { casualties: { killed: { value: 2 } } } }],
  },
  {
    text: 'Ответственность за взрыв на рынке взяла на себя группировка «Исламское государство».',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['islamic-state'] }],
  },
  {
    text: 'В ходе операции турецких сил ликвидированы семеро боевиков РПК.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { by: null } }],
  },
  {
    text: 'После нанесённого Эфиопией удара Катар прервал переговоры.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['ethiopia'] },
      { kind: 'talks', act: 'suspend', agents: ['qatar'] },
    ],
  },
]);
runNever('Russian: who answers for a failure strikes nobody', ru, 'attack', ['Министр взял на себя ответственность за провал.']);

runTable('Ukrainian: whose blow a participle before it tells, and who answers for one', uk, [
  { text: 'Унаслідок здійсненого Росією обстрілу загинули двоє.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }] },
  {
    text: 'Відповідальність за вибух на ринку взяло на себе угруповання «Ісламська держава».',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['islamic-state'] }],
  },
]);
