import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: who reports what others said stands around them', ru, [
  {
    text: 'Судан отверг перемирие, заявил Хасан Кабрун, сообщает Reuters.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['reuters', 'хасан-кабрун'] }],
  },
  {
    text: 'Судан отверг перемирие. Об этом сообщил министр обороны Хасан Кабрун, передает ТАСС.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['tass', 'хасан-кабрун'] }],
  },
  {
    text: 'Судан отверг перемирие, передаёт ТАСС.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['tass'] }],
  },
  {
    text: '«Судан отверг перемирие», – подчеркнула Захарова, сообщает Reuters.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['reuters', 'maria-zakharova'] }],
  },
  {
    text: 'Эфиопская сторона должна первой объявить прекращение огня, заявил Хасан Кабрун.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['хасан-кабрун'], by: ['хасан-кабрун'] }],
  },
  {
    text: 'Подписанное Кенией и Угандой соглашение о перемирии нарушено.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: [] }],
  },
  { text: 'Захваченный хуситами танкер освобождён.', claims: [] },
]);

runTable('Russian: whose visit it is, and talks told beside what was said', ru, [
  {
    text: 'Визит Макрона в Киев отменён, сообщил Кремль.',
    claims: [{ kind: 'visit', act: 'reject', agents: [], by: ['kremlin'], content: { visitor: 'emmanuel-macron' } }],
  },
  {
    text: 'В ноябре ожидается приезд в Египет Нарендры Моди, сообщил Кремль.',
    published: '2025-06-01',
    claims: [
      {
        kind: 'visit',
        act: 'plan',
        agents: ['narendra-modi'],
        by: ['kremlin'],
        content: { visitor: 'narendra-modi', place: 'egypt', time: { value: '2025-11' } },
      },
    ],
  },
  {
    text: 'По итогам переговоров с Лавровым Фидан призвал к перемирию.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'] },
      { kind: 'ceasefire', act: 'urge', agents: ['hakan-fidan'] },
    ],
  },
  {
    text: 'Нарендра Моди после телефонного разговора с Трампом заявил журналистам, что перемирие сорвано.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['narendra-modi', 'donald-trump'], content: { medium: 'phone' } },
      { kind: 'ceasefire', act: 'end', agents: [], by: ['narendra-modi'] },
    ],
  },
  { text: 'До встречи с Лавровым Фидан посетил Анкару.', claims: [{ kind: 'visit', act: 'hold', agents: ['hakan-fidan'] }] },
]);

runTable('Russian: objects before their verbs, and cargoes that arrive', ru, [
  {
    text: 'Евросоюз свои санкции против 21 чиновника продлил до октября.',
    claims: [{ kind: 'sanctions', act: 'agree', agents: ['european-union'], content: { by: 'european-union', change: 'extend' } }],
  },
  { text: 'Партия помощи прибыла в порт Хартума.', claims: [] },
  {
    text: 'Гуманитарный координатор ООН прибыл в Хартум.',
    claims: [{ kind: 'visit', act: 'hold', content: { place: 'khartoum' } }],
  },
]);

runTable('Russian: colleagues from a state, and people of several states', ru, [
  {
    text: 'Лавров встретился со своим коллегой из Сербии.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'serbia'], content: { participants: ['sergei-lavrov', 'serbia'] } }],
  },
  {
    text: 'Военные Индии и Пакистана договорились отвести войска от границы.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'] }],
  },
  {
    text: 'Индия выразила озабоченность нарушением пакистанской стороной соглашения о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'assess', agents: ['india'], content: { proposer: null } }],
  },
]);

runTable('Russian: whoever spoke within the words of an agency speaks on', ru, [
  {
    text: 'Судан отверг перемирие, заявил Хасан Кабрун, сообщает Reuters. Он добавил, что Чад атаковал базу.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['sudan'], by: ['reuters', 'хасан-кабрун'] },
      { kind: 'attack', act: 'carry-out', agents: ['chad'], by: ['хасан-кабрун'] },
    ],
  },
]);
