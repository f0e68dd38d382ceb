import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const talks = rowsOf('talks');
const ceasefire = rowsOf('ceasefire');
const sanctions = rowsOf('sanctions');
const cooperation = rowsOf('cooperation');
const attack = rowsOf('attack');
const settlement = rowsOf('settlement');
const aid = rowsOf('aid');

runTable('Ukrainian words of fights that break out and ties broken off', uk, [
  talks('end', ['sudan'], 'Судан згорнув переговори з Ефіопією.', { content: { participants: ['sudan', 'ethiopia'] } }),
  ceasefire('carry-out', ['turkey'], 'Туреччина зупинила операцію на півночі Сирії.'),
  ceasefire('urge', ['united-nations'], 'ООН закликала зупинити зіткнення в Лівії.'),
  sanctions('carry-out', ['saudi-arabia'], 'Саудівська Аравія припинила блокаду Катару.', { content: { target: 'qatar', change: 'lift' } }),
  cooperation('suspend', [], 'Посольство Нідерландів у Кабулі закрито.'),
  cooperation('begin', ['italy'], 'Італія відновила роботу посольства в Кабулі.'),
  cooperation('end', ['france'], 'Франція згорнула військову співпрацю з Малі.', { content: { parties: ['france', 'mali'] } }),
  ceasefire('end', ['hamas'], "ХАМАС оголосив про припинення перемир'я."),
  ceasefire('end', ['taliban'], "Таліби вийшли з перемир'я."),
  cooperation('begin', ['france', 'germany'], 'Франція та Німеччина утворили союз із Польщею.', {
    content: { parties: ['france', 'germany', 'poland'] },
  }),
  attack('carry-out', ['turkey'], 'Туреччина продовжує операцію проти курдів.'),
  attack('carry-out', ['turkish-armed-forces'], 'Турецькі війська перетнули кордон Сирії.'),
  settlement('agree', ['ethiopia'], 'Ефіопія прийняла мирний план Африканського союзу.'),
  attack('carry-out', [], 'У Триполі спалахнули бої.'),
  attack('carry-out', ['armenia', 'azerbaijan'], 'Між Вірменією та Азербайджаном спалахнули зіткнення на кордоні.'),
  ceasefire('carry-out', ['france'], 'Франція завершила виведення військ із Нігеру.'),
  aid('carry-out', ['united-arab-emirates'], 'ОАЕ перекинули до Чаду літаком 40 тонн продовольства.', {
    content: { to: 'chad', change: 'give' },
  }),
  attack('carry-out', ['бойовики'], 'Бойовики кинули гранату в поліцейську дільницю.'),
  attack('carry-out', [], 'Невідомі заклали бомбу біля посольства Туреччини.'),
  attack('carry-out', ['iran'], 'Іран перехопив судно в Ормузькій протоці.', { content: { target: 'maritime' } }),
  cooperation('suspend', ['ecuador'], 'Еквадор оголосив персоною нон грата посла Мексики.', {
    content: { parties: ['ecuador', 'ambassador-of-mexico'] },
  }),
]);

for (const kind of ['attack', 'ceasefire', 'cooperation'] as const)
  runNever(`Ukrainian words of fights that break out and ties broken off: no ${kind}`, uk, kind, [
    'Команда увійшла до фіналу, обігравши ЦСКА.',
    'Поліцейські увійшли до квартири й знайшли наркотики.',
    'Бої зі змішаних єдиноборств почалися в Києві з перемоги бразильця.',
    'Хірурги провели складну операцію.',
    'Банк призупинив операції з картками.',
    'На трасі сталися зіткнення автомобілів.',
    'Магазин закрито на ремонт поряд із парком.',
    'Посольство Франції оголосило конкурс перекладачів.',
    'Завод згорнув виробництво.',
    'Музей переїхав і відкрив нову експозицію в будівлі колишнього посольства.',
    'Війська відступили від плану параду.',
    'Військові зайняли перше місце на конкурсі.',
    'Солдати увійшли в історію.',
    'Дитина кинула гранат на підлогу.',
    'Туристи перетнули кордон Грузії.',
    'Компанія взяла під контроль мережу аптек.',
    'Медики оточили пацієнта турботою.',
  ]);
