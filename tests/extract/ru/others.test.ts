import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: settlement, assurance, cooperation', ru, [
  {
    text: 'Бразилия поддержала мирное урегулирование конфликта.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['brazil'], content: { qualities: ['peaceful'] } }],
  },
  {
    text: 'Макрон и Мерц подчеркнули необходимость справедливого и прочного мира.',
    claims: [
      { kind: 'settlement', act: 'urge', agents: ['emmanuel-macron', 'friedrich-merz'], content: { qualities: ['just', 'lasting'] } },
    ],
  },
  {
    text: 'Президент США пообещал завершить войну.',
    claims: [{ kind: 'settlement', act: 'pledge' }],
  },
  {
    text: 'Россия гарантировала сдавшимся солдатам сохранение жизни и достойное обращение.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], content: { what: ['dignified-treatment', 'life'] } }],
  },
  {
    text: 'Украина потребовала гарантий безопасности.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['ukraine'], content: { what: ['security'] } }],
  },
  {
    text: 'Россия и Индия договорились расширять сотрудничество в энергетике.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['russia', 'india'], content: { domains: ['energy'] } }],
  },
  {
    text: 'Китай и Россия будут и далее взаимодействовать в сфере безопасности.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['china', 'russia'], content: { domains: ['security'] } }],
  },
  {
    text: 'С китайской стороны выражена готовность развивать сотрудничество.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['china'] }],
  },
  {
    text: 'Токаев отметил важность сотрудничества в борьбе с терроризмом.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['kassym-jomart-tokayev'] }],
    more: true,
  },
]);

runTable('Russian: sanctions, aid, attacks, visits, threats', ru, [
  {
    text: 'Евросоюз ввёл новые санкции против России.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { change: 'impose', target: 'russia' } }],
  },
  {
    text: 'США сняли санкции с Сирии.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'lift' } }],
  },
  {
    text: 'Зеленский призвал усилить санкции против России.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { target: 'russia' } }],
  },
  {
    text: 'Трамп пригрозил санкциями против Ирана.',
    claims: [{ kind: 'sanctions', act: 'threaten', agents: ['donald-trump'] }],
  },
  {
    text: 'Германия предоставит Украине военную помощь.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'США приостановили военную помощь Украине.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'Турция направила в Сирию гуманитарную помощь.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['turkey'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Израиль нанёс удар по Ирану.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { on: 'iran' } }],
  },
  {
    text: 'Россия атаковала Одессу.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }],
  },
  {
    text: 'МИД России осудил нападение террористов в Пакистане.',
    claims: [{ kind: 'attack', act: 'oppose' }],
  },
  {
    text: 'Си Цзиньпин посетит Москву с визитом 8 мая.',
    published: '2025-05-01',
    claims: [{ kind: 'visit', act: 'plan', agents: ['xi-jinping'], content: { time: '2025-05-08' } }],
  },
  {
    text: 'Макрон прибыл в Китай с государственным визитом.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['emmanuel-macron'] }],
    more: true,
  },
  {
    text: 'Президенты Ирана и Ирака выступили против угрозы применения силы.',
    claims: [],
    more: true,
  },
  {
    text: 'Россия и США подчеркнули необходимость ограничить распространение ядерного оружия.',
    claims: [{ kind: 'arms-control', act: 'urge', agents: ['russia', 'united-states'], content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Дональд Трамп поддержал идею Владимира Путина провести хоккейные матчи.',
    claims: [
      { kind: 'sports-event', act: 'support', agents: ['donald-trump'], content: { sport: 'ice-hockey', proposer: 'vladimir-putin' } },
    ],
  },
]);

runTable('Russian: casualties', ru, [
  {
    text: 'В результате обстрела Донецка погибли пять человек.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 5 } } } }],
  },
  {
    text: 'Ранения получили более 40 человек.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: { value: 40, bound: 'more-than' } } } }],
  },
]);

runTable('Russian: chains of speakers', ru, [
  {
    text: 'Россия готова к перемирию, сообщил Песков.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['russia'], by: ['dmitry-peskov'] }],
  },
  {
    text: '«Мы готовы к переговорам», — заявил Лавров.',
    claims: [{ kind: 'talks', act: 'pledge', by: ['sergei-lavrov'] }],
  },
  {
    text: 'По словам Ушакова, Путин поддержал идею перемирия.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'], by: ['yuri-ushakov'] }],
  },
  {
    text: 'Лавров сообщил о подготовке встречи. По его словам, Россия готова к переговорам.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] }],
    more: true,
  },
  {
    text: 'Белый дом сообщил, что Трамп заявил, что Украина согласилась на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ukraine'], by: ['white-house', 'donald-trump'] }],
  },
  {
    text: 'Как сообщили в Кремле, Путин поддержал перемирие.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
]);

runNever('Russian: no sanctions', ru, 'sanctions', [
  'Клуб наказали рублём.',
  'Тренер ввёл новые правила.',
  'Комиссия сняла вопрос с повестки.',
  'Банк продлил кредит.',
  'Продавец отменил заказ.',
]);
runNever('Russian: no attack', ru, 'attack', [
  'Нападающий забил гол.',
  'Колокол звонил долго.',
  'Врач спас пациента.',
  'Мороз отступил.',
  'Шторм утих.',
]);
