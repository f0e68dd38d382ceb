import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

const call = 'Состоялся телефонный разговор Сергея Лаврова с Хаканом Фиданом.';
const two = ['hakan-fidan', 'sergei-lavrov'];

const talked = (text: string, content: Readonly<Record<string, unknown>> = { venue: null }) => ({
  text: `${call} ${text}`,
  claims: [
    { kind: 'talks' as const, act: 'hold' as const, agents: two, content: { medium: 'phone' } },
    { kind: 'talks' as const, act: 'hold' as const, agents: two, content },
  ],
});

const assessed = (text: string) => ({
  text: `${call} ${text}`,
  claims: [
    { kind: 'talks' as const, act: 'hold' as const, agents: two, content: { medium: 'phone' } },
    { kind: 'cooperation' as const, act: 'assess' as const, agents: two },
  ],
});

runTable('Russian: what was discussed, where nobody is said to discuss it', ru, [
  talked('Особое внимание уделено вопросам прекращения огня.'),
  talked('Продолжен обмен мнениями о ситуации в Ливии.'),
  talked('Продолжено обсуждение вопросов урегулирования.'),
  talked('В центре внимания была ситуация в Ливии.'),
  talked('Основное внимание было сосредоточено на положении в Ливии.'),
  talked('Значительная часть беседы была посвящена урегулированию в Ливии.'),
  talked('В ходе разговора речь шла о прекращении огня.'),
  talked('Стороны сверили часы по Ливии.'),
  talked('Обсуждены вопросы урегулирования конфликта в Ливии.'),
  assessed('Темой беседы стало сотрудничество в энергетике.'),
  assessed('Отдельное внимание стороны уделили вопросам сотрудничества.'),
  assessed('Разговор касался перспектив сотрудничества.'),
  assessed('Акцент был сделан на развитии торговли.'),
]);

runNever('Russian: heed that nobody who talks pays', ru, 'talks', [
  'Правительство Кении уделило особое внимание развитию школ.',
  'В бюджете Кении особое внимание уделено школам.',
]);

runTable('Russian: the title alone says with whom one talked', ru, [
  {
    text: 'Телефонный разговор с Президентом Турции Реджепом Тайипом Эрдоганом\n\n5 марта 2025 года\nВладимир Путин поздравил турецкого лидера с юбилеем. Подтверждён настрой на развитие сотрудничества двух стран. Стороны высказались за прекращение огня.',
    claims: [
      {
        kind: 'cooperation',
        act: 'pledge',
        agents: ['vladimir-putin', 'recep-tayyip-erdogan'],
        content: { parties: ['russia', 'turkey'] },
      },
      { kind: 'ceasefire', act: 'support', agents: ['vladimir-putin', 'recep-tayyip-erdogan'] },
    ],
  },
]);

runTable('Russian: where it is held, between the word for holding and what is held', ru, [
  {
    text: 'Сергей Лавров поблагодарил Хакана Фидана за проведение в Анкаре 3 апреля российско-кенийских переговоров.',
    published: '2025-04-05',
    claims: [
      {
        kind: 'talks',
        act: 'thank',
        agents: ['sergei-lavrov'],
        content: { participants: ['kenya', 'russia'], venue: 'ankara', time: '2025-04-03' },
      },
    ],
  },
  {
    text: 'Кения предложила провести в Найроби переговоры Судана и Чада.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['kenya'], content: { participants: ['chad', 'sudan'], venue: 'nairobi' } }],
  },
  {
    text: 'Кения готовится к проведению в Найроби саммита лидеров Африки.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['kenya'], content: { venue: 'nairobi' } }],
  },
]);
