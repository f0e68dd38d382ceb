import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

// Addresses in the first person, under a title and the name of who speaks.
const by = (text: string) => `Идём дальше\nМария Захарова\n${text} Мы справимся.`;

runTable('Russian: who acts in an address under a name', ru, [
  {
    text: by('Говорила сегодня с Марком Рютте. Конечно, поблагодарила Швецию за военную помощь.'),
    published: '2025-03-04',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['maria-zakharova', 'mark-rutte'], by: [] },
      { kind: 'aid', act: 'thank', agents: ['maria-zakharova'], content: { from: 'sweden' } },
    ],
  },
  {
    text: by('Поговорила с Эмманюэлем Макроном. Договорились о новых санкциях против Ирана.'),
    claims: [
      { kind: 'talks', act: 'hold', agents: ['maria-zakharova', 'emmanuel-macron'] },
      { kind: 'sanctions', act: 'agree', agents: ['maria-zakharova', 'emmanuel-macron'] },
    ],
  },
  {
    text: by('Хочу призвать Данию передать Чаду ракеты. Хотела бы сообщить, что Чад ведёт переговоры с Оманом.'),
    claims: [
      { kind: 'aid', act: 'urge', agents: ['maria-zakharova'] },
      { kind: 'talks', act: 'hold', agents: ['chad', 'oman'], by: ['maria-zakharova'] },
    ],
  },
  {
    text: by('Судан обстрелял Гому. Пытается уничтожить город.'),
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudan'] }],
    more: true,
  },
  { text: 'Хочу сообщить, что Чад атаковал Гому.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['chad'] }] },
]);

runTable('Russian: an address by its title', ru, [
  {
    text: 'Обращение Сергея Лаврова\nЯ верю в наших людей. Поговорил с Марком Рютте.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'mark-rutte'] }],
  },
]);
