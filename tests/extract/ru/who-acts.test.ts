import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who acts in clauses side by side, and who does not', ru, [
  {
    text: 'Дроны поразили нефтяные объекты, но в Эр-Рияде возложили вину на Иран. Тегеран причастность отрицал.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: [], content: { area: null } },
      { kind: 'attack', act: 'accuse', agents: ['saudi-arabia'] },
      { kind: 'attack', act: 'deny', agents: ['iran'] },
    ],
  },
  {
    text: 'Лавров призвал к перемирию. Напомним, в 2019 году дроны и ракеты поразили нефтяные объекты.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['sergei-lavrov'] },
      { kind: 'attack', act: 'carry-out', agents: [] },
    ],
  },
  { text: 'Ответственность за атаку взяли на себя йеменские хуситы.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'Хуситы и международно признанное правительство Йемена обменялись пленными.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['houthis', 'yemeni-government'] }],
  },
  {
    text: 'Лавров и Фидан, как ожидается, встретятся в мае.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['sergei-lavrov', 'hakan-fidan'] }],
  },
  { text: 'Багдад принял у себя пять раундов переговоров.', claims: [{ kind: 'talks', act: 'hold', agents: ['iraq'] }] },
  {
    text: 'Переговоры об обмене, по словам Лаврова, могут пройти в Иордании.',
    claims: [{ kind: 'talks', act: 'plan', by: ['sergei-lavrov'] }],
  },
  { text: 'Хуситы били по позициям саудовской армии.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'В секторе остаются 116 заложников, 44 из них погибли.',
    claims: [],
  },
]);
