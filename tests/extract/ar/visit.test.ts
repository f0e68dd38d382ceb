import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: visits', ar, [
  {
    text: 'زار الرئيس الفرنسي إيمانويل ماكرون بيروت يوم الخميس.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'hold', agents: ['emmanuel-macron'], content: { visitor: 'emmanuel-macron', time: '2024-05-09' } }],
  },
  {
    text: 'يزور أردوغان بغداد الأسبوع المقبل.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'plan', agents: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'سيزور بوتين بكين الشهر المقبل.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'plan', agents: ['vladimir-putin'], content: { visitor: 'vladimir-putin', time: '2024-06' } }],
  },
  { text: 'وصل بلينكن إلى تل أبيب.', published: '2024-05-14', claims: [{ kind: 'visit', act: 'hold', agents: ['antony-blinken'] }] },
  {
    text: 'بدأ ولي العهد السعودي محمد بن سلمان زيارة رسمية إلى فرنسا.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'begin', agents: ['mohammed-bin-salman'] }],
  },
  {
    text: 'ألغى أردوغان زيارته إلى واشنطن.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'reject', agents: ['recep-tayyip-erdogan'] }],
  },
  { text: 'توجه لافروف إلى طهران.', published: '2024-05-14', claims: [{ kind: 'visit', act: 'hold', agents: ['sergei-lavrov'] }] },
  {
    text: 'لم يزر نتنياهو القاهرة.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'hold', agents: ['benjamin-netanyahu'], polarity: 'negated' }],
  },
  {
    text: 'أجرى زيلينسكي زيارة إلى برلين.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'hold', agents: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'أعلن الكرملين أن بوتين سيزور تركيا.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'plan', agents: ['vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'دعا السيسي أردوغان إلى زيارة القاهرة.',
    published: '2024-05-14',
    claims: [{ kind: 'visit', act: 'propose', agents: ['abdel-fattah-el-sisi'] }],
  },
  { text: 'أجل بايدن زيارته إلى كينيا.', published: '2024-05-14', claims: [{ kind: 'visit', act: 'suspend', agents: ['joe-biden'] }] },
]);

runNever('Arabic: never visit', ar, 'visit', [
  'وزارة الصحة أعلنت النتائج.',
  'زيت الزيتون غال.',
  'مزارع القمح واسعة.',
  'التقى الخبراء في ندوة.',
  'ارتفع الدولار.',
  'هطلت أمطار غزيرة.',
  'فاز المنتخب بهدفين.',
  'وزير المالية قدم الميزانية.',
  'قصفت إسرائيل رفح.',
  'فرضت واشنطن عقوبات على إيران.',
]);
