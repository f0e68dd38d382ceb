import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: participles of saying go on with who speaks', ar, [
  {
    text: 'رحبت الحكومة الصومالية بتمديد مهمة البعثة، معتبرة أن العقوبات المفروضة على حركة الشباب يجب أن تستمر.',
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['somali-government'], by: ['somali-government'] }],
    more: true,
  },
  {
    text: 'أعلن الرئيس الكولومبي غوستافو بيترو تعليق المفاوضات مع جيش التحرير الوطني، مشيرا إلى أن الحركة قتلت ثمانين شخصا.',
    claims: [
      { kind: 'talks', act: 'suspend', agents: ['غوستافو-بيترو'] },
      { kind: 'attack', act: 'carry-out', by: ['غوستافو-بيترو'], content: { casualties: { killed: { value: 80 } } } },
    ],
  },
  {
    text: 'اتهم رئيس الوزراء الكمبودي تايلاند بانتهاك الهدنة، داعيا رابطة آسيان إلى إرسال مراقبين.',
    claims: [{ kind: 'ceasefire', act: 'accuse', by: [] }],
  },
  {
    text: 'وتحدث لافروف إلى نظيره الصيني وانغ يي، موضحا أن موسكو وافقت على عقد قمة ثلاثية في سوتشي.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'wang-yi'], by: [] },
      { kind: 'talks', act: 'agree', agents: ['russia'], by: ['sergei-lavrov'], content: { level: 'leaders' } },
    ],
  },
  {
    text: 'دافع باشينيان عن الاتفاق مع باكو، لافتا إلى أن الطرفين اتفقا على تبادل الأسرى والجثامين.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', by: ['nikol-pashinyan'] }],
  },
  {
    text: 'قال المتحدث باسم الخارجية القطرية ماجد الأنصاري إن المحادثات مستمرة، نافيا تعليق الوساطة بين إسرائيل وحماس، ومؤكدا أن الدوحة تعمل على تثبيت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['qatar'] }],
    more: true,
  },
  {
    text: 'انتقد نائب الرئيس الأمريكي جي دي فانس القادة الأوروبيين، قائلا إن واشنطن ستوقف مساعداتها العسكرية لكييف.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], by: ['j-d-vance'], content: { what: ['military'], change: 'stop' } }],
    more: true,
  },
]);

runTable('Arabic: one more speaker takes the word', ar, [
  {
    text: 'وقال الرئيس الفرنسي إيمانويل ماكرون إن باريس تدعم نشر قوات سلام. من جانبه، أكد المستشار الألماني أولاف شولتس أن برلين ستقدم مساعدات عسكرية إضافية لأوكرانيا.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], by: ['olaf-scholz'], content: { what: ['military'] } }],
    more: true,
  },
  {
    text: 'أعلنت باكستان أن الهند أطلقت خمسة صواريخ على قواعدها. وفي المقابل، قالت نيودلهي إنها استهدفت معسكرات للمسلحين ولم تقصف أي منشأة عسكرية.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['india'], by: ['pakistan'] },
      { kind: 'attack', act: 'carry-out', agents: ['india'], by: ['india'] },
      { kind: 'attack', act: 'carry-out', agents: ['india'], by: ['india'], polarity: 'negated' },
    ],
  },
  {
    text: 'جدد وزير الخارجية المصري بدر عبد العاطي رفض القاهرة تهجير الفلسطينيين. بدوره، شدد نظيره الأردني أيمن الصفدي على ضرورة وقف إطلاق النار فورا.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['أيمن-الصفدي'], by: [] }],
    more: true,
  },
  {
    text: 'ومن جهته قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إن المنظمة الدولية مستعدة لتقديم مساعدات إنسانية لسكان تيغراي.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-nations'], by: ['antonio-guterres'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'اتفق الطرفان على هدنة، بحسب الوسيط الأفريقي، لكن قائد قوات الدعم السريع محمد حمدان دقلو اشترط انسحاب الجيش أولا.',
    claims: [
      { kind: 'ceasefire', act: 'agree' },
      { kind: 'ceasefire', act: 'urge', by: [] },
    ],
  },
  {
    text: 'وعلى صعيد متصل، أعلنت الخارجية التركية أن أنقرة ستستضيف اجتماعا بين إثيوبيا والصومال الأسبوع المقبل.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['turkey'], by: ['turkish-ministry-of-foreign-affairs'] }],
  },
]);

runTable('Arabic: who spoke goes on in the next sentence', ar, [
  {
    text: 'التقى وزير الدفاع الأمريكي لويد أوستن نظيره الكوري الجنوبي في سول. وأكد أوستن التزام بلاده بأمن كوريا الجنوبية. وأضاف أن واشنطن ستفرض عقوبات جديدة على بيونغ يانغ إذا أجرت تجربة نووية.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['united-states'], by: ['lloyd-austin'], content: { change: 'impose' } }],
    more: true,
  },
  {
    text: 'قال رئيس مجلس السيادة السوداني عبد الفتاح البرهان إن الجيش لن يتفاوض مع المتمردين. وتابع: «سنواصل القتال حتى النصر». وختم بأن الخرطوم ترحب بأي مبادرة لإنهاء الحرب.',
    claims: [{ kind: 'settlement', act: 'support', agents: ['sudan'], by: ['abdel-fattah-al-burhan'] }],
    more: true,
  },
  {
    text: 'صرح المبعوث الأممي إلى اليمن هانس غروندبرغ بأن الأطراف التزمت بالهدنة. ولفت غروندبرغ إلى أن مكتبه يواصل العمل على إطلاق سراح جميع المحتجزين. كما دعا الحوثيين إلى الإفراج عن موظفي الأمم المتحدة.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['hans-grundberg'], by: [] }],
    more: true,
  },
  {
    text: 'نشر بيدرسون بيانا بعد اللقاء. وجاء في البيان أن الأطراف السورية اتفقت على عقد الجولة الثامنة في جنيف.',
    claims: [{ kind: 'talks', act: 'agree' }],
    more: true,
  },
]);
