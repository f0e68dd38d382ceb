import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: those named before, by title or short form', ar, [
  {
    text: 'استقبل سمو الشيخ تميم بن حمد آل ثاني الرئيس الرواندي بول كاغامي في الديوان الأميري. وأكد سموه دعم بلاده لاتفاق السلام مع الكونغو الديمقراطية.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'settlement', act: 'support' },
    ],
    more: true,
  },
  {
    text: 'حذر الحوثيون إسرائيل من مواصلة الحرب. وقالت الجماعة إنها ستستهدف السفن الإسرائيلية في البحر الأحمر.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['houthis'], by: ['houthis'] }],
    more: true,
  },
  {
    text: 'التقى وزير الخارجية التركي هاكان فيدان نظيره السوري في دمشق. وقال الوزير التركي إن بلاده ترفض أي اتفاق لا ينص على نزع سلاح قوات سوريا الديمقراطية.',
    claims: [{ kind: 'talks', act: 'hold', by: [] }],
    more: true,
  },
  {
    text: 'أعلنت حركة طالبان الإفراج عن صحفي أمريكي. وأوضحت الحركة أن الخطوة بادرة حسن نية.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['taliban'], by: ['taliban'] }],
    more: true,
  },
  {
    text: 'قال القيادي في جماعة الحوثي عبد القادر المرتضى إن جماعته أفرجت عن عشرين أسيرا من جبهة مأرب.',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['houthis'],
        by: ['عبد-القادر-المرتضى'],
        content: { persons: { value: 20 }, role: 'prisoner' },
      },
    ],
  },
  {
    text: 'وأكد الناطق باسم حماس أن حركته سلمت الوسطاء ردها على المقترح، وأن الحركة توافق على هدنة لستين يوما.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], content: { duration: 'P60D' } }],
    more: true,
  },
  {
    text: 'اتهم رئيس الوزراء الصومالي حمزة عبدي بري إثيوبيا بانتهاك سيادة بلاده. وأضاف أن حكومته لن تتفاوض مع أديس أبابا قبل سحب قواتها.',
    claims: [{ kind: 'talks', act: 'hold', polarity: 'negated', agents: ['somalia', 'ethiopia'] }],
    more: true,
  },
  {
    text: 'أعلن الجيش الإسرائيلي مقتل أحد ضباطه في خان يونس. وقال الجيش إنه قصف ردا على ذلك ثلاثين هدفا.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: [], by: ['israeli-armed-forces'] },
      { kind: 'attack', act: 'carry-out', agents: ['israeli-armed-forces'], by: ['israeli-armed-forces'] },
    ],
  },
  {
    text: 'اجتمع فخامة الرئيس جوزيف عون بالمبعوث الأمريكي توم باراك. وجدد فخامته مطالبة لبنان بانسحاب إسرائيل من الجنوب.',
    claims: [
      { kind: 'talks', act: 'hold', by: [] },
      { kind: 'ceasefire', act: 'urge' },
    ],
    more: true,
  },
  {
    text: 'تبادلت أذربيجان وأرمينيا اليوم أسرى حرب، وفق ما أكدت باكو. وقالت الخارجية الأرمينية إن يريفان أعادت جنديين إلى الجانب الأذربيجاني.',
    claims: [
      { kind: 'prisoner-exchange', act: 'carry-out', agents: ['azerbaijan', 'armenia'], by: ['azerbaijan'] },
      { kind: 'handover', act: 'carry-out', agents: ['armenia'], content: { persons: { value: 2, unit: 'soldier' }, to: 'azerbaijan' } },
    ],
  },
]);

runTable('Arabic: posts and bulletins', ar, [
  {
    text: 'أسامة حمدان القيادي في حماس:\n- مستعدون لإطلاق سراح جميع الأسرى دفعة واحدة.\n- نرفض أي هدنة مؤقتة.\n- نطالب الوسطاء بإلزام إسرائيل بوقف الحرب.',
    claims: [
      { kind: 'handover', act: 'pledge', by: ['osama-hamdan'] },
      { kind: 'ceasefire', act: 'reject', by: ['osama-hamdan'] },
      { kind: 'settlement', act: 'urge', by: ['osama-hamdan'] },
    ],
  },
  {
    text: 'عاجل | الجيش السوداني: قواتنا صدت هجوما للدعم السريع على بابنوسة وقتلت 60 مسلحا.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['sudanese-armed-forces'], content: { casualties: { killed: { value: 60 } } } }],
    more: true,
  },
  {
    text: 'الكرملين: بوتين وترامب اتفقا على عقد لقاء في بودابست.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['donald-trump', 'vladimir-putin'], by: ['kremlin'] }],
  },
  {
    text: 'أذربيجان تسلم أرمينيا 15 أسيرا مقابل خرائط حقول ألغام.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['azerbaijan'], by: [], content: { persons: { value: 15 }, to: 'armenia' } }],
  },
  {
    text: 'واشنطن تفرض عقوبات على قائد الدعم السريع.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], by: [], content: { change: 'impose' } }],
  },
  {
    text: '#عاجل | زيلينسكي: #أوكرانيا مستعدة لوقف إطلاق نار كامل لمدة ثلاثين يوما',
    claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['ukraine'], by: ['volodymyr-zelenskyy'], content: { duration: 'P30D' } }],
  },
  {
    text: 'مراسل الجزيرة: شهيدان وثلاثة جرحى في غارة إسرائيلية على صور جنوبي لبنان.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 2 }, wounded: { value: 3 } } } }],
  },
  {
    text: 'روبيو: سنمدد العقوبات على فنزويلا، ولن نتفاوض مع مادورو.',
    claims: [
      { kind: 'sanctions', act: 'pledge', by: ['marco-rubio'], content: { change: 'extend' } },
      { kind: 'talks', act: 'hold', by: ['marco-rubio'], polarity: 'negated' },
    ],
  },
]);

runTable('Arabic: readouts of presidencies', ar, [
  {
    text: 'تلقى السيد الرئيس عبد الفتاح السيسي اتصالا هاتفيا من الرئيس الكيني وليام روتو. وصرح المتحدث الرسمي باسم رئاسة الجمهورية بأن الرئيسين بحثا سبل وقف إطلاق النار في السودان.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'وليام-روتو'], by: [], content: { medium: 'phone' } }],
    more: true,
  },
  {
    text: 'وتناول الاتصال مستجدات الأوضاع في ليبيا، حيث أكد الرئيسان على أهمية إجراء الانتخابات وخروج المرتزقة، وتوافقا على تعزيز التعاون الأمني بين البلدين.',
    claims: [{ kind: 'cooperation', act: 'agree' }],
    more: true,
  },
  {
    text: 'وشدد الرئيس من جانبه على رفض مصر القاطع لأي هجوم على وحدة السودان، مؤكدا ضرورة التوصل إلى تسوية سياسية شاملة.',
    claims: [{ kind: 'settlement', act: 'urge', content: { qualities: ['comprehensive', 'peaceful'] } }],
    more: true,
  },
  {
    text: 'عقد وزير الخارجية العماني بدر البوسعيدي اليوم في طهران جلسة مباحثات رسمية مع نظيره الإيراني عباس عراقجي.',
    claims: [{ kind: 'talks', act: 'hold', by: [], content: { medium: 'in-person', venue: 'tehran' } }],
  },
  {
    text: 'وجرى خلال اللقاء استعراض العلاقات الثنائية بين البلدين وسبل دعمها، إضافة إلى بحث جهود إنهاء الأزمة في السودان.',
    claims: [{ kind: 'cooperation', act: 'assess' }],
    more: true,
  },
  {
    text: 'أعرب مجلس الوزراء السعودي، في جلسته برئاسة ولي العهد، عن ترحيب المملكة باتفاق وقف إطلاق النار بين باكستان والهند.',
    claims: [{ kind: 'ceasefire', act: 'support', by: [] }],
  },
  {
    text: 'هنأ الملك عبد الله الثاني الرئيس الأذربيجاني إلهام علييف بتوقيع اتفاق السلام مع أرمينيا.',
    claims: [{ kind: 'settlement', act: 'thank', agents: ['abdullah-ii'], by: [] }],
  },
  {
    text: 'ندعو نحن وزراء خارجية قطر والأردن وتركيا جميع الأطراف إلى وقف فوري لإطلاق النار، ونؤكد رفضنا للتهجير، ونرحب بإعلان فرنسا اعترافها بدولة فلسطين.',
    claims: [{ kind: 'ceasefire', act: 'urge' }],
    more: true,
  },
]);
