import { ar } from '../../../src/languages/ar';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');
const truce = rowsOf('ceasefire');

// A regime with its nationality is the government of its state; alone it acts as «الحكومة» does.
runTable('Arabic: regimes', ar, [
  attack('carry-out', ['syrian-government'], 'قصف النظام السوري حماة.', { content: { by: 'syrian-government' } }),
  attack('accuse', ['kenya'], 'اتهمت كينيا النظام السوري بقصف حماة.', { content: { by: 'syrian-government' } }),
  attack('carry-out', ['uganda'], 'قال النظام السوري إن أوغندا قصفت تشاد.', { by: ['syrian-government'] }),
  truce('support', ['syrian-government'], 'قالت كينيا إن النظام السوري يدعم الهدنة.', { by: ['kenya'] }),
  attack('carry-out', ['النظام'], 'قالت كينيا إن النظام قصف حماة.', { by: ['kenya'] }),
  attack('carry-out', ['النظام'], 'قصفت طائرات النظام حماة.'),
]);
runNever('Arabic: other systems', ar, 'attack', [
  'قالت كينيا إن النظام الصحي السوري منهار.',
  'قالت كينيا إن النظام الدولي يواجه أزمة.',
  'دعت كينيا إلى احترام النظام والقانون.',
]);
