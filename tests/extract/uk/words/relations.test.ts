import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const visit = rowsOf('visit');
const settlement = rowsOf('settlement');
const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');
const attack = rowsOf('attack');
const sanctions = rowsOf('sanctions');

runTable('Ukrainian words of ties mended and cut, gifts received, envoys', uk, [
  visit('hold', ['hakan-fidan'], 'Фідан зробив зупинку в Баку дорогою до Ташкента.', { content: { place: 'baku' } }),
  settlement('agree', ['ethiopia', 'eritrea'], 'Ефіопія та Еритрея помирилися.'),
  talks('pledge', ['qatar'], 'Катар готовий виступити посередником на переговорах.'),
  cooperation('begin', ['saudi-arabia'], 'Саудівська Аравія повернула посла до Бейрута.'),
  talks('hold', ['benjamin-netanyahu', 'emmanuel-macron'], 'Макрону зателефонував Біньямін Нетаньягу.', {
    content: { participants: ['benjamin-netanyahu', 'emmanuel-macron'] },
  }),
  aid('carry-out', ['lebanon'], 'Ліван отримав від Франції бронетехніку.', { content: { to: 'lebanon', change: 'give' } }),
  aid('carry-out', ['tunisia'], 'Туніс отримав кредит від Саудівської Аравії.', { content: { to: 'tunisia', change: 'give' } }),
  cooperation('carry-out', ['russia', 'china'], 'Росія та Китай провели спільні маневри в Тихому океані.', {
    content: { parties: ['russia', 'china'] },
  }),
  attack('carry-out', ['islamic-state'], '«Ісламська держава» здійснила наліт на село в Нігері.'),
  aid('carry-out', ['jordan'], 'Йорданія скинула з парашутами їжу для жителів Гази.', { content: { change: 'give' } }),
  talks('support', ['india'], 'Індія позитивно відповіла на пропозицію про переговори.'),
  cooperation('suspend', ['united-states'], 'США скоротили персонал посольства в Багдаді.'),
  aid('begin', ['sweden'], 'Швеція відновила фінансування БАПОР.', { content: { change: 'resume' } }),
  visit('end', ['sergei-lavrov'], 'Лавров повернувся з поїздки до Анголи.', { content: { place: 'angola' } }),
  cooperation('end', ['armenia'], 'Вірменія денонсувала договір із Росією про кордон.', { content: { parties: ['armenia', 'russia'] } }),
  aid('carry-out', ['germany'], 'Німеччина відвантажила Україні гаубиці.', { content: { to: 'ukraine', change: 'give' } }),
  visit('plan', ['united-states'], 'Вашингтон направляє спецпосланця до Судану.', { content: { place: 'sudan' } }),
  cooperation('end', ['venezuela'], 'Венесуела порвала відносини з Колумбією.', { content: { parties: ['venezuela', 'colombia'] } }),
  attack('begin', ['turkey'], 'Туреччина розгорнула військову операцію в Сирії.'),
  attack('begin', ['армія'], 'Армія розпочала контрнаступ під Гао.'),
  talks('begin', [], 'У Женеві відкрилася конференція щодо Сирії.'),
  sanctions('carry-out', ['russia'], 'Росія порушила збройове ембарго щодо Лівії.', { content: { change: 'impose' } }),
  talks('end', ['iranian-delegation'], 'Делегація Ірану залишила переговори.'),
  talks('reject', ['algeria'], 'Алжир бойкотував саміт Ліги арабських держав.'),
  aid('carry-out', ['russia'], 'Росія списала борг Сомалі.', { content: { change: 'give' } }),
  cooperation('carry-out', ['israel', 'greece'], 'Ізраїль та Греція підвищили рівень дипломатичних відносин.', {
    content: { parties: ['israel', 'greece'] },
  }),
]);

for (const kind of ['aid', 'visit', 'talks', 'settlement', 'sanctions'] as const)
  runNever(`Ukrainian words of ties mended and cut, gifts received, envoys: no ${kind}`, uk, kind, [
    'Лавина накрила туристів, рятувальники повернули їх до табору.',
    'Магазин повернув покупцеві гроші.',
    'Студент отримав грант на навчання.',
    'Пенсіонерка отримала кредит у банку.',
    'Клуб розірвав контракт із тренером.',
    'Готель скоротив персонал.',
    'Банк списав борги позичальникам.',
    "Актори покинули зал після прем'єри.",
    'Покупці бойкотують новий сорт кави.',
    'Гурт повернувся з гастролей.',
    'Потяг зробив зупинку в Ковелі.',
    'Кафе роздало їжу відвідувачам.',
    'Сусіди помирилися після сварки.',
    'Учитель відправив делегацію школярів на конкурс.',
    'Компанія відвантажила замовнику труби.',
    'Тренер порушив режим харчування.',
  ]);
