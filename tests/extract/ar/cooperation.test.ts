import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: cooperation', ar, [
  {
    text: 'اتفقت السعودية وإيران على استئناف العلاقات الدبلوماسية.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'iran'], content: { domains: ['relations'] } }],
  },
  {
    text: 'أكد السيسي وأردوغان أهمية تعزيز التعاون الاقتصادي بين مصر وتركيا.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'cooperation',
        act: 'urge',
        agents: ['abdel-fattah-el-sisi', 'recep-tayyip-erdogan'],
        content: { parties: ['egypt', 'turkey'], domains: ['economy'] },
      },
    ],
  },
  {
    text: 'اتفق الرئيسان ماكرون وتبون على تطوير العلاقات بين فرنسا والجزائر.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'agree', content: { parties: ['france', 'algeria'], domains: ['relations'] } }],
  },
  {
    text: 'بحث وزيرا خارجية قطر والعراق سبل تعزيز العلاقات الثنائية.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'assess', content: { domains: ['relations'] } }],
  },
  {
    text: 'دعا الرئيس الصيني شي جين بينغ إلى تعزيز التعاون في مجال الطاقة مع روسيا.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['xi-jinping'], content: { domains: ['energy'] } }],
  },
  {
    text: 'وقعت الرياض وبكين اتفاقية للتعاون في مجال الفضاء.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'china'], content: { domains: ['space'] } }],
  },
  {
    text: 'تعهدت واشنطن وبغداد بمواصلة التعاون الأمني.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['united-states', 'iraq'], content: { domains: ['security'] } }],
  },
  {
    text: 'رفضت الجزائر التعاون مع باريس في ملف الهجرة.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'reject', agents: ['algeria'], content: { domains: ['migration'] } }],
  },
  {
    text: 'علقت تركيا التعاون العسكري مع إسرائيل.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'suspend', agents: ['turkey'] }],
  },
  {
    text: 'اقترح مودي تعميق التعاون التجاري بين الهند والإمارات.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'cooperation',
        act: 'propose',
        agents: ['narendra-modi'],
        content: { parties: ['india', 'united-arab-emirates'], domains: ['trade'] },
      },
    ],
  },
  {
    text: 'شدد الجانبان على أهمية التنسيق لمكافحة الإرهاب.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'urge', content: { domains: ['counter-terrorism'] } }],
  },
  {
    text: 'وأعرب الوزير عن رغبة بلاده في تحسين العلاقات مع دمشق.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge', content: { domains: ['relations'] } }],
    more: true,
  },
  {
    text: 'قال عراقجي إن طهران مستعدة للتعاون مع الوكالة الدولية للطاقة الذرية.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['iran'] }],
  },
  {
    text: 'أوقفت إيران التعاون مع الوكالة الدولية للطاقة الذرية.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'suspend', agents: ['iran'] }],
  },
  {
    text: 'أيدت ألمانيا تعزيز الشراكة الاقتصادية مع مصر.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['germany'], content: { domains: ['economy'] } }],
  },
  {
    text: 'تتعاون مصر واليونان في مجال الغاز.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['egypt', 'greece'], content: { domains: ['energy'] } }],
  },
  {
    text: 'أكدت الكويت حرصها على تعزيز العلاقات مع العراق.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['kuwait'], content: { domains: ['relations'] } }],
  },
  {
    text: 'يعتزم البلدان تطبيع العلاقات بينهما.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge', content: { domains: ['relations'] } }],
  },
  {
    text: 'طالبت الأمم المتحدة الدول بالتعاون في مجال المناخ.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'urge', agents: ['united-nations'], content: { domains: ['climate'] } }],
  },
  {
    text: 'رحب الاتحاد الأوروبي بتحسن العلاقات بين أنقرة وأثينا.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'support', agents: ['european-union'] }],
  },
  {
    text: 'اتفق الطرفان على توسيع التعاون الثقافي والرياضي.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'agree', content: { domains: ['culture', 'sport'] } }],
  },
  {
    text: 'لم يتفق الوزراء على تعزيز التعاون الدفاعي.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'agree', polarity: 'negated' }],
  },
  {
    text: 'ناقش بوتين وبزشكيان التعاون في مجال النقل والطاقة.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'assess' }],
    more: true,
  },
  {
    text: 'جدد العاهل الأردني الملك عبد الله الثاني حرص بلاده على تعزيز التنسيق مع مصر.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge' }],
  },
  {
    text: 'أعلنت باكستان وأفغانستان استعدادهما لتطوير التعاون الصحي.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'pledge', agents: ['pakistan', 'afghanistan'], content: { domains: ['health'] } }],
  },
  {
    text: 'اتفقت أستراليا واليابان على التعاون في مجال الأمن البحري.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['australia', 'japan'] }],
  },
  {
    text: 'نسقت قطر ومصر جهود الوساطة.',
    published: '2024-05-14',
    claims: [{ kind: 'cooperation', act: 'carry-out', agents: ['qatar', 'egypt'] }],
  },
]);

runNever('Arabic: never cooperation', ar, 'cooperation', [
  'العلاقة بين الضغط والحرارة معروفة.',
  'تعاون اللاعبون لتسجيل الهدف الثاني.',
  'التعاونية الزراعية افتتحت متجرا.',
  'شركاء الفيلم حضروا العرض.',
  'التقى الرئيسان في باريس.',
  'أطلقت موسكو صواريخ على كييف.',
  'تبادلت روسيا وأوكرانيا 75 أسيرا من كل جانب.',
  'ارتفعت حرارة الجو.',
  'فاز المنتخب على نظيره الياباني.',
  'أفرجت إيران عن ناقلة نفط.',
]);
