import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: ships and aircraft that bring aid, embassies opened', ar, [
  { text: 'حملت الطائرة مواد إغاثية وطبية إلى الخرطوم.', claims: [{ kind: 'aid', act: 'carry-out', agents: [] }] },
  { text: 'سلمت الكويت 20 سيارة إسعاف إلى لبنان.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['kuwait'] }] },
  { text: 'أبحرت من مرسين سفينة محملة بالمساعدات إلى غزة.', claims: [{ kind: 'aid', act: 'carry-out', agents: [] }] },
  { text: 'انطلقت من أنقرة قافلة إغاثية إلى دمشق.', claims: [{ kind: 'aid', act: 'carry-out', agents: [] }] },
  { text: 'ستقيم صربيا سفارة في القدس.', claims: [{ kind: 'cooperation', act: 'pledge', agents: ['serbia'] }] },
  { text: 'حملت الطائرة مئة راكب إلى باريس.', claims: [] },
  { text: 'انطلقت قافلة السياح من الأقصر.', claims: [] },
  { text: 'سلم الوزير سيارة الإسعاف إلى المستشفى الجامعي.', claims: [] },
  { text: 'أقام النادي حفلا في سفارة بلاده.', claims: [] },
]);

runTable('Arabic: whom sanctions told before strike at', ar, [
  {
    text: 'فرضت كندا عقوبات على موسكو. واستهدفت العقوبات شركات نفط، كما استهدفت مئة مسؤول روسي.',
    claims: [
      { kind: 'sanctions', act: 'carry-out', agents: ['canada'] },
      { kind: 'sanctions', act: 'carry-out' },
    ],
  },
]);
