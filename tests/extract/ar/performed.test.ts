import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: what somebody does by saying it', ar, [
  {
    text: 'قالت حماس: "نعلن وقف إطلاق النار لمدة ثلاثة أشهر".',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['hamas'], by: ['hamas'], content: { duration: 'P3M' } }],
  },
  {
    text: 'قال البرهان: "نعلن هدنة لمدة ثلاثة أشهر".',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['abdel-fattah-al-burhan'], content: { duration: 'P3M' } }],
  },
]);
