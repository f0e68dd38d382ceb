import { uk } from '../../../src/languages/uk';
import { runNever, runTable } from '../table';

runTable('Ukrainian: who strikes, and who is struck', uk, [
  { text: 'Дрони атакують Хартум.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'khartoum' } }] },
  { text: 'Єреван атакували безпілотники.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'yerevan' } }] },
  { text: 'Ефіопію обстріляли повстанці.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['повстанці'] }] },
  {
    text: 'Ізраїль уночі атакували хусити.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { on: 'israel' } }],
  },
  { text: 'Індія атакувала Пакистан.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'], content: { on: 'pakistan' } }] },
  { text: 'Увечері столицю Ємену бомбили літаки.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'Бойовики обстріляли Дамаск.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['бойовики'], content: { area: 'damascus' } }],
  },
  { text: 'Ракети по Ейлату випустили хусити.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
]);

runTable('Ukrainian: those killed and hurt are told with the blow', uk, [
  {
    text: 'Безпілотники атакували Каїр, загинули четверо людей.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'cairo', casualties: { killed: 4 } } }],
  },
  {
    text: 'Армія Судану завдала удару по ринку, загинули 20 людей, ще 34 дістали поранення.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'], content: { casualties: { killed: 20, wounded: 34 } } }],
  },
  {
    text: 'Дрон ударив по школі: двоє дітей загинули, семеро поранені.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 2, wounded: 7 } } }],
  },
  {
    text: 'Загинули восьмеро людей, понад 40 госпіталізовано.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 8, wounded: 40 } } }],
  },
  {
    text: 'Індія атакувала Пакистан, в Ісламабаді поранено 12 людей.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['india'], content: { casualties: null } },
      { kind: 'attack', act: 'carry-out', agents: [], content: { area: 'islamabad', casualties: { wounded: 12 } } },
    ],
  },
]);

runNever('Ukrainian: words for the dead that tell no attack', uk, 'attack', [
  'У полоні залишаються 90 моряків, 12 із них загинули.',
  'В аварії автобуса загинули 30 людей, ще 12 постраждали.',
]);

runTable('Ukrainian: the people of a state strike', uk, [
  {
    text: 'Росіяни обстріляли Нікополь артилерією.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], content: { by: 'russia', on: null } }],
  },
  {
    text: 'Мер міста повідомив, що ефіопи вдарили по порту.',
    claims: [{ kind: 'attack', act: 'carry-out' }],
  },
  { text: 'Росіян атакували дрони.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { on: 'russia' } }] },
  {
    text: 'Унаслідок обстрілу порту поранення отримали семеро людей.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: { value: 7 } } } }],
  },
  {
    text: 'Поранень зазнали двоє дітей.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { wounded: { value: 2 } } } }],
  },
]);
