import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: ceasefire', uk, [
  {
    text: "Ізраїль і ХАМАС погодилися на чотириденне перемир'я.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'], content: { duration: 'P4D' } }],
  },
  {
    text: 'Вірменія та Азербайджан дійшли згоди щодо припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['azerbaijan', 'armenia'] }],
  },
  {
    text: "Єгипет запропонував тимчасове перемир'я в секторі Гази строком на два дні.",
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['egypt'], content: { duration: 'P2D', permanence: 'temporary', area: 'gaza' } }],
  },
  {
    text: 'Франція підтримала американську пропозицію щодо припинення вогню в Лівані.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['france'], content: { proposer: 'united-states', area: 'lebanon' } }],
  },
  {
    text: 'Китай закликав до негайного припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['china'] }],
  },
  {
    text: 'Зеленський заявив, що Україна готова до повного припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'], content: { extent: 'full' } }],
  },
  {
    text: 'Путін наказав припинити удари по енергетичній інфраструктурі.',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['vladimir-putin'], content: { targets: ['energy'] } }],
  },
  {
    text: 'Іран відхилив пропозицію про припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'Туреччина привітала режим тиші в Сирії.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['turkey'], content: { area: 'syria' } }],
  },
  {
    text: "Росія порушила перемир'я.",
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['russia'] }],
  },
  {
    text: 'Сторони не домовилися про припинення вогню, повідомив Макрон.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: ['emmanuel-macron'] }],
  },
  {
    text: 'Макрон закликав припинити бойові дії в Судані.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'Вірменія зажадала відвести війська.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['armenia'] }],
  },
  {
    text: 'Трамп і Зеленський обговорили мирний процес. Досягнуто домовленості про припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['donald-trump', 'volodymyr-zelenskyy'] }],
    more: true,
  },
  {
    text: 'Росія відмовилася від припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['russia'] }],
  },
]);

runNever('Ukrainian: no ceasefire', uk, 'ceasefire', [
  'Пожежники загасили вогонь у центрі Києва.',
  'Компанія припинила випуск автомобілів.',
  'У парку панувала тиша.',
  'Суд припинив справу проти чиновника.',
  'Команда призупинила тренування.',
]);
