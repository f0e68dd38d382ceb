import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

const published = '2025-05-05';
const ready = 'что Чад готов к перемирию.';
const said = (by: string) => [{ kind: 'ceasefire', act: 'pledge', agents: ['chad'], by: [by] } as const];

runTable('Russian: an aide is not the one they work for', ru, [
  { text: `Помощник президента США заявил, ${ready}`, published, claims: said('помощник-президента-сша') },
  { text: `Спикер турецкого президента сообщил, ${ready}`, published, claims: said('спикер-турецкого-президента') },
  {
    text: `Пресс-секретарь президента РФ Дмитрий Песков прибыл в Тунис. Чад готов к перемирию, отметил пресс-секретарь российского лидера.`,
    published,
    claims: [{ kind: 'ceasefire', act: 'pledge', by: ['dmitry-peskov'] }],
    more: true,
  },
  {
    text: `Пресс-секретарь президента РФ Дмитрий Песков прибыл в Тунис. Чад готов к перемирию, отметил пресс-секретарь турецкого лидера.`,
    published,
    claims: [{ kind: 'ceasefire', act: 'pledge', by: ['пресс-секретарь-турецкого-лидера'] }],
    more: true,
  },
  {
    text: 'Посланник Макрона встретился с Лавровым.',
    published,
    claims: [{ kind: 'talks', act: 'hold', agents: ['посланник-макрона', 'sergei-lavrov'] }],
  },
  // whoever is named behind the whole office speaks
  { text: `Помощник президента США Джек Салливан заявил, ${ready}`, published, claims: said('джек-салливан'), more: true },
  { text: `Президент США Дональд Трамп заявил, ${ready}`, published, claims: said('donald-trump') },
]);

runTable('Russian: where it is said stands before the verb', ru, [
  { text: `Хакан Фидан, министр иностранных дел Турции, на брифинге в Конье заявил, ${ready}`, claims: said('hakan-fidan') },
  { text: `В ходе пресс-конференции в МИД Турции заявили, ${ready}`, claims: said('turkish-ministry-of-foreign-affairs') },
  {
    text: 'Хакан Фидан, министр иностранных дел Турции, на брифинге призвал Чад прекратить огонь.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['hakan-fidan'], by: [] }],
  },
  {
    text: 'Эрдоган посетит Астану. Об этом на встрече с Лавровым сообщил министр иностранных дел Турции Хакан Фидан.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['recep-tayyip-erdogan'], by: ['hakan-fidan'] }],
    more: true,
  },
  { text: `Посол Нигера в ЮАР, Мусса Окелло, заявил, ${ready}`, claims: said('мусса-окелло') },
]);

runTable('Russian: whose readiness is confirmed', ru, [
  {
    text: 'Лавров подтвердил готовность США к переговорам.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['united-states'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'Эрдоган подтвердил намерение ХАМАС соблюдать перемирие.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['hamas'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'Токаев подтвердил намерение соблюдать перемирие.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kassym-jomart-tokayev'], by: [] }],
  },
]);
