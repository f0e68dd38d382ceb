import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const threat = rowsOf('threat');
const sanctions = rowsOf('sanctions');
const aid = rowsOf('aid');

runTable('Russian words of duties, blasts, towns taken and those named as killed', ru, [
  attack('assess', ['china'], 'Китай назвал удары по Ирану нарушением суверенитета.', { content: { on: 'iran' } }),
  attack('accuse', ['india'], 'Индия считает Пакистан причастным к теракту в Пахалгаме.'),
  threat('threaten', ['united-states'], 'США предъявили Ирану ультиматум.'),
  sanctions('threaten', ['donald-trump'], 'Трамп пригрозил России пошлинами.', { content: { target: 'russia', change: 'threaten' } }),
  sanctions('carry-out', ['united-states'], 'США ввели пошлины на сталь из Китая.', { content: { change: 'impose' } }),
  sanctions('carry-out', ['indonesia'], 'Индонезия запретила заход израильских судов.', {
    content: { target: 'israel', change: 'impose' },
  }),
  sanctions('carry-out', ['european-union'], 'ЕС лишил Белоруссию торговых преференций.', {
    content: { target: 'belarus', change: 'impose' },
  }),
  sanctions('carry-out', ['turkey'], 'Турция прекратила торговлю с Израилем.', { content: { change: 'impose' } }),
  sanctions('carry-out', [], 'Суд арестовал активы российского банка.', { content: { target: 'russia', change: 'impose' } }),
  aid('suspend', ['united-states'], 'США заморозили поставки бомб Израилю.', { content: { to: 'israel', change: 'suspend' } }),
  aid('end', ['world-food-programme'], 'ВПП свернула раздачу продовольствия в Судане.'),
  attack('carry-out', [], 'В Хомсе взорвалась заминированная машина.'),
  attack('carry-out', [], 'В центре Могадишо прогремел взрыв.'),
  attack('carry-out', ['ethiopian-air-force'], 'ВВС Эфиопии разбомбили рынок в Тыграе.'),
  attack('carry-out', ['ukrainian-armed-forces'], 'ВСУ освободили Роботино.'),
  attack('carry-out', ['пограничники'], 'Пограничники двух стран обменялись огнём.'),
  attack('carry-out', ['russia'], 'Россия применила химическое оружие против украинских военных.', {
    content: { on: 'ukrainian-armed-forces' },
  }),
  attack('carry-out', [], 'Израильские танки вошли в Дженин.'),
]);

for (const kind of ['attack', 'sanctions', 'threat', 'aid', 'talks'] as const)
  runNever(`Russian words of duties, blasts, towns taken and those named as killed: no ${kind}`, ru, kind, [
    'На фабрике прогремел взрыв газа, пострадали рабочие.',
    'Раздались аплодисменты.',
    'Авиакомпания повысила тарифы на перевозку багажа.',
    'Суд запретил въезд грузовиков в центр.',
    'Сборная взяла золото в Пекине.',
    'Тренер назвал состав команды.',
    'Он считает фильм удачным.',
    'Соседи обменялись ударами по мячу.',
    'Военные заняли Большой зал для концерта.',
    'Спортсмены обменялись подарками.',
    'Клуб поставил игроку ультиматум.',
    'Налоговая арестовала счета должника.',
    'Фабрика прекратила экспорт игрушек.',
    'Магазин начал раздачу каталогов.',
  ]);
