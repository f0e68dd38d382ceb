import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: attacks', ar, [
  {
    text: 'قصفت إسرائيل مدينة رفح جنوب قطاع غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'] }],
  },
  {
    text: 'شن الجيش الإسرائيلي غارات على جنوب لبنان.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israeli-armed-forces'], content: { by: 'israeli-armed-forces' } }],
  },
  {
    text: 'استهدف الحوثيون سفينة أمريكية في البحر الأحمر.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { by: 'houthis', area: 'red-sea' } }],
  },
  {
    text: 'أدانت السعودية الهجوم على دمشق.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['saudi-arabia'] }],
  },
  {
    text: 'ندد الأردن بالغارات الإسرائيلية على سوريا.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['jordan'] }],
  },
  { text: 'اتهمت أوكرانيا روسيا بقصف مستشفى.', published: '2024-05-14', claims: [{ kind: 'attack', act: 'accuse', agents: ['ukraine'] }] },
  { text: 'نفت موسكو استهداف المدنيين.', published: '2024-05-14', claims: [{ kind: 'attack', act: 'deny', agents: ['russia'] }] },
  {
    text: 'هاجمت قوات الدعم السريع مخيم زمزم للنازحين.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rapid-support-forces'] }],
  },
  {
    text: 'قال الجيش الأوكراني إنه قصف مصفاة نفط روسية.',
    published: '2024-05-14',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['ukrainian-armed-forces'],
        content: { target: 'energy' },
        by: ['ukrainian-armed-forces'],
      },
    ],
  },
  {
    text: 'قتل ثلاثة جنود أمريكيين في هجوم على قاعدة في الأردن.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out' }],
    more: true,
  },
  {
    text: 'لم تقصف روسيا المدينة.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], polarity: 'negated' }],
  },
  {
    text: 'نفذت تركيا ضربات جوية في شمال العراق.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'] }],
  },
  { text: 'حذرت قطر من هجوم بري على رفح.', published: '2024-05-14', claims: [{ kind: 'attack', act: 'warn', agents: ['qatar'] }] },
  { text: 'استنكرت الكويت قصف مخيم النصيرات.', published: '2024-05-14', claims: [{ kind: 'attack', act: 'oppose', agents: ['kuwait'] }] },
  {
    text: 'غزت روسيا أوكرانيا في فبراير 2022.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['russia'], content: { time: '2022-02' } }],
  },
  {
    text: 'قتل 16 شخصا في غارة إسرائيلية على بيروت.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 16 } } }],
  },
  {
    text: 'أكدت كييف أن القوات الروسية شنت هجوما بطائرات مسيرة.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['ukraine'] }],
  },
  {
    text: 'سقط تسعة قتلى وعشرون جريحا في قصف على أم درمان.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 9 } } }],
  },
  {
    text: 'نددت تركيا بالعدوان الإسرائيلي على غزة.',
    published: '2024-05-14',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['turkey'] }],
  },
]);

runNever('Arabic: never attack', ar, 'attack', [
  'هز زلزال تركيا.',
  'الفريق قوي هذا الموسم.',
  'التقى الرئيسان في باريس.',
  'فاز المنتخب بهدفين.',
  'أرسلت قطر مساعدات.',
  'زار الوزير القاهرة.',
  'تبادلت روسيا وأوكرانيا أسرى.',
  'ارتفع الدولار.',
  'اتفق البلدان على التعاون.',
  'هطلت أمطار غزيرة.',
]);
