import { ru } from '../../../src/languages/ru';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');

runTable('Russian: who is received, what states do together, what is denied', ru, [
  talks(
    'hold',
    ['foreign-minister-of-oman', 'recep-tayyip-erdogan'],
    '15 мая министр иностранных дел Омана был принят президентом Турции Эрдоганом.',
    {
      content: { participants: ['foreign-minister-of-oman', 'recep-tayyip-erdogan'] },
    },
  ),
  talks('hold', ['abdel-fattah-el-sisi', 'defence-minister-of-india'], 'Министра обороны Индии принял президент Египта ас-Сиси.'),
  cooperation('agree', undefined, 'Министры условились увеличить квоту для индийских студентов.'),
  cooperation('begin', ['india', 'kenya'], 'Индия и Кения возобновили прямые рейсы.'),
  cooperation('begin', ['india', 'kenya'], 'Индия и Кения возобновили авиасообщение.'),
  cooperation('support', undefined, 'Стороны высказались за возобновление работы смешанной комиссии.'),
  {
    text: 'Норвегия обещала полевой госпиталь.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['norway'], content: { what: ['humanitarian'] } }],
  },
  { text: 'Он изложил пять предложений по урегулированию.', claims: [{ kind: 'settlement', act: 'propose' }] },
  { text: 'Идею замораживания конфликта Каир отверг.', claims: [{ kind: 'settlement', act: 'reject' }] },
  {
    text: 'Моди отправляется в Бангкок.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['narendra-modi'], content: { place: 'bangkok' } }],
  },
  {
    text: 'Неправда, что Каир отказался от переговоров.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['egypt'], polarity: 'negated' }],
  },
  {
    text: 'Вряд ли Хартум согласится на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sudan'], polarity: 'negated' }],
  },
  talks('hold', ['narendra-modi'], 'Глава государства провёл телефонный разговор с премьер-министром Индии Нарендрой Моди.', {
    content: { medium: 'phone' },
  }),
  { text: 'Перед началом встречи посол Кении призвал к перемирию.', claims: [{ kind: 'ceasefire', act: 'urge' }] },
  { text: 'В начале беседы президент Египта поблагодарил Катар за помощь.', claims: [{ kind: 'aid', act: 'thank' }] },
  cooperation('assess', undefined, 'Подчёркнуто динамичное развитие двусторонних отношений.'),
  cooperation('urge', undefined, 'Подчёркнута важность двустороннего сотрудничества.'),
  {
    text: 'Визит Эрдогана в Доху отменён, сообщило правительство Кении.',
    claims: [{ kind: 'visit', act: 'reject', content: { visitor: 'recep-tayyip-erdogan' } }],
  },
  { text: 'Закон принят президентом.', claims: [] },
  { text: 'Президент принял верительные грамоты.', claims: [] },
]);
