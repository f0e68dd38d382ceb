import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: cooperation, prose', ru, [
  {
    text: 'Турция и Азербайджан расширят сотрудничество в области энергетики.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['turkey', 'azerbaijan'], by: [], content: { domains: ['energy'] } }],
  },
  {
    text: 'Лавров и Ван И обсудили взаимодействие в ООН.',
    claims: [{ kind: 'cooperation', act: 'assess', agents: ['sergei-lavrov', 'wang-yi'], by: [] }],
  },
  {
    text: 'Индия предложила России сотрудничество в космосе.',
    claims: [{ kind: 'cooperation', act: 'propose', agents: ['india'], by: [], content: { domains: ['space'] } }],
  },
  {
    text: 'Иран выразил готовность к сотрудничеству с МАГАТЭ.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['iran'], by: [] }],
  },
  {
    text: 'Казахстан и Киргизия подписали соглашение о сотрудничестве в сфере энергетики.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['kazakhstan', 'kyrgyzstan'], by: [], content: { domains: ['energy'] } }],
  },
  {
    text: 'Моди подчеркнул важность партнёрства с Россией.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['narendra-modi'], by: [] }],
  },
  {
    text: 'Саудовская Аравия и Иран возобновили отношения.',
    claims: [{ kind: 'cooperation', act: 'begin', agents: ['saudi-arabia', 'iran'], by: [] }],
  },
  {
    text: 'Венгрия выступила за развитие отношений с Китаем.',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['hungary'], by: [] }],
  },
  {
    text: 'ОАЭ и Израиль нормализовали отношения.',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['united-arab-emirates', 'israel'], by: [] }],
  },
  {
    text: 'Путин и Лукашенко договорились развивать сотрудничество в культуре.',
    claims: [
      { kind: 'cooperation', act: 'agree', agents: ['vladimir-putin', 'alexander-lukashenko'], by: [], content: { domains: ['culture'] } },
    ],
  },
  {
    text: 'США приостановили сотрудничество с Россией в Арктике.',
    claims: [{ kind: 'cooperation', act: 'suspend', agents: ['united-states'], by: [] }],
  },
  {
    text: 'Польша и Литва намерены укреплять взаимодействие в сфере обороны.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['poland', 'lithuania'], by: [], content: { domains: ['security'] } }],
  },
  {
    text: 'Египет и Греция согласовали сотрудничество в области миграции.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['egypt', 'greece'], by: [], content: { domains: ['migration'] } }],
  },
  {
    text: 'Эрдоган заявил, что Турция готова к сотрудничеству с Сирией.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['turkey'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Япония и Вьетнам будут сотрудничать в сфере безопасности.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['japan', 'vietnam'], by: [], content: { domains: ['security'] } }],
  },
  {
    text: 'Токаев призвал укреплять торгово-экономические связи со странами Азии.',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['kassym-jomart-tokayev'], by: [] }],
  },
  { text: 'Отмечена важность взаимодействия России и Алжира в ОПЕК.', claims: [{ kind: 'cooperation', act: 'urge', by: [] }] },
  { text: 'Россия отказалась от сотрудничества с МУС.', claims: [{ kind: 'cooperation', act: 'reject', agents: ['russia'], by: [] }] },
  {
    text: 'Франция поддержала сотрудничество в борьбе с терроризмом.',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['france'], by: [], content: { domains: ['counter-terrorism'] } }],
  },
  {
    text: 'Северная Корея и Россия подписали договор о стратегическом партнёрстве.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['north-korea', 'russia'], by: [] }],
  },
  {
    text: 'По словам Орбана, Венгрия намерена продолжить сотрудничество с Россией.',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['hungary'], by: ['viktor-orban'] }],
  },
  {
    text: 'С иракской стороны выражена заинтересованность в наращивании сотрудничества.',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['iraq'], by: [] }],
  },
  { text: 'Армения заморозила сотрудничество с ОДКБ.', claims: [{ kind: 'cooperation', act: 'suspend', agents: ['armenia'], by: [] }] },
  {
    text: 'Монголия и Китай укрепили сотрудничество в торговле.',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['mongolia', 'china'], by: [], content: { domains: ['trade'] } }],
  },
]);

runNever('Russian: no cooperation, prose', ru, 'cooperation', [
  'Певцы записали песню.',
  'Сотрудник банка вышел в отпуск.',
  'Связь пропала из-за грозы.',
  'Родственники разделили дом.',
  'Команда проиграла финал.',
  'Союзпечать закрыла киоск.',
  'Отношение рек к водоёмам изучено.',
  'Пара отметила годовщину.',
  'Рыбаки починили лодку.',
  'Хор выступил на площади.',
]);
