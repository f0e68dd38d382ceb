import { ar } from '../../../src/languages/ar';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const truce = rowsOf('ceasefire');

runTable('Arabic: people told with whose they are, and blows by whose they are', ar, [
  attack('carry-out', ['hamas'], 'هاجم مسلحو حركة حماس قريتين يوم الجمعة.', { content: { by: 'hamas' } }),
  truce('agree', ['uganda', 'hamas'], 'اتفقت أوغندا ومقاتلو حركة حماس على وقف إطلاق النار.'),
  attack('accuse', ['uganda'], 'اتهمت أوغندا متمردين بقصف قرية.', { content: { by: 'متمردين' } }),
  attack('oppose', ['uganda'], 'أدانت أوغندا قصف كينيا لقرية حدودية.', { content: { by: 'kenya' } }),
  // what is struck stands right behind the blow as well
  attack('oppose', ['uganda'], 'أدانت أوغندا قصف كينيا.', { content: { by: null } }),
]);
