import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: who holds an office stands behind it between commas, or before "who"', en, [
  {
    text: 'His Special Representative, Hanna Tetteh, met yesterday with Prime Minister Abdul Dbeibah. She welcomed the release of 14 detainees from Benghazi.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hanna-tetteh', 'abdul-dbeibah'], by: [] },
      { kind: 'handover', act: 'support', agents: ['hanna-tetteh'], by: [], content: { persons: { value: 14 } } },
    ],
  },
  {
    text: 'The Emergency Relief Coordinator, Tom Fletcher, has allocated $17 million for the response in eastern Congo.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['tom-fletcher'], by: [] }],
  },
  {
    text: 'Nicholas Haysom, who heads the U.N. mission, urged all parties to uphold the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['nicholas-haysom'], by: [] }],
  },
  {
    text: 'Turkish jets have bombed Nasir at least five times, killing 30 civilians, according to the county commissioner, James Gatluak Lew, who added that residents were fleeing towards Ethiopia.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['turkey'],
        by: ['james-gatluak-lew'],
        content: { on: null, area: 'nasir', casualties: { killed: { value: 30 } } },
      },
    ],
  },
]);

runTable('English: what two do in a clause that takes up their deal, what is denied by a participle, what is offered and accepted', en, [
  {
    text: 'Kenya and Uganda signed a peace deal in Doha, in which they pledged to release prisoners within ten days.',
    claims: [
      { kind: 'settlement', act: 'agree', agents: ['kenya', 'uganda'], by: [] },
      { kind: 'handover', act: 'pledge', agents: ['kenya', 'uganda'], by: [] },
    ],
  },
  { text: 'Russia denied striking the hospital.', claims: [{ kind: 'attack', act: 'deny', agents: ['russia'], by: [] }] },
  {
    text: 'Army spokesman Lul Ruai Koang denied targeting civilians.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['lul-ruai-koang'] }],
  },
  { text: 'Kenya offered to mediate.', claims: [{ kind: 'talks', act: 'pledge', agents: ['kenya'], by: [] }] },
  {
    text: "The Prime Minister encouraged both governments to accept Turkey's offer to mediate.",
    claims: [{ kind: 'talks', act: 'urge', agents: ['prime-minister'], by: [] }],
  },
  {
    text: "The UN urged the parties to accept Qatar's proposal for a truce.",
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['united-nations'], content: { proposer: 'qatar' } }],
  },
  {
    text: 'Radio Tamazuj reported that Machar had accused Uganda of violating an arms embargo, citing a letter he wrote on Sunday.',
    claims: [{ kind: 'sanctions', act: 'accuse', by: ['radio-tamazuj'] }],
  },
  {
    text: 'Rubio met Fidan. Greek Cypriot and Turkish Cypriot leaders will meet in New York on 16 July.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'hakan-fidan'] },
      { kind: 'talks', act: 'plan', agents: [], content: { venue: 'new-york' } },
    ],
  },
]);

runTable('English: no arms control, no attack and no words of another', en, [
  { text: 'The army disarmed his bodyguards.', claims: [] },
  { text: 'The company denied targeting children with its ads.', claims: [] },
  { text: 'He announced his retirement on X. The club thanked him.', claims: [] },
]);
