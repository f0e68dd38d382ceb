import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: documents of several, kingdoms and sides behind a preposition', ar, [
  {
    text: 'أفاد بيان مصري أردني مشترك بأن حماس وافقت على هدنة.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: [['egypt', 'jordan']] }],
  },
  {
    text: 'وقال البيان التركي القطري المشترك إن كابل وافقت على هدنة.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['afghanistan'], by: [['turkey', 'qatar']] }],
  },
  {
    text: 'قال بيان مشترك لمصر وقطر إن حماس وافقت على هدنة.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], by: [['egypt', 'qatar']] }],
  },
  {
    text: 'قال بيان ياباني إن طوكيو ترفض العقوبات.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['japan'], by: ['japan'] }],
  },
  {
    text: 'أجرت كينيا وأوغندا مباحثات في أديس أبابا. كما أعربتا عن شكرهما لقيادة إثيوبيا على استضافة المباحثات.',
    more: true,
    claims: [{ kind: 'talks', act: 'thank', agents: ['kenya', 'uganda'] }],
  },
  {
    text: 'زار الوزير المملكة العربية السعودية. وتم التوصل إلى اتفاق بين المملكة وعُمان على تعزيز العلاقات.',
    more: true,
    claims: [{ kind: 'cooperation', act: 'agree', agents: ['saudi-arabia', 'oman'] }],
  },
]);
