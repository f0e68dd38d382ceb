import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

const published = '2025-03-18';

runTable('Arabic: readouts of ministries and courts', ar, [
  {
    text: 'تلقى د. بدر عبد العاطي وزير الخارجية والهجرة، صباح الأحد، اتصالا هاتفيا من السيد سيرغي لافروف وزير خارجية روسيا الاتحادية، تناول الأوضاع في سوريا.',
    published,
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['badr-abdelatty', 'sergei-lavrov'],
        by: [],
        content: { medium: 'phone', time: { value: '2025-03-16' }, venue: null },
      },
    ],
  },
  {
    text: 'تلقى الأمير محمد بن سلمان ولي العهد رئيس مجلس الوزراء اتصالا هاتفيا من الرئيس فلاديمير بوتين.',
    published,
    claims: [{ kind: 'talks', act: 'hold', agents: ['mohammed-bin-salman', 'vladimir-putin'], content: { level: null } }],
  },
  {
    text: 'وجه الرئيس الصيني الدعوة إلى نظيره الروسي لزيارة بكين.',
    published,
    claims: [{ kind: 'visit', act: 'propose', agents: ['xi-jinping'], by: [] }],
  },
  {
    text: 'وجه أمير قطر بإرسال مساعدات إنسانية عاجلة إلى سوريا.',
    published,
    claims: [{ kind: 'aid', act: 'order', agents: ['tamim-bin-hamad-al-thani'], content: { to: 'syria' } }],
  },
  {
    text: 'جدد الرئيس الفرنسي دعم بلاده لمقترح وقف إطلاق النار في غزة.',
    published,
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['emmanuel-macron'], by: [] }],
  },
  {
    text: 'أثنى وزير الخارجية الأردني أيمن الصفدي على مقترح الرئيس الأمريكي لوقف الحرب، مشيرا إلى أن الأردن يعتزم إرسال مساعدات إنسانية إلى غزة.',
    published,
    claims: [
      { kind: 'settlement', act: 'support', agents: ['أيمن-الصفدي'], by: [] },
      { kind: 'aid', act: 'pledge', agents: ['jordan'], by: ['أيمن-الصفدي'] },
    ],
  },
  {
    text: 'استقبل سمو الشيخ محمد بن زايد آل نهيان رئيس الدولة فخامة الرئيس فلاديمير بوتين.',
    published,
    claims: [{ kind: 'talks', act: 'hold', agents: ['mohamed-bin-zayed-al-nahyan', 'vladimir-putin'], content: { medium: 'in-person' } }],
  },
  {
    text: 'يصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة غدا.',
    published,
    claims: [{ kind: 'visit', act: 'plan', agents: ['sergei-lavrov'], content: { time: { value: '2025-03-19' } } }],
  },
  {
    text: 'اتهمت روسيا الجيش الأوكراني بقصف مدينة بيلغورود بالصواريخ.',
    published,
    claims: [{ kind: 'attack', act: 'accuse', agents: ['russia'], content: { by: 'ukrainian-armed-forces' } }],
  },
  {
    text: 'اتهم الجيش السوداني قوات الدعم السريع بقتل عشرين مدنيا وإصابة ثلاثين آخرين في قصف استهدف الفاشر.',
    published,
    claims: [
      {
        kind: 'attack',
        act: 'accuse',
        agents: ['sudanese-armed-forces'],
        content: { by: 'rapid-support-forces', casualties: { killed: { value: 20 }, wounded: { value: 30 } } },
      },
    ],
  },
  {
    text: 'أعلن الجيش اللبناني مقتل ثلاثة من جنوده في غارة إسرائيلية.',
    published,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['lebanese-armed-forces'] }],
  },
  {
    text: 'أعلن المبعوث الأممي موافقة الحكومة اليمنية وجماعة الحوثي على تمديد الهدنة. ورحب الرئيس الأميركي جو بايدن بذلك، مشيدا بدور السعودية وسلطنة عمان. وقال مصدر إن الطرفين اتفقا على الإفراج عن مئتي أسير، بينهم 16 سعوديا وثلاثة سودانيين.',
    published: '2022-08-03',
    more: true,
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['yemeni-government', 'houthis'] },
      {
        kind: 'handover',
        act: 'agree',
        agents: ['yemeni-government', 'houthis'],
        content: { from: null, to: null, persons: { value: 200 } },
      },
    ],
  },
  {
    text: 'استقبل سمو الشيخ محمد بن زايد آل نهيان فخامة الرئيس فلاديمير بوتين. وأعرب فخامته عن دعمه لوقف إطلاق النار. وأكد سموه أن الإمارات ستواصل الوساطة لتبادل الأسرى.',
    published,
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'], by: [] },
      { kind: 'prisoner-exchange', act: 'pledge', by: ['mohamed-bin-zayed-al-nahyan'] },
    ],
  },
  {
    text: 'تلقى الملك عبد الله الثاني اتصالا هاتفيا من فخامة الرئيس الفرنسي إيمانويل ماكرون. وأعرب فخامته عن دعمه لوقف إطلاق النار. من جهته، أكد جلالته استعداد الأردن لإرسال مساعدات إنسانية.',
    published,
    claims: [
      { kind: 'talks', act: 'hold', agents: ['abdullah-ii', 'emmanuel-macron'] },
      { kind: 'ceasefire', act: 'support', agents: ['emmanuel-macron'], by: [] },
      { kind: 'aid', act: 'pledge', agents: ['abdullah-ii'], content: { to: null } },
    ],
  },
  {
    text: 'تلقى صاحب السمو الملكي الأمير محمد بن سلمان بن عبدالعزيز آل سعود ولي العهد رئيس مجلس الوزراء -حفظه الله- اتصالًا هاتفيًا، اليوم، من فخامة الرئيس فلاديمير بوتين.',
    published,
    claims: [{ kind: 'talks', act: 'hold', agents: ['mohammed-bin-salman', 'vladimir-putin'], content: { medium: 'phone', level: null } }],
  },
  {
    text: 'شدد الرئيس الفرنسي على أهمية التوصل إلى اتفاق عادل ودائم وملزم يضمن أمن الجميع ورفعا كاملا للعقوبات.',
    published,
    claims: [{ kind: 'sanctions', act: 'urge', agents: ['emmanuel-macron'], by: [], content: { change: 'lift' } }],
    more: true,
  },
  {
    text: 'دعا وزير الخارجية المصري إلى ضرورة تنفيذ اتفاق وقف إطلاق النار، والإسراع في إدخال المساعدات الإنسانية إلى القطاع.',
    published,
    claims: [
      { kind: 'ceasefire', act: 'urge', by: [] },
      { kind: 'aid', act: 'urge', by: [], content: { what: ['humanitarian'] } },
    ],
  },
  {
    text: 'تم الاتفاق بين الجزائر وتونس على مواصلة التنسيق والتشاور.',
    published,
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['algeria', 'tunisia'] }],
  },
  {
    text: 'تشير حصيلة أعدتها وكالة رويترز إلى سقوط ثلاثين قتيلا.',
    published,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: { value: 30 } } } }],
  },
  {
    text: 'أعلن المبعوث الأممي موافقة الحكومة اليمنية وجماعة الحوثي على تمديد الهدنة. ورحب الرئيس الأميركي جو بايدن بالخطوة.',
    published: '2022-08-03',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['yemeni-government', 'houthis'] },
      { kind: 'ceasefire', act: 'support', agents: ['joe-biden'], by: [] },
    ],
  },
  {
    text: 'أكد الرئيس الجزائري عبد المجيد تبون تمسك بلاده بالحوار. وعبرت جبهة التحرير عن رفضها لأي هدنة جديدة.',
    published,
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['جبهة-التحرير'] }],
    more: true,
  },
  {
    text: 'فرض مجلس الأمن عقوبات على جماعة الشباب. ورحب الرئيس الصومالي بالقرار.',
    published,
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['un-security-council'] },
      { kind: 'sanctions', act: 'support', by: [] },
    ],
  },
  {
    text: 'فرضت واشنطن عقوبات على شركات سودانية. ودعا الرئيس المصري إلى وقف إطلاق النار، مجددا التزام بلاده تطبيق القرار 2735.',
    published,
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['united-states'] },
      { kind: 'ceasefire', act: 'urge', by: [] },
    ],
  },
  {
    text: 'أكد مصدر أمني عراقي مقتل جنديين في هجوم على كركوك.',
    published,
    claims: [{ kind: 'attack', act: 'carry-out', content: { by: null, casualties: { killed: { value: 2 } } } }],
  },
  {
    text: 'وجه وزير الخارجية الدعوة لنظيره الأمريكي لزيارة القاهرة.',
    published,
    claims: [{ kind: 'visit', act: 'propose' }],
  },
  {
    text: 'اتفق الوزيران سيرغي لافروف وهاكان فيدان على مواصلة التشاور.',
    published,
    claims: [{ kind: 'talks', act: 'agree' }],
  },
]);

runNever('Arabic: what falls is not always a person', ar, 'attack', ['أعلن الجيش سقوط المدينة.', 'أدى الجفاف إلى سقوط الحكومة.']);

runNever('Arabic: what was prepared is not returned', ar, 'handover', [
  'تشير حصيلة أعدتها وكالة رويترز إلى سقوط أكثر من ألفي قتيل منذ اندلاع الحرب.',
  'درس الوزراء الخطة التي أعدتها اللجنة لعشرة سجناء.',
]);
