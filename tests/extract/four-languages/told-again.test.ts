import { type Parallel, runParallel } from './parallel';

/** A sentence that only tells who said the one before it. */
const TOLD_AGAIN: readonly Parallel[] = [
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['hamas'],
    speaker: 'icrc',
    en: 'Hamas has released three hostages. The International Committee of the Red Cross announced this on Sunday.',
    ar: 'أفرجت حماس عن ثلاث رهائن. أعلنت ذلك اللجنة الدولية للصليب الأحمر يوم الأحد.',
    ru: 'ХАМАС освободил трёх заложников. Об этом в воскресенье сообщил Международный комитет Красного Креста.',
    uk: 'ХАМАС звільнив трьох заручників. Про це в неділю повідомив Міжнародний комітет Червоного Хреста.',
  },
  {
    kind: 'attack',
    act: 'carry-out',
    agents: ['rwanda'],
    speaker: 'united-nations',
    en: 'Rwanda shelled Goma on Monday. This was confirmed by the United Nations.',
    ar: 'قصفت رواندا غوما يوم الاثنين. وأكدت ذلك الأمم المتحدة.',
    ru: 'Руанда обстреляла Гому в понедельник. Эту информацию подтвердила Организация Объединённых Наций.',
    uk: 'Руанда обстріляла Гому в понеділок. Цю інформацію підтвердила Організація Об’єднаних Націй.',
  },
  {
    kind: 'ceasefire',
    act: 'agree',
    agents: ['kenya', 'uganda'],
    speaker: 'kremlin',
    en: 'Kenya and Uganda agreed on a ceasefire. The Kremlin said so in a statement.',
    ar: 'اتفقت كينيا وأوغندا على وقف إطلاق النار. جاء ذلك في بيان للكرملين.',
    ru: 'Кения и Уганда договорились о прекращении огня. Об этом говорится в сообщении Кремля.',
    uk: 'Кенія та Уганда домовилися про припинення вогню. Про це йдеться в повідомленні Кремля.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['kenya'],
    by: ['tass', 'sergei-lavrov'],
    en: 'Kenya lifted the sanctions on Uganda. This was announced by Sergei Lavrov, TASS reports.',
    ar: 'رفعت كينيا العقوبات عن أوغندا. أعلن ذلك سيرغي لافروف، حسبما أفادت وكالة تاس.',
    ru: 'Кения сняла санкции с Уганды. Об этом заявил Сергей Лавров, передаёт ТАСС.',
    uk: 'Кенія зняла санкції з Уганди. Про це заявив Сергій Лавров, передає ТАСС.',
  },
  {
    kind: 'ceasefire',
    act: 'reject',
    agents: ['kenya'],
    speaker: 'sergei-lavrov',
    also: [{ kind: 'talks', act: 'suspend', agents: ['uganda'], by: ['sergei-lavrov'] }],
    en: 'Kenya rejected the ceasefire, Sergei Lavrov said, adding that Uganda had suspended the talks.',
    ar: 'قال سيرغي لافروف إن كينيا رفضت وقف إطلاق النار، مضيفا أن أوغندا علقت المحادثات.',
    ru: 'Кения отвергла прекращение огня. Об этом заявил Сергей Лавров, добавив, что Уганда приостановила переговоры.',
    uk: 'Кенія відкинула припинення вогню. Про це заявив Сергій Лавров, додавши, що Уганда призупинила переговори.',
  },
  // what somebody denies, or says of it, is not told by them
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['kenya'],
    en: 'Kenya freed 12 soldiers. Uganda denied this on Monday.',
    ar: 'أفرجت كينيا عن 12 جنديا. ونفت ذلك أوغندا يوم الاثنين.',
    ru: 'Кения освободила 12 солдат. Эту информацию в понедельник опровергла Уганда.',
    uk: 'Кенія звільнила 12 солдатів. Цю інформацію в понеділок спростувала Уганда.',
  },
  {
    kind: 'handover',
    act: 'carry-out',
    agents: ['kenya'],
    en: 'Kenya freed 12 soldiers. Uganda said this was a good step.',
    ar: 'أفرجت كينيا عن 12 جنديا. وقالت أوغندا إن ذلك خطوة جيدة.',
    ru: 'Кения освободила 12 солдат. Уганда заявила, что это хороший шаг.',
    uk: 'Кенія звільнила 12 солдатів. Уганда заявила, що це добрий крок.',
  },
  // who tells of the dead behind a comma did not kill them
  {
    kind: 'attack',
    act: 'carry-out',
    agents: [],
    speaker: 'kenya',
    en: 'Five people were killed in the attack, Kenya said on Monday.',
    ar: 'قالت كينيا يوم الاثنين إن خمسة أشخاص قتلوا في الهجوم.',
    ru: 'Пять человек погибли в результате нападения, заявила в понедельник Кения.',
    uk: 'П’ятеро людей загинули внаслідок нападу, заявила в понеділок Кенія.',
  },
];

runParallel('who said the sentence before', TOLD_AGAIN);
