import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: two who act together', ar, [
  {
    text: 'وقالت الرئاسة إن شولتس والملك فيليب ناقشا أمس الوضع في مالي.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['olaf-scholz', 'فيليب'] }],
  },
  {
    text: 'وذكرت الوكالة أن الرئيس أردوغان والملك سلمان أجريا محادثات في جدة.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'salman-bin-abdulaziz'] }],
  },
  {
    text: 'التقى وزير الخارجية التركي هاكان فيدان نظيره الروسي سيرغي لافروف في أنقرة. وقالت الخارجية التركية إن وزيري الخارجية بحثا في اللقاء الوضع في ليبيا.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'] },
      { kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'] },
    ],
  },
  // the ministers are not the presidents who met before
  {
    text: 'التقى الرئيسان التركي رجب طيب أردوغان والفرنسي إيمانويل ماكرون. وأكد وزيرا الخارجية ضرورة وقف إطلاق النار.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'emmanuel-macron'] },
      { kind: 'ceasefire', act: 'urge', agents: [] },
    ],
  },
  {
    text: 'اجتمع الرئيس الفرنسي إيمانويل ماكرون والرئيس التركي رجب طيب أردوغان في باريس. ودعا رئيسا البلدين إلى وقف إطلاق النار.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'recep-tayyip-erdogan'] },
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron', 'recep-tayyip-erdogan'] },
    ],
  },
  // the two who met last
  {
    text: 'أعلنت تركيا رفع العقوبات عن سوريا. والتقى وزير الخارجية التركي هاكان فيدان نظيره الروسي سيرغي لافروف في أنقرة. وأجرى الرئيسان رجب طيب أردوغان وإيمانويل ماكرون محادثات. وشدد الزعيمان على ضرورة وقف إطلاق النار.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['turkey'] },
      { kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'] },
      { kind: 'talks', act: 'hold', agents: ['recep-tayyip-erdogan', 'emmanuel-macron'] },
      { kind: 'ceasefire', act: 'urge', agents: ['recep-tayyip-erdogan', 'emmanuel-macron'] },
    ],
  },
]);

runTable('Arabic: who agrees with whom, and on what stands in quotation marks', ar, [
  { text: 'اتفقت كينيا أمس مع أوغندا على وقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya', 'uganda'] }] },
  {
    text: 'وقال روتو إن كينيا اتفقت مع أوغندا على «عقد جولة محادثات في كمبالا».',
    claims: [{ kind: 'talks', act: 'agree', agents: ['kenya', 'uganda'] }],
  },
  { text: 'أكد شولتس أهمية "بدء المفاوضات فورا".', claims: [{ kind: 'talks', act: 'urge', agents: ['olaf-scholz'] }] },
  // the consent of one
  { text: 'وافق شولتس على إجراء محادثات مع إيران.', claims: [{ kind: 'talks', act: 'agree', agents: ['olaf-scholz'] }] },
]);

runTable('Arabic: who acted before goes on at the head of a sentence', ar, [
  {
    text: 'التقى ماكرون السيسي. ويعتزم زيارة المغرب في مايو.',
    published: '2025-03-18',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'] },
      { kind: 'visit', act: 'pledge', agents: ['emmanuel-macron'], content: { visitor: 'emmanuel-macron', time: '2025-05' } },
    ],
  },
  {
    text: 'التقى ماكرون السيسي. واقترح وقفا لإطلاق النار.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'] },
      { kind: 'ceasefire', act: 'propose', agents: ['emmanuel-macron'] },
    ],
  },
  // a body acts
  {
    text: 'التقى ماكرون السيسي. ورفضت جبهة التحرير وقف إطلاق النار.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'] },
      { kind: 'ceasefire', act: 'reject', agents: ['جبهة-التحرير'] },
    ],
  },
]);

runTable('Arabic: whoever may do something does nothing', ar, [
  {
    text: 'حذر أردوغان كل من يهدد تركيا من أنه سيلقى ردا قاسيا.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['recep-tayyip-erdogan'], by: ['recep-tayyip-erdogan'] }],
  },
  {
    text: 'حذر بوتين جميع الذين يعارضون بلاده من أنهم سيلقون ردا صاعقا.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['vladimir-putin'], by: ['vladimir-putin'] }],
  },
  { text: 'تعهدت قطر بملاحقة من يمول الإرهاب ومن يدعمه.', claims: [] },
  { text: 'ندد ماكرون بالذين يهددون إسرائيل.', claims: [] },
  {
    text: 'أعلنت كينيا تبادل الأسرى. وقال روتو إن ذلك يعكس التصدي للإرهاب ومن يدعمه أو يحرض عليه.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['kenya'] }],
  },
  {
    text: 'حذرت إيران إسرائيل من رد قاس.',
    claims: [{ kind: 'threat', act: 'warn', agents: ['iran'], content: { by: 'iran', against: 'israel' } }],
  },
]);

runTable('Arabic: what a relative clause tells of a matter is to come or was agreed', ar, [
  {
    text: 'تتمحور المحادثات حول حزمة المساعدات التي ستقدمها فرنسا للبنان.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], content: { from: 'france', to: 'lebanon' } }],
  },
  {
    text: 'وصل الوفد لتنفيذ الهدنة التي اتفق عليها بوتين وأردوغان.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['vladimir-putin', 'recep-tayyip-erdogan'] }],
  },
  {
    text: 'سارت القوافل وفق خطة وقف إطلاق النار التي اتفق بشأنها بوتين مع أردوغان.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['vladimir-putin', 'recep-tayyip-erdogan'] }],
  },
  {
    text: 'رفضت حماس الهدنة التي اقترحتها مصر.',
    claims: [
      { kind: 'ceasefire', act: 'reject', agents: ['hamas'] },
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
    ],
  },
  // what was done before is only told of
  {
    text: 'طالبت كينيا بإلغاء العقوبات التي فرضتها أوغندا.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['kenya'], content: { change: 'lift' } }],
  },
  { text: 'بدأ سحب القوات الفرنسية من النيجر.', claims: [{ kind: 'ceasefire', act: 'begin', agents: ['french-armed-forces'] }] },
]);

runTable('Arabic: words of a deed reach to the verb of the next clause, whose subject stands behind it', ar, [
  {
    text: 'اجتمع لافروف مع فيدان في موسكو، وأوضح المصدر أن الوقت ضيق.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'hakan-fidan'], content: { venue: 'moscow' } }],
  },
  {
    text: 'زار ماكرون موسكو في 5 مايو 2024، وأعلن الكرملين أن الطريق طويل.',
    claims: [{ kind: 'visit', act: 'hold', agents: ['emmanuel-macron'], content: { place: 'moscow', time: '2024-05-05' } }],
  },
  {
    text: 'التقى ماكرون في القاهرة السيسي، وقال إن الطريق طويل.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'], content: { venue: 'cairo' } }],
  },
]);

runTable('Arabic: whose deed a noun tells, and upon whom', ar, [
  {
    text: 'ندد ماكرون بإطلاق كوريا الشمالية صاروخا باتجاه بحر اليابان.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'أدانت تركيا إطلاق الحوثيين صاروخا على ميناء إيلات.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['turkey'], content: { by: 'houthis' } }],
  },
  {
    text: 'رحبت قطر بإدراج واشنطن حركة الشباب على قائمة الإرهاب.',
    claims: [{ kind: 'sanctions', act: 'support', agents: ['qatar'], content: { target: 'حركة-الشباب', change: 'impose' } }],
  },
  {
    text: 'شكر ماكرون الرئيس المصري لمساهمته بخمسين مليون يورو في الصندوق.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['emmanuel-macron'], content: { amount: { value: 50000000 } } }],
  },
  {
    text: 'اقترحت القاهرة عقد اجتماع متابعة في مارس 2024.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['egypt'], content: { time: '2024-03' } }],
  },
]);
