import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

runTable('Ukrainian: talks', uk, [
  {
    text: 'Відбулася телефонна розмова Еммануеля Макрона з Володимиром Зеленським.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'volodymyr-zelenskyy'], content: { medium: 'phone' } }],
  },
  {
    text: 'Володимир Зеленський провів телефонну розмову з Президентом Франції Еммануелем Макроном.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'volodymyr-zelenskyy'], content: { medium: 'phone' } }],
  },
  {
    text: 'Сибіга зустрівся з Рубіо у Варшаві.',
    claims: [{ kind: 'talks', act: 'hold', content: { medium: 'in-person' } }],
  },
  {
    text: 'Макрон поговорив телефоном з Трампом.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'donald-trump'], content: { medium: 'phone' } }],
  },
  {
    text: 'Зеленський повідомив, що Україна та США проведуть переговори 11 березня.',
    published: '2025-03-08',
    claims: [
      { kind: 'talks', act: 'plan', agents: ['ukraine', 'united-states'], by: ['volodymyr-zelenskyy'], content: { time: '2025-03-11' } },
    ],
  },
  {
    text: 'Україна та США домовилися продовжити переговори.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['ukraine', 'united-states'] }],
  },
  {
    text: 'Іран відмовився від переговорів зі США.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }],
  },
  {
    text: 'Ердоган запропонував зустріч лідерів.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Переговори між Україною та Росією розпочнуться в понеділок.',
    published: '2025-05-09',
    claims: [{ kind: 'talks', act: 'begin' }],
  },
  {
    text: 'Зеленський і Мерц обговорили оборонну співпрацю.',
    claims: [],
    more: true,
  },
  {
    text: 'У Кремлі заявили, що Путін готовий до зустрічі з Трампом.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'У Києві заявили, що Україна готова до переговорів.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['ukraine'], by: ['ukraine'] }],
  },
  {
    text: 'Китай закликав Росію та Україну до діалогу.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['china'] }],
  },
  {
    text: 'Зустріч Трампа й Зеленського відбудеться у Вашингтоні.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['donald-trump', 'volodymyr-zelenskyy'] }],
  },
  {
    text: 'Лідери домовилися про наступну зустріч.',
    claims: [],
    more: true,
  },
]);

runNever('Ukrainian: no talks', uk, 'talks', [
  'Футболісти провели тренування.',
  'Дощ ішов увесь день.',
  'Учені відкрили нову планету.',
  'Компанія випустила новий телефон.',
  'Володимир Зеленський підписав закон про бюджет.',
]);

const talks = rowsOf('talks');

runTable('Ukrainian: talks in prose', uk, [
  talks('hold', ['narendra-modi', 'emmanuel-macron'], 'Нарендра Моді зустрівся з Еммануелем Макроном у Парижі.', {
    content: { medium: 'in-person' },
  }),
  talks('hold', ['giorgia-meloni', 'keir-starmer'], 'Джорджа Мелоні телефоном поспілкувалася з Кіром Стармером.', {
    content: { medium: 'phone' },
  }),
  talks('hold', ['armenia', 'azerbaijan'], 'Вірменія та Азербайджан провели в Абу-Дабі черговий раунд переговорів.'),
  talks('hold', ['iran', 'united-states'], 'В Омані відбулися непрямі переговори між Іраном і США.'),
  talks('plan', ['thailand', 'cambodia'], 'Наступного тижня Таїланд і Камбоджа проведуть переговори в Малайзії.'),
  talks('plan', ['india', 'china'], 'Переговори Індії та Китаю заплановано на вересень.'),
  talks('propose', ['qatar'], 'Катар запропонував провести новий раунд переговорів у Досі.'),
  talks('propose', ['emmanuel-macron'], 'Макрон виступив з ініціативою скликати міжнародну конференцію.'),
  talks('urge', ['antonio-guterres'], 'Гутерреш закликав Ефіопію та Еритрею повернутися до діалогу.'),
  talks('urge', ['united-nations'], 'ООН наполягає на відновленні переговорів між урядом Лівії та опозицією.'),
  talks('reject', ['houthis'], 'Хусити відкинули пропозицію про прямі переговори.'),
  talks('reject', ['rwanda'], 'Руанда відмовляється вести переговори з Демократичною Республікою Конго.'),
  talks('pledge', ['pakistan'], 'Пакистан готовий до діалогу з Індією.'),
  talks('pledge', ['serbia'], 'Сербія висловила готовність продовжити діалог з Косовом.'),
  talks('agree', ['south-korea', 'japan'], 'Південна Корея та Японія домовилися провести саміт у Токіо.'),
  talks('suspend', ['colombia'], 'Колумбія призупинила мирні консультації з повстанцями.', { more: true }),
  talks('end', ['israel'], 'Ізраїль зірвав переговори в Каїрі.'),
  talks('support', ['turkey'], 'Туреччина підтримує переговори між Сомалі та Ефіопією.'),
  talks('support', ['european-union'], 'Євросоюз привітав відновлення діалогу між Белградом і Приштиною.'),
  talks('begin', undefined, 'У Женеві розпочалися переговори щодо Сирії.'),
  talks('thank', ['marco-rubio'], 'Рубіо подякував Катару за організацію переговорів.', { more: true }),
  talks('plan', ['vladimir-putin', 'recep-tayyip-erdogan'], 'Зустріч Путіна з Ердоганом відбудеться в Сочі 4 вересня, повідомив Пєсков.', {
    by: ['dmitry-peskov'],
    published: '2023-09-01',
    content: { time: '2023-09-04' },
  }),
  talks('hold', ['israel', 'hezbollah'], 'Ізраїль вів непрямі переговори з Хезболлою, повідомляє Reuters.', { by: ['reuters'] }),
  talks('urge', ['wang-yi'], '«Ми закликаємо Індію та Пакистан сісти за стіл переговорів», – заявив Ван І.', {
    by: ['wang-yi'],
    more: true,
  }),
  talks('support', ['iran'], 'За словами речника МЗС, Іран не проти переговорів із США.', { more: true }),
  talks('hold', ['donald-trump', 'xi-jinping'], 'Дональд Трамп і Сі Цзіньпін поговорили телефоном.', { content: { medium: 'phone' } }),
]);

runNever('Ukrainian: no talks in prose', uk, 'talks', [
  'Розмови в черзі стихли, щойно відчинилися двері.',
  'Вона почала новий етап свого життя.',
  'У залі встановили сучасну систему освітлення.',
  'Бібліотека продовжила термін здачі книжок.',
  'Лікарі врятували хлопчика після аварії.',
  'Ціни на хліб зросли на п’ять відсотків.',
  'Тренер не розкрив складу команди.',
  'Поліція розшукує водія, який утік із місця пригоди.',
  'Художник представив нову картину.',
  'Міністр підписав указ про нагородження вчителів.',
]);
