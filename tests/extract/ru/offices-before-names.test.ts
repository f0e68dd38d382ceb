import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

const freed = (text: string, speaker: string) => ({
  text,
  claims: [{ kind: 'handover' as const, act: 'pledge' as const, agents: ['kenya'], by: [speaker] }],
});

runTable('Russian: whose name stands behind the words for whom they work, or behind two offices', ru, [
  freed('Пресс-секретарь российского президента Дмитрий Песков заявил, что Кения освободит пленных.', 'dmitry-peskov'),
  freed('Кения освободит пленных, заявил советник американского лидера Джон Смит.', 'джон-смит'),
  freed('Кения освободит пленных, сообщил глава чадской делегации, министр обороны Джон Отиено.', 'джон-отиено'),
  {
    text: 'Владимир Путин принял спецпосланника американского президента Стивена Уиткоффа.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['steve-witkoff', 'vladimir-putin'] }],
  },
  // what was reported before is nobody's who spoke
  {
    text: 'Сергей Лавров заявил, что Кения освободит пленных. Как сообщалось ранее, Чад прекратил огонь.',
    claims: [
      { kind: 'handover', act: 'pledge', by: ['sergei-lavrov'] },
      { kind: 'ceasefire', act: 'carry-out', agents: ['chad'], by: [] },
    ],
  },
  // those who are of one mind agree
  {
    text: 'Сергей Лавров и Хакан Фидан едины в том, что необходимо прекратить огонь.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hakan-fidan', 'sergei-lavrov'] }],
  },
  {
    text: 'Сергей Лавров и Хакан Фидан сошлись в том, что нужно добиваться перемирия.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hakan-fidan', 'sergei-lavrov'] }],
  },
]);

runNever('Russian: no blow on the rails', ru, 'attack', ['Поезд сошёл с рельсов, погибли пятеро.']);
runNever('Russian: a relative clause is not what the sentence is about', ru, 'cooperation', [
  'Владимир Путин пожелал успехов народу Кении, с которым Россию связывают отношения дружбы.',
]);

runTable('Ukrainian: whose name stands behind the words for whom they work', uk, [
  {
    text: 'Речник російського президента Дмитро Пєсков заявив, що Кенія звільнить полонених.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['kenya'], by: ['dmitry-peskov'] }],
  },
  {
    text: 'Сергій Лавров заявив, що Кенія звільнить полонених. Як повідомлялося раніше, Чад припинив вогонь.',
    claims: [
      { kind: 'handover', act: 'pledge', by: ['sergei-lavrov'] },
      { kind: 'ceasefire', act: 'carry-out', agents: ['chad'], by: [] },
    ],
  },
]);
