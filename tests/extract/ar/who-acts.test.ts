import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who acts', ar, [
  {
    text: 'اتفقت أذربيجان وأرمينيا، الجارتان اللدودتان في جنوب القوقاز، على وقف لإطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['azerbaijan', 'armenia'], by: [] }],
  },
  { text: 'اتفق الطرفان المتحاربان في السودان على هدنة لمدة ثلاثة أيام.', claims: [{ kind: 'ceasefire', act: 'agree', by: [] }] },
  {
    text: 'أدانت قطر القصف الإسرائيلي على الدوحة ودعت إلى وقف إطلاق النار.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['qatar'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['qatar'], by: [] },
    ],
  },
  {
    text: 'أُفرج عن خمسة صحفيين كانوا محتجزين في بوروندي.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], by: [], content: { persons: 5 } }],
  },
  {
    text: 'تم الإفراج عن 26 مختطفاً كانوا في قبضة جماعة مسلحة.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], by: [], content: { persons: 26 } }],
  },
  { text: 'سيجري تسليم المحررين إلى السفير القطري في بغداد غداً.', claims: [{ kind: 'handover', act: 'plan', agents: [], by: [] }] },
  {
    text: 'رُفعت العقوبات المفروضة على مصرف سوريا المركزي.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: [], by: [], content: { change: 'lift' } }],
  },
  {
    text: 'قُتل تسعة أشخاص في غارة جوية على مخيم للنازحين.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [], content: { casualties: { killed: 9 } } }],
  },
  {
    text: 'وُقّع الاتفاق على وقف الأعمال العدائية في أديس أبابا.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: [], by: [] }],
  },
  {
    text: 'وجرى خلال اللقاء التأكيد على أهمية تعزيز العلاقات الثنائية بين البلدين.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'urge', agents: [], by: [] }],
  },
  {
    text: 'يعرقل رفض كييف وقف إطلاق النار جهود الوساطة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['ukraine'], by: [] }],
  },
  {
    text: 'ندد حزب الله بخرق إسرائيل لوقف إطلاق النار.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'oppose', agents: ['hezbollah'], by: [] }],
  },
  {
    text: 'أدى تعليق واشنطن مساعداتها إلى إغلاق عشرات العيادات.',
    more: true,
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'] }],
  },
  {
    text: 'التقى وفد من حركة حماس الوسطاء في القاهرة. وأعلنت الحركة أنها ستفرج عن رهينتين.',
    more: true,
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: ['hamas'] }],
  },
  {
    text: 'أعلنت الحكومة الصومالية حالة الطوارئ. ورفضت الحكومة هدنة مع حركة الشباب.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['somali-government'] }],
  },
  {
    text: 'بدأت في بانكوك محادثات بين تايلاند وكمبوديا. واتفق الطرفان على هدنة لمدة 48 ساعة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['thailand', 'cambodia'] }],
  },
  {
    text: 'بدأت في بانكوك محادثات بين تايلاند وكمبوديا. وتعهد البلدان بوقف القصف على الحدود.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['thailand', 'cambodia'] }],
  },
  { text: 'قصف جيش النيجر معسكراً للمتمردين قرب الحدود.', claims: [{ kind: 'attack', act: 'carry-out', by: [] }] },
  { text: 'وافقت حكومة الوحدة الوطنية الليبية على وقف إطلاق النار في طرابلس.', claims: [{ kind: 'ceasefire', act: 'agree', by: [] }] },
  { text: 'شنت طائرات مسيّرة أوكرانية هجوماً على مصفاة في سامارا.', claims: [{ kind: 'attack', act: 'carry-out', by: [] }] },
  {
    text: 'هاجم مسلحون مجهولون قرية في ولاية بلاتو وقتلوا 30 شخصاً.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['مسلحون'], by: [] },
      { kind: 'attack', act: 'carry-out', agents: ['مسلحون'], by: [] },
    ],
  },
  { text: 'عقد وزراء دفاع تركيا وسوريا والأردن اجتماعاً ثلاثياً في عمان.', more: true, claims: [{ kind: 'talks', act: 'hold', by: [] }] },
  {
    text: 'رحب كل من مصر وقطر وتركيا بوقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['egypt', 'qatar', 'turkey'], by: [] }],
  },
  {
    text: 'أما السعودية فقد تعهدت بمساعدات بقيمة 100 مليون دولار.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['saudi-arabia'], by: [] }],
  },
  {
    text: 'كذلك أعلنت ألمانيا أنها ستقدم مساعدات إنسانية للسودان بقيمة 200 مليون دولار.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], by: ['germany'], content: { amount: 200000000 } }],
  },
  {
    text: 'كما تعهدت الكويت بتقديم 6 ملايين دولار لدعم الاستجابة الإنسانية في السودان.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kuwait'], by: [] }],
  },
  {
    text: 'شارك وفد حكومي سوري برئاسة أسعد الشيباني في جولة المفاوضات مع الجانب الإسرائيلي في باريس.',
    more: true,
    claims: [{ kind: 'talks', act: 'hold' }],
  },
  {
    text: 'وأكد الجانبان حرصهما على تعزيز العلاقات الثنائية في مجالات التجارة والطاقة.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'pledge', by: [] }],
  },
]);
