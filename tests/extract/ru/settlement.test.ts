import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: settlement, prose', ru, [
  {
    text: 'Китай поддержал мирное урегулирование украинского кризиса.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['china'], by: [], content: { qualities: ['peaceful'] } }],
  },
  { text: 'Папа римский призвал к миру в Судане.', claims: [{ kind: 'settlement', act: 'urge', by: [] }] },
  {
    text: 'Трамп пообещал положить конец войне в Газе.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['donald-trump'], by: [] }],
  },
  {
    text: 'Эфиопия и Эритрея подписали мирный договор.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['ethiopia', 'eritrea'], by: [], content: { qualities: ['peaceful'] } }],
  },
  {
    text: 'Израиль и Иордания заключили мирный договор в 1994 году.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['israel', 'jordan'], by: [] }],
  },
  {
    text: 'Лавров заявил, что Москва готова к политическому урегулированию.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['russia'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'Армения и Азербайджан согласовали текст мирного соглашения.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['armenia', 'azerbaijan'], by: [] }],
  },
  {
    text: 'Эрдоган выступил за справедливый и прочный мир.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['recep-tayyip-erdogan'], by: [], content: { qualities: ['just', 'lasting'] } }],
  },
  { text: 'ООН призвала завершить войну в Йемене.', claims: [{ kind: 'settlement', act: 'urge', agents: ['united-nations'], by: [] }] },
  { text: 'Швейцария предложила мирный план.', claims: [{ kind: 'settlement', act: 'propose', agents: ['switzerland'], by: [] }] },
  { text: 'Иран отверг мирный план США.', claims: [{ kind: 'settlement', act: 'reject', agents: ['iran'], by: [] }] },
  {
    text: 'Бразилия и Китай выдвинули мирную инициативу.',
    claims: [{ kind: 'settlement', act: 'propose', agents: ['brazil', 'china'], by: [] }],
  },
  {
    text: 'Зеленский подтвердил приверженность достижению справедливого мира.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['volodymyr-zelenskyy'], by: [], content: { qualities: ['just'] } }],
  },
  {
    text: 'Макрон подчеркнул необходимость всеобъемлющего урегулирования в Ливии.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['emmanuel-macron'], by: [], content: { qualities: ['comprehensive'] } }],
  },
  { text: 'Совет Безопасности ООН поддержал решение о двух государствах.', claims: [{ kind: 'settlement', act: 'support', by: [] }] },
  {
    text: 'По словам Моди, Индия поддерживает мирное разрешение конфликта.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['india'], by: ['narendra-modi'] }],
  },
  { text: 'Колумбия ратифицировала мирное соглашение.', claims: [{ kind: 'settlement', act: 'agree', agents: ['colombia'], by: [] }] },
  { text: 'Афганистан и талибы начали мирный процесс.', claims: [{ kind: 'settlement', act: 'begin', by: [] }] },
  {
    text: 'Ангола приветствовала мирное соглашение между Руандой и ДРК.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['angola'], by: [] }],
  },
  {
    text: 'Турция намерена содействовать завершению конфликта.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['turkey'], by: [] }],
  },
  { text: 'Сербия отказалась подписать мирный договор.', claims: [{ kind: 'settlement', act: 'reject', agents: ['serbia'], by: [] }] },
  {
    text: 'Путин согласился на мирное урегулирование.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['vladimir-putin'], by: [] }],
  },
  { text: 'Ким Чен Ын и Мун Чжэ Ин договорились закончить войну.', claims: [{ kind: 'settlement', act: 'agree', by: [] }] },
  { text: 'Южный Судан подписал мирное соглашение.', claims: [{ kind: 'settlement', act: 'agree', agents: ['south-sudan'], by: [] }] },
  { text: 'Президент Колумбии предложил повстанцам мирный процесс.', claims: [{ kind: 'settlement', act: 'propose', by: [] }] },
]);

runNever('Russian: no settlement, prose', ru, 'settlement', [
  'Мировой судья рассмотрел дело.',
  'Суд урегулировал спор соседей о заборе.',
  'Мир моды ждёт новую коллекцию.',
  'Он жил в мире книг.',
  'Конец фильма удивил зрителей.',
  'Чемпионат мира пройдёт в Катаре.',
  'Компания получила разрешение на строительство.',
  'Завершение строительства намечено на осень.',
  'Решение задачи заняло час.',
  'Мирный атом даёт энергию городам.',
]);
