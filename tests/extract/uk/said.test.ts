import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: conditions', uk, [
  {
    text: 'Іран готовий повернутися за стіл переговорів за умови, що США знімуть санкції.',
    more: true,
    claims: [{ kind: 'talks', act: 'pledge', condition: 'за умови, що США знімуть санкції', agents: ['iran'] }],
  },
  {
    text: "ХАМАС погодиться на перемир'я, якщо Ізраїль виведе війська з Гази.",
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', condition: 'якщо Ізраїль виведе війська з Гази', agents: ['hamas'] }],
  },
  {
    text: 'Хусити пригрозили відновити удари по суднах, якщо Ізраїль не відкриє пункти пропуску.',
    more: true,
    claims: [{ kind: 'threat', act: 'threaten', condition: 'якщо Ізраїль не відкриє пункти пропуску', agents: ['houthis'] }],
  },
  {
    text: 'Японія призупинить допомогу в разі нового перевороту.',
    claims: [{ kind: 'aid', act: 'suspend', condition: 'в разі нового перевороту', agents: ['japan'] }],
  },
  {
    text: 'У разі провалу переговорів Туреччина залишає за собою право на заходи у відповідь.',
    more: true,
    claims: [{ kind: 'threat', act: 'threaten', condition: 'У разі провалу переговорів', agents: ['turkey'] }],
  },
  {
    text: "Вашингтон запровадить нові санкції, якщо Каракас не звільнить в'язнів.",
    more: true,
    claims: [{ kind: 'sanctions', act: 'pledge', condition: "якщо Каракас не звільнить в'язнів", agents: ['united-states'] }],
  },
]);

runTable('Ukrainian: threats and warnings', uk, [
  {
    text: 'Міністр оборони Ізраїлю не виключив нової операції в Лівані.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['defence-minister-of-israel'] }],
  },
  { text: 'Іран пообіцяв нищівну відповідь на будь-яку агресію.', claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'] }] },
  { text: 'Генерал Хафтар пригрозив наступом на Триполі.', claims: [{ kind: 'threat', act: 'threaten', agents: ['хафтар'] }] },
  {
    text: 'МЗС Китаю застерегло Вашингтон від постачання зброї Тайваню.',
    claims: [{ kind: 'aid', act: 'warn', agents: ['chinese-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'НАТО попередило Росію про наслідки порушення кордону.',
    more: true,
    claims: [{ kind: 'threat', act: 'warn', agents: ['nato'] }],
  },
]);

runTable('Ukrainian: negated by verbs', uk, [
  {
    text: 'Буркіна-Фасо відмовилася продовжувати угоду про військове співробітництво з Францією.',
    claims: [{ kind: 'cooperation', act: 'reject', agents: ['burkina-faso'] }],
  },
  { text: "Сторони не змогли домовитися про продовження перемир'я.", claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated' }] },
  { text: 'Домовитися про обмін полоненими так і не вдалося.', claims: [{ kind: 'prisoner-exchange', act: 'agree', polarity: 'negated' }] },
  {
    text: 'Бразилія не має наміру запроваджувати санкції проти Нікарагуа.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['brazil'], polarity: 'negated', content: { target: 'nicaragua' } }],
  },
  {
    text: "Не йдеться про перемир'я, заявив представник ХАМАС.",
    more: true,
    claims: [{ kind: 'ceasefire', act: 'reject', by: ['hamas'] }],
  },
  {
    text: 'Вірменія не обговорює відведення військ з Азербайджаном.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['armenia', 'azerbaijan'], polarity: 'negated' }],
  },
  {
    text: 'Ізраїль не давав згоди на припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['israel'], polarity: 'negated' }],
  },
  {
    text: 'Кенія утрималася від підписання мирного договору.',
    more: true,
    claims: [{ kind: 'settlement', act: 'reject', agents: ['kenya'] }],
  },
  {
    text: 'Польща не передаватиме Україні винищувачі.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['poland'], polarity: 'negated', content: { to: 'ukraine' } }],
  },
  {
    text: 'Ніхто не збирається припиняти постачання зброї Ізраїлю, підкреслив Мерц.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', by: ['friedrich-merz'], agents: [], polarity: 'negated' }],
  },
  {
    text: 'Казахстан не підтримав санкції проти Афганістану.',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['kazakhstan'], polarity: 'negated', content: { target: 'afghanistan' } }],
  },
]);

runTable('Ukrainian: gerunds', uk, [
  {
    text: 'Підкресливши важливість діалогу, Гутерреш закликав сторони припинити вогонь.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'] }],
  },
  {
    text: 'Лавров прибув до Нью-Делі, заявивши про готовність Москви збільшити постачання нафти.',
    more: true,
    claims: [{ kind: 'visit', act: 'hold', agents: ['sergei-lavrov'], content: { place: 'new-delhi' } }],
  },
  {
    text: 'Повстанці відпустили 30 заручників, виконавши вимогу посередників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['повстанці'], content: { persons: 30 } }],
  },
  {
    text: 'Президент Сомалі залишив саміт, відмовившись від зустрічі з Абієм Ахмедом.',
    more: true,
    claims: [{ kind: 'talks', act: 'reject', agents: ['president-of-somalia'] }],
  },
]);

runTable('Ukrainian: coordinated verbs', uk, [
  {
    text: "Макрон засудив удари по Рафаху, закликав до негайного перемир'я й пообіцяв збільшити допомогу палестинцям.",
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'] },
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'] },
      { kind: 'aid', act: 'pledge', agents: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'Ер-Ріяд і Тегеран відновили відносини, домовилися про співпрацю у сфері безпеки та планують обмінятися візитами.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'iran'] }],
  },
  {
    text: 'Блінкен відвідає Каїр і проведе переговори з президентом Єгипту.',
    claims: [
      { kind: 'visit', act: 'plan', agents: ['antony-blinken'] },
      { kind: 'talks', act: 'plan', agents: ['antony-blinken'] },
    ],
  },
  {
    text: 'ОАЕ виділять 100 мільйонів доларів і направлять до Судану гуманітарну місію.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-arab-emirates'] }],
  },
]);

runTable('Ukrainian: arms control and settlement', uk, [
  {
    text: 'Іран не повинен отримати ядерну зброю, вважає Еммануель Макрон.',
    claims: [{ kind: 'arms-control', act: 'urge', by: ['emmanuel-macron'], agents: ['emmanuel-macron'], polarity: 'negated' }],
  },
  {
    text: "США та Росія продовжили договір СНО ще на п'ять років.",
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['united-states', 'russia'] }],
  },
  { text: 'КНДР відмовилася від інспекцій МАГАТЕ.', claims: [{ kind: 'arms-control', act: 'reject', agents: ['north-korea'] }] },
  {
    text: 'Кіншаса й Кігалі підписали мирний договір у Вашингтоні.',
    more: true,
    claims: [{ kind: 'settlement', act: 'agree', agents: ['dr-congo', 'rwanda'] }],
  },
  {
    text: 'Сирія знищить залишки хімічної зброї під контролем ОЗХЗ.',
    claims: [{ kind: 'arms-control', act: 'pledge', agents: ['syria'] }],
  },
  { text: "Пекін виступає за мирне врегулювання конфлікту в М'янмі.", claims: [{ kind: 'settlement', act: 'support', agents: ['china'] }] },
]);
