import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: the dead and the wounded', ar, [
  {
    text: 'لقي 14 مدنيا مصرعهم وأصيب 30 آخرون في قصف استهدف سوقا بمدينة نيالا.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 14 }, wounded: { value: 30 } } } }],
  },
  {
    text: 'سقط خمسة قتلى وعشرون جريحا في انفجار سيارة مفخخة وسط مقديشو.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 5 }, wounded: { value: 20 } } } }],
  },
  {
    text: 'قُتل تسعة أشخاص على الأقل، بينهم ثلاثة أطفال، وجُرح العشرات جراء غارات روسية على إدلب.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 9, bound: 'at-least' } } } }],
  },
  {
    text: 'أعلنت وزارة الصحة اللبنانية استشهاد ثلاثة مواطنين في غارة على بلدة عيترون.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: [],
        by: ['lebanese-ministry-of-health'],
        content: { casualties: { killed: { value: 3 } } },
      },
    ],
  },
  {
    text: 'أسفر الهجوم الذي شنه تنظيم الدولة على ثكنة في بوركينا فاسو عن مقتل 40 جنديا وإصابة 12 آخرين.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 40 }, wounded: { value: 12 } } } }],
  },
  {
    text: 'وأدت الضربات الهندية إلى مقتل 31 مدنيا، وفق إسلام آباد.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['pakistan'], content: { casualties: { killed: { value: 31 } } } }],
  },
  {
    text: 'أفادت شبكة أطباء السودان بمقتل 13 شخصا وإصابة 19 آخرين نتيجة قصف نفذته قوات الدعم السريع على الفاشر.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        by: ['شبكة-أطباء-السودان'],
        content: { by: 'rapid-support-forces', casualties: { killed: { value: 13 }, wounded: { value: 19 } } },
      },
    ],
  },
  {
    text: 'ارتفعت حصيلة ضحايا القصف على خاركيف إلى 17 قتيلا و42 جريحا.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 17 }, wounded: { value: 42 } } } }],
  },
  {
    text: 'قتلت القوات الإسرائيلية ثلاثة فلسطينيين في جنين وأصابت ثالثا بجروح خطيرة.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['israeli-armed-forces'], by: [], content: { casualties: { killed: { value: 3 } } } },
    ],
    more: true,
  },
  {
    text: 'قال الجيش التركي إنه قتل 12 مسلحا من حزب العمال الكردستاني شمالي العراق.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkish-armed-forces'], content: { casualties: { killed: { value: 12 } } } }],
  },
  {
    text: 'استهدفت طائرة مسيرة مركز إيواء في الأبيض، ما أسفر عن سقوط عشرات القتلى والجرحى.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [] }],
  },
  {
    text: 'تعرض مستشفى الفاشر لقصف مباشر أوقع 12 قتيلا.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 12 } } } }],
  },
  {
    text: 'أودى هجوم بمسيرة على حافلة في سومي بحياة تسعة ركاب.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 9 } } } }],
  },
  {
    text: 'تسببت الاشتباكات بين الجيش الكونغولي ومتمردي إم 23 في مقتل أكثر من سبعة آلاف شخص منذ يناير.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 7000, bound: 'more-than' } } } }],
  },
  {
    text: '8 شهداء وأكثر من 20 مصابا في قصف إسرائيلي على مخيم النصيرات.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        by: [],
        content: { by: 'israel', casualties: { killed: { value: 8 }, wounded: { value: 20, bound: 'more-than' } } },
      },
    ],
  },
  {
    text: 'خلفت الغارات على الحديدة 80 قتيلا و150 مصابا، حسب جماعة الحوثي.',
    claims: [
      { kind: 'attack', act: 'carry-out', by: ['houthis'], content: { casualties: { killed: { value: 80 }, wounded: { value: 150 } } } },
    ],
  },
]);
