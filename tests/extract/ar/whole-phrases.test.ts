import { ar } from '../../../src/languages/ar';
import { runNever, runTable } from '../table';

runTable('Arabic: phrases are told by all of their words', ar, [
  {
    text: 'استهدفت إسرائيل مواقع لحزب الله في بيروت بعد رفع حالة التأهب.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], content: { on: 'hezbollah' } }],
  },
]);

runNever('Arabic: no aid by a noun alone', ar, 'aid', ['أوقفت روسيا إمدادات الغاز إلى تركيا.']);
