import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who stands near a verb and does nothing, and who goes on', ar, [
  {
    text: 'قال روبيو إنه أجرى اتصالات بمسؤولين كبار، بينهم ناريندرا مودي وشهباز شريف، لافتا إلى أن واشنطن سترسل مساعدات غذائية إلى كابل.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], by: ['marco-rubio'] }],
  },
  {
    text: 'وأكد أردوغان أن بلاده لن تدخر جهدا في دعم الشعب السوداني، معلنا تخصيص 5 ملايين دولار لبرنامج الأغذية العالمي.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['recep-tayyip-erdogan'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'غير أن مصدرا حكوميا هنديا قال إن باكستان قصفت مواقع في كشمير.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['pakistan'], by: [[]] }],
  },
  {
    text: 'اتفقت الهند وباكستان على وقف إطلاق النار. واتفق البلدان على بدء محادثات في مكان محايد. ورحبت السعودية، في بيان لوزارة خارجيتها، بالاتفاق.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'] },
      { kind: 'talks', act: 'agree', agents: ['india', 'pakistan'] },
      { kind: 'ceasefire', act: 'support', agents: ['saudi-arabia'], by: [] },
    ],
  },
  {
    text: 'شهدت القاهرة توقيع اتفاق لوقف إطلاق النار بين حماس وإسرائيل.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas', 'israel'], by: [] }],
  },
  { text: 'وتوجه الوزير التركي هاكان فيدان بالشكر إلى نظيره القطري.', claims: [] },
  { text: 'وبحثا سير المفاوضات التي استمرت خمسة أشهر.', more: true, claims: [] },
]);
