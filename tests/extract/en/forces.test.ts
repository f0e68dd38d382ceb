import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: who acts, by the names of their governments and forces', en, [
  {
    text: 'The government of Mali agreed on Sunday to a ceasefire with Tuareg rebels.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['malian-government'], by: [] }],
  },
  {
    text: "Sudan's army said it had rejected a Kenyan proposal for direct talks.",
    claims: [{ kind: 'talks', act: 'reject', agents: ['sudanese-armed-forces'], by: ['sudanese-armed-forces'] }],
  },
  {
    text: "Ethiopia's government and Tigrayan leaders signed a permanent cessation of hostilities in Pretoria.",
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { permanence: 'permanent' } }],
  },
  {
    text: 'Forces loyal to Haftar shelled the airport in Tripoli, killing two policemen.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 2 } } } }],
  },
  {
    text: 'Rwanda-backed M23 rebels captured Goma in January and killed 13 peacekeepers.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 13 } } } }],
  },
  { text: 'The Saudi-led coalition bombed Sanaa for a third day.', claims: [{ kind: 'attack', act: 'carry-out', by: [] }] },
  {
    text: 'The authorities in Minsk freed 14 political prisoners on Saturday after a visit by Kellogg.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'], by: [], content: { persons: 14 } }],
  },
  {
    text: 'The Syrian government and the Kurdish-led SDF agreed to a prisoner exchange in Aleppo.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', by: [] }],
  },
  {
    text: 'The Taliban administration released two American citizens in exchange for an Afghan held in California.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: 2 } }],
  },
  {
    text: "Colombia's government and the ELN guerrillas will resume negotiations in Caracas next month.",
    claims: [{ kind: 'talks', act: 'begin', agents: ['colombian-government', 'eln'], by: [] }],
  },
  {
    text: "India's military struck nine sites in Pakistan on Wednesday.",
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['indian-armed-forces'], by: [] }],
  },
  { text: "Kyiv's allies have promised to deliver 200 armoured vehicles.", claims: [{ kind: 'aid', act: 'pledge', by: [] }] },
  {
    text: 'The Biden administration announced a $300 million package of military aid for Ukraine.',
    claims: [{ kind: 'aid', act: 'carry-out', content: { amount: 300000000, to: 'ukraine' } }],
  },
]);
