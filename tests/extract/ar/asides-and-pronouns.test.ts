import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who acts behind a comma, what a pronoun does not take up, words of every day', ar, [
  {
    text: 'وفي بيان وزعه البيت الأبيض، شكر الرئيس جو بايدن قادة قطر على إنجاز الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'thank', agents: ['joe-biden'], by: [] }],
  },
  {
    text: 'لكن الرئيس الإيراني إبراهيم رئيسي، الذي وصل إلى نيويورك لحضور اجتماعات الجمعية العامة للأمم المتحدة، رأى أن طهران لن توقف قصف مواقع الأكراد.',
    more: true,
    claims: [
      { kind: 'visit', act: 'hold', agents: ['ebrahim-raisi'], by: [] },
      { kind: 'ceasefire', act: 'carry-out', agents: ['iran'], by: ['ebrahim-raisi'], polarity: 'negated' },
    ],
  },
  {
    text: 'قدم رئيس الوزراء الإثيوبي آبي أحمد تعازيه في ضحايا التفجير الذي تعرضت له مقديشو وراح ضحيته اثنا عشر شخصا.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null, casualties: { killed: { value: 12 } } } }],
  },
  // nobody claims the attack, and nobody withdraws from the war
  {
    text: 'قالت وزيرة الخارجية الألمانية أنالينا بيربوك إن الوضع خطير. ولم تتبن أي جهة الهجوم.',
    claims: [],
  },
  { text: 'وإقامة منطقة حظر جوي.', claims: [] },
  { text: 'وذكر مون أن ذلك يعني قبل نهاية العام الجاري ما لم تطرأ ظروف خاصة.', claims: [] },
  {
    text: 'ستتحمل الكويت نفقات إقامة الجرحى اليمنيين.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kuwait'], by: [] }],
  },
  {
    text: 'وقال متحدث إن كندا حولت 63 مليون دولار إلى الصندوق الاستئماني.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['canada'], by: [[]], content: { amount: { value: 63000000 } } }],
  },
  {
    text: 'وكتب دونالد ترامب أن بيونغ يانغ وافقت على السماح بعمليات تفتيش نووية.',
    claims: [{ kind: 'arms-control', act: 'agree', agents: ['north-korea'], by: ['donald-trump'] }],
  },
  {
    text: 'وكان العراق سلم الكويت في سبتمبر الماضي رفات ثمانية من الأسرى.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['iraq'], by: [], content: { role: 'body' } }],
  },
  {
    text: 'عقد الطرفان ثماني جولات غير مباشرة في الدوحة.',
    more: true,
    claims: [],
  },
]);
