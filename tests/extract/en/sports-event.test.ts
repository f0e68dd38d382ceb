import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: sports-event', en, [
  {
    text: "Putin supported Trump's idea of organizing hockey matches between NHL and KHL players.",
    claims: [
      {
        kind: 'sports-event',
        act: 'support',
        agents: ['vladimir-putin'],
        content: { sport: 'ice-hockey', competitors: ['nhl', 'khl'], proposer: 'donald-trump' },
      },
    ],
  },
  {
    text: 'Russia and Belarus will hold friendly ice hockey games in Minsk.',
    claims: [{ kind: 'sports-event', act: 'plan', agents: ['russia', 'belarus'], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'South Korea proposed a joint bid for the 2032 Olympics.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['south-korea'], content: { sport: 'olympics' } }],
  },
  { text: 'Ukraine boycotted the tournament.', claims: [{ kind: 'sports-event', act: 'reject', agents: ['ukraine'] }] },
  {
    text: 'Putin proposed hockey matches in the United States and Russia.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['vladimir-putin'], content: { sport: 'ice-hockey' } }],
  },
  {
    text: "Trump endorsed Putin's proposal for a series of hockey games.",
    claims: [
      { kind: 'sports-event', act: 'support', agents: ['donald-trump'], content: { sport: 'ice-hockey', proposer: 'vladimir-putin' } },
    ],
  },
  {
    text: 'North Korea and South Korea agreed to hold a friendly match in Pyongyang.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['north-korea', 'south-korea'] }],
  },
  {
    text: 'India and Pakistan held a football match in Dubai.',
    claims: [{ kind: 'sports-event', act: 'hold', agents: ['india', 'pakistan'] }],
  },
  {
    text: 'The United States and Russia agreed to organise ice hockey games.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['united-states', 'russia'], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'Iran proposed a friendly football match with Iraq.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['iran'], content: { sport: 'football' } }],
  },
  {
    text: 'Poland refused to play the football match against Russia.',
    claims: [{ kind: 'sports-event', act: 'reject', agents: ['poland'], content: { sport: 'football' } }],
  },
  {
    text: 'Macron backed the Olympic truce games.',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['emmanuel-macron'], content: { sport: 'olympics' } }],
  },
  { text: 'The football match was postponed.', claims: [{ kind: 'sports-event', act: 'suspend', content: { sport: 'football' } }] },
  { text: 'The volleyball tournament was cancelled.', claims: [{ kind: 'sports-event', act: 'reject', content: { sport: 'volleyball' } }] },
  {
    text: 'The chess tournament is scheduled for May 2025.',
    published: '2025-03-18',
    claims: [{ kind: 'sports-event', act: 'plan', content: { sport: 'chess', time: '2025-05' } }],
  },
  {
    text: 'Ukraine opposed the tennis tournament in Moscow.',
    claims: [{ kind: 'sports-event', act: 'oppose', agents: ['ukraine'], content: { sport: 'tennis' } }],
  },
  {
    text: 'Qatar supported a friendly football match between Israel and Palestine.',
    claims: [{ kind: 'sports-event', act: 'support', agents: ['qatar'], content: { sport: 'football' } }],
  },
  {
    text: 'Turkey suggested a wrestling tournament.',
    claims: [{ kind: 'sports-event', act: 'propose', agents: ['turkey'], content: { sport: 'wrestling' } }],
  },
  {
    text: 'China and Russia will hold a basketball tournament.',
    claims: [{ kind: 'sports-event', act: 'plan', agents: ['china', 'russia'], content: { sport: 'basketball' } }],
  },
  {
    text: 'Qatar held the 2022 World Cup.',
    claims: [{ kind: 'sports-event', act: 'hold', agents: ['qatar'], content: { sport: 'football' } }],
  },
  {
    text: 'Guterres called for peaceful Olympic Games.',
    claims: [{ kind: 'sports-event', act: 'urge', agents: ['antonio-guterres'], content: { sport: 'olympics' } }],
  },
  {
    text: 'Saudi Arabia and Iran agreed to hold football matches in neutral countries.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['saudi-arabia', 'iran'], content: { sport: 'football' } }],
  },
  {
    text: 'Putin and Trump agreed on hockey matches.',
    claims: [{ kind: 'sports-event', act: 'agree', agents: ['vladimir-putin', 'donald-trump'], content: { sport: 'ice-hockey' } }],
  },
  {
    text: 'Putin rejected the idea of a boycott of the Olympics.',
    claims: [{ kind: 'sports-event', act: 'reject', agents: ['vladimir-putin'], content: { sport: 'olympics' } }],
  },
  { text: 'Belarus withdrew from the tournament.', claims: [{ kind: 'sports-event', act: 'reject', agents: ['belarus'] }] },
  {
    text: 'The handball tournament began in Cairo on Friday.',
    claims: [{ kind: 'sports-event', act: 'begin', content: { sport: 'handball' } }],
  },
]);

runNever('English: never sports-event', en, 'sports-event', [
  'The new coat matches her hat.',
  'The video game sold ten million copies.',
  'A box of matches lay on the table.',
  'Politics is not a zero-sum game, she wrote.',
  'Speed is a game changer for couriers.',
  'His blood did not match the sample.',
  'The army held war games near the border.',
  'The game reserve is home to lions.',
  'The colours match.',
  'Find a match for your skills.',
  'The end game is near, analysts say.',
]);
