import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: sports-event, prose', ru, [
  {
    text: 'Трамп предложил провести футбольный матч между США и Ираном.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['donald-trump'], by: [], content: { sport: 'football' } }],
  },
  {
    text: 'Россия и Китай проведут хоккейный турнир.',
    claims: [{ kind: 'sports-event', act: 'plan', agents: ['russia', 'china'], by: [], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'Путин поддержал идею хоккейных матчей с США.',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['vladimir-putin'], by: [], content: { sport: 'ice-hockey' } }],
  },
  { text: 'Индия отказалась от матча с Пакистаном.', claims: [{ kind: 'sports-event', act: 'reject', agents: ['india'], by: [] }] },
  { text: 'МОК предложил Китаю провести Олимпиаду.', claims: [{ kind: 'sports-event', act: 'propose', by: [] }] },
  {
    text: 'Турция и Армения сыграли футбольный матч.',
    claims: [{ kind: 'sports-event', act: 'hold', agents: ['turkey', 'armenia'], by: [], content: { sport: 'football' } }],
  },
  {
    text: 'Япония отменила турнир по волейболу.',
    claims: [{ kind: 'sports-event', act: 'reject', agents: ['japan'], by: [], content: { sport: 'volleyball' } }],
  },
  {
    text: 'США и Куба договорились о бейсбольном матче.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['united-states', 'cuba'], by: [] }],
  },
  {
    text: 'Эрдоган предложил провести турнир по борьбе.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['recep-tayyip-erdogan'], by: [] }],
  },
  {
    text: 'Казахстан проведёт чемпионат мира по боксу.',
    claims: [{ kind: 'sports-event', act: 'plan', agents: ['kazakhstan'], by: [], content: { sport: 'boxing' } }],
  },
  {
    text: 'Сербия и Косово договорились о товарищеском матче.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['serbia', 'kosovo'], by: [] }],
  },
  {
    text: 'Франция отложила турнир по теннису.',
    claims: [{ kind: 'sports-event', act: 'suspend', agents: ['france'], by: [], content: { sport: 'tennis' } }],
  },
  {
    text: 'Саудовская Аравия предложила провести шахматный турнир.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['saudi-arabia'], by: [], content: { sport: 'chess' } }],
  },
  { text: 'Китай поддержал проведение Олимпиады в Пекине.', claims: [{ kind: 'sports-event', act: 'support', agents: ['china'], by: [] }] },
  {
    text: 'Хоккейный матч между Россией и Белоруссией состоится в Минске.',
    claims: [{ kind: 'sports-event', act: 'plan', by: [], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'Лукашенко предложил России хоккейный турнир.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['alexander-lukashenko'], by: [], content: { sport: 'ice-hockey' } }],
  },
  { text: 'Иран и Ирак провели товарищеский матч.', claims: [{ kind: 'sports-event', act: 'hold', agents: ['iran', 'iraq'], by: [] }] },
  { text: 'Польша отказалась от матча с Россией.', claims: [{ kind: 'sports-event', act: 'reject', agents: ['poland'], by: [] }] },
  {
    text: 'Бразилия пообещала провести чемпионат мира по футболу.',
    claims: [{ kind: 'sports-event', act: 'pledge', agents: ['brazil'], by: [], content: { sport: 'football' } }],
  },
  {
    text: 'Макрон выступил за проведение Олимпийских игр в Париже.',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['emmanuel-macron'], by: [] }],
  },
  {
    text: 'Песков сообщил, что Путин поддержал хоккейный матч.',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['vladimir-putin'], by: ['dmitry-peskov'], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'КНДР и Япония начали турнир по волейболу.',
    claims: [{ kind: 'sports-event', act: 'begin', agents: ['north-korea', 'japan'], by: [], content: { sport: 'volleyball' } }],
  },
  {
    text: 'Израиль отменил баскетбольный матч.',
    claims: [{ kind: 'sports-event', act: 'reject', agents: ['israel'], by: [], content: { sport: 'basketball' } }],
  },
  {
    text: 'ООН поддержала спортивные соревнования в Судане.',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['united-nations'], by: [] }],
  },
  {
    text: 'Киргизия и Таджикистан согласовали футбольный матч.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['kyrgyzstan', 'tajikistan'], by: [], content: { sport: 'football' } }],
  },
]);

runNever('Russian: no sports-event, prose', ru, 'sports-event', [
  'Игра слов понравилась читателям.',
  'Дети играют во дворе.',
  'Актриса сыграла королеву в кино.',
  'Врач рекомендует больше ходить.',
  'Пианист исполнил сонату.',
  'Депутаты провели заседание.',
  'Кубики лежат на полу.',
  'Спортивный костюм стоит дорого.',
  'Чемпион купил дом.',
  'Стадион закрыли на ремонт.',
]);
