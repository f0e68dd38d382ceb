import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const talks = rowsOf('talks');

runTable('Russian: those who hold several offices or one of a long name', ru, [
  talks('hold', ['sergei-lavrov', 'петром-кишем'], 'Лавров встретился с министром иностранных дел и спорта Польши Петром Кишем.'),
  talks('hold', ['sergei-lavrov', 'петром-кишем'], 'Лавров встретился с министром труда и социальной защиты Венгрии Петром Кишем.'),
  talks('hold', ['sergei-lavrov', 'петером-кишем'], 'Лавров встретился с министром иностранных дел и торговли Венгрии Петером Кишем.'),
  talks(
    'hold',
    ['sergei-lavrov', 'али-хасаном'],
    'Лавров провел встречу с заместителем премьер-министра – министром обороны Чада Али Хасаном.',
  ),
  talks('hold', ['sergei-lavrov', 'али-хасана'], 'Лавров принял заместителя премьер-министра, главу МИД Чада Али Хасана.'),
  rowsOf('ceasefire')('urge', ['абдул-рахман'], 'Министр по делам беженцев Абдул Рахман призвал к перемирию.'),
]);

runTable('Ukrainian: those who hold an office of a long name', uk, [
  talks('hold', ['andrii-sybiha', 'петером-кішем'], 'Сибіга зустрівся з міністром закордонних справ і торгівлі Угорщини Петером Кішем.'),
  rowsOf('ceasefire')('urge', ['ігла-хасані'], "Міністр праці та соціального захисту Албанії Ігла Хасані закликала до перемир'я."),
]);

runTable('Russian: whose aide it is, what somebody commands, and of what region', ru, [
  rowsOf('ceasefire')('urge', ['dmitry-peskov'], 'Пресс-секретарь Путина Дмитрий Песков призвал к перемирию.'),
  {
    text: 'Эрдоган прибыл в Анкару. Об этом сказал пресс-секретарь Путина Песков.',
    claims: [{ kind: 'visit', act: 'hold', by: ['dmitry-peskov'] }],
  },
  rowsOf('ceasefire')('urge', ['рустам-ахмедов'], 'Командующий миротворцами в Сьерра-Леоне Рустам Ахмедов призвал к перемирию.'),
  rowsOf('ceasefire')('urge', ['josep-borrell'], 'Представитель Евросоюза по политике безопасности Жозеп Боррель призвал к перемирию.'),
  rowsOf('talks')('pledge', ['russia'], 'По данным омбудсмена Карабаха Артака Саргсяна, Москва готова к переговорам.', {
    by: ['артака-саргсяна'],
  }),
]);
