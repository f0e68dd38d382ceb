import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: conditions', ar, [
  {
    text: 'وقال زيلينسكي: «إذا وافقت موسكو على الهدنة فإن كييف ستوقف إطلاق النار فورا».',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'أعلنت حماس أنها ستفرج عن جميع الرهائن شريطة أن تنسحب إسرائيل من غزة.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: ['hamas'], condition: 'شريطة أن تنسحب إسرائيل من غزة' }],
  },
  {
    text: 'أكد عراقجي أن طهران لن تستأنف المفاوضات مع واشنطن ما لم ترفع العقوبات.',
    claims: [
      { kind: 'talks', act: 'begin', polarity: 'negated', agents: ['iran'], by: ['abbas-araghchi'], condition: 'ما لم ترفع العقوبات' },
    ],
  },
  {
    text: 'في حال فشل المحادثات ستفرض لندن عقوبات جديدة على موسكو.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-kingdom'], by: [], condition: 'في حال فشل المحادثات' }],
  },
  {
    text: 'هدد وزير الدفاع الإسرائيلي يسرائيل كاتس بقصف صنعاء إذا استمرت هجمات الحوثيين.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['israel-katz'], by: [], condition: 'إذا استمرت هجمات الحوثيين' }],
  },
  {
    text: 'ما لم تنسحب القوات الرواندية، سنطلب من مجلس الأمن فرض عقوبات على كيغالي، قال وزير الخارجية الكونغولي.',
    claims: [{ kind: 'sanctions', act: 'urge' }],
    more: true,
  },
  {
    text: 'اشترطت الخرطوم انسحاب قوات الدعم السريع من المدن قبل أي تفاوض.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['sudan'], by: [] }],
    more: true,
  },
  {
    text: 'وافقت طالبان على الحوار مع كابل بشرط الإفراج عن خمسة آلاف من سجنائها.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['taliban'], by: [] }],
    more: true,
  },
  {
    text: 'لو التزم الطرفان بالهدنة لأمكن إيصال المساعدات.',
    claims: [],
    more: true,
  },
]);
