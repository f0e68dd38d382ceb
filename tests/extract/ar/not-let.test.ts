import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: what somebody will not let happen, and «أمر» that orders nothing', ar, [
  {
    text: 'أكد الرئيس المصري أن مصر لن تسمح باستخدام أراضيها منطلقا للهجوم على دول الجوار.',
    claims: [{ kind: 'attack', act: 'reject', agents: ['egypt'] }],
  },
  {
    text: 'قال وزير الدفاع التركي إن بلاده لن تسمح بهجمات على حدودها.',
    claims: [{ kind: 'attack', act: 'reject', agents: ['turkey'] }],
  },
  { text: 'سمحت مصر بإدخال المساعدات إلى غزة.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['egypt'] }] },
  { text: 'أمر بوتين بوقف إطلاق النار.', claims: [{ kind: 'ceasefire', act: 'order', agents: ['vladimir-putin'] }] },
  { text: 'نفى الكرملين المزاعم الأوكرانية.', claims: [{ kind: 'statement', act: 'deny', agents: ['kremlin'] }] },
  { text: 'قال ماكرون إن الهدنة أمر ضروري.', more: true, claims: [] },
]);
