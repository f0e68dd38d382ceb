import { type Never, type Parallel, runParallel } from './parallel';

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'visit',
    act: 'hold',
    agents: ['hakan-fidan'],
    content: { place: 'doha' },
    en: 'Hakan Fidan left Ankara for Doha.',
    ar: 'غادر هاكان فيدان أنقرة إلى الدوحة.',
    ru: 'Хакан Фидан вылетел из Анкары в Доху.',
    uk: 'Хакан Фідан вилетів з Анкари до Дохи.',
  },
  {
    kind: 'visit',
    act: 'hold',
    agents: ['kenyan-delegation'],
    published: '2025-06-01',
    content: { time: { value: '2025-05-30' } },
    en: 'A Kenyan delegation left Nairobi for Cairo on Friday.',
    ar: 'غادر وفد كيني نيروبي متوجهًا إلى القاهرة يوم الجمعة.',
    ru: 'Кенийская делегация вылетела в пятницу из Найроби в Каир.',
    uk: "Кенійська делегація вилетіла в п'ятницю з Найробі до Каїра.",
  },
  {
    kind: 'visit',
    act: 'agree',
    agents: ['narendra-modi'],
    en: 'Narendra Modi accepted an invitation to visit Kenya.',
    ar: 'لبى ناريندرا مودي دعوة لزيارة كينيا.',
    ru: 'Нарендра Моди принял приглашение посетить Кению.',
    uk: 'Нарендра Моді прийняв запрошення відвідати Кенію.',
  },
  {
    kind: 'visit',
    act: 'suspend',
    agents: ['hakan-fidan'],
    en: 'Hakan Fidan cut short his visit.',
    ar: 'قطع هاكان فيدان زيارته.',
    ru: 'Хакан Фидан прервал визит.',
    uk: 'Хакан Фідан перервав візит.',
  },
];

const NEVER: readonly Never[] = [
  {
    kind: 'visit',
    en: 'The minister left his party for good.',
    ar: 'غادر القطار المحطة.',
    ru: 'Поезд уехал в депо.',
    uk: 'Переселенці виїхали до Польщі.',
  },
  {
    kind: 'ceasefire',
    en: 'A Kenyan delegation left Nairobi for Cairo.',
    ar: 'غادر وفد كيني نيروبي.',
    ru: 'Кенийская делегация вылетела из Найроби в Каир.',
    uk: 'Кенійська делегація вилетіла з Найробі до Каїра.',
  },
];

runParallel('visits', CLAIMS, NEVER);
