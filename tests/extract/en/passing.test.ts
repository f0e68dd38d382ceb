import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: how it is with somebody just now, before their title', en, [
  {
    text: 'President Tokayev met visiting Turkish Foreign Minister Hakan Fidan.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['kassym-jomart-tokayev', 'hakan-fidan'],
        content: { participants: ['kassym-jomart-tokayev', 'hakan-fidan'] },
      },
    ],
  },
  {
    text: 'Prime Minister Anwar Ibrahim and visiting Chinese President Xi Jinping agreed to deepen trade ties.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['anwar-ibrahim', 'xi-jinping'] }],
  },
  {
    text: 'President Kagame and the outgoing German Foreign Minister Annalena Baerbock agreed to expand cooperation.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['kagame', 'annalena-baerbock'] }],
  },
  {
    text: 'President Kagame is visiting Prime Minister Meloni in Rome.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['kagame'] }],
  },
]);

runTable('English: calls and guests received, with a time or a place between', en, [
  {
    text: 'President Sisi received a phone call on Sunday from Greek Prime Minister Kyriakos Mitsotakis.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'kyriakos-mitsotakis'], content: { medium: 'phone' } }],
  },
  {
    text: 'President Sisi received today a call from Prime Minister Kyriakos Mitsotakis.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'kyriakos-mitsotakis'], content: { medium: 'phone' } }],
  },
  {
    text: 'President Sisi received on Sunday in Cairo Greek Foreign Minister George Gerapetritis.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'george-gerapetritis'] }],
  },
]);

runNever('English: calls for something are no talks', en, 'talks', [
  'President Sisi received calls on Sunday from Chad for a truce.',
  'President Sisi received a call on Sunday to resign.',
]);

runTable('English: the place before the first sentence of a text is no speaker', en, [
  {
    text: 'Islamabad: Prime Minister Shehbaz Sharif and President Recep Tayyip Erdogan agreed on Tuesday to expand trade between the two countries over the next ten years.',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['shehbaz-sharif', 'recep-tayyip-erdogan'], by: [] }],
  },
]);

runTable('English: those whom a state gets back', en, [
  {
    text: 'Armenia received the bodies of 12 soldiers from Azerbaijan.',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        content: { from: 'azerbaijan', to: 'armenia', role: 'body', persons: { value: 12 } },
      },
    ],
  },
  {
    text: 'The Red Cross received two hostages from Hamas.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { from: 'hamas', to: 'icrc', role: 'hostage' } }],
  },
  {
    text: 'Ukraine got back 90 soldiers from Russia.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'ukraine', from: 'russia' } }],
  },
]);

runNever('English: whom somebody takes in comes from no captivity', en, 'handover', [
  'Uganda received 3,000 refugees.',
  'The hospital received nine wounded people after the strike.',
  'President Kagame received the captain of the team.',
]);
