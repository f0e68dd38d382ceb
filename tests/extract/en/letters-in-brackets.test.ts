import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: bodies told by the letters behind their name, sources by capitals alone, clauses behind a semicolon', en, [
  {
    text: 'The Barisan Revolusi Nasional (BRN) rejected the truce. The BRN said Malaysia would host talks.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['brn'], by: [] },
      { kind: 'talks', act: 'plan', agents: ['malaysia'], by: ['brn'] },
    ],
  },
  {
    text: "The Sudan People's Liberation Movement-in-Opposition (SPLM-IO) welcomed the ceasefire.",
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['splm-io'], by: [] }],
  },
  {
    text: 'More than 7,300 people have been killed in the conflict, according to Deep South Watch, which monitors the violence.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['deep-south-watch'], content: { casualties: { killed: { value: 7300 } } } }],
  },
  {
    text: 'Its leader, Kasturi Mahkota, said his fighters would go on; police blamed the rebels for a bombing that killed 12 people in Sai Buri.',
    claims: [
      { kind: 'attack', act: 'accuse', agents: ['police'], by: [], content: { by: 'rebels', casualties: { killed: { value: 12 } } } },
    ],
  },
  {
    text: 'The minister said that talks had failed; that the army had shelled Sumy; and that Kyiv had accused Moscow of bombing a school.',
    claims: [
      { kind: 'attack', act: 'carry-out', by: [[]] },
      { kind: 'attack', act: 'accuse', agents: ['ukraine'], by: [[]] },
    ],
  },
  { text: 'PULO, which was excluded from the talks, rejected the truce.', claims: [{ kind: 'ceasefire', act: 'reject', by: [] }] },
  {
    text: 'Thailand and the rebels have agreed to halt violence during the rainy season.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['thailand', 'rebels'] }],
  },
]);
