import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: what two do is not done by the one who tells of it', ar, [
  {
    text: 'قال المتحدث علي عمر إن الوزيرين بحثا الأزمة، كما أكدا أهمية تمديد الهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: [], by: ['علي-عمر'] }],
  },
  {
    text: 'التقى رئيس كينيا رئيس أوغندا. وقال المتحدث علي عمر إن الرئيسين بحثا الأزمة ودعوا إلى تمديد الهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['president-of-kenya', 'president-of-uganda'], by: ['علي-عمر'] }],
  },
  {
    text: 'التقى رئيس كينيا نظيره الأوغندي، وتوصلا إلى اتفاق لوقف إطلاق النار.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['president-of-kenya', 'president-of-uganda'] }],
  },
  {
    text: 'تلقى رئيس كينيا، اتصالا هاتفيا، من رئيس أوغندا.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['president-of-kenya', 'president-of-uganda'], content: { medium: 'phone' } }],
  },
  { text: 'قال الرئيس الكيني إن بلاده تلجأ إلى فرض العقوبات.', more: true, claims: [] },
]);

runTable('Arabic: who accuses whom, how one votes, and peace that is kept', ar, [
  {
    text: 'أدانت كينيا القصف، متهمة القوات الرواندية بانتهاك الهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['kenya'] }],
  },
  {
    text: 'دعت كينيا إلى الهدنة، محملة الجيش الرواندي مسؤولية الهجوم على غوما.',
    more: true,
    claims: [{ kind: 'attack', act: 'accuse', agents: ['kenya'] }],
  },
  { text: 'حاكمت كينيا الرجل المتهم بالهجوم.', claims: [] },
  {
    text: 'صوتت روسيا ضد مشروع قرار لتمديد العقوبات على إيران.',
    claims: [{ kind: 'sanctions', act: 'oppose', agents: ['russia'], content: { change: 'extend', target: 'iran' } }],
  },
  {
    text: 'صوتت الصين وروسيا لصالح رفع العقوبات عن مالي.',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['china', 'russia'], content: { change: 'lift' } }],
  },
  { text: 'امتنعت الصين عن التصويت على قرار تمديد العقوبات على مالي.', claims: [{ kind: 'sanctions', act: 'assess', agents: ['china'] }] },
  { text: 'امتنعت كينيا عن فرض عقوبات على مالي.', claims: [{ kind: 'sanctions', act: 'reject', agents: ['kenya'] }] },
  { text: 'مدد مجلس الأمن مهمة البعثة الأممية لحفظ السلام في مالي لمدة عام.', claims: [] },
]);

runTable('Arabic: two in the case of a subject act, each of them does, and what a cargo holds guarantees nothing', ar, [
  {
    text: 'كشف القصر عن اتصال هاتفي بين رئيس كينيا ورئيس أوغندا، حيث ناقش الرئيسان الهدنة واتفقا على عقد لقاء قريب.',
    more: true,
    claims: [{ kind: 'talks', act: 'agree', agents: ['president-of-kenya', 'president-of-uganda'] }],
  },
  {
    text: 'قالت نيروبي إن كلا من أوغندا ورواندا تدعمان الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['uganda', 'rwanda'], by: ['kenya'] }],
  },
  { text: 'وتضمنت الشحنة مواد غذائية وطبية.', claims: [] },
  {
    text: 'التقى الرئيس محمد ولد الشيخ الغزواني نظيره السنغالي.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['محمد-ولد-الشيخ-الغزواني', 'president-of-senegal'] }],
  },
]);
