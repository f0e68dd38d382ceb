import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: persons behind long titles, bodies that no table knows', ar, [
  {
    text: 'استقبل وزير الشؤون الخارجية والتعاون الإفريقي والموريتانيين في الخارج، السيد أحمد كوليبالي، اليوم المبعوث الأممي.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['أحمد-كوليبالي', 'special-envoy-of-united-nations'] }],
  },
  {
    text: 'قال وزير الخارجية والهجرة وشؤون المصريين بالخارج الدكتور بدر عبد العاطي إن القاهرة ترفض تمديد العقوبات على دمشق.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['egypt'], by: ['badr-abdelatty'] }],
  },
  {
    text: 'رفض المجلس الانتقالي الجنوبي أي هدنة لا تشمل عدن.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['المجلس-الانتقالي-الجنوبي'], by: [] }],
  },
  {
    text: 'أعلنت وزارة الداخلية أن قوات الشرق قصفت مطار مصراتة.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['قوات-الشرق'] }],
  },
  {
    text: 'اتفقت حكومة الوحدة الوطنية وقوات الشرق على تبادل عشرين محتجزا من كل طرف.',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree', agents: ['حكومة-الوحدة-الوطنية', 'قوات-الشرق'], content: { perSide: { value: 20 } } },
    ],
  },
  {
    text: 'حملت الحكومة السودانية قوات الدعم السريع مسؤولية الهجوم على مستشفى نيالا.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['sudanese-government'], by: [] }],
  },
  {
    text: 'تبنت قوات الدعم السريع الهجوم على فندق في الأبيض.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['rapid-support-forces'], by: [] }],
  },
  {
    text: 'أما الكويت، التي استضافت الوفدين، فدعت إلى وقف دائم لإطلاق النار.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kuwait'], by: [] }],
    more: true,
  },
  {
    text: 'انتهت الجولة بلا نتيجة، على ما أعلن الوسيط القطري، غير أن الطرفين حافظا على الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'carry-out' }],
    more: true,
  },
  {
    text: 'قال رئيس الوزراء الباكستاني شهباز شريف إن كابل رفضت المقترح. وهدد بقصف معسكرات المسلحين داخل أفغانستان.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['شهباز-شريف'], by: [] }],
    more: true,
  },
]);
