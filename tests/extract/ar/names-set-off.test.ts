import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: names between commas, conferences, and whom verbs count before them', ar, [
  {
    text: 'قال وزير الدفاع النرويجي، تورين ساندفيك، إن بلاده ستقدم مساعدات لأوكرانيا.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['norway'], by: ['تورين-ساندفيك'] }],
  },
  {
    text: 'وأوضح إسكندر سعيد، المتحدث باسم الهلال الأحمر، أن 150 أسيرا أفرج عنهم.',
    claims: [{ kind: 'handover', act: 'carry-out', by: ['إسكندر-سعيد'], content: { persons: { value: 150 } } }],
  },
  {
    text: 'قال جيم ريش، رئيس لجنة العلاقات الخارجية، إن واشنطن سترسل أسلحة إلى كييف.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], by: ['جيم-ريش'] }],
  },
  {
    text: 'أكد وزير الخارجية التركي، خلال مؤتمر صحفي، أن بلاده ترفض العقوبات.',
    claims: [{ kind: 'sanctions', act: 'reject', by: ['hakan-fidan'] }],
  },
  {
    text: 'توجه وزير الخارجية الهندي إلى ليبيا للقاء المسؤولين هناك.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['foreign-minister-of-india'], content: { place: 'libya' } }],
  },
  { text: 'تلعب قطر دور الوسيط بين طهران وواشنطن.', claims: [] },
  {
    text: 'قال البيان إن المحادثات ستجرى في جنيف.',
    claims: [{ kind: 'talks', act: 'plan', content: { venue: 'geneva' } }],
  },
  {
    text: 'وأضاف أن ثمانية أشخاص قتلوا وأصيب تسعة.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 8, wounded: 9 } } }],
  },
  { text: 'عقد المتحدث مؤتمره الصحفي الأسبوعي.', claims: [] },
]);
