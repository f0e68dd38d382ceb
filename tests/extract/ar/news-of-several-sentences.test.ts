import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: news of several sentences', ar, [
  {
    text: 'أعلنت وزارة الخارجية القطرية أن حركة طالبان أفرجت عن رهينة بريطاني. ونقلت وكالة رويترز عن مسؤول أفغاني، طلب عدم كشف اسمه، قوله إن جولة جديدة من المحادثات ستعقد في كابل.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['taliban'], by: ['qatari-ministry-of-foreign-affairs'] },
      { kind: 'talks', act: 'plan', agents: [], by: ['reuters', []] },
    ],
  },
  {
    text: 'ونفت قوات الدعم السريع، على لسان المتحدث باسمها، قصف المخيم.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['rapid-support-forces'], by: [] }],
  },
  {
    text: 'أعلن المبعوث الأممي إلى اليمن هانس غروندبرغ أن الحكومة اليمنية والحوثيين اتفقا على تبادل ثلاثة آلاف أسير. وأضاف المبعوث أن المرحلة الأولى ستشمل تبادل 500 أسير من كل جانب.',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree', by: ['hans-grundberg'] },
      { kind: 'prisoner-exchange', act: 'plan', agents: [], by: ['hans-grundberg'] },
    ],
  },
  {
    text: 'وطالب رئيس هيئة شؤون الأسرى التابعة للحوثيين عبد القادر المرتضى بالإفراج عن جميع الأسرى.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['عبد-القادر-المرتضى'], by: [] }],
  },
  { text: 'ووصف عراقجي المحادثات بأنها جادة.', claims: [{ kind: 'talks', act: 'assess', agents: ['abbas-araghchi'], by: [] }] },
  {
    text: 'وشدد عراقجي على أن إيران لن تتخلى عن تخصيب اليورانيوم.',
    claims: [{ kind: 'arms-control', act: 'end', agents: ['iran'], by: ['abbas-araghchi'], polarity: 'negated' }],
  },
  {
    text: 'ورفضت طهران، وفق ما نقل التلفزيون الرسمي عن رئيس منظمة الطاقة الذرية محمد إسلامي، وقف تخصيب اليورانيوم.',
    claims: [{ kind: 'arms-control', act: 'reject', agents: ['iran'], by: ['التلفزيون-الرسمي', 'محمد-إسلامي'] }],
  },
  {
    text: 'التقى وزيرا خارجية مصر وتركيا في أنقرة واتفقا على دعم هدنة في ليبيا.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['egypt', 'turkey'], by: [] }],
  },
  { text: 'رحب كل من مصر وقطر بوقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['egypt', 'qatar'], by: [] }] },
  {
    text: 'أوصل الأردن إلى غزة أربعين طناً من الأدوية عبر جسر جوي.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['jordan'], by: [] }],
  },
  {
    text: 'تعهد مانحون دوليون، في ختام المؤتمر، بتقديم أكثر من 800 مليون يورو للسودان.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['مانحون'], by: [], content: { amount: 800000000 } }],
  },
  {
    text: 'غادر لافروف إلى بكين حيث سيلتقي نظيره الصيني وانغ يي.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['sergei-lavrov'], by: [] },
      { kind: 'talks', act: 'plan', agents: ['sergei-lavrov', 'wang-yi'], by: [] },
    ],
  },
]);
