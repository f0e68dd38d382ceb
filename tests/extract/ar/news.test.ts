import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: agencies and newspapers', ar, [
  {
    text: 'تلقى صاحب السمو الأمير فيصل بن فرحان بن عبدالله وزير الخارجية، اليوم، اتصالًا هاتفيًا من معالي وزير الخارجية الباكستاني محمد إسحاق دار، وجرى خلال الاتصال بحث خفض التصعيد بين باكستان والهند.',
    published: '2025-05-03',
    claims: [{ kind: 'talks', act: 'hold', agents: ['faisal-bin-farhan', 'محمد-إسحاق-دار'], by: [], content: { medium: 'phone' } }],
    more: true,
  },
  {
    text: 'أدانت دولة الإمارات بشدة الهجوم الذي استهدف مسجداً في مدينة الفاشر السودانية، وأسفر عن مقتل 75 شخصاً.',
    published: '2025-09-20',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['united-arab-emirates'], by: [] }],
    more: true,
  },
  {
    text: 'شدد الرئيس عبد الفتاح السيسي، خلال استقباله رئيس مجلس السيادة السوداني عبد الفتاح البرهان، على ضرورة وقف إطلاق النار في السودان.',
    published: '2025-10-15',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['abdel-fattah-el-sisi'], by: [], content: { area: 'sudan' } }],
    more: true,
  },
  {
    text: 'قال مصدر دبلوماسي لوكالة فرانس برس إن الجولة الثانية من المحادثات بين الحكومة الإثيوبية ومتمردي تيغراي ستعقد في نيروبي الأسبوع المقبل.',
    published: '2022-11-05',
    claims: [{ kind: 'talks', act: 'plan', by: [[]] }],
  },
  {
    text: 'تلقت حركة «حماس» مقترحاً جديداً من الوسطاء. وكشفت مصادر مطلعة لـ«الشرق الأوسط» أن الحركة وافقت على إطلاق سراح عشرة محتجزين أحياء مقابل هدنة لمدة 60 يوماً.',
    published: '2025-07-10',
    claims: [{ kind: 'handover', act: 'agree', agents: ['hamas'], by: [[]], content: { persons: { value: 10 } } }],
    more: true,
  },
  {
    text: 'نفت كيغالي ضلوع قواتها في الهجوم على غوما، مؤكدة أنها ملتزمة بوقف إطلاق النار.',
    published: '2025-01-27',
    claims: [
      { kind: 'attack', act: 'deny', agents: ['rwanda'], by: [] },
      { kind: 'ceasefire', act: 'pledge', agents: ['rwanda'], by: ['rwanda'] },
    ],
  },
  {
    text: 'جدد رئيس الجمهورية عبد المجيد تبون، أمس، دعوة بلاده إلى إطلاق سراح الرئيس النيجري محمد بازوم.',
    published: '2023-08-06',
    claims: [{ kind: 'handover', act: 'urge', by: [] }],
  },
  {
    text: 'بدأت طهران وبغداد تنفيذ اتفاق أمني يقضي بنزع سلاح الجماعات الكردية الإيرانية ونقلها من المناطق الحدودية.',
    published: '2023-09-20',
    claims: [{ kind: 'arms-control', act: 'begin', agents: ['iran', 'iraq'], by: [] }],
  },
  {
    text: 'أفرجت السلطات الإثيوبية عن 12 عنصراً من قوات تيغراي في بادرة حسن نية، وفق ما ذكرت هيئة البث الإثيوبية.',
    published: '2022-10-30',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        by: ['ethiopian-broadcasting-authority'],
        content: { persons: { value: 12 }, gesture: 'goodwill' },
      },
    ],
  },
  {
    text: 'رحبت المملكة الأردنية الهاشمية باتفاق وقف إطلاق النار بين الهند وباكستان، وأشادت بجهود الولايات المتحدة في التوصل إليه.',
    published: '2025-05-10',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['jordan'], by: [], content: { parties: ['india', 'pakistan'] } }],
    more: true,
  },
  {
    text: 'أعلن الكرملين أن الرئيس بوتين سيستقبل المبعوث الأميركي ستيف ويتكوف في موسكو الأربعاء.',
    published: '2025-08-04',
    claims: [{ kind: 'talks', act: 'plan', by: ['kremlin'], content: { time: '2025-08-06' } }],
  },
  {
    text: 'لم تتوصل الوفود اليمنية إلى اتفاق على تمديد الهدنة، بحسب المبعوث الأممي هانس غروندبرغ.',
    published: '2022-10-03',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', by: ['hans-grundberg'] }],
  },
  {
    text: 'اتهمت الخرطوم أبو ظبي بتزويد قوات الدعم السريع بالأسلحة، وهو ما نفته الإمارات.',
    published: '2024-04-29',
    claims: [{ kind: 'aid', act: 'accuse', agents: ['sudan'], by: [], content: { what: ['military'] } }],
    more: true,
  },
  {
    text: 'فرضت الولايات المتحدة وبريطانيا عقوبات على قائد قوات الدعم السريع محمد حمدان دقلو، فيما مدد الاتحاد الأوروبي عقوباته على بيلاروس عاماً.',
    published: '2025-01-07',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['united-states', 'united-kingdom'], by: [], content: { change: 'impose' } },
      { kind: 'sanctions', act: 'carry-out', agents: ['european-union'], by: [], content: { change: 'extend', target: 'belarus' } },
    ],
  },
  {
    text: 'هدد الرئيس الأميركي دونالد ترامب إيران بضربات «لم تشهد مثلها من قبل» إذا لم توافق على اتفاق نووي.',
    published: '2025-03-30',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['donald-trump'], by: [], content: { against: 'iran' } }],
    more: true,
  },
  {
    text: 'سلمت كتائب القسام الصليب الأحمر جثامين أربعة أسرى إسرائيليين في خان يونس، الخميس.',
    published: '2025-02-20',
    claims: [
      {
        kind: 'handover',
        act: 'carry-out',
        agents: ['al-qassam-brigades'],
        by: [],
        content: { persons: { value: 4 }, role: 'body', time: '2025-02-20' },
      },
    ],
  },
  {
    text: 'قال الأمين العام للأمم المتحدة أنطونيو غوتيريش إنه يشعر بقلق بالغ إزاء القتال في ميانمار. وأضاف: «أدعو جميع الأطراف إلى وقف فوري للأعمال العدائية».',
    published: '2023-11-10',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'], by: ['antonio-guterres'] }],
  },
  {
    text: 'تعهد المانحون في مؤتمر بروكسل بتقديم 6.4 مليار يورو لسوريا، فيما أعلنت ألمانيا أنها ستقدم 300 مليون يورو إضافية.',
    published: '2025-03-17',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], by: ['germany'], content: { amount: { value: 300000000, unit: 'EUR' } } }],
    more: true,
  },
  {
    text: 'التقى السلطان هيثم بن طارق اليوم الرئيس الإيراني مسعود بزشكيان. واستعرض الجانبان، خلال اللقاء الذي عقد في مسقط، علاقات التعاون بين البلدين وسبل تعزيزها في مختلف المجالات.',
    published: '2025-05-27',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['haitham-bin-tariq', 'masoud-pezeshkian'], by: [] },
      { kind: 'cooperation', act: 'assess', agents: ['haitham-bin-tariq', 'masoud-pezeshkian'], by: [] },
    ],
    more: true,
  },
  {
    text: 'أبدى رئيس الوزراء الأرميني نيكول باشينيان استعداد بلاده لتوقيع معاهدة سلام مع أذربيجان قبل نهاية العام.',
    published: '2023-10-05',
    claims: [{ kind: 'settlement', act: 'pledge', by: [] }],
  },
]);
