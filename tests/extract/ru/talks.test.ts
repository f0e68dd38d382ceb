import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: talks', ru, [
  {
    text: 'Состоялся телефонный разговор Эммануэля Макрона с Владимиром Зеленским.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['emmanuel-macron', 'volodymyr-zelenskyy'],
        content: { medium: 'phone', participants: ['emmanuel-macron', 'volodymyr-zelenskyy'] },
      },
    ],
  },
  {
    text: 'Путин и Эрдоган провели переговоры в Стамбуле.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'recep-tayyip-erdogan'], content: { venue: 'istanbul' } }],
  },
  {
    text: 'Лавров встретился с Рубио в Эр-Рияде.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'marco-rubio'], content: { medium: 'in-person' } }],
  },
  {
    text: 'Макрон поговорил по телефону с Трампом.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'donald-trump'], content: { medium: 'phone' } }],
  },
  {
    text: 'Песков сообщил, что Путин и Трамп проведут телефонный разговор 18 марта.',
    published: '2025-03-17',
    claims: [
      {
        kind: 'talks',
        act: 'plan',
        agents: ['vladimir-putin', 'donald-trump'],
        by: ['dmitry-peskov'],
        content: { time: '2025-03-18', medium: 'phone' },
      },
    ],
  },
  {
    text: 'Россия и США договорились продолжить переговоры.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['russia', 'united-states'] }],
  },
  {
    text: 'Иран отказался от переговоров с США.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'Трамп предложил встречу с Путиным.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['donald-trump'] }],
  },
  {
    text: 'Переговоры между Россией и Украиной начнутся в понедельник.',
    published: '2025-05-09',
    claims: [{ kind: 'talks', act: 'begin' }],
  },
  {
    text: 'Моди и Си Цзиньпин обсудили торговлю.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['narendra-modi', 'xi-jinping'] }],
  },
  {
    text: 'Зеленский заявил о готовности встретиться с Путиным.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['volodymyr-zelenskyy'], by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'В Кремле сообщили, что Путин готов к встрече с Зеленским.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'В Киеве заявили, что Украина готова к переговорам.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['ukraine'], by: ['ukraine'] }],
  },
  {
    text: 'Китай призвал Россию и Украину к диалогу.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['china'] }],
  },
  {
    text: 'Встреча Трампа и Си Цзиньпина состоится в Южной Корее.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['donald-trump', 'xi-jinping'] }],
  },
]);

runNever('Russian: no talks', ru, 'talks', [
  'Футболисты провели тренировку.',
  'Дождь шёл весь день.',
  'Учёные обнаружили новую планету.',
  'Компания выпустила новый телефон.',
  'Владимир Путин подписал закон о бюджете.',
]);
