import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: sanctions', ar, [
  {
    text: 'فرضت الولايات المتحدة عقوبات جديدة على إيران.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'sanctions',
        act: 'carry-out',
        agents: ['united-states'],
        content: { target: 'iran', change: 'impose', by: 'united-states' },
      },
    ],
  },
  {
    text: 'رفع الاتحاد الأوروبي العقوبات المفروضة على سوريا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['european-union'], content: { target: 'syria', change: 'lift' } }],
  },
  {
    text: 'مددت بريطانيا العقوبات على بيلاروسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-kingdom'], content: { target: 'belarus', change: 'extend' } }],
  },
  {
    text: 'دعت الصين إلى رفع العقوبات عن أفغانستان.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['china'], content: { change: 'lift' } }],
  },
  {
    text: 'طالب زيلينسكي بتشديد العقوبات على روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { target: 'russia' } }],
  },
  {
    text: 'رفضت المجر فرض عقوبات على روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['hungary'], content: { target: 'russia', change: 'impose' } }],
  },
  {
    text: 'اتفق وزراء الخارجية على فرض عقوبات على مستوطنين.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'agree', content: { change: 'impose' } }],
  },
  {
    text: 'هدد ترامب بفرض عقوبات على روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'threaten', agents: ['donald-trump'], content: { target: 'russia' } }],
    more: true,
  },
  {
    text: 'قررت واشنطن تخفيف العقوبات على فنزويلا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-states'], content: { target: 'venezuela', change: 'ease' } }],
  },
  {
    text: 'أعلنت كندا فرض عقوبات على قادة حماس.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'], content: { change: 'impose' }, by: ['canada'] }],
  },
  {
    text: 'ستفرض اليابان عقوبات على كوريا الشمالية.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['japan'], content: { target: 'north-korea', change: 'impose' } }],
  },
  { text: 'أدانت كوبا العقوبات الأمريكية.', published: '2024-05-14', claims: [{ kind: 'sanctions', act: 'oppose', agents: ['cuba'] }] },
  {
    text: 'لم ترفع واشنطن العقوبات عن كوبا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { change: 'lift' }, polarity: 'negated' }],
  },
  {
    text: 'اقترحت ألمانيا حزمة عقوبات على إيران.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'propose', agents: ['germany'], content: { target: 'iran', change: 'impose' } }],
  },
  {
    text: 'أيدت فرنسا تمديد العقوبات على روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['france'], content: { target: 'russia', change: 'extend' } }],
  },
  {
    text: 'علقت واشنطن العقوبات على بيلاروسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'suspend', agents: ['united-states'], content: { target: 'belarus' } }],
  },
  {
    text: 'رحبت دمشق برفع العقوبات الأمريكية.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['syria'], content: { change: 'lift' } }],
  },
  {
    text: 'انتقد لافروف العقوبات الغربية على روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'sanctions', act: 'oppose', agents: ['sergei-lavrov'], content: { target: 'russia' } }],
  },
]);

runNever('Arabic: never sanctions', ar, 'sanctions', [
  'فرض الفريق سيطرته على المباراة.',
  'رفع اللاعب الكأس.',
  'مدد المعرض أيامه.',
  'خفف الطبيب الجرعة.',
  'التقى الرئيسان في باريس.',
  'رفع العلم فوق المبنى.',
  'زار الوزير القاهرة.',
  'ارتفع الدولار.',
  'أفرجت إيران عن السفينة.',
  'قصفت الطائرات المدينة.',
]);
