import { uk } from '../../../src/languages/uk';
import { runNever } from '../table';

runNever('Ukrainian: who speaks in public holds no talks', uk, 'talks', [
  'Зеленський поспілкувався з журналістами.',
  'Зеленський поговорив зі студентами.',
]);
