import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: variations of the five claims of a call', ar, [
  {
    text: 'وأعلن بوتين عن اتفاق بين موسكو وكييف لإجراء عملية تبادل أسرى في 19 مارس، تشمل 240 أسيرًا من كل جانب.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'agree',
        agents: ['russia', 'ukraine'],
        by: ['vladimir-putin'],
        content: {
          parties: ['russia', 'ukraine'],
          perSide: { value: 240, unit: 'prisoner', per: 'side', bound: 'exact' },
          time: '2025-03-19',
        },
      },
    ],
  },
  {
    text: 'وأعلن بوتين عن اتفاق بين موسكو وكييف لإجراء عملية تبادل أسرى في 2 أبريل، تشمل 175 أسيرًا من كل جانب.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'agree',
        agents: ['russia', 'ukraine'],
        by: ['vladimir-putin'],
        content: { perSide: 175, time: '2025-04-02' },
      },
    ],
  },
  {
    text: 'أعلن بوتين عن اتفاق بين روسيا وأوكرانيا لتبادل 175 أسيرا من كل طرف يوم 2 نيسان.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'agree',
        agents: ['russia', 'ukraine'],
        by: ['vladimir-putin'],
        content: { perSide: 175, time: '2025-04-02' },
      },
    ],
  },
  {
    text: 'وأعلن الرئيس الأذربيجاني إلهام علييف عن اتفاق بين باكو ويريفان لتنفيذ عملية تبادل أسرى في 13 ديسمبر، تشمل 32 أسيرًا من كل جانب.',
    published: '2023-12-07',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'agree',
        agents: ['azerbaijan', 'armenia'],
        content: { parties: ['azerbaijan', 'armenia'], perSide: 32, time: '2023-12-13' },
      },
    ],
  },
  {
    text: 'بوتين أعلن عن اتفاق بين موسكو وكييف لتنفيذ عملية تبادل أسرى تشمل 175 أسيرًا من كل جانب في 19 مارس.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'agree',
        agents: ['russia', 'ukraine'],
        by: ['vladimir-putin'],
        content: { perSide: 175, time: '2025-03-19' },
      },
    ],
  },
  {
    text: 'وقال الرئيس الروسي إن موسكو وكييف اتفقتا على تبادل أسرى في 19 مارس يشمل 300 أسير من كل جانب.',
    published: '2025-03-18',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['russia', 'ukraine'], content: { perSide: 300, time: '2025-03-19' } }],
  },
  {
    text: 'اتفقت روسيا وأوكرانيا على تبادل ٢٤٠ أسيرا من كل جانب في ١٩ مارس، بحسب ما أعلن بوتين.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'agree',
        agents: ['russia', 'ukraine'],
        by: ['vladimir-putin'],
        content: { perSide: 240, time: '2025-03-19' },
      },
    ],
  },
  {
    text: 'أعلنت صنعاء والرياض اتفاقا لتبادل الأسرى يشمل مئة أسير من كل جانب.',
    published: '2025-03-18',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', content: { perSide: 100 } }],
  },
  {
    text: 'أفاد الكرملين بأن بوتين دعم المبادرة الأمريكية بشأن هدنة مؤقتة في أوكرانيا لمدة أسبوعين.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'ceasefire',
        act: 'support',
        agents: ['vladimir-putin'],
        by: ['kremlin'],
        content: { duration: 'P2W', area: 'ukraine', permanence: 'temporary', proposer: 'united-states' },
      },
    ],
  },
  {
    text: 'أفاد الكرملين بأن الرئيس الروسي فلاديمير بوتين دعم المبادرة الفرنسية بشأن هدنة مؤقتة في أوكرانيا لمدة 30 يومًا.',
    published: '2025-03-18',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['vladimir-putin'], by: ['kremlin'], content: { duration: 'P30D', proposer: 'france' } },
    ],
  },
  {
    text: 'أفادت الرئاسة الفرنسية بأن الرئيس إيمانويل ماكرون دعم المبادرة الأمريكية بشأن هدنة مؤقتة في السودان لمدة 60 يومًا.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'ceasefire',
        act: 'support',
        agents: ['emmanuel-macron'],
        content: { duration: 'P60D', area: 'sudan', proposer: 'united-states' },
      },
    ],
  },
  {
    text: 'ذكر الكرملين أن بوتين أيّد المقترح الأمريكي بهدنة لمدة ثلاثين يوما في أوكرانيا.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'ceasefire',
        act: 'support',
        agents: ['vladimir-putin'],
        by: ['kremlin'],
        content: { duration: 'P30D', area: 'ukraine', proposer: 'united-states' },
      },
    ],
  },
  {
    text: 'بحسب الكرملين، أيد بوتين المبادرة الأمريكية لهدنة مدتها شهر واحد.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'ceasefire',
        act: 'support',
        agents: ['vladimir-putin'],
        by: ['kremlin'],
        content: { duration: 'P1M', proposer: 'united-states' },
      },
    ],
  },
  {
    text: 'أيّد بوتين المبادرة الأمريكية بشأن هدنة لمدة 30 يوما، وفقا لبيان الكرملين.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'ceasefire',
        act: 'support',
        agents: ['vladimir-putin'],
        by: ['kremlin'],
        content: { duration: 'P30D', proposer: 'united-states' },
      },
    ],
  },
  {
    text: 'كما أعلنت موسكو، كبادرة حسن نية، عن نيتها تسليم 40 جنديًا أوكرانيًا مصابًا بجروح خطيرة.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['russia'],
        by: ['russia'],
        content: {
          persons: { value: 40, unit: 'soldier' },
          role: 'soldier',
          condition: 'seriously-wounded',
          gesture: 'goodwill',
          from: 'russia',
          to: 'ukraine',
        },
      },
    ],
  },
  {
    text: 'أعلنت موسكو عن نيتها تسليم 23 جنديًا أوكرانيًا مصابًا بجروح خطيرة كبادرة حسن نية.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['russia'],
        by: ['russia'],
        content: { persons: 23, condition: 'seriously-wounded', gesture: 'goodwill', to: 'ukraine' },
      },
    ],
  },
  {
    text: 'أعلنت يريفان عن نيتها تسليم 15 أسيرًا أذربيجانيًا.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['armenia'],
        by: ['armenia'],
        content: { persons: { value: 15, unit: 'prisoner' }, role: 'prisoner', from: 'armenia', to: 'azerbaijan' },
      },
    ],
  },
  {
    text: 'وأعلنت كييف عزمها تسليم ثلاثة جنود روس جرحى كبادرة حسن نية.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['ukraine'],
        by: ['ukraine'],
        content: { persons: 3, condition: 'wounded', gesture: 'goodwill', to: 'russia' },
      },
    ],
  },
  {
    text: 'قالت موسكو إنها ستسلم 23 جنديا أوكرانيا مصابا بجروح خطيرة.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'handover',
        act: 'pledge',
        agents: ['russia'],
        by: ['russia'],
        content: { persons: 23, condition: 'seriously-wounded', to: 'ukraine' },
      },
    ],
  },
  {
    text: 'أجرى دونالد ترامب ونظيره الروسي فلاديمير بوتين، الثلاثاء، مكالمة هاتفية دامت لأكثر من ساعتين.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['donald-trump', 'vladimir-putin'],
        content: {
          participants: ['donald-trump', 'vladimir-putin'],
          medium: 'phone',
          duration: { value: 'PT2H', bound: 'more-than' },
          time: '2025-03-18',
        },
      },
    ],
  },
  {
    text: 'أجرى الرئيس الفرنسي إيمانويل ماكرون ونظيره المصري عبد الفتاح السيسي، الأحد، مكالمة هاتفية استمرت 45 دقيقة.',
    published: '2023-10-16',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['emmanuel-macron', 'abdel-fattah-el-sisi'],
        content: { medium: 'phone', duration: 'PT45M', time: '2023-10-15' },
      },
    ],
  },
  {
    text: 'الثلاثاء، أجرى ترامب مكالمة هاتفية مع بوتين.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['donald-trump', 'vladimir-putin'],
        content: { participants: ['donald-trump', 'vladimir-putin'], medium: 'phone', time: '2025-03-18' },
      },
    ],
  },
  {
    text: 'ترامب وبوتين أجريا مكالمة هاتفية يوم الثلاثاء استمرت ساعة ونصف.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['donald-trump', 'vladimir-putin'],
        content: { medium: 'phone', duration: 'PT1H30M', time: '2025-03-18' },
      },
    ],
  },
  {
    text: 'أجرى الرئيس الأوكراني فولوديمير زيلينسكي اتصالا هاتفيا مع الرئيس التركي رجب طيب أردوغان في 2 أبريل.',
    published: '2024-04-03',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['volodymyr-zelenskyy', 'recep-tayyip-erdogan'],
        content: { medium: 'phone', time: '2024-04-02' },
      },
    ],
  },
  {
    text: 'أيد ترامب مقترح بوتين لتنظيم مباريات هوكي بين دوري NHL الأمريكي ونظيره الروسي KHL.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'sports-event',
        act: 'support',
        agents: ['donald-trump'],
        content: { sport: 'ice-hockey', proposer: 'vladimir-putin', competitors: ['nhl', 'khl'] },
      },
    ],
  },
  {
    text: 'أيد ماكرون مقترح السيسي لتنظيم مباريات كرة قدم بين فرنسا ومصر.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'sports-event',
        act: 'support',
        agents: ['emmanuel-macron'],
        content: { sport: 'football', proposer: 'abdel-fattah-el-sisi', competitors: ['france', 'egypt'] },
      },
    ],
  },
  {
    text: 'رفض ترامب مقترح بوتين لتنظيم مباريات هوكي بين روسيا والولايات المتحدة.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'sports-event',
        act: 'reject',
        agents: ['donald-trump'],
        content: { sport: 'ice-hockey', proposer: 'vladimir-putin', competitors: ['russia', 'united-states'] },
      },
    ],
  },
  {
    text: 'وافق بوتين على اقتراح ترامب تنظيم مباريات كرة سلة بين البلدين.',
    published: '2025-03-18',
    claims: [
      { kind: 'sports-event', act: 'agree', agents: ['vladimir-putin'], content: { sport: 'basketball', proposer: 'donald-trump' } },
    ],
  },
]);
