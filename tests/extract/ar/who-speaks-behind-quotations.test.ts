import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic news: who speaks behind a quotation, names that fold to prepositions, comments', ar, [
  {
    text: '"أوغندا انتهكت الهدنة"، تقول الممرضة مريم إدريس، التي فرت من المخيم.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['مريم-إدريس'] }],
  },
  {
    text: '"أوغندا انتهكت الهدنة"، هكذا صرح وزير الدفاع سامي بكري للصحافيين.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['سامي-بكري'] }],
  },
  {
    text: 'وأكد علي محمد حقمل أن أوغندا انتهكت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['uganda'], by: ['علي-محمد-حقمل'] }],
  },
  {
    text: 'وصرحت الناطقة باسم المفوضية الأوروبية آنا ماير بأن الاتحاد سيمدد العقوبات على روسيا.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: [], by: ['آنا-ماير'] }],
  },
  { text: 'ولم يعلق الجيش الإسرائيلي على الاقتحام.', claims: [] },
  { text: 'علق الكرملين على الهجوم الأوكراني.', claims: [] },
  { text: 'علقت إسرائيل المساعدات إلى غزة.', claims: [{ kind: 'aid', act: 'suspend', agents: ['israel'], by: [] }] },
]);
