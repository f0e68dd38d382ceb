import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: who receives whom, by name and by office', ar, [
  {
    text: 'استقبل السيسي الرئيس الفرنسي في القاهرة.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['abdel-fattah-el-sisi', 'emmanuel-macron'], content: { venue: 'cairo' } }],
  },
  {
    text: 'التقى أمير قطر تميم بن حمد الرئيس السوري.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['tamim-bin-hamad-al-thani', 'president-of-syria'] }],
  },
  {
    text: 'تلقى جلالة السلطان هيثم بن طارق اتصالا هاتفيا من الرئيس المصري.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['haitham-bin-tariq', 'abdel-fattah-el-sisi'], content: { medium: 'phone' } }],
  },
  {
    text: 'أكد سيرغي لافروف وزير الخارجية الروسي أن موسكو رفضت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['russia'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'قال خالد العطية وزير الخارجية القطري إن الدوحة رفضت الهدنة.',
    claims: [{ kind: 'ceasefire', act: 'reject', agents: ['qatar'], by: ['خالد-العطية'] }],
  },
]);
