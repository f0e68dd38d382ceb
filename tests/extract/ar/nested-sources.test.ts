import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

// Whoever reports quotes somebody else: the outlet stands outermost, the person it quotes inside.
runTable('Arabic: sources that quote sources', ar, [
  {
    text: 'نقلت وكالة رويترز عن مسؤول أممي قوله إن طرفي النزاع في السودان وافقا على هدنة مدتها سبعة أيام.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['reuters', []], content: { duration: 'P7D' } }],
  },
  {
    text: 'ونقلت صحيفة نيويورك تايمز عن ثلاثة مسؤولين أمريكيين أن واشنطن تعتزم فرض عقوبات جديدة على كاراكاس.',
    claims: [
      {
        kind: 'sanctions',
        act: 'pledge',
        agents: ['united-states'],
        by: ['new-york-times', []],
        content: { change: 'impose', target: 'venezuela' },
      },
    ],
  },
  {
    text: 'أفادت وكالة رويترز نقلا عن مصدر في وزارة الدفاع التركية بأن القوات التركية قصفت مواقع في شمال العراق.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['reuters', []] }],
  },
  {
    text: 'ذكرت وكالة فرانس برس، نقلا عن مصدر طبي، أن غارة إسرائيلية على النبطية أدت إلى مقتل أربعة أشخاص.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['afp', []], content: { casualties: { killed: { value: 4 } } } }],
  },
  {
    text: 'توغلت دبابات إسرائيلية في ريف القنيطرة، نقلا عن مصدر محلي.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [[]] }],
  },
  {
    text: 'قتل ستة جنود من الجيش المالي في كمين قرب غاو، حسبما نقلت وكالة فرانس برس عن مصدر عسكري.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['afp', []], content: { casualties: { killed: { value: 6 } } } }],
  },
  {
    text: 'ستستضيف الدوحة جولة جديدة من المحادثات بين كينشاسا وحركة 23 مارس، وفق ما نقلته رويترز عن مصدرين مطلعين.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['qatar'], by: ['reuters', []] }],
  },
  {
    text: 'نقل التلفزيون الإيراني الرسمي عن الوزير عباس عراقجي قوله إن طهران مستعدة لاستئناف المفاوضات.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['iran'] }],
  },
  {
    text: 'أعلنت أديس أبابا على لسان المتحدث باسم خارجيتها أنها ترفض الوساطة المصرية، مؤكدة التزامها بالحوار مع الخرطوم.',
    claims: [{ kind: 'talks', act: 'pledge' }],
    more: true,
  },
  {
    text: 'نفت الحكومة الليبية، على لسان وزير الداخلية عماد الطرابلسي، وقوع أي هجوم على السفارة الإيطالية.',
    claims: [{ kind: 'attack', act: 'deny' }],
  },
  {
    text: 'وكالة تاس نقلت عن لافروف قوله إن موسكو ترفض نشر قوات أوروبية في أوكرانيا وتؤيد وقفا دائما لإطلاق النار.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['russia'], by: ['tass', 'sergei-lavrov'], content: { permanence: 'permanent' } },
    ],
    more: true,
  },
  {
    text: 'ونقلت قناة الجزيرة عن القيادي في حماس أسامة حمدان قوله: «سنفرج عن خمسة أسرى يوم الأحد».',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        by: ['al-jazeera', 'osama-hamdan'],
        content: { persons: { value: 5 }, time: '2025-03-23' },
      },
    ],
  },
  {
    text: 'قال موقع أكسيوس نقلا عن مسؤول إسرائيلي رفيع إن تل أبيب أبلغت واشنطن بأنها ستمدد الهدنة أسبوعا.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['israel'] }],
  },
  {
    text: 'وبحسب ما نقلت وكالة فرانس برس عن مصدر مسؤول في وزارة الخارجية، فإن الرياض تدين قصف مستشفى في الأبيض.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['saudi-arabia'], by: ['afp', []] }],
  },
]);
