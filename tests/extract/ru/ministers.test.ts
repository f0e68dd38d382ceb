import { ru } from '../../../src/languages/ru';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');

runTable('Russian: ministers who meet, what visits hold, places that stand first', ru, [
  talks('hold', ['kenya', 'uganda'], 'В Бишкеке состоялась встреча министров обороны Кении и Уганды.', {
    content: { participants: ['kenya', 'uganda'], level: 'ministers', venue: 'bishkek' },
  }),
  talks('begin', ['kenya', 'tanzania', 'uganda'], 'Переговоры министров иностранных дел Кении, Уганды и Танзании начались в Бишкеке.', {
    content: { participants: ['kenya', 'tanzania', 'uganda'] },
  }),
  talks('end', ['kenya'], 'Кения вышла из переговоров.'),
  talks('hold', ['narendra-modi', 'recep-tayyip-erdogan'], 'Моди и Эрдоган обсудили предстоящий визит президента Сербии Вучича в Дели.', {
    content: { participants: ['narendra-modi', 'recep-tayyip-erdogan'] },
  }),
  talks('plan', undefined, 'В программе визита запланированы переговоры с президентом Египта.'),
  {
    text: 'В Бишкек с официальным визитом прибыл президент Сербии Вучич.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['aleksandar-vucic'], content: { place: 'bishkek' } }],
  },
  {
    text: 'Президент Сербии Вучич находится в Пекине с государственным визитом.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['aleksandar-vucic'], content: { place: 'beijing' } }],
  },
  {
    text: 'МИД Дании направил гуманитарную помощь 12 странам.',
    claims: [{ kind: 'aid', act: 'carry-out', content: { to: null, amount: null } }],
  },
  {
    text: 'Моди и Эрдоган обсудили вопросы развития торгового сотрудничества, а также взаимодействия на границе.',
    claims: [{ kind: 'cooperation', act: 'assess' }],
  },
  {
    text: 'Стороны обсудили отношения между Кенией и Угандой и сотрудничество с Суданом.',
    claims: [
      { kind: 'cooperation', act: 'assess', content: { parties: ['kenya', 'uganda'] } },
      { kind: 'cooperation', act: 'assess' },
    ],
  },
  {
    text: 'Эфиопия и Эритрея подписали протокол, который положил конец конфликту.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['eritrea', 'ethiopia'] }],
    more: true,
  },
  {
    text: 'Эфиопия и Эритрея подписали декларацию, положившую конец войне.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['eritrea', 'ethiopia'] }],
    more: true,
  },
  talks('pledge', ['kenya'], 'Кения рассчитывает провести переговоры с Угандой.'),
  { text: 'Конфликт, который завершился в мае, продолжался два года.', claims: [] },
]);
