import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: what is answered, exchanged and regained, and lands that are no guests', ar, [
  {
    text: 'دعت الأمم المتحدة إلى هدنة، وردت الخرطوم بالرفض.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['united-nations'] },
      { kind: 'ceasefire', act: 'reject', agents: ['sudan'] },
    ],
  },
  {
    text: 'عرضت باكستان إجراء محادثات مع الهند. وردت نيودلهي بالرفض.',
    claims: [
      { kind: 'talks', act: 'propose', agents: ['pakistan'] },
      { kind: 'talks', act: 'reject', agents: ['india'] },
    ],
  },
  { text: 'رد الحارس الكرة بقبضته. ورد الجمهور بالتصفيق.', claims: [] },
  {
    text: 'جرى التبادل بين أرمينيا وأذربيجان عند الحدود.',
    claims: [
      { kind: 'prisoner-exchange', act: 'carry-out', agents: ['armenia', 'azerbaijan'], content: { parties: ['armenia', 'azerbaijan'] } },
    ],
  },
  {
    text: 'تم التبادل التجاري بين مصر وكينيا بقيمة مليار دولار.',
    more: true,
    claims: [],
  },
  {
    text: 'استعادت روسيا 120 من جنودها.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['russia'], content: { to: 'russia', from: null, persons: { value: 120 } } }],
  },
  {
    text: 'أعلنت أوكرانيا تحرير 75 من أسراها.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['ukraine'], content: { persons: { value: 75, unit: 'prisoner' } } }],
  },
  {
    text: 'دعت كينيا الطرفين إلى الإفراج عن الصحفيين، والالتزام بضمان سلامتهم.',
    more: true,
    claims: [{ kind: 'assurance', act: 'urge', agents: ['kenya'] }],
  },
  {
    text: 'نجحت المحادثات بين كينيا والصومال.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['kenya', 'somalia'] }],
  },
  {
    text: 'يزور الرئيس الروسي، الصين، الأسبوع المقبل.',
    published: '2025-06-01',
    claims: [{ kind: 'visit', act: 'plan', agents: ['vladimir-putin'], content: { place: 'china' } }],
  },
  {
    text: 'التقى رئيس كينيا، رئيس أوغندا، في أنقرة.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['president-of-kenya', 'president-of-uganda'],
        content: { participants: ['president-of-kenya', 'president-of-uganda'], venue: 'ankara' },
      },
    ],
  },
]);
