import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: who says it', uk, [
  {
    text: 'Іран і США обмінялися ув’язненими. Про це повідомляє Reuters.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['iran', 'united-states'], by: ['reuters'] }],
  },
  {
    text: "Ефіопія погодилася на перемир'я. Таку заяву зробив Гутерреш.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ethiopia'], by: ['antonio-guterres'] }],
  },
  {
    text: 'Хусити звільнили 14 моряків. Про це заявив речник руху.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'], by: [[]] }],
  },
  {
    text: 'Про обмін полоненими повідомив Єрмак.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', by: ['andrii-yermak'] }],
  },
  {
    text: 'ЦАХАЛ повідомив про повернення двох заручників.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], by: ['israeli-armed-forces'], content: { persons: { value: 2 } } }],
  },
  {
    text: 'Лаос погодився на переговори, повідомило Головне управління зовнішньої політики.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['laos'], by: ['головне-управління-зовнішньої-політики'] }],
  },
  {
    text: "Макрон запропонував зустріч. За його словами, Ліван готовий до перемир'я.",
    claims: [
      { kind: 'talks', act: 'propose', agents: ['emmanuel-macron'], by: [] },
      { kind: 'ceasefire', act: 'pledge', agents: ['lebanon'], by: ['emmanuel-macron'] },
    ],
  },
  {
    text: "Пєсков заявив, що Росія готова до переговорів. За словами співрозмовника видання, Ємен відхилив перемир'я.",
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['russia'], by: ['dmitry-peskov'] },
      { kind: 'ceasefire', act: 'reject', agents: ['yemen'], by: [[]] },
    ],
  },
  {
    text: 'На думку експертів, Судан порушив перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['sudan'], by: [[]] }],
  },
  {
    text: '«Таїланд готовий до переговорів», – сказав речник уряду.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['thailand'], by: [[]] }],
  },
  {
    text: 'Ізраїль припинив удари по Лівану, зазначили в НАТО.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['israel'], by: ['nato'] }],
  },
  {
    text: 'Вірменія готова до переговорів, – уточнив Сибіга. – Азербайджан також не заперечує.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['armenia'], by: ['andrii-sybiha'] }],
    more: true,
  },
  {
    text: 'Алієв зустрівся з Макроном. Сторонам не вдалося домовитися про перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated' }],
    more: true,
  },
  {
    text: 'Індонезія готова надіслати миротворців і надалі постачатиме Палестині гуманітарну допомогу.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['indonesia'], content: { what: ['humanitarian'] } }],
    more: true,
  },
]);

runTable('Ukrainian: sides and talks named aside', uk, [
  {
    text: 'Українсько-польські переговори відбудуться в Києві.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['ukraine', 'poland'], content: { participants: ['poland', 'ukraine'] } }],
  },
  {
    text: 'Андрій Сибіга в розмові з Марко Рубіо подякував Вашингтону за підтримку.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'marco-rubio'] }],
    more: true,
  },
  {
    text: 'Під час телефонної розмови Макрона з Мерцом ішлося про оборону.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'friedrich-merz'], content: { medium: 'phone' } }],
  },
  {
    text: 'Наступний раунд консультацій, як очікується, відбудеться восени.',
    claims: [{ kind: 'talks', act: 'plan', agents: [] }],
  },
  {
    text: 'Як повідомляє Reuters, Іран може відновити переговори.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['iran'], by: ['reuters'], certainty: 'possible' }],
  },
  {
    text: 'Унаслідок удару двоє людей загинули.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 2 } } } }],
  },
  {
    text: 'Сторонам не вдалося домовитися про припинення вогню, повідомив Пєсков.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: ['dmitry-peskov'] }],
  },
  {
    text: "Група повстанців заявила, що дотримуватиметься перемир'я.",
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['група-повстанців'], by: ['група-повстанців'] }],
  },
]);
