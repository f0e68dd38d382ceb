import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: violations that are recorded, arms that are used, one toll behind another', ru, [
  {
    text: 'Зафиксировано пять нарушений перемирия со стороны повстанцев.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['повстанцы'] }],
  },
  {
    text: 'Нарушения режима прекращения огня со стороны Чада зафиксированы в Гоме.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['chad'] }],
  },
  {
    text: 'За сутки зафиксировано 20 обстрелов со стороны повстанцев.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['повстанцы'], content: { by: 'повстанцы' } }],
  },
  {
    text: 'Вчера боевики применили против кенийских военных танк.',
    published: '2025-03-31',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['боевики'],
        content: { by: 'боевики', on: 'kenyan-armed-forces', time: '2025-03-30' },
      },
    ],
  },
  {
    text: 'Вооружённые провокации с применением миномётов не прекращаются.',
    claims: [{ kind: 'attack', act: 'end', polarity: 'negated' }],
  },
  {
    text: 'По состоянию на 9 марта в Кении погибло более 1,5 тысячи солдат, с 15 февраля погибли 64 солдата.',
    published: '2025-03-31',
    claims: [
      { kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 1500, bound: 'more-than' } }, time: '2025-03-09' } },
      { kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 64, bound: 'exact' } } } },
    ],
  },
]);

runNever('Russian: no blow', ru, 'attack', [
  'В Гоме зафиксированы случаи гриппа.',
  'Строители применили бульдозер и миномёт времён войны.',
]);
