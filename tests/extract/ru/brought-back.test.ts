import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: captives brought back, and where deals are made', ru, [
  {
    text: 'Обмен пленными завершён. В тот же день в Хартум вернулись 12 суданских военнослужащих.',
    claims: [
      { kind: 'prisoner-exchange', act: 'end' },
      { kind: 'handover', act: 'carry-out', agents: [], content: { to: 'sudan', persons: 12 } },
    ],
  },
  {
    text: 'В Могадишо доставлены 14 пленных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { to: 'somalia', persons: 14 } }],
  },
  {
    text: 'Тела погибших переданы представителям Красного Креста.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], content: { to: 'icrc', role: 'body' } }],
  },
  {
    text: 'Кения передала суданским властям 10 задержанных.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { to: 'sudan', persons: 10 } }],
  },
  {
    text: 'Эфиопия и Сомали договорились на переговорах в Анкаре о прекращении огня.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['ethiopia', 'somalia'], content: { area: null } },
      { kind: 'talks', act: 'hold', agents: ['ethiopia', 'somalia'], content: { venue: 'ankara' } },
    ],
  },
  {
    text: 'Эфиопия и Сомали в ходе прошедших в Анкаре консультаций договорились о прекращении огня.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ethiopia', 'somalia'], content: { area: null } }],
  },
  {
    text: 'Договорённость о перемирии достигнута на переговорах министров обороны Кении и Уганды.',
    claims: [
      { kind: 'ceasefire', act: 'agree' },
      { kind: 'talks', act: 'hold', agents: ['kenya', 'uganda'] },
    ],
  },
  {
    text: 'Судан согласился на переговоры.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['sudan'] }],
  },
  {
    text: 'Израиль нанёс удары по Бейруту, заявил командующий миротворцами во время поездки на границу.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }],
  },
  { text: 'Раненые солдаты доставлены в госпиталь.', claims: [] },
  { text: 'В Сирию вернулись 12 тысяч беженцев.', claims: [] },
  { text: 'Президент вернулся в Бамако.', claims: [] },
]);
