import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who goes on speaking', ar, [
  {
    text: 'قال وزير الخارجية الأردني أيمن الصفدي إن الغارات جاءت بعد هجوم بالصواريخ، لافتا إلى أن عمّان سترسل مساعدات إلى اللاذقية.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['jordan'], by: ['أيمن-الصفدي'] }],
  },
  {
    text: 'نفى مسؤول في الحركة أن تكون الهدنة قد انهارت، قائلا إن إثيوبيا قصفت مواقع لها في تيغراي.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], by: [[]] }],
  },
]);

runTable('Arabic: statements that somebody gives and what is said in them', ar, [
  {
    text: 'وأدلى قائد البعثة خوان مينديز بتصريح لوكالة سبأ قال فيه إن الحوثيين رفضوا تبادل الأسرى.',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['houthis'], by: ['خوان-مينديز'] }],
  },
  {
    text: 'وأصدرت وزارة الخارجية السودانية بيانا قالت فيه إن الخرطوم تدين الهجوم على نيالا.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['sudan'], by: ['sudanese-ministry-of-foreign-affairs'] }],
  },
  {
    text: 'قال عراقجي إن المفاوضات صعبة. كما أعلن أن روسيا سترسل مساعدات إلى غزة.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['russia'], by: ['abbas-araghchi'] }],
  },
  {
    text: 'قال عراقجي إن المفاوضات صعبة. يذكر أن طهران وبغداد تبادلتا الأسرى في يوليو الماضي.',
    more: true,
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['iran', 'iraq'], by: [] }],
  },
  {
    text: 'قال عراقجي إن المفاوضات صعبة. وبحسب نص الإعلان، ستسحب باكستان قواتها من الحدود.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['pakistan'], by: [] }],
  },
  {
    text: 'أطلعت المبعوثة الأممية هانا تيتيه مجلس الأمن على الوضع. وأبلغت المجلس بأن مفاوضات جديدة ستعقد في جنيف.',
    more: true,
    claims: [{ kind: 'talks', act: 'plan', by: ['هانا-تيتيه'] }],
  },
  {
    text: 'تحدث المبعوث الأممي هانس غروندبرغ عن الوضع في اليمن. وقال أمام مجلس الأمن إن الحوثيين أفرجوا عن تسعين أسيرا.',
    more: true,
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['houthis'], by: ['hans-grundberg'] }],
  },
]);

runTable('Arabic: views that somebody expresses', ar, [
  {
    text: 'أعرب فيدان عن قناعته بأن أثينا سترفض وقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['greece'], by: ['hakan-fidan'] }],
  },
  {
    text: 'التقى فيدان نظيره المصري. وأبدى خشيته من أن تقصف إسرائيل دمشق.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['hakan-fidan'] }],
  },
]);

runTable('Arabic: who speaks between a verb and its that-word', ar, [
  {
    text: 'ونقل موقع ميديابارت عن مسعفين أن مسلحين هاجموا بلدة في مالي.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', by: ['موقع-ميديابارت', []] }],
  },
  {
    text: 'ورد الكرملين بالقول إن كييف رفضت وقف إطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['ukraine'], by: ['kremlin'] }],
  },
  {
    text: 'وتعهد ماكرون بأن باريس سترسل مساعدات إلى السودان.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], by: ['emmanuel-macron'] }],
  },
  {
    text: 'ألقى الرئيس الكيني ويليام روتو خطابا في نيويورك. وقال في كلمته أمام الجمعية العامة إن كينيا سترسل مساعدات إلى الصومال.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kenya'], by: ['ويليام-روتو'] }],
  },
]);

runTable('Arabic: lists that somebody says', ar, [
  {
    text: 'وأكد الرئيس الأمريكي دونالد ترامب خلال المباحثات ما يأتي:\n• واشنطن مستعدة للتعاون مع أنقرة في مجال الأمن.\n• اليابان ترفض وقف إطلاق النار.',
    more: true,
    claims: [
      { kind: 'cooperation', act: 'pledge', by: ['donald-trump'] },
      { kind: 'ceasefire', act: 'reject', agents: ['japan'], by: ['donald-trump'] },
    ],
  },
]);
