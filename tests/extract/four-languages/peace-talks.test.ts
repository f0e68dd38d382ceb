import { type Parallel, runParallel } from './parallel';

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'talks',
    act: 'begin',
    en: 'Peace talks began in Nairobi.',
    ar: 'بدأت محادثات السلام في نيروبي.',
    ru: 'Мирные переговоры начались в Найроби.',
    uk: 'Мирні переговори почалися в Найробі.',
  },
  {
    kind: 'talks',
    act: 'support',
    agents: ['kenya'],
    en: 'Kenya backed the peace talks between Chad and Niger.',
    ar: 'أيدت كينيا محادثات السلام بين تشاد والنيجر.',
    ru: 'Кения поддержала мирные переговоры между Чадом и Нигером.',
    uk: 'Кенія підтримала мирні переговори між Чадом і Нігером.',
  },
  {
    kind: 'settlement',
    act: 'support',
    agents: ['kenya'],
    en: 'Kenya backed the peace process in Chad.',
    ar: 'أيدت كينيا عملية السلام في تشاد.',
    ru: 'Кения поддержала мирный процесс в Чаде.',
    uk: 'Кенія підтримала мирний процес у Чаді.',
  },
];

runParallel('peace talks', CLAIMS);
