import { uk } from '../../../../src/languages/uk';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('prisoner-exchange');

runTable('Ukrainian words of prisoner-exchange', uk, [
  row('carry-out', ['armenia', 'azerbaijan'], 'Вірменія та Азербайджан обмінялися полоненими.'),
  row('propose', ['повстанці'], 'Повстанці запропонували обмін полоненими.'),
  row('reject', ['хунта'], "Хунта відкинула обмін ув'язненими."),
  row('begin', [], 'На лінії фронту розпочався обмін полоненими.'),
  row('suspend', [], 'Обмін полоненими відкладено на тиждень.'),
  row('end', [], 'Обмін полоненими зірвано.'),
  row('support', ['qatar'], "Катар привітав обмін ув'язненими."),
]);
