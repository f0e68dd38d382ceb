import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('sanctions');

runTable('Russian words of sanctions', ru, [
  row('carry-out', ['united-states'], 'США внесли в санкционный список командира повстанцев.'),
  row('carry-out', ['european-union'], 'Евросоюз заморозил активы десяти чиновников.'),
  row('carry-out', ['nigeria'], 'Нигерия закрыла границу с Нигером.'),
  row('carry-out', ['united-states'], 'США исключили Судан из списка стран — спонсоров терроризма.'),
  row('urge', ['повстанцы'], 'Повстанцы потребовали отменить эмбарго.'),
  row('urge', ['mali'], 'Бамако потребовал снять блокаду.'),
  row('oppose', ['hungary'], 'Венгрия выступила против нового пакета санкций.'),
  row('propose', ['european-commission'], 'Еврокомиссия предложила 20-й пакет санкций.'),
  row('carry-out', ['canada'], 'Канада заморозила активы венесуэльских чиновников.'),
  row('carry-out', ['algeria'], 'Алжир закрыл воздушное пространство для малийских самолетов.'),
  row('carry-out', ['saudi-arabia'], 'Саудовская Аравия сняла блокаду Катара.'),
  row('carry-out', ['china'], 'Китай запретил экспорт галлия в США.'),
  row('urge', ['turkey'], 'Турция призвала снять эмбарго с Сирии.'),
]);

runNever('Russian words of every day: never sanctions', ru, 'sanctions', [
  'Банк заморозил счета клиента.',
  'Магазин закрыл границы кредитования.',
  'Власти запретили въезд грузовиков в центр города.',
]);
