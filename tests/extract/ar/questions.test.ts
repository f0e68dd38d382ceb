import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');

runNever('Arabic: what is only asked', ar, 'attack', ['هل تقصف إسرائيل إيران؟', 'وهل استهدفت المسيرات ميناء أوديسا؟']);
runNever('Arabic: truces only asked about', ar, 'ceasefire', ['هل توافق حماس على هدنة مدتها شهران؟']);

runTable('Arabic: behind a question, and the hurt whom nobody counts', ar, [
  attack('carry-out', ['israel'], 'هل يصمد الاتفاق؟ قصفت إسرائيل بيروت.'),
  attack('carry-out', [], 'أكدت وزارة الدفاع إصابة عدد من الجنود في هجوم صاروخي على قاعدة بالعراق.', { content: { casualties: null } }),
]);

runNever('Arabic: behind what a line is called', ar, 'attack', ['سؤال: هل تهاجم كينيا السودان؟', 'ومتى تهاجم كينيا السودان؟']);
