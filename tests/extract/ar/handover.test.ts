import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: handover', ar, [
  {
    text: 'أفرجت إسرائيل عن 90 أسيرا فلسطينيا.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['israel'],
        content: { persons: { value: 90, unit: 'prisoner' }, role: 'prisoner', from: 'israel' },
      },
    ],
  },
  {
    text: 'سلمت حماس ثلاث رهائن إلى الصليب الأحمر.',
    published: '2024-05-14',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 3, unit: 'hostage' }, role: 'hostage' } },
    ],
  },
  {
    text: 'ستفرج إسرائيل عن 30 أسيرا فلسطينيا مقابل كل رهينة.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['israel'], content: { persons: 30 } }],
  },
  {
    text: 'أطلقت إيران سراح خمسة سجناء أمريكيين.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iran'], content: { persons: 5, role: 'prisoner' } }],
  },
  {
    text: 'أطلقت حماس سراح أربع مجندات إسرائيليات.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { role: 'soldier' } }],
  },
  {
    text: 'طالب نتنياهو بإطلاق سراح جميع الرهائن.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'urge', agents: ['benjamin-netanyahu'], content: { role: 'hostage' } }],
  },
  {
    text: 'دعا بايدن حماس إلى الإفراج عن الرهائن فورا.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'urge', agents: ['joe-biden'], content: { role: 'hostage' } }],
  },
  {
    text: 'تعهدت أذربيجان بالإفراج عن 32 جنديا أرمينيا.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['azerbaijan'], content: { persons: 32, role: 'soldier' } }],
  },
  { text: 'أعلنت كييف استعادة جثامين 500 جندي.', published: '2024-05-14', claims: [{ kind: 'handover', act: 'carry-out' }], more: true },
  {
    text: 'أعادت روسيا إلى أوكرانيا ستة أطفال بوساطة قطرية.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['russia'],
        content: { persons: { value: 6, unit: 'child' }, role: 'child', to: 'ukraine' },
      },
    ],
  },
  {
    text: 'سلمت روسيا أوكرانيا جثامين ألف جندي.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['russia'], content: { persons: 1000 } }],
  },
  {
    text: 'رفضت حماس الإفراج عن الجنود الإسرائيليين.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'reject', agents: ['hamas'], content: { role: 'soldier' } }],
  },
  {
    text: 'قال الحوثيون إنهم أفرجوا عن 113 أسيرا من جانب واحد كبادرة إنسانية.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'], content: { persons: 113 } }],
  },
  {
    text: 'أمر الرئيس المصري بالإفراج عن 70 سجينا.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'order', content: { persons: 70, role: 'prisoner' } }],
  },
  {
    text: 'تم الإفراج عن ثمانية محتجزين إسرائيليين في خان يونس.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', content: { persons: 8 } }],
  },
  {
    text: 'وافقت إسرائيل على إطلاق سراح 50 أسيرا فلسطينيا.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'agree', agents: ['israel'], content: { persons: 50, role: 'prisoner' } }],
  },
  {
    text: 'لم تفرج إسرائيل عن الأسرى الفلسطينيين.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['israel'], content: { role: 'prisoner' }, polarity: 'negated' }],
  },
  {
    text: 'قررت بيلاروسيا الإفراج عن عشرة سجناء سياسيين.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['belarus'], content: { persons: 10 } }],
  },
  {
    text: 'رحب ماكرون بالإفراج عن الرهائن.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'support', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'أعلنت حركة حماس أنها ستسلم جثامين أربعة محتجزين يوم الخميس.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], content: { persons: 4 }, by: ['hamas'] }],
  },
  {
    text: 'قال ترامب إن بوتين وافق على إطلاق سراح صحفي أمريكي.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'agree', agents: ['vladimir-putin'], by: ['donald-trump'] }],
  },
  {
    text: 'اقترحت قطر إطلاق سراح النساء والأطفال أولا.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'propose', agents: ['qatar'], content: { role: 'child' } }],
  },
  {
    text: 'طالبت أوكرانيا روسيا بإعادة الأطفال المرحلين.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'urge', agents: ['ukraine'], content: { role: 'child' } }],
  },
  {
    text: 'أكدت الأمم المتحدة أن صنعاء أفرجت عن اثنين من موظفيها.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['yemen'], by: ['united-nations'] }],
  },
  {
    text: 'سلمت ليبيا تونس أربعة محتجزين.',
    published: '2024-05-14',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['libya'], content: { persons: 4, to: 'tunisia' } }],
  },
  {
    text: 'ستسلم موسكو كييف 23 جنديا مصابا بجروح خطيرة.',
    published: '2024-05-14',
    claims: [
      { kind: 'handover', act: 'pledge', agents: ['russia'], content: { persons: 23, condition: 'seriously-wounded', to: 'ukraine' } },
    ],
  },
]);

runNever('Arabic: never handover', ar, 'handover', [
  'سلم الوزير رسالة إلى نظيره.',
  'سلمت الشركة أول سيارة كهربائية.',
  'تسلم الفائز جائزته.',
  'أطلقت الصين قمرا صناعيا.',
  'تسليم السلطة في بغداد تأجل.',
  'أفرج البنك عن الأموال المجمدة.',
  'أطلقت الحملة شعارا جديدا.',
  'تبادلت روسيا وأوكرانيا 75 أسيرا من كل جانب.',
  'سلمت لجنة التحقيق تقريرها.',
  'أعاد اللاعب الكرة إلى الحارس.',
  'التسليم خلال يومين.',
]);
