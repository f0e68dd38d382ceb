import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const row = rowsOf('ceasefire');

runTable('Ukrainian: meetings and people of peace who take a stand', uk, [
  row('urge', ['саміт'], 'Саміт закликав до припинення вогню.'),
  row('oppose', ['конференція'], 'Конференція засудила припинення вогню.'),
  row('urge', ['гуманітарні-організації'], "Гуманітарні організації закликали до перемир'я."),
  row('support', ['учасники'], "Учасники підтримали перемир'я."),
  row('urge', ['активісти'], "Активісти закликали до перемир'я."),
  row('reject', ['поселенці'], "Поселенці відкинули перемир'я."),
  // what is held is nobody's deed
  { text: 'Саміт завершився.', claims: [{ kind: 'talks', act: 'end', agents: [] }] },
  { text: 'Конференція почалася в Найробі.', claims: [{ kind: 'talks', act: 'begin', agents: [] }] },
]);
