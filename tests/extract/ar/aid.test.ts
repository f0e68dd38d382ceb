import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: aid', ar, [
  {
    text: 'أرسلت السعودية مساعدات إنسانية إلى السودان.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['saudi-arabia'], content: { what: ['humanitarian'], to: 'sudan' } }],
  },
  {
    text: 'تعهدت ألمانيا بتقديم مساعدات عسكرية لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], content: { what: ['military'], to: 'ukraine' } }],
  },
  {
    text: 'علقت واشنطن المساعدات العسكرية لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], content: { what: ['military'], to: 'ukraine' } }],
  },
  {
    text: 'قررت السويد زيادة المساعدات المالية لمولدوفا.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['sweden'], content: { what: ['financial'], change: 'increase', to: 'moldova' } }],
  },
  { text: 'طالبت الأونروا بإدخال المساعدات إلى غزة فورا.', published: '2024-05-14', claims: [{ kind: 'aid', act: 'urge', content: {} }] },
  {
    text: 'دعا غوتيريش إلى إيصال المساعدات الإنسانية إلى غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'urge', agents: ['antonio-guterres'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'وافقت إسرائيل على إدخال المساعدات الإنسانية إلى شمال غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'agree', agents: ['israel'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'رفضت المجر تقديم مساعدات عسكرية لكييف.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'reject', agents: ['hungary'], content: { what: ['military'], to: 'ukraine' } }],
  },
  {
    text: 'استأنفت الولايات المتحدة تقديم المساعدات العسكرية لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'begin', agents: ['united-states'], content: { what: ['military'], change: 'resume' } }],
  },
  {
    text: 'شكر زيلينسكي ألمانيا على المساعدات العسكرية.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'thank', agents: ['volodymyr-zelenskyy'], content: { what: ['military'] } }],
  },
  {
    text: 'أعلنت الإمارات إرسال مساعدات إنسانية إلى لبنان.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'aid',
        act: 'carry-out',
        agents: ['united-arab-emirates'],
        content: { to: 'lebanon', what: ['humanitarian'] },
        by: ['united-arab-emirates'],
      },
    ],
  },
  {
    text: 'أيد الاتحاد الأوروبي إعادة إعمار سوريا.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'support', agents: ['european-union'], content: { what: ['reconstruction'] } }],
  },
  {
    text: 'اقترحت مصر خطة لإعادة إعمار غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'propose', agents: ['egypt'], content: { what: ['reconstruction'] } }],
  },
  {
    text: 'لم ترسل واشنطن أسلحة وذخائر إلى إسرائيل.',
    published: '2024-05-14',
    claims: [
      { kind: 'aid', act: 'carry-out', agents: ['united-states'], content: { what: ['military'], to: 'israel' }, polarity: 'negated' },
    ],
  },
  {
    text: 'أكدت تركيا ضرورة إيصال المساعدات إلى الفاشر.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'urge', agents: ['turkey'] }],
  },
  {
    text: 'تبرعت الكويت بعشرة ملايين دولار لإغاثة السودان.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kuwait'] }],
  },
  {
    text: 'خصصت النرويج 50 مليون دولار مساعدات لأوكرانيا.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['norway'], content: { amount: 50000000 } }],
  },
  {
    text: 'حثت بريطانيا إسرائيل على السماح بدخول المساعدات إلى غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'urge', agents: ['united-kingdom'] }],
  },
  {
    text: 'أوقفت واشنطن المساعدات الإنسانية لأفغانستان.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], content: { what: ['humanitarian'] } }],
  },
  { text: 'أعرب ميقاتي عن شكره لقطر على المساعدات.', published: '2024-05-14', claims: [{ kind: 'aid', act: 'thank' }] },
  {
    text: 'زودت ألمانيا كييف بأنظمة دفاع جوي.',
    published: '2024-05-14',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['germany'], content: { what: ['military'] } }],
  },
]);

runNever('Arabic: never aid', ar, 'aid', [
  'قدم المخرج فيلما جديدا بميزانية مليوني دولار.',
  'ساعد الطالب زميله.',
  'قدم الممثل عرضا جديدا.',
  'المساعد الشخصي للهاتف.',
  'منح المخرج جائزة.',
  'التقى الرئيسان في باريس.',
  'فاز المنتخب بهدفين.',
  'أرسل الوزير رسالة تهنئة.',
  'ارتفعت أسعار الأدوية.',
  'قصفت إسرائيل مستشفى.',
  'أفرجت حماس عن رهينتين.',
]);
