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
]);
