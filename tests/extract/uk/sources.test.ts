import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: cue behind the words', uk, [
  {
    text: "Перемир'я в Лівії продовжено на шість місяців, повідомили в ООН.",
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['united-nations'], content: { duration: 'P6M' } }],
  },
  {
    text: 'Кабул та Ісламабад погодилися припинити вогонь на 48 годин, передає Reuters із посиланням на афганських урядовців.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['reuters', []], agents: ['afghanistan', 'pakistan'], content: { duration: 'PT48H' } }],
  },
  {
    text: 'Хартум готовий до переговорів із повстанцями, заявив журналістам глава МЗС Судану.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['sudan'] }],
  },
  {
    text: 'Туреччина надішле до Сомалі 300 тонн гуманітарної допомоги, пише Anadolu.',
    claims: [{ kind: 'aid', act: 'pledge', by: ['anadolu'], agents: ['turkey'], content: { to: 'somalia' } }],
  },
  {
    text: 'Дамаск та Анкара обміняються полоненими до кінця місяця, розповіло телеканалу «Аль-Джазіра» джерело в сирійському уряді.',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', by: [[]], agents: ['syria', 'turkey'] }],
  },
  {
    text: 'Ізраїль завдав ударів по портах Ходейди, повідомляє агентство AFP.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['afp'], agents: ['israel'] }],
  },
  {
    text: 'Ефіопія та Еритрея підпишуть мирну угоду в липні, повідомило у середу агентство Xinhua.',
    more: true,
    claims: [{ kind: 'settlement', act: 'agree', by: ['xinhua'], agents: ['ethiopia', 'eritrea'] }],
  },
  {
    text: 'Обидві сторони погодилися припинити вогонь, – уточнив Гутерріш.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['antonio-guterres'] }],
  },
  {
    text: 'Єгипет відкриє безпечний коридор для біженців, розповіли Reuters двоє єгипетських посадовців.',
    claims: [{ kind: 'assurance', act: 'begin', by: [[]], agents: ['egypt'] }],
  },
]);

runTable('Ukrainian: cue before the words', uk, [
  {
    text: 'За словами Гутерріша, Іран продовжує збагачувати уран.',
    claims: [{ kind: 'arms-control', act: 'carry-out', by: ['antonio-guterres'], agents: ['iran'] }],
  },
  {
    text: 'За даними ООН, у Дарфурі загинули 40 цивільних.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['united-nations'], agents: [], content: { casualties: { killed: 40 } } }],
  },
  {
    text: 'Як повідомили у пресслужбі президента Азербайджану, Алієв та Ердоган обговорили постачання зброї.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['ilham-aliyev', 'recep-tayyip-erdogan'] }],
  },
  {
    text: 'Як повідомляє Reuters із посиланням на двох дипломатів, ЄС продовжить санкції проти Ірану.',
    claims: [{ kind: 'sanctions', act: 'pledge', by: ['reuters', []], agents: ['european-union'], content: { change: 'extend' } }],
  },
  {
    text: 'Як повідомило джерело в уряді Лівану, «Хезболла» відведе сили від кордону.',
    claims: [{ kind: 'ceasefire', act: 'pledge', by: [[]], agents: ['hezbollah'] }],
  },
  {
    text: 'За інформацією Axios, США призупинять військову допомогу Україні.',
    claims: [{ kind: 'aid', act: 'suspend', by: ['axios'], agents: ['united-states'] }],
  },
  {
    text: 'Згідно із заявою Білого дому, президенти домовилися про часткове припинення вогню.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['white-house'], content: { extent: 'partial' } }],
  },
  {
    text: "На думку Пекіна, санкції проти М'янми слід зняти.",
    claims: [{ kind: 'sanctions', act: 'urge', by: ['china'], agents: ['china'] }],
  },
  { text: 'За словами джерела, сторони погодили обмін 200 полоненими.', claims: [{ kind: 'prisoner-exchange', act: 'agree', by: [[]] }] },
  {
    text: 'У МЗС Вірменії заявили, що Єреван готовий підписати мирну угоду.',
    claims: [{ kind: 'settlement', act: 'pledge', by: ['armenian-ministry-of-foreign-affairs'], agents: ['armenia'] }],
  },
  {
    text: 'У Кремлі наголосили, що переговори з Києвом продовжаться наступного тижня.',
    claims: [{ kind: 'talks', act: 'plan', by: ['kremlin'] }],
  },
  {
    text: 'Співрозмовник агентства додав, що Тегеран звільнить трьох громадян Франції.',
    claims: [{ kind: 'handover', act: 'pledge', by: [[]], agents: ['iran'] }],
  },
]);

runTable('Ukrainian: retold by the sentence behind', uk, [
  {
    text: "Армія Судану та СШП погодилися на триденне перемир'я. Про це повідомив Державний департамент США.",
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['state-department'], content: { duration: 'P3D' } }],
  },
  {
    text: 'Індія та Пакистан припинили вогонь у Кашмірі. Про це в соцмережах написав Дональд Трамп.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', by: ['donald-trump'], agents: ['india', 'pakistan'] }],
  },
  {
    text: 'Киргизстан і Таджикистан домовилися відвести війська від кордону. Про це йдеться в повідомленні МЗС Киргизстану.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['kyrgyz-ministry-of-foreign-affairs'], agents: ['kyrgyzstan', 'tajikistan'] }],
  },
  {
    text: 'Ще 12 заручників звільнено. Про це повідомляє Al Jazeera з посиланням на джерело в ХАМАС.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['al-jazeera', []], agents: [], content: { persons: 12 } }],
  },
  {
    text: 'Відбувся обмін полоненими у форматі 50 на 50. Відповідну заяву оприлюднило міністерство оборони Азербайджану.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', by: ['azerbaijani-ministry-of-defence'], content: { perSide: 50 } }],
  },
  {
    text: 'Анкара та Афіни погодилися відвести кораблі. Про це у своєму матеріалі повідомляє Reuters, пише Укрінформ.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['ukrinform', 'reuters'], agents: ['turkey', 'greece'] }],
  },
]);

runTable('Ukrainian: the statement says', uk, [
  {
    text: 'МЗС Катару засудило удари Ізраїлю по Бейруту. «Закликаємо сторони до припинення вогню», — йдеться в заяві.',
    claims: [
      { kind: 'attack', act: 'oppose', by: [], agents: ['qatari-ministry-of-foreign-affairs'], content: { by: 'israel' } },
      { kind: 'ceasefire', act: 'urge', by: ['qatari-ministry-of-foreign-affairs'], agents: ['qatari-ministry-of-foreign-affairs'] },
    ],
  },
  {
    text: "«Сторони домовилися про перемир'я», — йдеться в заяві Білого дому.",
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['white-house'] }],
  },
  {
    text: 'У спільній заяві Єгипту та Катару йдеться, що обмін полоненими відбудеться в неділю.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', by: [['egypt', 'qatar']] }],
  },
  {
    text: 'У повідомленні Пентагону підкреслюється, що Макрон підтримав мирний план.',
    claims: [{ kind: 'settlement', act: 'support', by: ['pentagon'], agents: ['emmanuel-macron'] }],
  },
  {
    text: 'У заяві Пентагону зазначається, що США поставлять Тайваню ракети Patriot.',
    claims: [{ kind: 'aid', act: 'pledge', by: ['pentagon'], agents: ['united-states'], content: { to: 'taiwan' } }],
  },
  {
    text: 'Як ідеться в комюніке ЄС, санкції проти Білорусі продовжено до лютого.',
    claims: [{ kind: 'sanctions', act: 'agree', by: ['european-union'], content: { change: 'extend' } }],
  },
]);

runTable('Ukrainian: continuation', uk, [
  {
    text: 'Лавров заявив, що Москва готова до переговорів із Токіо. Він додав, що Росія не виводить війська з островів.',
    claims: [
      { kind: 'talks', act: 'pledge', by: ['sergei-lavrov'], agents: ['russia'] },
      { kind: 'ceasefire', act: 'carry-out', by: ['sergei-lavrov'], agents: ['russia'], polarity: 'negated' },
    ],
  },
  {
    text: 'Рютте повідомив, що НАТО поставить Україні снаряди. За його словами, альянс також виділить 40 млрд євро.',
    claims: [
      { kind: 'aid', act: 'pledge', by: ['mark-rutte'], agents: ['nato'], content: { to: 'ukraine' } },
      { kind: 'aid', act: 'pledge', by: ['mark-rutte'], agents: ['nato'] },
    ],
  },
  {
    text: 'Речник Кремля повідомив, що Путін відвідає Індію. «Візит відбудеться у грудні», — уточнив Пєсков.',
    published: '2025-03-18',
    claims: [
      { kind: 'visit', act: 'plan', by: ['dmitry-peskov'], agents: ['vladimir-putin'] },
      { kind: 'visit', act: 'plan', by: ['dmitry-peskov'] },
    ],
  },
  {
    text: "Генсек ООН Антоніу Гутерріш привітав перемир'я в Ємені. Очільник організації закликав сторони розпочати переговори.",
    claims: [
      { kind: 'ceasefire', act: 'support', by: [], agents: ['antonio-guterres'] },
      { kind: 'talks', act: 'urge', by: [], agents: ['antonio-guterres'] },
    ],
  },
  {
    text: 'Міністр закордонних справ Китаю Ван І прибув до Делі. Дипломат заявив, що Пекін готовий нормалізувати відносини з Індією.',
    claims: [
      { kind: 'visit', act: 'hold', by: [], agents: ['wang-yi'] },
      { kind: 'cooperation', act: 'pledge', by: ['wang-yi'], agents: ['china'] },
    ],
  },
  {
    text: 'Ільхам Алієв провів переговори з Пашиняном. Азербайджанський лідер підтвердив готовність підписати мирний договір.',
    claims: [
      { kind: 'talks', act: 'hold', by: [], agents: ['ilham-aliyev', 'nikol-pashinyan'] },
      { kind: 'settlement', act: 'pledge', by: [], agents: ['ilham-aliyev'] },
    ],
  },
  {
    text: 'Зеленський зустрівся з Макроном. Український президент подякував Парижу за військову допомогу.',
    claims: [
      { kind: 'talks', act: 'hold', by: [], agents: ['volodymyr-zelenskyy', 'emmanuel-macron'] },
      { kind: 'aid', act: 'thank', by: [], agents: ['volodymyr-zelenskyy'] },
    ],
  },
  {
    text: 'Міністр оборони Ізраїлю Ісраель Кац пообіцяв продовжити удари по Ірану. Глава відомства заявив, що Ізраїль знищить ракети.',
    more: true,
    claims: [{ kind: 'attack', act: 'pledge', by: [], agents: ['israel-katz'] }],
  },
]);
