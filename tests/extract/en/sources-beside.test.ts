import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: newspapers, stations and agencies are told by a word of their name, whatever place it holds', en, [
  {
    text: 'The Sudan Tribune reported that Eritrea had withdrawn its troops from Badme.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['eritrea'], by: ['sudan-tribune'] }],
  },
  {
    text: 'The army has withdrawn from Babanusa, according to the Sudan Tribune, which cited two officers.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['army'], by: ['sudan-tribune', []] }],
  },
  {
    text: 'The strike killed nine people, according to Radio Dabanga, citing a hospital official.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['radio-dabanga', []], content: { casualties: { killed: { value: 9 } } } }],
  },
  {
    text: 'Turkish jets bombed Kutkai, killing four villagers, according to the Kachin News Group, which cited a local relief worker.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['kachin-news-group', []] }],
  },
  {
    text: 'The Kyiv Independent reported that Russia had shelled Sumy.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['kyiv-independent'] }],
  },
  {
    text: 'According to Yemen Monitor, Oman will send aid to Aden.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['oman'], by: ['yemen-monitor'] }],
  },
  {
    text: 'The state-run Sudan News Agency said Egypt would host talks in June.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['egypt'], by: ['sudan-news-agency'] }],
  },
  {
    text: 'Libya Observer reported that Turkey would lift the embargo.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['turkey'], by: ['libya-observer'] }],
  },
]);

runTable('English: who goes on speaking behind a noun that somebody owns, and over a clause whose verb nobody knows', en, [
  {
    text: "The minister reaffirmed Egypt's rejection of the plan, adding that Cairo would host a donor conference.",
    claims: [{ kind: 'talks', act: 'plan', agents: ['egypt'], by: [[]] }],
  },
  {
    text: "The Foreign Secretary reiterated the UK's support for Somalia's sovereignty, stressing that differences should be settled through dialogue.",
    claims: [{ kind: 'talks', act: 'urge', agents: ['foreign-secretary'], by: [] }],
  },
  {
    text: 'Zaw Min Tun denied that any jets had flown over the town and blamed the rebels for shelling an army post.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['zaw-min-tun'], by: [], content: { by: 'rebels' } }],
  },
  {
    text: 'In Djibouti, Kenya and Uganda signed a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya', 'uganda'], by: [] }],
  },
  {
    text: 'After three rounds of talks in Djibouti, the army and the Rapid Support Forces signed a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['army', 'rapid-support-forces'], by: [], content: { venue: 'djibouti' } },
      { kind: 'ceasefire', act: 'agree', agents: ['army', 'rapid-support-forces'], by: [] },
    ],
  },
]);

runTable('English: what is promised or asked not to be done, and what became of a truce told beside', en, [
  {
    text: "Israel pledged not to attack Iran's oil facilities.",
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['israel'], content: { what: ['no-force'] } }],
  },
  { text: 'Hamas vowed not to target foreigners.', claims: [{ kind: 'assurance', act: 'pledge', agents: ['hamas'] }] },
  {
    text: 'Seoul decided not to send weapons to Ukraine.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['south-korea'], polarity: 'negated' }],
  },
  {
    text: 'Ankara promised not to lift the embargo.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['turkey'], polarity: 'negated' }],
  },
  {
    text: 'Israel agreed not to attack Hezbollah and to withdraw its troops.',
    claims: [
      { kind: 'assurance', act: 'agree', agents: ['israel'] },
      { kind: 'ceasefire', act: 'agree', agents: ['israel'], polarity: 'affirmed' },
    ],
  },
  {
    text: 'Previous truces, including one mediated by Beijing in December, have collapsed within days.',
    claims: [{ kind: 'ceasefire', act: 'end', by: [], content: { time: null } }],
  },
  {
    text: 'The ceasefire, which took effect in March, has been violated by both sides.',
    claims: [{ kind: 'ceasefire', act: 'end', by: [], content: { time: null } }],
  },
  { text: 'The talks, which Oman hosted, ended without a deal.', claims: [{ kind: 'talks', act: 'end', by: [] }] },
  {
    text: 'He condemned the assault, for which Hezbollah has claimed responsibility.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['hezbollah'], content: { by: 'hezbollah' } }],
  },
  {
    text: 'The two sides agreed to an immediate ceasefire in northern Shan state.',
    claims: [{ kind: 'ceasefire', act: 'agree', content: { area: 'shan' } }],
  },
]);

runTable('English: no aid, no pledge and no attack', en, [
  { text: "Turkey voiced support for Azerbaijan's territorial integrity.", claims: [] },
  { text: 'No group has claimed responsibility.', claims: [] },
  { text: 'Beijing hopes the two sides will implement the agreement.', claims: [] },
]);
