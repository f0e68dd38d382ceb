import { type Parallel, runParallel } from './parallel';

/** The minister, the spokeswoman: somebody named before, who speaks on by the office alone; and an agency that cites somebody. */
const BY_OFFICE: readonly Parallel[] = [
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['kenya'],
    by: ['sergei-lavrov'],
    also: [{ kind: 'ceasefire', act: 'reject', agents: ['uganda'], by: ['sergei-lavrov'] }],
    en: 'Kenya freed 12 soldiers, Foreign Minister Sergei Lavrov said. Uganda rejected the ceasefire, the minister added.',
    ar: 'قال وزير الخارجية سيرغي لافروف إن كينيا أفرجت عن 12 جنديا. وأضاف الوزير أن أوغندا رفضت وقف إطلاق النار.',
    ru: 'Кения освободила 12 солдат, сообщил министр иностранных дел Сергей Лавров. Уганда отвергла прекращение огня, добавил министр.',
    uk: 'Кенія звільнила 12 солдатів, повідомив міністр закордонних справ Сергій Лавров. Уганда відкинула припинення вогню, додав міністр.',
  },
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['kenya'],
    by: ['maria-zakharova'],
    also: [{ kind: 'ceasefire', act: 'reject', agents: ['uganda'], by: ['maria-zakharova'] }],
    en: 'Kenya freed 12 soldiers, spokeswoman Maria Zakharova said. Uganda rejected the ceasefire, the spokeswoman noted.',
    ar: 'قالت المتحدثة ماريا زاخاروفا إن كينيا أفرجت عن 12 جنديا. وقالت المتحدثة إن أوغندا رفضت وقف إطلاق النار.',
    ru: 'Кения освободила 12 солдат, сообщила официальный представитель МИД Мария Захарова. Уганда отвергла прекращение огня, отметила дипломат.',
    uk: 'Кенія звільнила 12 солдатів, повідомила речниця МЗС Марія Захарова. Уганда відкинула припинення вогню, зазначила речниця.',
  },
  {
    kind: 'prisoner-exchange',
    act: 'carry-out',
    agents: ['armenia', 'azerbaijan'],
    by: ['reuters', 'sergei-lavrov'],
    en: 'Azerbaijan and Armenia have exchanged prisoners, the Reuters news agency reported on Monday, citing Sergei Lavrov.',
    ar: 'أفادت وكالة رويترز يوم الاثنين، نقلا عن سيرغي لافروف، بأن أذربيجان وأرمينيا تبادلتا الأسرى.',
    ru: 'Азербайджан и Армения обменялись пленными, передало в понедельник агентство Reuters со ссылкой на Сергея Лаврова.',
    uk: 'Азербайджан і Вірменія обмінялися полоненими, передало в понеділок агентство Reuters з посиланням на Сергія Лаврова.',
  },
];

runParallel('whoever spoke before, told again by an office', BY_OFFICE);
