import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: ceasefire, prose', ru, [
  { text: 'Судан и повстанцы подписали соглашение о прекращении огня.', claims: [{ kind: 'ceasefire', act: 'agree', by: [] }] },
  {
    text: 'Колумбия и повстанцы продлили перемирие на шесть месяцев.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { duration: 'P6M' } }],
  },
  {
    text: 'Египет предложил пятидневное перемирие в Газе.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['egypt'], by: [], content: { duration: 'P5D' } }],
  },
  {
    text: 'Эфиопия объявила о прекращении боевых действий в Тыграе.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ethiopia'], by: ['ethiopia'] }],
  },
  {
    text: 'В Йемене вступило в силу двухмесячное перемирие.',
    claims: [{ kind: 'ceasefire', act: 'begin', by: [], content: { duration: 'P2M' } }],
  },
  { text: 'Израиль прекратил удары по Ливану.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['israel'], by: [] }] },
  { text: 'Россия вывела войска из Херсона.', claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['russia'], by: [] }] },
  {
    text: 'Катар приветствовал перемирие между Израилем и Ираном.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['qatar'], by: [], content: { parties: ['israel', 'iran'] } }],
  },
  {
    text: 'Хуситы обвинили Саудовскую Аравию в нарушении перемирия.',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['houthis'], by: [] }],
  },
  { text: 'Генсек ООН потребовал немедленно прекратить огонь.', claims: [{ kind: 'ceasefire', act: 'urge', by: [] }] },
  {
    text: 'Индия и Пакистан договорились о полном и немедленном прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'], by: [], content: { extent: 'full' } }],
  },
  { text: 'Перемирие в Секторе Газа истекло утром.', claims: [{ kind: 'ceasefire', act: 'end', by: [] }] },
  {
    text: 'США отвергли российское предложение о моратории на удары.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['united-states'], by: [] }],
  },
  { text: 'Грузия обязалась отвести войска.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['georgia'], by: [] }] },
]);

runNever('Russian: no ceasefire, prose', ru, 'ceasefire', [
  'Повар прекратил готовить ужин.',
  'Огонь в камине погас.',
  'Рабочие приостановили ремонт дороги.',
  'Врачи остановили кровотечение.',
  'Магазин прекратил продажу алкоголя.',
  'Тишина стояла в лесу.',
]);
