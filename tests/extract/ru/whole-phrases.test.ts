import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: phrases are told by all of their words', ru, [
  { text: 'МАГАТЭ провела проверки на ядерных объектах Ирана.', claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['iaea'] }] },
]);

runNever('Russian: no settlement by a noun alone', ru, 'settlement', ['Иран осудил прекращение вещания канала.']);

runNever('Russian: no arms-control by a noun alone', ru, 'arms-control', ['Киргизия поддержала проверки на дорогах.']);
