import { en } from '../../../src/languages/en';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';
import { runParallel } from './parallel';

runParallel('terrorist lists, funding, arms given up and concern', [
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['paraguay'],
    content: { change: 'impose' },
    en: 'Paraguay designated Hezbollah as a terrorist organisation.',
    ar: 'صنفت باراغواي حزب الله منظمة إرهابية.',
    ru: 'Парагвай внёс «Хезболлу» в список террористических организаций.',
    uk: 'Парагвай вніс «Хезболлу» до списку терористичних організацій.',
  },
  {
    kind: 'sanctions',
    act: 'carry-out',
    agents: ['albania'],
    content: { change: 'impose', target: 'belarus' },
    en: 'Albania joined the restrictive measures against Belarus.',
    ar: 'انضمت ألبانيا إلى التدابير التقييدية ضد بيلاروسيا.',
    ru: 'Албания присоединилась к ограничительным мерам против Белоруссии.',
    uk: 'Албанія приєдналася до обмежувальних заходів проти Білорусі.',
  },
  {
    kind: 'aid',
    act: 'begin',
    agents: ['finland'],
    en: 'Finland resumed its funding of UNRWA.',
    ar: 'استأنفت فنلندا تمويلها للأونروا.',
    ru: 'Финляндия возобновила финансирование БАПОР.',
    uk: 'Фінляндія відновила фінансування БАПОР.',
  },
  {
    kind: 'arms-control',
    act: 'carry-out',
    agents: ['kazakhstan'],
    en: 'Kazakhstan gave up its nuclear weapons in 1995.',
    ar: 'تخلت كازاخستان عن أسلحتها النووية عام 1995.',
    ru: 'Казахстан отказался от ядерного оружия в 1995 году.',
    uk: 'Казахстан відмовився від ядерної зброї 1995 року.',
  },
  {
    kind: 'arms-control',
    act: 'carry-out',
    agents: ['syria'],
    en: 'Syria destroyed the last of its chemical weapons.',
    ar: 'دمرت سوريا آخر أسلحتها الكيميائية.',
    ru: 'Сирия уничтожила последние запасы химического оружия.',
    uk: 'Сирія знищила останні запаси хімічної зброї.',
  },
  {
    kind: 'statement',
    act: 'assess',
    agents: ['germany'],
    en: 'Germany is deeply concerned about the fate of the miners.',
    ar: 'تشعر ألمانيا بالقلق إزاء مصير عمال المناجم.',
    ru: 'Германия обеспокоена судьбой шахтёров.',
    uk: 'Німеччина стурбована долею шахтарів.',
  },
  {
    kind: 'statement',
    act: 'support',
    agents: ['italy'],
    en: 'Italy expressed its full solidarity with Libya after the floods.',
    ar: 'أعربت إيطاليا عن تضامنها مع ليبيا بعد الفيضانات.',
    ru: 'Италия выразила солидарность с Ливией после наводнения.',
    uk: 'Італія висловила солідарність із Лівією після повені.',
  },
]);

runTable('English: funding of every day', en, [
  { text: 'The bank resumed its funding of start-ups.', claims: [] },
  { text: 'The guide labelled the caves as a tourist site.', claims: [] },
]);

runTable('Russian: lists and stocks of every day', ru, [
  { text: 'Тренер внёс игрока в список запасных.', claims: [] },
  { text: 'Пожар уничтожил запасы зерна.', claims: [] },
]);

runTable('Ukrainian: lists and stocks of every day', uk, [
  { text: 'Тренер вніс гравця до списку запасних.', claims: [] },
  { text: 'Пожежа знищила запаси зерна.', claims: [] },
]);
