import { uk } from '../../../../src/languages/uk';
import { rowsOf, runTable } from '../../table';

const arms = rowsOf('arms-control');
const settlement = rowsOf('settlement');
const sanctions = rowsOf('sanctions');
const cooperation = rowsOf('cooperation');

runTable('Ukrainian: words of arms, borders, restrictions and ties', uk, [
  arms('carry-out', ['north-korea'], 'КНДР здійснила пуск балістичної ракети.', { content: { object: 'missiles' } }),
  arms('carry-out', ['iran'], 'Іран випробував нову балістичну ракету дальністю 2000 км.'),
  arms('carry-out', ['north-korea'], 'Пхеньян від початку року запустив щонайменше 17 ракет.'),
  arms('support', ['france'], 'Париж підтримав мораторій на ядерні випробування.', { content: { object: 'nuclear-weapons' } }),
  settlement('end', ['kyrgyzstan', 'tajikistan'], 'Киргизстан і Таджикистан завершили делімітацію державного кордону.'),
  settlement('propose', ['armenia'], 'Єреван запропонував прискорити демаркацію кордону.'),
  {
    text: 'Москва підтримала пом’якшення обмежень, запроваджених Радою Безпеки у 2017 році.',
    claims: [
      { kind: 'sanctions', act: 'support', agents: ['russia'], content: { change: 'ease' } },
      { kind: 'sanctions', act: 'carry-out', agents: ['security-council'], content: { by: 'security-council' } },
    ],
  },
  sanctions('carry-out', ['european-union'], 'Євросоюз посилив експортні обмеження.', { content: { change: 'impose' } }),
  cooperation('propose', ['tajikistan'], 'Душанбе запропонував створити спільну комісію з розподілу води.'),
  cooperation('end', ['ethiopia'], 'Ефіопія розірвала дипломатичні відносини.'),
  { text: 'Компанія запустила ракету-носій із туристами на борту.', claims: [] },
  { text: 'Через туман обмеження на трасі діють до вечора.', claims: [] },
  { text: 'Лікарі радять робити перерви й дотримуватися обмежень у харчуванні.', claims: [] },
]);
