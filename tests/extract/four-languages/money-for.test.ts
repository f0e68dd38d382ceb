import { runParallel } from './parallel';

runParallel('money given for another matter is aid, and no claim of that matter', [
  {
    kind: 'aid',
    act: 'pledge',
    agents: ['kenya'],
    content: { from: 'kenya', to: 'chad', amount: { value: 390000000, bound: 'exact', unit: 'USD' } },
    en: 'Kenya will provide Chad with $390 million to support the peace process.',
    ar: 'ستقدم كينيا 390 مليون دولار إلى تشاد لدعم عملية السلام.',
    ru: 'Кения предоставит Чаду 390 млн долларов для поддержки мирного процесса.',
    uk: 'Кенія надасть Чаду 390 млн доларів для підтримки мирного процесу.',
  },
]);
