import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

// "brutal and unprovoked", "missile and drone": what describes one noun is no coordination, and a participle among it no verb
runTable('English: words that describe one noun', en, [
  {
    text: "Kenya condemned Uganda's brutal and unprovoked attack on Rwanda.",
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', on: 'rwanda' } }],
  },
  {
    text: "Chad reiterated its firm opposition to Sudan's brutal, cowardly invasion of Eritrea.",
    claims: [{ kind: 'attack', act: 'oppose', agents: ['chad'], content: { by: 'sudan', on: 'eritrea' } }],
  },
  {
    text: 'Kenya condemned the brutal and sustained bombing of Goma by Uganda.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda' } }],
  },
  {
    text: 'Kenya condemned the missile and drone attack on Kampala.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { on: 'uganda' } }],
  },
  {
    text: 'Kenya stressed the need for the continual and sustained delivery of humanitarian aid to Goma.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['kenya'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Norway stressed the need for comprehensive and coordinated support to Sudan.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['norway'], content: { to: 'sudan' } }],
  },
  {
    text: 'Kenya and Chad discussed coordinated diplomatic efforts on regional security.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'chad'] }],
  },
  // "government" ends as adjectives do, and is a noun
  {
    text: 'Kenya thanked the government and urged immediate aid for Chad.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['kenya'], content: { to: 'chad' } }],
  },
  {
    text: 'Kenya backed the withdrawal and coordinated support for Chad.',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['kenya'] }],
    more: true,
  },
  {
    text: 'Kenya used artillery and shelled villages in Chad.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { area: 'chad' } }],
  },
  // two nouns, each told by itself
  {
    text: 'Kenya called for an immediate truce and for talks between Chad and Sudan.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['kenya'] },
      { kind: 'talks', act: 'urge', agents: ['kenya'], content: { participants: ['chad', 'sudan'] } },
    ],
  },
]);

// whose blow it is, and whom it struck
runTable('English: whose blow', en, [
  {
    text: "Kenya condemned Uganda's invasion of Rwanda.",
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', on: 'rwanda' } }],
  },
  {
    text: 'Kenya condemned the invasion of Rwanda by Uganda.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', on: 'rwanda' } }],
  },
  {
    text: "Kenya condemned Uganda's ally's attack on Rwanda.",
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: null, on: 'rwanda' } }],
  },
  {
    text: "Kenya condemned Uganda's unprovoked attack on Rwanda.",
    claims: [{ kind: 'attack', act: 'oppose', agents: ['kenya'], content: { by: 'uganda', on: 'rwanda' } }],
  },
  {
    text: "Uganda's bombing of Rwanda killed nine people.",
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['uganda'], content: { by: 'uganda' } }],
  },
]);

runNever('English: a blow that describes another noun', en, 'attack', [
  "Kenya praised Uganda's comprehensive and coordinated response.",
  'The sides discussed bombed-out and abandoned villages.',
]);

// who is struck is the subject of the passive, whatever form of "be" makes it
runTable('English: blows in the passive', en, [
  {
    text: 'Kenya was attacked by Uganda.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['uganda'], content: { by: 'uganda', on: 'kenya' } }],
  },
  {
    text: 'Kenya said Chad was attacked on Sunday.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['kenya'], content: { on: 'chad' } }],
  },
  {
    text: 'Civilians are being killed in Khartoum.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'khartoum' } }],
  },
  { text: 'Kharkiv was shelled on Tuesday.', claims: [{ kind: 'attack', act: 'carry-out', content: { area: 'kharkiv' } }] },
]);

runNever('English: whoever would be struck strikes nobody', en, 'attack', ['Kenya said it would be attacked.']);
