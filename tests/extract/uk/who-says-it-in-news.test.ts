import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

const agreed = 'Кенія та Сомалі домовилися провести зустріч у Найробі.';

const said = (text: string, by: readonly (string | readonly string[])[]) => ({
  text,
  claims: [{ kind: 'talks', act: 'agree', agents: ['kenya', 'somalia'], by }] as const,
});

runTable('Ukrainian: who says it in news', uk, [
  // a line with more Latin words than others is of the text's language
  said(`${agreed}\n\nПро це повідомляє The Voice of Lamu.`, ['the-voice-of-lamu']),
  said(`${agreed}\nПро це пише The Financial Times.`, ['the-financial-times']),
  // adjectives between the verb and whoever says it
  said(`${agreed} Про це повідомило державне інформаційне агентство «Гема».`, ['гема']),
  said(`${agreed} Про це повідомляє пропагандистське російське видання "Обрій".`, ['обрій']),
  said('Кенія та Сомалі домовилися про зустріч, заявив новообраний норвезький президент Олаф Гансен.', ['олаф-гансен']),
  {
    text: 'Очільник данської дипломатії заявив, що Франція введе санкції.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['france'] }],
  },
  {
    text: 'Глава Української держави подякував Італії за гуманітарну допомогу.',
    published: '2025-05-20',
    claims: [{ kind: 'aid', act: 'thank', agents: ['volodymyr-zelenskyy'], content: { from: 'italy' } }],
  },
  // dashes that set something off, or stand for "is", part no items
  {
    text: '«Обидві теми – обмін полоненими та перемир’я – залишаються», – наголосив Макрон.',
    claims: [{ kind: 'statement', act: 'assess', by: ['emmanuel-macron'] }],
  },
  {
    text: '«Кенія – наш друг», – сказав Рубіо. «Кенія готова до переговорів», – додав Фідан.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['kenya'], by: ['hakan-fidan'] }],
  },
  // «нібито» opens a that-clause only behind a comma
  {
    text: 'Переговори запропонував нібито Оман.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['oman'] }],
  },
  {
    text: 'У МЗС Росії заявили, що Кенія та Сомалі нібито домовилися про зустріч.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['kenya', 'somalia'], by: ['russian-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'Лавров заявив, нібито Ліван відмовився від перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['lebanon'], by: ['sergei-lavrov'] }],
  },
  // when somebody left office is no time of the talks
  {
    text: 'Макрон провів переговори з Борисом Джонсоном, який пішов у відставку 7 липня.',
    published: '2022-07-09',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'boris-johnson'], content: { time: null } }],
  },
  // whose words somebody relays, and whoever writes for an agency
  {
    text: '«Кенія погодилася на перемир’я», – наводить Politico слова президента Франції Емманюеля Макрона. За його словами, Сомалі готове до переговорів.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['kenya'], by: ['politico', 'emmanuel-macron'] },
      { kind: 'talks', act: 'pledge', agents: ['somalia'], by: ['emmanuel-macron'] },
    ],
  },
  said('Кенія та Сомалі домовилися про зустріч, передає кореспондентка Укрінформу.', ['ukrinform']),
  said('Як повідомляє кореспондент Укрінформу, Кенія та Сомалі домовилися про зустріч.', ['ukrinform']),
  // an attack that is only withstood, or that a time is counted from, is told by nobody
  {
    text: 'Ердоган подякував Катару за внесок у боротьбу з російською агресією.',
    claims: [{ kind: 'statement', act: 'thank', agents: ['recep-tayyip-erdogan'] }],
  },
  { text: 'Литва допомагає Україні протистояти збройній агресії.', claims: [] },
  {
    text: 'Ердоган подякував Катару за допомогу від початку повномасштабного вторгнення.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['recep-tayyip-erdogan'], content: { from: 'qatar' } }],
  },
  // whoever stands in the nominative behind the noun of a blow is the subject of what comes
  { text: 'У відповідь на атаку Судан скасував відпустки.', claims: [] },
  {
    text: 'Після удару Ефіопії Судан скасував відпустки.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'] }],
  },
]);

runTable('Ukrainian: who goes on in news', uk, [
  // a document with nobody's name is of whoever it was told of
  {
    text: 'МЗС Катару зробило заяву. «Чад відмовляється від перемир’я», – йдеться в документі.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['chad'], by: ['qatari-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'МЗС Катару засудило напад. «Чад відмовляється від перемир’я», – сказано в резолюції.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['chad'], by: ['qatari-ministry-of-foreign-affairs'] }],
    more: true,
  },
  // an agency that only tells it again is not who speaks on
  {
    text: 'Пашинян заявив, що Вірменія готова до переговорів.\n\nПро це пише Politico.\n\nВін наголосив, що Грузія погодилася на перемир’я.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['armenia'], by: ['politico', 'nikol-pashinyan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['georgia'], by: ['nikol-pashinyan'] },
    ],
  },
  {
    text: 'Чад погодився на перемир’я. Про це пише Politico. «Чад виведе війська», – йдеться у повідомленні.',
    claims: [
      { kind: 'ceasefire', act: 'agree', by: ['politico'] },
      { kind: 'ceasefire', act: 'pledge', by: ['politico'] },
    ],
  },
  // nobody stands behind themselves
  {
    text: 'Фідан виступив у Римі. «Ми інформуємо партнерів про удари Росії по Києву», – додав Фідан.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['hakan-fidan'] }],
  },
  // to react is not to support
  { text: 'Фідан відреагував на атаку.', claims: [] },
  {
    text: 'Чад та Судан поновили бойові дії в Дарфурі.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['chad', 'sudan'] }],
  },
]);
