import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English statements: "we" is whoever signs', en, [
  {
    text: 'Joint Statement by the Foreign Ministers of Chile, Peru and Ecuador on Haiti\nWe condemn the attack on the hospital in Port-au-Prince. We call for an immediate ceasefire.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['chile', 'peru', 'ecuador'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['chile', 'peru', 'ecuador'], by: [] },
    ],
  },
  {
    text: 'We, the leaders of Kenya, Uganda and Rwanda, met in Nairobi today. We agreed to lift the sanctions on Burundi.',
    claims: [
      { kind: 'talks', act: 'hold', by: [] },
      { kind: 'sanctions', act: 'agree', agents: ['kenya', 'uganda', 'rwanda'], by: [], content: { target: 'burundi' } },
    ],
  },
  {
    text: "Joint Statement by Norway and Sweden\nWe welcome the release of 12 journalists by Belarus. Minister Lund assured his colleagues of Norway's support. We remain committed to a lasting peace in Ukraine.",
    claims: [
      { kind: 'handover', act: 'support', agents: ['norway', 'sweden'], by: [], content: { persons: 12 } },
      { kind: 'settlement', act: 'pledge', agents: ['norway', 'sweden'], by: [], content: { qualities: ['lasting'] } },
    ],
  },
  {
    text: 'The following statement was released today by the Governments of Norway, Sweden and Denmark.\nWe call for an immediate ceasefire in Sudan.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['norway', 'sweden', 'denmark'], by: [], content: { area: 'sudan' } }],
  },
  {
    text: 'The statement of last week was issued by Norway.\nWe call for an immediate ceasefire in Sudan.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: [], by: [], content: { area: 'sudan' } }],
  },
  {
    text: 'Nadia Okello, Minister of Foreign Affairs\nNew Measures on Mali\nPress Statement\nToday we are imposing sanctions on four generals. I call for an immediate ceasefire in Mali.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['nadia-okello'], by: [], content: { change: 'impose' } },
      { kind: 'ceasefire', act: 'urge', agents: ['nadia-okello'], by: [], content: { area: 'mali' } },
    ],
  },
  {
    text: 'Nadia Okello, Minister of Foreign Affairs, visited Mali\nWe call for an immediate ceasefire in Mali.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: [], by: [] }],
    more: true,
  },
  {
    text: 'The text of the following statement was issued by the Governments of Kenya, Peru, the Republic of Togo (as the mediator of the African Union), and the Arab League on the occasion of their second meeting in Lima.\nBegin text.\nWe call for an immediate ceasefire in Chad.\nEnd text.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya', 'peru', 'togo', 'arab-league'], by: [], content: { area: 'chad' } }],
  },
  {
    text: 'We, the Foreign Ministers of Kenya, Uganda, and the Republic of Rwanda, urge Chad to end the attacks. We welcome the truce in Mali.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['kenya', 'uganda', 'rwanda'], by: [] },
      { kind: 'ceasefire', act: 'support', agents: ['kenya', 'uganda', 'rwanda'], by: [], content: { area: 'mali' } },
    ],
  },
  {
    text: 'We, the leaders of Kenya and Uganda, and the African Union call for a ceasefire in Mali.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya', 'uganda', 'african-union'], by: [], content: { area: 'mali' } }],
  },
]);

runTable('English lists behind "of" and a comma before "and"', en, [
  {
    text: 'The sanctions were lifted by the governments of Canada, France, and the United Kingdom.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada', 'france', 'united-kingdom'], content: { change: 'lift' } }],
  },
  {
    text: 'Peru heard of the plans of Canada, and Kenya attacked Chad.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { on: 'chad' } }],
  },
]);
