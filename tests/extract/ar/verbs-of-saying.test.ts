import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic verbs that report before a that-word, who speaks between the two', ar, [
  {
    text: 'حذر وزير الدفاع سامي بكري من أن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'لفت وزير الدفاع سامي بكري إلى أن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'رد وزير الدفاع سامي بكري بأن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'روى وزير الدفاع سامي بكري أن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'مضى وزير الدفاع سامي بكري قائلا إن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'جدد وزير الدفاع سامي بكري التأكيد على أن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'أبدى وزير الدفاع سامي بكري تخوفه من أن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'تعهد وزير الدفاع سامي بكري بأن كينيا ستقدم 7 ملايين دولار مساعدات إنسانية لمالي.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kenya'], by: ['سامي-بكري'] }],
  },
  {
    text: 'وثق مرصد الساحل لحقوق الإنسان أن أوغندا قصفت سوقا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['uganda'], by: ['مرصد-الساحل-لحقوق-الإنسان'] }],
  },
  {
    text: 'قال رئيس المنظمة سامي بكري إن أكثر من ألف أسرة تركت بيوتها، وحذر من أن الخريف سيزيد الأمر سوءا.',
    claims: [
      { kind: 'statement', act: 'assess', by: ['سامي-بكري'] },
      { kind: 'statement', act: 'assess', by: ['سامي-بكري'] },
    ],
  },
  {
    text: 'أكد المبعوث سامي بكري أن الطرق كلها مقطوعة منذ أسابيع، وتابع: "على الجميع أن يصغوا إلى الناس فورا".',
    claims: [
      { kind: 'statement', act: 'assess', by: ['سامي-بكري'] },
      { kind: 'statement', act: 'assess', by: ['سامي-بكري'] },
    ],
  },
  {
    text: 'وقال سليم كرم إن المدينة بلا ماء منذ يومين وإن الناس يشربون من النهر.',
    claims: [
      { kind: 'statement', act: 'assess', by: ['سليم-كرم'] },
      { kind: 'statement', act: 'assess', by: ['سليم-كرم'] },
    ],
  },
  { text: 'حذر وزير الدفاع سامي بكري أوغندا من قصف المدينة.', claims: [{ kind: 'attack', act: 'warn', agents: ['سامي-بكري'], by: [] }] },
]);
