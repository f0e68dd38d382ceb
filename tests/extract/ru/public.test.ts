import { ru } from '../../../src/languages/ru';
import { runNever } from '../table';

runNever('Russian: who speaks in public holds no talks', ru, 'talks', [
  'Лавров пообщался с журналистами.',
  'Песков поговорил с журналистами.',
]);
