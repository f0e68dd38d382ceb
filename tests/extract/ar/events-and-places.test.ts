import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: events that come about, and where they do', ar, [
  {
    text: 'تأتي زيارة الرئيس الكيني إلى كمبالا وسط توتر على الحدود.',
    published: '2025-06-01',
    claims: [
      { kind: 'visit', act: 'hold', agents: ['president-of-kenya'], by: [], content: { visitor: 'president-of-kenya', place: 'kampala' } },
    ],
  },
  {
    text: 'وتأتي زيارة وزير الخارجية التركي هاكان فيدان إلى باكو لبحث الأوضاع في جنوب القوقاز.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['hakan-fidan'], by: [], content: { place: 'baku' } }],
  },
  {
    text: 'ستأتي زيارة رئيس الوزراء الهندي إلى كولومبو بعد أسبوع من الانتخابات.',
    published: '2025-06-01',
    claims: [{ kind: 'visit', act: 'plan', agents: ['narendra-modi'] }],
  },
  {
    text: 'جاءت الغارات الباكستانية على كابل ليلا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['pakistan'], content: { by: 'pakistan', on: 'afghanistan' } }],
  },
  { text: 'وتأتي هذه الزيارة قبل أيام من القمة.', claims: [] },
  { text: 'لم تأت زيارة الرئيس الكيني إلى كمبالا بنتائج.', claims: [] },
  {
    text: 'عقد الاتحاد الأفريقي اجتماعا طارئا لبحث الأوضاع في دارفور.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['african-union'], content: { venue: null } }],
  },
  {
    text: 'وصل وزير الخارجية الهندي إلى موسكو لمناقشة الحرب في أوكرانيا.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['foreign-minister-of-india'], content: { place: 'moscow' } }],
    published: '2025-06-01',
  },
  {
    text: 'بحث أمير الكويت مع الرئيس الفرنسي في باريس العلاقات مع لبنان.',
    published: '2025-06-01',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', content: { venue: 'paris' } }],
  },
  {
    text: 'أعلن الجيش المالي وقف العمليات العسكرية، في حين دعت الجزائر الطرفين إلى قبول هدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['algeria'], by: [] }],
  },
  {
    text: 'أكدت أنقرة أن المحادثات ستستأنف غدا، بينما رفضت أثينا هدنة مع جارتها.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: [] }],
  },
  {
    text: 'قال الوزير الروسي إن بلاده ترفض العقوبات، بينما فرضت اليابان عقوبات على طهران.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['japan'], by: ['minister-of-russia'] }],
  },
]);
