import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: stands and infinitives that are joined, deals with somebody', ru, [
  {
    text: 'Хуситы заявили о согласии на прекращение огня и готовности к переговорам.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['houthis'] },
      { kind: 'talks', act: 'pledge', agents: ['houthis'] },
    ],
  },
  {
    text: 'Канада подписала отдельные соглашения с Арменией и Грузией о сотрудничестве в торговле.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['canada', 'armenia', 'georgia'] }],
  },
  {
    text: 'Канада сняла ограничения на оборонное сотрудничество с Баку.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { change: 'lift' } }],
  },
  {
    text: 'Андрей Сибига рассказал ей о последствиях российских атак.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['andrii-sybiha'] }],
  },
  {
    text: 'Хуситы захватили город Эль-Бадр.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { area: 'эль-бадр' } }],
  },
]);
runNever('Russian: help in doing something is no aid', ru, 'aid', [
  'Канада обещает координировать действия с Суданом для помощи в создании комитета.',
]);
