import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

// a body told by its definite noun alone is the one named before, else one of its own
runTable('Arabic: the army, the government', ar, [
  { text: 'رفض الجيش الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['الجيش'] }] },
  { text: 'رفضت الحكومة الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['الحكومة'] }] },
  { text: 'قالت كينيا إن الجيش قصف مدينة الخرطوم.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['الجيش'], by: ['kenya'] }] },
  { text: 'اتهمت كينيا الجيش بقصف المستشفى.', claims: [{ kind: 'attack', act: 'accuse', agents: ['kenya'], content: { by: 'الجيش' } }] },
  {
    text: 'قال الجيش الكيني إنه انسحب من القرية. ورفض الجيش الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['kenyan-armed-forces'] }],
    more: true,
  },
  { text: 'أعلن التحالف هدنة.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['التحالف'], by: ['التحالف'] }] },
  { text: 'أعلنت الحكومة اليمنية هدنة.', claims: [{ kind: 'ceasefire', act: 'pledge', by: ['yemeni-government'] }] },
]);

// those told by a common noun and their nationality, before their verb as well as behind it
runTable('Arabic: the Sudanese opposition', ar, [
  { text: 'المعارضة السودانية رفضت الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['المعارضة-السودانية'] }] },
  { text: 'رفضت المعارضة السودانية الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['المعارضة-السودانية'] }] },
  {
    text: 'أما المعارضة السودانية فقالت إن الجيش قصف القرية.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['الجيش'], by: ['المعارضة-السودانية'] }],
  },
  { text: 'لكن المعارضة رفضت الهدنة.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['المعارضة'] }] },
]);

runNever('Arabic: papers put in order', ar, 'settlement', ['دعت كينيا المقاتلين إلى تسوية أوضاعهم.']);
