import { expect, test } from 'vitest';
import { extract } from '../../../src/extract';
import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: infinitives of purpose behind talks', en, [
  {
    text: 'Macron met Aoun in Paris on Friday to reaffirm that France would support the ceasefire.',
    published: '2025-03-30',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'support', agents: ['france'], by: ['emmanuel-macron'] },
    ],
  },
  {
    text: 'Biden spoke with Sisi to express his gratitude for Egypt’s efforts to reach a deal for the release of hostages.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['joe-biden', 'abdel-fattah-el-sisi'] },
      { kind: 'handover', act: 'thank', agents: ['joe-biden'], content: { role: 'hostage' } },
    ],
  },
  {
    text: 'Starmer spoke to Modi by phone to urge India to observe the ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['keir-starmer', 'narendra-modi'], content: { medium: 'phone' } },
      { kind: 'ceasefire', act: 'urge', agents: ['keir-starmer'] },
    ],
  },
]);

runTable('English: participles that describe their noun', en, [
  {
    text: 'The truce brokered by Qatar collapsed on Friday.',
    claims: [{ kind: 'ceasefire', act: 'end' }],
  },
  {
    text: 'Biden welcomed the ceasefire agreed by Israel and Hamas.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['joe-biden'] }],
  },
  {
    text: 'Macron thanked Aliyev for his efforts to free the prisoners held in Baku and pledged humanitarian aid.',
    claims: [
      { kind: 'handover', act: 'thank', agents: ['emmanuel-macron'] },
      { kind: 'aid', act: 'pledge', agents: ['emmanuel-macron'] },
    ],
  },
]);

runTable('English: what must be', en, [
  {
    text: 'Biden said Hamas must release all hostages.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['joe-biden'], by: ['joe-biden'], content: { role: 'hostage' } }],
  },
  {
    text: 'Rutte stressed that the war must end.',
    claims: [{ kind: 'settlement', act: 'urge', agents: ['mark-rutte'], by: [] }],
  },
  {
    text: 'Guterres said it was essential for both sides to observe the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'], by: ['antonio-guterres'] }],
  },
  {
    text: 'The Pentagon said on Monday that the sanctions on Syria should be lifted.',
    claims: [{ kind: 'sanctions', act: 'urge', by: [['pentagon']], content: { target: 'syria', change: 'lift' } }],
  },
]);

runTable('English: a matter under a verb of talking', en, [
  {
    text: 'Macron and Sisi discussed Israel’s refusal to release Palestinian prisoners.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'] },
      { kind: 'handover', act: 'reject', agents: ['israel'], content: { role: 'prisoner' } },
    ],
  },
  {
    text: 'Trump and Starmer discussed the recent release of three hostages by Hamas.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['donald-trump', 'keir-starmer'] },
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: 3 } },
    ],
  },
  {
    text: 'Lavrov and Rubio agreed to keep open lines of communication.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['sergei-lavrov', 'marco-rubio'] }],
  },
]);

runTable('English: relative clauses with a subject of their own', en, [
  {
    text: 'Biden condemned the sanctions that Iran has imposed on Qatar.',
    claims: [
      { kind: 'sanctions', act: 'oppose', agents: ['joe-biden'] },
      { kind: 'sanctions', act: 'carry-out', agents: ['iran'], content: { target: 'qatar', change: 'impose' } },
    ],
  },
  {
    text: 'The United States announced a sanctions package against Russia, which builds on steps that it took last year.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'russia', change: 'impose' } }],
  },
]);

runTable('English: accusations both ways', en, [
  {
    text: 'Thailand and Cambodia traded accusations on Wednesday of violating a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['thailand', 'cambodia'] }],
  },
]);

runTable('English: a deal told before', en, [
  {
    text: 'Israel and Hamas agreed to a ceasefire. Biden thanked Egypt for its work on the deal. Iran rejected the agreement.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'] },
      { kind: 'ceasefire', act: 'thank', agents: ['joe-biden'] },
      { kind: 'ceasefire', act: 'reject', agents: ['iran'] },
    ],
  },
  {
    text: 'Rwanda proposed a prisoner exchange. Macron confirmed Congo’s readiness to move forward with the plan.',
    claims: [
      { kind: 'prisoner-exchange', act: 'propose', agents: ['rwanda'] },
      { kind: 'prisoner-exchange', act: 'pledge', agents: ['dr-congo'] },
    ],
  },
]);

runTable('English: threats to respond', en, [
  {
    text: 'Iran said it would retaliate if Israel attacked again.',
    claims: [
      {
        kind: 'threat',
        act: 'threaten',
        agents: ['iran'],
        by: ['iran'],
        content: { by: 'iran', against: 'israel' },
        condition: 'if Israel attacked again',
      },
    ],
  },
  {
    text: 'Stoltenberg reaffirmed the readiness of NATO to respond decisively to Russia.',
    claims: [{ kind: 'threat', act: 'pledge', content: { by: 'nato', against: 'russia' } }],
  },
]);

runTable('English: what something leads to', en, [
  {
    text: 'Blinken underscored that the release of hostages would lead to an immediate ceasefire in Gaza.',
    claims: [{ kind: 'ceasefire', act: 'plan', by: ['antony-blinken'], content: { area: 'gaza' } }],
  },
]);

runTable('English: work on a matter, and what is weighed', en, [
  {
    text: 'Kenya played a leading role in brokering the truce in Sudan.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['kenya'], content: { area: 'sudan' } }],
  },
  {
    text: 'The European Union remains firmly committed and engaged in efforts to advance peace in Colombia.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['european-union'] }],
  },
  {
    text: 'Japan is exploring additional macroeconomic support for Moldova.',
    claims: [{ kind: 'aid', act: 'plan', agents: ['japan'], content: { what: ['financial'], to: 'moldova' } }],
  },
  {
    text: 'Under the deal, 887 detainees will be released by both sides.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', content: { total: 887 } }],
  },
  {
    text: 'Both sides must preserve the US-brokered truce and work towards peace, Guterres said.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'], by: ['antonio-guterres'] },
      { kind: 'settlement', act: 'urge', agents: ['antonio-guterres'], by: ['antonio-guterres'] },
    ],
  },
]);
runTable('A name and its office between commas are one person, and what names who speaks says nothing else', en, [
  {
    text: "Nadia Okello, Kenya's foreign minister, said the truce would hold.",
    claims: [{ kind: 'ceasefire', act: 'plan', by: ['nadia-okello'] }],
  },
]);
test.each([
  "Nadia Okello, Kenya's foreign minister, said the truce would hold.",
  "The truce would hold, said Nadia Okello, Kenya's foreign minister.",
])('no statement of who speaks: %s', (text) => {
  expect(extract({ id: 'a', text }, { languages: [en] }).dossier.claims.map(({ kind }) => kind)).toEqual(['ceasefire']);
});

runTable('A length of time is of the clause it stands in', en, [
  {
    text: 'Macron and Putin spoke for two hours and agreed on a truce.',
    claims: [
      { kind: 'talks', act: 'hold', content: { duration: { value: 'PT2H' } } },
      { kind: 'ceasefire', act: 'agree', agents: ['emmanuel-macron', 'vladimir-putin'], content: { duration: null } },
    ],
  },
  {
    text: 'For a period of 30 days Russia and Ukraine agreed to a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['russia', 'ukraine'], content: { duration: { value: 'P30D' } } }],
  },
  {
    text: 'Emmanuel Macron met Vladimir Putin, who proposed a truce of 30 days.',
    claims: [
      { kind: 'talks', act: 'hold', content: { duration: null } },
      { kind: 'ceasefire', act: 'propose', agents: ['vladimir-putin'], content: { duration: { value: 'P30D' } } },
    ],
  },
]);
