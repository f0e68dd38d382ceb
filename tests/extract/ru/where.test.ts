import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: a clause that begins with «где»', ru, [
  {
    text: 'Сергей Лавров прибыл в Анкару, где встретился с Хаканом Фиданом.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['sergei-lavrov'], content: { place: 'ankara' } },
      { kind: 'talks', act: 'hold', content: { participants: ['sergei-lavrov', 'hakan-fidan'] } },
    ],
  },
  {
    text: 'Аббас Аракчи посетил Маскат, где он встретился с Хаканом Фиданом.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['abbas-araghchi'], content: { place: 'muscat' } },
      { kind: 'talks', act: 'hold', content: { participants: ['abbas-araghchi', 'hakan-fidan'] } },
    ],
  },
  {
    text: 'Сергей Лавров находится в Анкаре, где проведет переговоры с Хаканом Фиданом.',
    claims: [{ kind: 'talks', act: 'plan', content: { participants: ['sergei-lavrov', 'hakan-fidan'], venue: 'ankara' } }],
  },
  {
    text: 'В Газе, где продолжаются бои, ХАМАС освободил двух заложников.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 2 } }],
  },
  {
    text: 'Таиланд приостановил переговоры после того, как ранены двое военных.',
    claims: [
      { kind: 'talks', act: 'suspend', agents: ['thailand'] },
      { kind: 'attack', act: 'carry-out', agents: [], content: { by: null, casualties: { wounded: { value: 2 } } } },
    ],
  },
]);
