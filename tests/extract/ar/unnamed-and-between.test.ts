import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: somebody nobody names goes on speaking', ar, [
  {
    text: 'قال مصدر أمني إن الطيران الإثيوبي قصف مطار أكسوم. ولفت إلى أن القصف أسفر عن مقتل أربعة جنود.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['ethiopia'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: [[]], content: { casualties: { killed: { value: 4 } } } },
    ],
  },
  {
    text: 'ونقلت وكالة رويترز عن مصدر دبلوماسي قوله: "وافقت كينيا على الهدنة". وأوضح أن أوغندا ستستضيف المحادثات.',
    more: true,
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['kenya'] },
      { kind: 'talks', act: 'plan', by: [[]] },
    ],
  },
  {
    text: 'قال مسؤول في الخارجية الكندية إن أوتاوا سترفع العقوبات عن مالي. ودعا إلى وقف إطلاق النار.',
    claims: [
      { kind: 'sanctions', act: 'pledge', agents: ['canada'] },
      { kind: 'ceasefire', act: 'urge', agents: [], by: [] },
    ],
  },
  {
    text: 'قال مسؤول أوروبي إن بروكسل تدرس العقوبات. ورحب وزير خارجية كينيا بالهدنة. وأضاف أن بلاده ستقدم مساعدات إنسانية.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['kenya'], by: ['foreign-minister-of-kenya'] }],
  },
]);

runTable('Arabic: a truce is theirs between whom it is, whoever announces it', ar, [
  {
    text: 'أعلنت كينيا تمديد الهدنة بين رواندا والكونغو الديمقراطية لمدة أسبوع.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['rwanda', 'dr-congo'], by: ['kenya'] }],
  },
  {
    text: 'أعلن متحدث باسم الحكومة الكينية هدنة إنسانية بين الجيش السوداني وقوات الدعم السريع.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['sudanese-armed-forces', 'rapid-support-forces'] }],
  },
  {
    text: 'أعلنت أنغولا نجاح الوساطة بين رواندا والكونغو الديمقراطية، والتي أسفرت عن التوصل إلى هدنة دائمة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['rwanda', 'dr-congo'], by: ['angola'] }],
  },
  {
    text: 'أعلنت رواندا هدنة مع المتمردين.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['rwanda'], by: ['rwanda'] }],
  },
]);

runTable('Arabic: who keeps silent commits to nothing, and an agreement guarantees nothing that it holds', ar, [
  {
    text: 'تلتزم أنقرة الصمت حيال الغارات على دهوك.',
    claims: [{ kind: 'attack', act: 'assess', agents: ['turkey'], content: { by: null } }],
  },
  { text: 'رفض الجيش التركي التعليق على الغارة.', claims: [{ kind: 'attack', act: 'assess', agents: ['turkish-armed-forces'] }] },
  { text: 'التزمت أنقرة بوقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['turkey'] }] },
  {
    text: 'أعلن الرئيس الكيني تمديد الهدنة. وقد تضمن الاتفاق الجديد إفراجا عن عشرين محتجزا في مقديشو.',
    more: true,
    claims: [{ kind: 'handover', act: 'agree', agents: [], content: { persons: { value: 20 } } }],
  },
  {
    text: 'تضمن أنقرة المرور الآمن لسفن الحبوب.',
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['turkey'] }],
  },
]);

runTable('Arabic: two who hold offices of two states are two, and whoever a call is from talks too', ar, [
  {
    text: 'التقى الرئيس المصري الرئيس التركي رجب طيب أردوغان.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'recep-tayyip-erdogan'] }],
  },
  {
    text: 'تلقى رئيس كينيا اتصالا هاتفيا من رئيس غانا، واتفقا على تمديد الهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['president-of-kenya', 'president-of-ghana'] }],
  },
  {
    text: 'تلقى رئيس كينيا اتصالا هاتفيا من رئيس غانا، تم خلاله استعراض التعاون بين البلدين.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['president-of-kenya', 'president-of-ghana'] },
      { kind: 'cooperation', act: 'assess', agents: [] },
    ],
  },
]);

runTable('Arabic: a statement goes on with whose it is, and not with whose deed it condemned', ar, [
  {
    text: 'تدين كينيا القصف الذي شنته القوات الرواندية على غوما. وتعتبر ذلك انتهاكا للقانون الدولي. وتدعو إلى وقف إطلاق النار.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya'], by: [] }],
  },
  {
    text: 'قصفت القوات الرواندية غوما. وقالت إنها وافقت على الهدنة.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['rwandan-armed-forces'], by: ['rwandan-armed-forces'] }],
  },
]);
