import { ru } from '../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../table';

const attack = rowsOf('attack');

runTable('Russian: the dead and wounded that are known of', ru, [
  attack('carry-out', [], 'Известно о восьми погибших и 30 раненых.', {
    content: { casualties: { killed: { value: 8 }, wounded: { value: 30 } } },
  }),
  attack('carry-out', [], 'Сообщается о 5 пострадавших.', { content: { casualties: { wounded: { value: 5 } } } }),
]);
runNever('Russian: dead of no attack', ru, 'attack', ['В ДТП под Минском известно о двух погибших.']);

const ceasefire = rowsOf('ceasefire');
runTable('Russian: ground that is left', ru, [
  ceasefire('carry-out', ['sudanese-armed-forces'], 'Суданские войска оставили захваченные территории.'),
]);
runNever('Russian: those who flee leave no ground', ru, 'ceasefire', ['Жители покинули оккупированные территории.']);
runNever('Russian: whoever leads work alone', ru, 'cooperation', ['Это направление координирует Сергей Лавров.']);
