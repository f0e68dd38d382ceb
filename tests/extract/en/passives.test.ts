import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('what goes on behind a passive', en, [
  {
    text: 'A Kenyan engineer was freed by the Taliban on Monday and flew home to Nairobi.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['taliban'] }],
  },
  {
    text: 'The hostages were released by Hamas and urged the parties to resume talks.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['hamas'] },
      { kind: 'talks', act: 'urge', agents: [] },
    ],
  },
]);

runTable('a meeting of a body decides for it', en, [
  {
    text: 'The meeting of the Arab League called for an immediate ceasefire in Libya.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['arab-league'] }],
  },
  {
    text: 'The summit of the African Union resolved to impose sanctions on the Sudanese generals.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['african-union'] }],
  },
]);

runTable('persons named beside an office', en, [
  {
    text: "Uganda's defence minister, Paul Okot, said Kampala had agreed to a ceasefire.",
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['uganda'], by: ['paul-okot'] }],
  },
]);
