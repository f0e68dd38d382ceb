import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who is called and by whom, and titles in a row', ar, [
  {
    text: 'تلقى وزير خارجية كينيا اتصالا من نظيره الأوغندي.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['foreign-minister-of-kenya', 'foreign-minister-of-uganda'],
        content: { medium: 'phone', participants: ['foreign-minister-of-kenya', 'foreign-minister-of-uganda'] },
      },
    ],
  },
  {
    text: 'تلقى سمو الشيخ عبدالله بن زايد آل نهيان نائب رئيس مجلس الوزراء وزير الخارجية اتصالا هاتفيا من وزير خارجية اليابان.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['عبدالله-بن-زايد-آل-نهيان', 'foreign-minister-of-japan'] }],
  },
  {
    text: 'تلقى ملك البحرين اتصالا هاتفيا من أخيه ملك الأردن.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['monarch-of-bahrain', 'abdullah-ii'], content: { medium: 'phone' } }],
  },
  {
    text: 'بحث رئيس غانا، في اتصال هاتفي مع رئيس توغو، تعزيز التعاون التجاري.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold', agents: ['president-of-ghana', 'president-of-togo'], content: { medium: 'phone' } }],
  },
  {
    text: 'أجرى وزير الخارجية التركي هاكان فيدان اتصالين مع نظيريه السعودي والقطري.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'saudi-arabia', 'qatar'], content: { medium: 'phone' } }],
  },
  {
    text: 'قال نائب رئيس الوزراء، وزير الخارجية التركي، هاكان فيدان، إن أنقرة ترفض العقوبات.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['turkey'], by: ['hakan-fidan'] }],
  },
  {
    text: 'بحث وزير خارجية كينيا، خلال اتصال هاتفي تلقاه من نظيره الأوغندي، الأحد، العلاقات بين البلدين.',
    more: true,
    claims: [
      { kind: 'talks', act: 'hold', agents: ['foreign-minister-of-kenya', 'foreign-minister-of-uganda'], content: { medium: 'phone' } },
    ],
  },
  {
    text: 'جاء ذلك خلال اتصال هاتفي بين رئيس غانا ورئيس توغو.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['president-of-ghana', 'president-of-togo'], content: { medium: 'phone' } }],
  },
  { text: 'تلقى المشترك رسالة من شركة الاتصالات.', claims: [] },
  {
    text: 'أعلنت أنغولا أن طرفي النزاع في موزمبيق وافقا على هدنة لمدة يومين.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: ['angola'], content: { duration: { value: 'P2D' } } }],
  },
]);
