import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: who acts in clauses side by side, and who does not', uk, [
  {
    text: "Дрони вразили нафтові об'єкти, але в Ер-Ріяді поклали провину на Іран. Тегеран причетність заперечив.",
    claims: [
      { kind: 'attack', act: 'carry-out', agents: [], content: { area: null } },
      { kind: 'attack', act: 'accuse', agents: ['saudi-arabia'] },
      { kind: 'attack', act: 'deny', agents: ['iran'] },
    ],
  },
  { text: 'Відповідальність за атаку взяли на себе єменські хусити.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  {
    text: 'Хусити та визнаний світом уряд Ємену обмінялися полоненими.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['houthis', 'yemeni-government'] }],
  },
  {
    text: 'Лавров і Фідан, як очікується, зустрінуться в травні.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['sergei-lavrov', 'hakan-fidan'] }],
  },
  { text: "Багдад прийняв у себе п'ять раундів переговорів.", claims: [{ kind: 'talks', act: 'hold', agents: ['iraq'] }] },
  {
    text: 'Переговори про обмін, за словами Лаврова, можуть пройти в Йорданії.',
    claims: [{ kind: 'talks', act: 'plan', by: ['sergei-lavrov'] }],
  },
  { text: 'Хусити били по позиціях саудівської армії.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
  { text: 'Нетаньягу вилетів до Вашингтона.', claims: [{ kind: 'visit', act: 'hold', agents: ['benjamin-netanyahu'] }] },
  {
    text: "Перемир'я порушено, пише The New York Times із посиланням на американських чиновників.",
    claims: [{ kind: 'ceasefire', act: 'end', by: ['new-york-times', []] }],
  },
]);
