import { type Parallel, runParallel } from './parallel';

/** A participle of saying opens the sentence: whoever stands before the main verb says it, and the main clause is outside of it. */
const OPENING: readonly Parallel[] = [
  {
    kind: 'ceasefire',
    act: 'reject',
    agents: ['kenya'],
    by: ['sergei-lavrov'],
    also: [{ kind: 'talks', act: 'urge', agents: ['sergei-lavrov'], by: [] }],
    en: 'Noting that Kenya had rejected the ceasefire, Sergei Lavrov called for talks.',
    ar: 'قال سيرغي لافروف إن كينيا رفضت وقف إطلاق النار، ودعا إلى إجراء محادثات.',
    ru: 'Отметив, что Кения отвергла перемирие, Сергей Лавров призвал к переговорам.',
    uk: "Зазначивши, що Кенія відкинула перемир'я, Сергій Лавров закликав до переговорів.",
  },
  {
    kind: 'ceasefire',
    act: 'agree',
    agents: ['kenya', 'uganda'],
    by: ['donald-trump'],
    also: [{ kind: 'talks', act: 'plan', agents: [], by: ['donald-trump'] }],
    en: 'After announcing that Kenya and Uganda had agreed on a ceasefire, Donald Trump said that talks would be held on Tuesday.',
    ar: 'أعلن دونالد ترامب أن كينيا وأوغندا اتفقتا على وقف إطلاق النار، وأضاف أن محادثات ستعقد يوم الثلاثاء.',
    ru: 'Объявив, что Кения и Уганда договорились о прекращении огня, Дональд Трамп сказал, что переговоры пройдут во вторник.',
    uk: 'Оголосивши, що Кенія та Уганда домовилися про припинення вогню, Дональд Трамп сказав, що переговори відбудуться у вівторок.',
  },
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['kenya'],
    by: ['sergei-lavrov'],
    also: [{ kind: 'ceasefire', act: 'urge', agents: ['sergei-lavrov'], by: [] }],
    en: 'Recalling Kenya had released 12 soldiers, Sergei Lavrov called for a ceasefire.',
    ar: 'ذكّر سيرغي لافروف بأن كينيا أفرجت عن 12 جنديا، ودعا إلى وقف إطلاق النار.',
    ru: 'Напомнив, что Кения освободила 12 солдат, Сергей Лавров призвал к прекращению огня.',
    uk: 'Нагадавши, що Кенія звільнила 12 солдатів, Сергій Лавров закликав до припинення вогню.',
  },
];

runParallel('what a participle of saying before the main clause tells', OPENING);
