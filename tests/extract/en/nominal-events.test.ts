import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: nouns alone tell what happened', en, [
  {
    text: 'The announcement of $275 million in new military aid came a day after Zelenskyy met Biden in Paris.',
    claims: [
      { kind: 'aid', act: 'carry-out', by: [], content: { amount: 275000000 } },
      { kind: 'talks', act: 'hold', agents: ['volodymyr-zelenskyy', 'joe-biden'], by: [] },
    ],
  },
  {
    text: 'The release of 16 Saudi prisoners followed months of talks mediated by Oman.',
    claims: [{ kind: 'handover', act: 'carry-out', by: [], content: { persons: 16, role: 'prisoner' } }],
  },
  {
    text: "Hamas' refusal to disarm has stalled the negotiations.",
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['hamas'], by: [] }],
  },
  {
    text: "Eritrea's rejection of the truce prompted an angry response from Addis Ababa.",
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['eritrea'], by: [] }],
  },
  {
    text: 'Washington welcomed the resumption of talks between Yerevan and Baku.',
    claims: [{ kind: 'talks', act: 'support', agents: ['united-states'], by: [], content: { participants: ['armenia', 'azerbaijan'] } }],
  },
  {
    text: 'The resumption of talks between Khartoum and the RSF raised hopes of an end to the war.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['sudan', 'rapid-support-forces'], by: [] }],
  },
  {
    text: 'Seoul condemned the launch of two ballistic missiles by Pyongyang.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['south-korea'], by: [], content: { by: 'north-korea' } }],
  },
  {
    text: "The EU's decision to extend sanctions on Syria was criticised by Moscow.",
    claims: [{ kind: 'sanctions', act: 'oppose', agents: ['russia'], by: [], content: { target: 'syria' } }],
  },
  {
    text: "Israel's threat to strike Iran's nuclear sites alarmed the Gulf states.",
    claims: [{ kind: 'threat', act: 'threaten', agents: ['israel'], by: [], content: { against: 'iran' } }],
  },
  {
    text: "Canada's pledge of $2 billion in aid for Ukraine was welcomed by NATO.",
    claims: [{ kind: 'aid', act: 'pledge', agents: ['canada'], by: [], content: { amount: 2000000000 } }],
  },
  { text: 'The collapse of the ceasefire in January led to weeks of fighting.', claims: [{ kind: 'ceasefire', act: 'end', by: [] }] },
  {
    text: "Monday's attack on the port of Hodeidah left six people dead and 42 wounded.",
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 6 }, wounded: { value: 42 } } } }],
  },
  {
    text: "Pakistan's announcement that it would release the Indian pilot eased tensions.",
    claims: [{ kind: 'handover', act: 'pledge', agents: ['pakistan'], by: ['pakistan'] }],
  },
  {
    text: 'The deal calls for the withdrawal of Ethiopian troops from Tigray and the disarmament of the rebels.',
    claims: [
      { kind: 'ceasefire', act: 'agree', by: [] },
      { kind: 'arms-control', act: 'agree', by: [] },
    ],
  },
]);
