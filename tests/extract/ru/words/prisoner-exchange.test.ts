import { ru } from '../../../../src/languages/ru';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('prisoner-exchange');

runTable('Russian words of prisoner-exchange', ru, [
  row('carry-out', ['armenia', 'azerbaijan'], 'Армения и Азербайджан обменялись пленными.'),
  row('propose', ['повстанцы'], 'Повстанцы предложили обмен пленными.'),
  row('reject', ['хунта'], 'Хунта отвергла обмен заключенными.'),
  row('begin', [], 'На линии фронта начался обмен пленными.'),
  row('suspend', [], 'Обмен пленными отложен на неделю.'),
  row('end', [], 'Обмен пленными сорван.'),
  row('support', ['qatar'], 'Катар приветствовал обмен заключенными.'),
]);
