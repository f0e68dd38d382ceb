import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: settlement, assurance, cooperation', uk, [
  {
    text: 'Бразилія підтримала мирне врегулювання конфлікту.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['brazil'], content: { qualities: ['peaceful'] } }],
  },
  {
    text: 'Макрон і Мерц наголосили на необхідності справедливого та тривалого миру.',
    claims: [
      { kind: 'settlement', act: 'urge', agents: ['emmanuel-macron', 'friedrich-merz'], content: { qualities: ['just', 'lasting'] } },
    ],
  },
  {
    text: 'Дональд Трамп пообіцяв завершити війну.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['donald-trump'] }],
  },
  {
    text: 'Росія гарантувала солдатам життя та гідне поводження.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], content: { what: ['dignified-treatment', 'life'] } }],
  },
  {
    text: 'Україна вимагає гарантій безпеки.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['ukraine'], content: { what: ['security'] } }],
  },
  {
    text: 'Україна та Польща домовилися розширювати співпрацю в енергетиці.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['ukraine', 'poland'], content: { domains: ['energy'] } }],
  },
  {
    text: 'Україна і Німеччина й надалі співпрацюватимуть у сфері безпеки.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['ukraine', 'germany'], content: { domains: ['security'] } }],
  },
  {
    text: 'З українського боку висловлено готовність розвивати співпрацю.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['ukraine'] }],
  },
]);

runTable('Ukrainian: sanctions, aid, attacks, visits, threats', uk, [
  {
    text: 'Євросоюз запровадив нові санкції проти Росії.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { change: 'impose', target: 'russia' } }],
  },
  {
    text: 'США зняли санкції з Сирії.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'lift' } }],
  },
  {
    text: 'Зеленський закликав посилити санкції проти Росії.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { target: 'russia' } }],
  },
  {
    text: 'Трамп пригрозив санкціями проти Ірану.',
    claims: [{ kind: 'sanctions', act: 'threaten', agents: ['donald-trump'] }],
  },
  {
    text: 'Німеччина надасть Україні військову допомогу.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'США призупинили військову допомогу Україні.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'Ізраїль завдав удару по Ірану.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { on: 'iran' } }],
  },
  {
    text: 'Росія атакувала Одесу.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'] }],
  },
  {
    text: 'Макрон засудив напад на Київ.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'Мерц відвідає Київ 9 травня.',
    published: '2025-05-01',
    claims: [{ kind: 'visit', act: 'plan', agents: ['friedrich-merz'], content: { time: '2025-05-09' } }],
  },
  {
    text: 'Сторони наголосили на необхідності обмежити поширення ядерної зброї.',
    claims: [{ kind: 'arms-control', act: 'urge', content: { object: 'nuclear-weapons' } }],
  },
  {
    text: 'Дональд Трамп підтримав ідею Володимира Путіна провести хокейні матчі.',
    claims: [
      { kind: 'sports-event', act: 'support', agents: ['donald-trump'], content: { sport: 'ice-hockey', proposer: 'vladimir-putin' } },
    ],
  },
]);

runTable('Ukrainian: casualties and returns', uk, [
  {
    text: 'Унаслідок боїв загинули щонайменше 70 людей, ще 120 дістали поранення.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 70, bound: 'at-least' } } } }],
  },
  {
    text: 'Унаслідок обстрілу Херсона загинули п’ятеро людей.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 5 } } } }],
  },
  {
    text: 'Щонайменше 40 людей поранено.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: { value: 40, bound: 'at-least' } } } }],
  },
  {
    text: 'З російського полону повернулися 205 захисників.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: { value: 205 }, role: 'soldier' } }],
  },
]);

runTable('Ukrainian: chains of speakers', uk, [
  {
    text: "Україна готова до перемир'я, повідомив Зеленський.",
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'За словами Пєскова, Путін підтримав ідею перемирʼя.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'], by: ['dmitry-peskov'] }],
  },
  {
    text: 'Білий дім повідомив, що Трамп заявив, що Україна погодилася на перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ukraine'], by: ['white-house', 'donald-trump'] }],
  },
  {
    text: 'Як повідомили в Офісі президента, Україна підтримала припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['ukraine'] }],
  },
  {
    text: 'Зеленський повідомив про підготовку зустрічі. За його словами, Україна готова до переговорів.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'] }],
    more: true,
  },
]);

runNever('Ukrainian: no sanctions', uk, 'sanctions', [
  'Тренер запровадив нові правила.',
  'Комісія зняла питання з порядку денного.',
  'Банк подовжив кредит.',
  'Продавець скасував замовлення.',
  'Клуб оштрафували.',
]);
runNever('Ukrainian: no attack', uk, 'attack', [
  'Нападник забив гол.',
  'Дзвін дзвонив довго.',
  'Лікар урятував пацієнта.',
  'Мороз відступив.',
  'Шторм ущух.',
]);
