import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: what is aimed at somebody is against them', en, [
  {
    text: "The European Union imposed sanctions targeting Guinea's junta.",
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { by: 'european-union', change: 'impose' } }],
  },
  {
    text: 'Canada adopted a package of sanctions aimed at Belarus.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { target: 'belarus', change: 'impose' } }],
  },
  {
    text: 'Turkey carried out strikes targeting the PKK in Sinjar.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'], content: { by: 'turkey', on: 'pkk' } }],
  },
]);
