import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');

runTable('Russian: those who hold several offices or one of a long name', ru, [
  talks('hold', ['sergei-lavrov', 'петром-кишем'], 'Лавров встретился с министром иностранных дел и внешней торговли Польши Петром Кишем.'),
  talks('hold', ['sergei-lavrov', 'петром-кишем'], 'Лавров встретился с министром труда и социальной защиты Венгрии Петром Кишем.'),
  talks('hold', ['sergei-lavrov', 'петером-кишем'], 'Лавров встретился с министром иностранных дел и торговли Венгрии Петером Кишем.'),
  talks(
    'hold',
    ['sergei-lavrov', 'али-хасаном'],
    'Лавров провел встречу с заместителем премьер-министра – министром обороны Чада Али Хасаном.',
  ),
  talks(
    'hold',
    ['sergei-lavrov', 'муратом-нуртлеу'],
    'Лавров провел встречу с заместителем премьер-министра, главой МИД Казахстана Муратом Нуртлеу.',
  ),
  rowsOf('ceasefire')('urge', ['абдул-рахман'], 'Министр по делам беженцев Абдул Рахман призвал к перемирию.'),
]);

runTable('Ukrainian: those who hold an office of a long name', uk, [
  talks('hold', ['andrii-sybiha', 'петером-кішем'], 'Сибіга зустрівся з міністром закордонних справ і торгівлі Угорщини Петером Кішем.'),
  rowsOf('ceasefire')('urge', ['ігла-хасані'], "Міністр праці та соціального захисту Албанії Ігла Хасані закликала до перемир'я."),
]);
