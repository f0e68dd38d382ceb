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
