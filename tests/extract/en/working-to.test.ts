import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: what one is working at one intends', en, [
  {
    text: 'Kenya is working to lift the sanctions on Mali.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['kenya'], by: [], content: { target: 'mali', change: 'lift' } }],
  },
  {
    text: 'Kenya and Peru are working tirelessly to extend the truce.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['kenya', 'peru'] }],
  },
  {
    text: 'Peru is doing everything it can to free the hostages.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['peru'], content: { role: 'hostage' } }],
  },
  {
    text: 'Canada is making every effort to provide Chad with ammunition.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['canada'], content: { to: 'chad', what: ['military'] } }],
  },
  {
    text: "Minister Okello highlighted how Kenya is prioritizing efforts to strengthen Chad's air defence, including an offer that included radars.",
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kenya'], by: ['okello'], content: { what: ['military'] } }],
  },
  { text: 'Doctors are working to free a trapped dog.', claims: [] },
  { text: 'Kenya will strengthen its air defenses.', claims: [] },
]);

runTable('English: whom a sum announced helps', en, [
  {
    text: 'Peru welcomed the announcement of $47 million to support the harvest.',
    claims: [{ kind: 'aid', act: 'support', agents: ['peru'], content: { amount: { value: 47000000, bound: 'exact', unit: 'USD' } } }],
  },
  {
    text: 'Kenya boosted military aid to Chad.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kenya'], content: { to: 'chad', change: 'increase' } }],
  },
]);

runTable('English: a clause behind what somebody stresses has its own subject', en, [
  {
    text: "President Ruto underscored Kenya's support for Peru as Mali continues its assaults on Chad.",
    claims: [
      { kind: 'aid', act: 'support', agents: ['ruto'], by: [], content: { from: 'kenya', to: 'peru' } },
      { kind: 'attack', act: 'carry-out', agents: ['mali'], by: [], content: { on: 'chad' } },
    ],
  },
  {
    text: 'Minister Okello stressed in the statement that wounded soldiers must be freed.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['okello'] }],
  },
  {
    text: 'Okello highlighted an offer that included a truce.',
    claims: [{ kind: 'ceasefire', act: 'propose', by: [] }],
  },
]);

runTable('English: a clause for when has a subject of its own, whatever the verb before it', en, [
  {
    text: 'Kenya evacuated 90 residents of the town of Garissa after at least one shell landed near the area.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [] }],
  },
  {
    text: 'The armed rebels after a long battle attacked Goma.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rebels'] }],
  },
]);

runNever('English: no aid', en, 'aid', [
  'Peru welcomed the announcement of a $40 million fine.',
  'Peru welcomed the announcement of $40 million in profits.',
  "Mali attacked Chad's air defence.",
]);
