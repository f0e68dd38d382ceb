import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: ties are of whoever owns them, not of whoever speaks of them', en, [
  {
    text: "Uganda praised Egypt's military cooperation with Niger.",
    claims: [{ kind: 'cooperation', act: 'support', agents: ['uganda'], content: { parties: ['egypt', 'niger'] } }],
  },
  {
    text: "Prime Minister Modi discussed Bhutan's relations with China.",
    claims: [{ kind: 'cooperation', act: 'assess', agents: ['narendra-modi'], content: { parties: ['bhutan', 'china'] } }],
  },
]);

runTable('English: people whose state stands before their name meet', en, [
  {
    text: "Chad's Musa Okello met Niger's Idrissa Bakary in Geneva.",
    claims: [{ kind: 'talks', act: 'hold', agents: ['musa-okello', 'idrissa-bakary'], content: { venue: 'geneva' } }],
  },
]);

runTable('English: who comes on a visit, asks for a call or warns of a deed', en, [
  {
    text: 'Foreign Minister Hakan Fidan arrived on a two-day visit in Oman.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['hakan-fidan'], content: { place: 'oman' } }],
  },
  {
    text: 'The call, initiated by the Turkish side, focused on the war in Libya.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['turkey'] }],
  },
  {
    text: 'Turkey warned of further military action against Syria.',
    claims: [{ kind: 'threat', act: 'warn', agents: ['turkey'], content: { against: 'syria' } }],
  },
]);

runTable('English: whoever writes of a deed has not done it', en, [
  {
    text: 'Six soldiers were killed near Gao, according to a post on X by President Emmanuel Macron.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['emmanuel-macron'] }],
  },
  {
    text: 'Six soldiers were killed near Gao, according to a post on Telegram from Hamas.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: ['hamas'] }],
  },
]);

runNever('English: what nobody can do is no threat', en, 'threat', ['Iraq can never again threaten Kuwait.']);
runNever('English: what something is called is no peace', en, 'settlement', [
  'Merz affirmed its importance as the cornerstone of peace in Europe.',
  'Egypt remains a guarantor of regional stability and security.',
]);
runNever('English: a company is nobody who meets', en, 'talks', ["Kenya's Equity Bank met its target."]);
runNever('English: what is discussed is not talked of by whose it is', en, 'talks', ["Uganda's role in Somalia was also discussed."]);

runTable('English: two offices of one person, and two who talk while they act', en, [
  {
    text: 'Sergei Lavrov met with Bulgarian Deputy Prime Minister and Foreign Minister Musa Petrov.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'musa-petrov'] }],
  },
  {
    text: 'President Emmanuel Macron and President Xi Jinping stressed the need for a ceasefire during a call on Friday.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron', 'xi-jinping'] },
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'xi-jinping'], content: { medium: 'phone' } },
    ],
  },
  {
    text: 'President Emmanuel Macron voiced the full support of the European Union for the peace talks.',
    claims: [{ kind: 'talks', act: 'support', agents: ['emmanuel-macron'] }],
  },
]);

runTable('English: support that somebody is thanked for is aid', en, [
  {
    text: 'President Emmanuel Macron thanked President Xi Jinping for the support of the European Union.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['emmanuel-macron'] }],
  },
]);
