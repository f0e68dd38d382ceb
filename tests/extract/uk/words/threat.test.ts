import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('threat');

runTable('Ukrainian words of threat', uk, [
  row('threaten', ['повстанці'], 'Повстанці пригрозили стратити заручників.'),
  row('threaten', ['iran'], 'Тегеран пригрозив закрити Ормузьку протоку.'),
  row('threaten', ['donald-trump'], 'Трамп висунув ультиматум Ірану.'),
  row('threaten', ['ethiopia'], 'Ефіопія погрожує Еритреї війною.'),
  row('threaten', ['russia'], 'Москва пообіцяла дати жорстку відповідь на розміщення ракет.'),
  row('oppose', ['japan'], 'Японія засудила погрози Пхеньяна.'),
  row('threaten', ['iran'], 'Іран присягнувся помститися Ізраїлю.'),
  row('threaten', ['donald-trump'], 'Трамп висунув ультиматум ХАМАС.'),
  row('threaten', ['pakistan'], 'Пакистан пообіцяв рішучу відповідь.'),
]);

runNever('Ukrainian words of every day: never threat', uk, 'threat', ['Тренер поставив гравцю ультиматум.']);
