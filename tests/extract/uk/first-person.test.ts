import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

// Readouts that a president or a minister writes: verbs without subjects, several of them in the plural.
runTable('Ukrainian: who talks in a readout of the first person', uk, [
  {
    text: '«Поговорив із Емманюелем Макроном. Подякував за системи ППО. Обговорили перемир’я в Судані», – написав Дональд Туск.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'emmanuel-macron'], by: ['donald-tusk'] },
      { kind: 'aid', act: 'thank', agents: ['donald-tusk'] },
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'emmanuel-macron'], by: ['donald-tusk'] },
    ],
  },
  {
    text: '«Мав розмову з Марком Рютте. Домовилися про нову зустріч», – повідомив Андрій Сибіга.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'] },
      { kind: 'talks', act: 'agree', agents: ['andrii-sybiha', 'mark-rutte'] },
    ],
  },
  {
    text: 'Володимир Зеленський зустрівся з Марком Рютте. «Цінуємо військову допомогу, і сьогодні обговорили її продовження», – сказав Зеленський.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['volodymyr-zelenskyy', 'mark-rutte'] },
      { kind: 'talks', act: 'hold', agents: ['volodymyr-zelenskyy', 'mark-rutte'] },
    ],
    more: true,
  },
  // nobody signs it: only the other is named
  { text: 'Провів розмову з Марком Рютте.', claims: [{ kind: 'talks', act: 'hold', agents: ['mark-rutte'] }] },
  { text: 'Говорив із Емманюелем Макроном.', claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron'] }] },
  {
    text: 'Дональд Туск зустрівся з Марком Рютте. Політики говорили про санкції проти Ірану та військову допомогу.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'] },
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'] },
    ],
  },
]);
runNever('Ukrainian: what people say is no talks', uk, 'talks', [
  'Люди на площі говорили про санкції проти Ірану.',
  'Дональд Туск говорив про перемир’я в Судані.',
]);

runTable('Ukrainian: words of several paragraphs, and behind dashes', uk, [
  {
    text: '"Норвегія підтримує Молдову.\n\nМав розмову з Марком Рютте", - зазначив Дональд Туск.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'], by: ['donald-tusk'] }],
  },
  {
    text: '"Сьогодні розмовляв із Марком Рютте. Дякую!"- підсумував Дональд Туск.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'], by: ['donald-tusk'] }],
  },
  {
    text: '— Мав розмову з Марком Рютте. Домовилися про зустріч, — сказав Дональд Туск. — Норвегія передасть Молдові 12 танків.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'], by: ['donald-tusk'] },
      { kind: 'talks', act: 'agree', agents: ['donald-tusk', 'mark-rutte'], by: ['donald-tusk'] },
      { kind: 'aid', act: 'pledge', agents: ['norway'], by: ['donald-tusk'], content: { to: 'moldova' } },
    ],
  },
  // two quotations of one line each
  {
    text: '"Норвегія допоможе Молдові", - сказав Туск.\n"Данія передасть Грузії 5 танків", - зазначив Марк Рютте.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['denmark'], by: ['mark-rutte'] }],
    more: true,
  },
  {
    text: 'Дональд Туск зустрівся з Марком Рютте. Про це Туск повідомив у Telegram, передає Цензор.НЕТ.\n«Данія передасть Грузії 5 танків», – зазначив він.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'], by: ['цензор-нет', 'donald-tusk'] },
      { kind: 'aid', act: 'pledge', agents: ['denmark'], by: ['donald-tusk'] },
    ],
  },
]);

runTable('Ukrainian: talks told once', uk, [
  {
    text: 'Під час розмови з Марком Рютте Дональд Туск обговорив санкції проти Ірану.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-tusk', 'mark-rutte'] }],
  },
  {
    text: 'Міністри закордонних справ Польщі та Чехії у понеділок поговорили телефоном, обговоривши проблему вантажів.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['poland', 'czechia'], content: { medium: 'phone' } }],
  },
  {
    text: 'Дональд Туск провів розмови з Емманюелем Макроном і Марком Рютте. Сторони домовилися про нову зустріч.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-tusk', 'emmanuel-macron', 'mark-rutte'] },
      { kind: 'talks', act: 'agree', agents: ['donald-tusk', 'emmanuel-macron', 'mark-rutte'] },
    ],
  },
]);
