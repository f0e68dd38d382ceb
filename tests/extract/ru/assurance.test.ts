import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: assurance, prose', ru, [
  {
    text: 'Россия гарантировала безопасность экспорта зерна.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Израиль пообещал обеспечить безопасный проход мирным жителям.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['israel'], by: [], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Украина потребовала гарантий безопасности от НАТО.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['ukraine'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Путин гарантировал украинским военным жизнь и достойное обращение.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['vladimir-putin'], by: [], content: { what: ['dignified-treatment', 'life'] } }],
  },
  {
    text: 'Иран гарантирует свободу судоходства в Ормузском проливе.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['iran'], by: [], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Макрон предложил гарантии безопасности для Украины.',
    claims: [{ kind: 'assurance', act: 'propose', agents: ['emmanuel-macron'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Талибы дали гарантии безопасности иностранным дипломатам.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['taliban'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Трамп заявил, что США гарантируют безопасность Европы.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['united-states'], by: ['donald-trump'], content: { what: ['security'] } }],
  },
  {
    text: 'Азербайджан готов предоставить гарантии безопасности армянам Карабаха.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['azerbaijan'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'ООН призвала обеспечить безопасность мирных жителей.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['united-nations'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'США отказались предоставить Украине гарантии безопасности.',
    claims: [{ kind: 'assurance', act: 'reject', agents: ['united-states'], by: [] }],
  },
  {
    text: 'Хуситы гарантировали безопасность китайским судам.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['houthis'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Красный Крест потребовал гарантий безопасности для своих сотрудников.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['icrc'], by: [] }],
  },
  {
    text: 'Сирия гарантировала неприкосновенность российским военным.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['syria'], by: [] }],
  },
  {
    text: 'Мерц поддержал гарантии безопасности для Киева.',
    claims: [{ kind: 'assurance', act: 'support', agents: ['friedrich-merz'], by: [] }],
  },
  {
    text: 'Армия Судана обязалась обеспечить безопасный выход гражданским.',
    claims: [{ kind: 'assurance', act: 'pledge', by: [], content: { what: ['safe-passage'] } }],
  },
  {
    text: 'Эфиопия гарантировала безопасность сотрудников ООН.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['ethiopia'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Москва гарантирует сдавшимся сохранение жизни.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], by: [], content: { what: ['life'] } }],
  },
  {
    text: 'Израиль обещал гуманное обращение с пленными.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['israel'], by: [], content: { what: ['humane-treatment'] } }],
  },
  {
    text: 'Нетаньяху подчеркнул важность обеспечения безопасности севера страны.',
    claims: [{ kind: 'assurance', act: 'urge', agents: ['benjamin-netanyahu'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Песков сообщил, что Россия предоставит гарантии безопасности делегации.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['russia'], by: ['dmitry-peskov'], content: { what: ['security'] } }],
  },
  {
    text: 'Ирак согласился гарантировать безопасность дипломатов.',
    claims: [{ kind: 'assurance', act: 'agree', agents: ['iraq'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Пакистан гарантировал безопасность индийским паломникам.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['pakistan'], by: [], content: { what: ['security'] } }],
  },
  {
    text: 'Йемен приветствовал гарантии безопасности судоходства в Красном море.',
    claims: [{ kind: 'assurance', act: 'support', agents: ['yemen'], by: [], content: { what: ['safe-passage'] } }],
  },
  { text: 'Зеленский заявил, что Украине нужны гарантии безопасности.', claims: [{ kind: 'assurance', act: 'urge' }] },
]);

runNever('Russian: no assurance, prose', ru, 'assurance', [
  'Гарантия на холодильник истекла.',
  'Продавец выдал гарантийный талон.',
  'Страховая компания застраховала дом.',
  'Пешеход перешёл дорогу.',
  'Сапёр показал музей детям.',
  'Охрана закрыла ворота.',
  'Инструктор напомнил о ремнях.',
  'Магазин даёт два года гарантии.',
  'Жизнь в деревне спокойна.',
  'Проход в зал платный.',
]);
