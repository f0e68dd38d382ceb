import { runParallel } from './parallel';

runParallel(
  'ground that is left, accords named after places',
  [
    {
      kind: 'ceasefire',
      act: 'carry-out',
      en: 'Rebels left the city of Goma.',
      ar: 'غادر مسلحون مدينة غوما.',
      ru: 'Повстанцы покинули город Гома.',
      uk: 'Повстанці залишили місто Гома.',
    },
    {
      kind: 'settlement',
      act: 'urge',
      agents: ['norway'],
      speaker: 'norway',
      en: 'Norway said the Minsk agreements must be implemented.',
      ar: 'قالت النرويج إنه يجب تنفيذ اتفاق مينسك.',
      ru: 'Норвегия заявила, что Минские соглашения должны быть выполнены.',
      uk: 'Норвегія заявила, що Мінські угоди мають бути виконані.',
    },
  ],
  [
    {
      kind: 'ceasefire',
      en: 'A Kenyan delegation left Nairobi for Cairo.',
      ar: 'غادر وفد كيني نيروبي إلى القاهرة.',
      ru: 'Кенийская делегация покинула Найроби.',
      uk: 'Кенійська делегація залишила Найробі.',
    },
    {
      kind: 'ceasefire',
      en: 'The soldiers left two bags at the station.',
      ar: 'ترك الجنود حقيبتين في المحطة.',
      ru: 'Солдаты оставили две сумки на вокзале.',
      uk: 'Солдати залишили дві сумки на вокзалі.',
    },
  ],
);
