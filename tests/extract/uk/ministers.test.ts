import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');

runTable('Ukrainian: ministers who meet, what visits hold, places that stand first', uk, [
  talks('hold', ['kenya', 'uganda'], 'У Варшаві відбулася зустріч міністрів оборони Кенії та Уганди.', {
    content: { participants: ['kenya', 'uganda'], level: 'ministers', venue: 'warsaw' },
  }),
  talks('begin', ['kenya', 'tanzania', 'uganda'], 'Переговори міністрів закордонних справ Кенії, Уганди й Танзанії почалися у Варшаві.', {
    content: { participants: ['kenya', 'tanzania', 'uganda'] },
  }),
  talks('end', ['kenya'], 'Кенія вийшла з переговорів.'),
  talks('hold', ['andrii-sybiha', 'kaja-kallas'], 'Сибіга повідомив, що мав змістовну телефонну розмову з Каллас.', {
    content: { medium: 'phone' },
  }),
  {
    text: 'До Варшави з офіційним візитом прибув президент Сербії Вучич.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['aleksandar-vucic'] }],
  },
  {
    text: 'Моді й Ердоган обговорили питання розвитку торговельного співробітництва, а також взаємодії на кордоні.',
    claims: [{ kind: 'cooperation', act: 'assess' }],
  },
  {
    text: 'Ефіопія та Еритрея підписали декларацію, яка поклала край війні.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['eritrea', 'ethiopia'] }],
    more: true,
  },
  talks('pledge', ['kenya'], 'Кенія розраховує провести переговори з Угандою.'),
]);
