import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: whose intent a noun tells, whoever confirms it', ar, [
  {
    text: 'أكد رئيس كينيا استعداد رواندا للإفراج عن الرهائن.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['rwanda'], by: ['president-of-kenya'] }],
  },
  {
    text: 'وأكد وزير الخارجية الكندي نية واشنطن تزويد أوكرانيا بالصواريخ.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], by: ['foreign-minister-of-canada'] }],
  },
  {
    text: 'أكدت أنغولا التزام رواندا بوقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['rwanda'], by: ['angola'], content: { proposer: null } }],
  },
  {
    text: 'وأكد وزير الخارجية الكيني رفض أوغندا العقوبات.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['uganda'], by: ['foreign-minister-of-kenya'] }],
  },
  {
    text: 'أكد وزير الخارجية الكندي نيته زيارة كييف.',
    claims: [{ kind: 'visit', act: 'pledge', agents: ['foreign-minister-of-canada'], content: { place: 'kyiv' } }],
  },
  {
    text: 'جدد وزير الخارجية الكيني التزام نيروبي بدعم عملية السلام.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['foreign-minister-of-kenya'] }],
  },
  {
    text: 'وأكد وزير خارجية كينيا دعم بلاده لوقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['foreign-minister-of-kenya'] }],
  },
]);

runTable('Arabic: talks behind a comma or a name are where something else is told', ar, [
  {
    text: 'رحب رئيس كينيا، في اتصال هاتفي يوم السبت مع رئيس أوغندا، بوقف إطلاق النار.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['president-of-kenya'] },
      { kind: 'talks', act: 'hold', agents: ['president-of-kenya', 'president-of-uganda'], content: { medium: 'phone' } },
    ],
  },
  {
    text: 'أكد رئيس كينيا في اجتماع مع رئيس أوغندا ضرورة وقف إطلاق النار.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['president-of-kenya'] },
      { kind: 'talks', act: 'hold', agents: ['president-of-kenya', 'president-of-uganda'] },
    ],
  },
  {
    text: 'دعا رئيس كينيا في لقاء مع رئيس أوغندا إلى رفع العقوبات عن مالي.',
    more: true,
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['president-of-kenya'], content: { change: 'lift' } }],
  },
  {
    text: 'أعرب رئيس كينيا عن رغبته في محادثات مباشرة مع رئيس أوغندا.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['president-of-kenya'] }],
  },
  { text: 'رفضت رواندا المشاركة في محادثات لواندا.', claims: [{ kind: 'talks', act: 'reject', agents: ['rwanda'] }] },
  { text: 'دعا الوزير إلى المشاركة في محادثات جنيف.', claims: [{ kind: 'talks', act: 'urge' }] },
]);

runTable('Arabic: what is no deed of whoever stands near', ar, [
  { text: 'تمت عملية تبادل الأسرى بوساطة من قطر.', claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: [] }] },
  {
    text: 'تم إطلاق سراح ثلاثة جنود من جانب الحوثيين.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'] }],
  },
  { text: 'منذ انتهاء مشاورات السويد تم تحرير 600 أسير.', claims: [], more: true },
  { text: 'وأعلن المبعوث انتهاء مشاورات الكويت دون اتفاق.', claims: [] },
  { text: 'يجب التحضير من أجل عقد اتفاقية سلام.', claims: [] },
  { text: 'وعد الوزير بتعويض المتضررين من الهجوم.', claims: [] },
  {
    text: 'تعهدت كينيا بحماية المدنيين من القصف.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['kenya'] }],
  },
  {
    text: 'دعا رئيس كينيا إلى وقف فوري للعنف في مالي.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['president-of-kenya'], content: { area: 'mali' } }],
  },
]);
