import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: a clause of condition opens with "had", "were", "provided" and words that end in "that"', en, [
  {
    text: 'Had Kyiv accepted the offer, Moscow would have released the prisoners.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['russia'], condition: 'Had Kyiv accepted the offer' }],
  },
  {
    text: 'Provided that Israel stops its attacks, Hezbollah will respect the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['hezbollah'], condition: 'Provided that Israel stops its attacks' }],
  },
  {
    text: 'Provided the rebels disarm, the government will release 200 prisoners.',
    claims: [{ kind: 'handover', act: 'pledge', content: { persons: 200 }, condition: 'Provided the rebels disarm' }],
  },
  {
    text: 'Were Iran to resume enrichment, the EU would reimpose sanctions.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['european-union'], condition: 'Were Iran to resume enrichment' }],
  },
  {
    text: 'Unless fighting stops, the sanctions the EU imposed on Mali in May will remain in place.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], certainty: 'certain', condition: 'Unless fighting stops' }],
  },
  {
    text: 'The general, a former minister, had agreed to a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree' }],
  },
]);

runTable('English: words round a clause deny the whole of it', en, [
  {
    text: 'It is not true that Moscow has agreed to a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia'], polarity: 'negated' }],
  },
  {
    text: "It is untrue that Turkey supplied drones to Sudan's army.",
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['turkey'], polarity: 'negated' }],
  },
  {
    text: 'The IMF would not resume lending to Zambia until the debt was restructured.',
    claims: [{ kind: 'aid', act: 'pledge', polarity: 'negated', content: { to: 'zambia', what: ['financial'] } }],
  },
]);

runTable('English: what became of a matter is told by each of two verbs behind it', en, [
  {
    text: 'The ceasefire agreement was signed in Lusaka and took effect on 1 July.',
    published: '2025-06-01',
    claims: [
      { kind: 'ceasefire', act: 'agree' },
      { kind: 'ceasefire', act: 'begin', content: { time: '2025-07-01' } },
    ],
  },
  {
    text: 'The trade deal was signed in March and entered into force on 1 May.',
    claims: [
      { kind: 'cooperation', act: 'agree' },
      { kind: 'cooperation', act: 'begin' },
    ],
  },
]);

runTable('English: visits that are ended, and whose they are', en, [
  {
    text: 'President Lula has concluded a three-day visit to Vietnam.',
    claims: [{ kind: 'visit', act: 'hold', content: { place: 'vietnam' } }],
  },
  {
    text: "It was Modi's first visit to Kyiv since the war began.",
    claims: [{ kind: 'visit', act: 'hold', agents: ['narendra-modi'], content: { visitor: 'narendra-modi', place: 'kyiv' } }],
  },
  {
    text: 'Prime Minister Anwar Ibrahim invited President Prabowo Subianto to visit Kuala Lumpur. President Prabowo Subianto accepted the invitation.',
    claims: [
      { kind: 'visit', act: 'propose', content: { place: 'kuala-lumpur' } },
      { kind: 'visit', act: 'agree', agents: ['prabowo-subianto'] },
    ],
  },
]);

runTable('English: two titles in one phrase are the two who talked', en, [
  {
    text: 'Secretary Rubio spoke with Foreign Minister Juan de la Fuente. The Secretary and Foreign Minister discussed border security.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'juan-de-la-fuente'] },
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'juan-de-la-fuente'] },
    ],
  },
  {
    text: 'Starmer plans to speak to Trump later today.',
    claims: [{ kind: 'talks', act: 'plan', content: { participants: ['keir-starmer', 'donald-trump'] } }],
  },
]);

runTable('English: troops that are contributed, and attacks that are raised', en, [
  {
    text: 'Indonesia is prepared to contribute 2,000 troops to the mission.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['indonesia'], content: { from: 'indonesia', what: ['military'] } }],
  },
  { text: 'Kenya is ready to lead the force in Haiti.', claims: [{ kind: 'cooperation', act: 'pledge', agents: ['kenya'] }] },
  {
    text: 'Blinken raised the attacks of the Rapid Support Forces on civilians with the foreign minister of Ethiopia.',
    claims: [{ kind: 'attack', act: 'assess', agents: ['antony-blinken'], content: { by: 'rapid-support-forces' } }],
  },
  { text: 'Angola urged the M23 to end its military action.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['angola'] }] },
]);
