import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

// Addresses in the first person, under a title and the name of who speaks: verbs of the past without subjects are the author's, and no verb of the third person is.
const by = (text: string) => `Рухаємося далі\nАндрій Сибіга\n${text} Ми вистоїмо.`;

runTable('Ukrainian: who acts in an address under a name', uk, [
  {
    text: by(
      'Говорив сьогодні також із Марком Рютте. Щиро подякував за військову допомогу.\n\nЗвичайно, закликав Швецію посилити санкції проти Ірану.',
    ),
    published: '2025-03-04',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'], by: [], content: { time: { value: '2025-03-04' } } },
      { kind: 'aid', act: 'thank', agents: ['andrii-sybiha'], by: [] },
      { kind: 'sanctions', act: 'urge', agents: ['andrii-sybiha'], by: [] },
    ],
  },
  // what several do together, those do who talked last
  {
    text: by('Мав розмову з Еммануелем Макроном. Домовилися про нові санкції проти Ірану.'),
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'emmanuel-macron'] },
      { kind: 'sanctions', act: 'agree', agents: ['andrii-sybiha', 'emmanuel-macron'] },
    ],
  },
  {
    text: by('Домовилися про нові санкції проти Ірану.'),
    claims: [{ kind: 'sanctions', act: 'agree', agents: ['andrii-sybiha'] }],
  },
  // "he" is the other of those who talked
  {
    text: by('Поспілкувався з Марком Рютте. Він підтримав перемир’я в Судані.'),
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'] },
      { kind: 'ceasefire', act: 'support', agents: ['mark-rutte'] },
    ],
  },
  // a verb of the third person goes on with whom the sentence before is of
  {
    text: by('Росія обстріляла Суми. Намагається знищити місто.'),
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['russia'] },
      { kind: 'attack', act: 'carry-out', agents: ['russia'] },
    ],
  },
  {
    text: by('Хочу закликати Данію передати Україні ракети. Хотів би повідомити, що Чад веде переговори з Оманом.'),
    claims: [
      { kind: 'aid', act: 'urge', agents: ['andrii-sybiha'] },
      { kind: 'talks', act: 'hold', agents: ['chad', 'oman'], by: ['andrii-sybiha'] },
    ],
  },
  {
    text: by('Дозвольте висловити щиру подяку Норвегії за фінансову допомогу.'),
    claims: [{ kind: 'aid', act: 'thank', agents: ['andrii-sybiha'], content: { from: 'norway', what: ['financial'] } }],
  },
  // a name under a title of a text that never says "I" or "we" writes nothing in it
  {
    text: 'Переговори тривають\nАндрій Сибіга\nГоворив сьогодні з Марком Рютте.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['mark-rutte'] }],
  },
  // nobody signs it, and whoever speaks says so of themselves
  {
    text: 'Мушу нагадати, що Росія атакувала Одесу.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: [] }],
  },
]);

runNever('Ukrainian: what begins by itself, and what nobody does by name, is not the author’s', uk, 'talks', [
  by('Почала роботу група експертів. Надійшов вантаж.'),
]);
runTable('Ukrainian: deeds that are nobody’s', uk, [
  { text: by('Обстріляли Харків.'), claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: by('Загинув один підліток, хто обстріляв Харків – відомо.'),
    claims: [{ kind: 'attack', act: 'carry-out', agents: [] }],
    more: true,
  },
]);

runTable('Ukrainian: what is agreed with others than those who talked last', uk, [
  {
    text: by('Говорив із Марком Рютте. Домовилися про підтримку від Канади на 300 млн євро.'),
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'] },
      { kind: 'aid', act: 'agree', agents: ['andrii-sybiha'], content: { from: 'canada' } },
    ],
  },
  {
    text: by('Був дуже радий зустрітися з Марком Рютте. Передусім потрібне нафтове ембарго.'),
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'] },
      { kind: 'sanctions', act: 'urge', agents: ['andrii-sybiha'] },
    ],
  },
]);

runTable('Ukrainian: an address by its title', uk, [
  {
    text: 'Вечірнє звернення Андрія Сибіги\nЯ вірю в наших людей. Щойно говорив із Марком Рютте. Подякував за військову допомогу.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'] },
      { kind: 'aid', act: 'thank', agents: ['andrii-sybiha'] },
    ],
  },
]);
