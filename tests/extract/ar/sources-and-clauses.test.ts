import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: sources without names, clauses put before, words that describe who speaks', ar, [
  { text: 'تصر كينيا على أن الهدنة انهارت.', claims: [{ kind: 'ceasefire', act: 'end', by: ['kenya'] }] },
  { text: 'أصرت كينيا على أن أوغندا لم تهاجم القرية.', claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', by: ['kenya'] }] },
  {
    text: 'وقال المصدر نفسه إن القوات الروسية قصفت خاركيف.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russian-armed-forces'], by: [[]] }],
  },
  {
    text: 'وأوضح المصدر الذي تحدث لوكالة الأناضول مفضلا عدم ذكر اسمه أن تبادل الأسرى سيتم السبت.',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', by: [[]] }],
  },
  {
    text: 'وقال المسؤول الذي طلب عدم كشف هويته إن واشنطن ستعلق مساعداتها العسكرية.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], by: [[]], content: { change: 'suspend' } }],
  },
  {
    text: 'وقال هاكان فيدان الذي يزور دمشق إن أنقرة مستعدة لاستضافة المحادثات.',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['hakan-fidan'], by: [] },
      { kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['hakan-fidan'] },
    ],
  },
  {
    text: 'ويقول الجيش الإثيوبي إنه انسحب من مقلي، لكن سكانا أكدوا أن طائرات حربية قصفت سوقا في المدينة.',
    claims: [
      { kind: 'ceasefire', act: 'carry-out', by: ['ethiopian-armed-forces'] },
      { kind: 'attack', act: 'carry-out', by: [[]] },
    ],
  },
  {
    text: 'وبينما أعلنت أنقرة استعدادها لاستضافة المحادثات، قالت موسكو إنها ستفرج عن عشرة أسرى.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['turkey'], by: ['turkey'] },
      { kind: 'handover', act: 'pledge', agents: ['russia'], by: ['russia'] },
    ],
  },
  {
    text: 'وفي حين أكدت واشنطن أن الهدنة صامدة، قصف الطيران الإسرائيلي خان يونس.',
    claims: [
      { kind: 'ceasefire', act: 'carry-out', agents: [], by: ['united-states'] },
      { kind: 'attack', act: 'carry-out', agents: ['israel'], by: [] },
    ],
  },
  {
    text: 'وفيما تؤكد الرباط أن الحكم الذاتي هو الحل الوحيد، تطالب الجزائر بإجراء محادثات مباشرة.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['algeria'], by: [] }],
  },
  {
    text: '«سنفرج عن الأسرى»، هكذا علق أسامة حمدان على الاتفاق.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['osama-hamdan'], by: ['osama-hamdan'] }],
  },
  {
    text: 'ونقلت رويترز عن مسؤولين أمريكيين أن واشنطن أوقفت شحنة صواريخ إلى كييف.',
    claims: [
      { kind: 'aid', act: 'suspend', agents: ['united-states'], by: ['reuters', []], content: { to: 'ukraine', what: ['military'] } },
    ],
  },
  {
    text: 'وقال دبلوماسيان غربيان إن مجلس الأمن سيصوت الخميس على تمديد العقوبات على جنوب السودان.',
    claims: [{ kind: 'sanctions', act: 'plan', agents: ['un-security-council'], by: [[]], content: { change: 'extend' } }],
  },
]);
