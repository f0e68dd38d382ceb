import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('threat');

runTable('Russian words of threat', ru, [
  row('threaten', ['повстанцы'], 'Повстанцы пригрозили казнить заложников.'),
  row('threaten', ['iran'], 'Тегеран пригрозил закрыть Ормузский пролив.'),
  row('threaten', ['donald-trump'], 'Трамп выдвинул ультиматум Ирану.'),
  row('threaten', ['ethiopia'], 'Эфиопия грозит Эритрее войной.'),
  row('threaten', ['russia'], 'Москва пообещала дать жесткий ответ на размещение ракет.'),
  row('oppose', ['japan'], 'Япония осудила угрозы Пхеньяна.'),
  row('threaten', ['iran'], 'Иран поклялся отомстить Израилю.'),
  row('threaten', ['donald-trump'], 'Трамп предъявил ультиматум ХАМАС.'),
  row('threaten', ['pakistan'], 'Пакистан пообещал решительный ответ.'),
]);

runNever('Russian words of every day: never threat', ru, 'threat', ['Тренер поставил игроку ультиматум.']);
