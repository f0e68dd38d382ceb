import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: whose words they are', en, [
  {
    text: 'While Delhi says Pakistan shelled Poonch, Islamabad insists that India rejected the ceasefire.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['pakistan'], by: ['india'] },
      { kind: 'ceasefire', act: 'reject', agents: ['india'], by: ['pakistan'] },
    ],
  },
  {
    text: 'Rebels shelled a hospital in Goma, according to a statement from the Congolese army.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: ['dr-congo-armed-forces'] }],
  },
  {
    text: 'Fidan expressed regret that Athens had rejected the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'Fidan regretted that Athens had rejected the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
]);

runTable('English: lists and sources without names', en, [
  {
    text: 'Guterres told the council the following:\n- Eritrea has agreed to a truce;\n- rebels shelled a hospital in Goma.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['eritrea'], by: ['antonio-guterres'] },
      { kind: 'attack', act: 'carry-out', by: ['antonio-guterres'] },
    ],
  },
  {
    text: 'Eritrea has agreed to a truce, according to US officials.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['eritrea'], by: [[]] }],
  },
  {
    text: 'Guterres said that President Trump was very content. He recalled that Kenya had released 52 prisoners.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['kenya'], by: ['antonio-guterres'] }],
  },
]);

// a full stop within the marks in place of a comma
runTable('English: a name and a verb of saying behind a closed quotation', en, [
  {
    text: '"The truce has failed. Chad attacked Goma." President William Ruto said.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['chad'], by: ['william-ruto'] }],
    more: true,
  },
  {
    text: 'Chad rejected the "deal of the century." President William Ruto welcomed the truce.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['william-ruto'], by: [] }],
    more: true,
  },
]);
