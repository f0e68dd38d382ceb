import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: sources of all sorts', ar, [
  {
    text: 'وقال خبير عسكري لبناني إن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'وذكرت مصادر قبلية لوكالة الأناضول أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'وبحسب مصدر في الرئاسة، فإن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'وأفادت هيئة البث الإسرائيلية بأن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['kan'] }],
  },
  {
    text: 'ونقلت قناة العربية عن مصادر مطلعة أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['al-arabiya', []] }],
  },
  {
    text: 'وكشف موقع أكسيوس، نقلاً عن مسؤول إسرائيلي رفيع، أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['axios', []] }],
  },
  {
    text: 'وقال مدير المرصد السوري لحقوق الإنسان رامي عبد الرحمن إن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['رامي-عبد-الرحمن'] }],
  },
  {
    text: 'وأبلغ وزير الداخلية البرلمان بأن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['وزير-الداخلية-البرلمان'] }],
  },
  {
    text: 'وأكد ناطق باسم المفوضية السامية لحقوق الإنسان، ثمين الخيطان، أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['ناطق-باسم-المفوضية-السامية-لحقوق-الإنسان'] }],
  },
  {
    text: 'وأشار دبلوماسيان غربيان إلى أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'وجاء في بيان للسفارة الأمريكية في بيروت أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['us-embassy'] }],
  },
  {
    text: 'وأضاف المتحدث، في إيجاز صحفي أسبوعي، أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'وأكدت لجنة المعتقلين التابعة للأمم المتحدة أن الجماعة أفرجت عن ثلاثة رهائن.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', by: ['لجنة-المعتقلين-التابعة-للأمم-المتحدة'] }],
  },
]);
