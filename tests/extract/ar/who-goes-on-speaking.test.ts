import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who goes on speaking', ar, [
  {
    text: 'قال وزير الخارجية الأردني أيمن الصفدي إن الغارات جاءت بعد هجوم بالصواريخ، لافتا إلى أن عمّان سترسل مساعدات إلى اللاذقية.',
    more: true,
    claims: [{ kind: 'aid', act: 'pledge', agents: ['jordan'], by: ['أيمن-الصفدي'] }],
  },
  {
    text: 'نفى مسؤول في الحركة أن تكون الهدنة قد انهارت، قائلا إن إثيوبيا قصفت مواقع لها في تيغراي.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['ethiopia'], by: [[]] }],
  },
]);
