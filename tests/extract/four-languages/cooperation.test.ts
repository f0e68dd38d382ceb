import { type Parallel, runParallel } from './parallel';

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'cooperation',
    act: 'end',
    agents: ['bolivia'],
    content: { parties: ['bolivia', 'kenya'] },
    en: 'Bolivia severed ties with Kenya.',
    ar: 'قطعت بوليفيا علاقاتها مع كينيا.',
    ru: 'Боливия разорвала отношения с Кенией.',
    uk: 'Болівія розірвала відносини з Кенією.',
  },
  {
    kind: 'cooperation',
    act: 'begin',
    agents: ['kenya', 'uganda'],
    en: 'Kenya and Uganda have restored diplomatic relations.',
    ar: 'استأنفت كينيا وأوغندا العلاقات الدبلوماسية.',
    ru: 'Кения и Уганда восстановили дипломатические отношения.',
    uk: 'Кенія та Уганда відновили дипломатичні відносини.',
  },
  {
    kind: 'cooperation',
    act: 'suspend',
    agents: ['kenya'],
    en: 'Kenya recalled its ambassador.',
    ar: 'استدعت كينيا سفيرها.',
    ru: 'Кения отозвала своего посла.',
    uk: 'Кенія відкликала свого посла.',
  },
  {
    kind: 'cooperation',
    act: 'agree',
    agents: ['kenya', 'uganda'],
    also: [{ kind: 'talks', act: 'agree', agents: ['kenya', 'uganda'] }],
    en: 'Kenya and Uganda agreed to set up a joint investment fund and to hold the next meeting of the committee in Kampala.',
    ar: 'اتفقت كينيا وأوغندا على إنشاء صندوق استثماري مشترك وعقد الاجتماع المقبل للجنة في كمبالا.',
    ru: 'Кения и Уганда договорились создать совместный инвестиционный фонд и провести следующее заседание комитета в Кампале.',
    uk: 'Кенія та Уганда домовилися створити спільний інвестиційний фонд і провести наступне засідання комітету в Кампалі.',
  },
  {
    kind: 'cooperation',
    act: 'urge',
    agents: ['kenya'],
    en: 'Kenya stressed the need to develop trade and transport ties.',
    ar: 'شددت كينيا على ضرورة تطوير العلاقات التجارية والسياحية.',
    ru: 'Кения подчеркнула необходимость развивать торговые и туристические связи.',
    uk: "Кенія наголосила на необхідності розвивати торговельні й туристичні зв'язки.",
  },
];

runParallel('cooperation', CLAIMS);
