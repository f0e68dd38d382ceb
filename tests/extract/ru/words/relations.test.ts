import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const visit = rowsOf('visit');
const settlement = rowsOf('settlement');
const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');
const aid = rowsOf('aid');
const attack = rowsOf('attack');
const sanctions = rowsOf('sanctions');

runTable('Russian words of ties mended and cut, gifts received, envoys', ru, [
  visit('hold', ['hakan-fidan'], 'Фидан сделал остановку в Баку по пути в Ташкент.', { content: { place: 'baku' } }),
  settlement('agree', ['ethiopia', 'eritrea'], 'Эфиопия и Эритрея помирились.'),
  talks('pledge', ['qatar'], 'Катар готов выступить посредником на переговорах.'),
  cooperation('begin', ['saudi-arabia'], 'Саудовская Аравия вернула посла в Бейрут.'),
  talks('hold', ['benjamin-netanyahu', 'emmanuel-macron'], 'Макрону позвонил Биньямин Нетаньяху.', {
    content: { participants: ['benjamin-netanyahu', 'emmanuel-macron'] },
  }),
  aid('carry-out', ['lebanon'], 'Ливан получил от Франции бронетехнику.', { content: { to: 'lebanon', change: 'give' } }),
  aid('carry-out', ['tunisia'], 'Тунис получил кредит от Саудовской Аравии.', { content: { to: 'tunisia', change: 'give' } }),
  cooperation('carry-out', ['russia', 'china'], 'Россия и Китай провели совместные манёвры в Тихом океане.', {
    content: { parties: ['russia', 'china'] },
  }),
  aid('carry-out', ['jordan'], 'Иордания сбросила с парашютами еду для жителей Газы.', { content: { change: 'give' } }),
  talks('support', ['india'], 'Индия положительно ответила на предложение о переговорах.'),
  cooperation('suspend', ['united-states'], 'США сократили персонал посольства в Багдаде.'),
  cooperation('carry-out', ['egypt', 'turkey'], 'Египет и Турция наладили отношения.', { content: { parties: ['egypt', 'turkey'] } }),
  cooperation('begin', ['iran', 'saudi-arabia'], 'Иран и Саудовская Аравия восстановили дипломатические отношения.', {
    content: { parties: ['iran', 'saudi-arabia'] },
  }),
  aid('begin', ['sweden'], 'Швеция возобновила финансирование БАПОР.', { content: { change: 'resume' } }),
  visit('end', ['sergei-lavrov'], 'Лавров вернулся из поездки в Анголу.', { content: { place: 'angola' } }),
  cooperation('end', ['armenia'], 'Армения денонсировала договор с Россией о границе.', { content: { parties: ['armenia', 'russia'] } }),
  aid('carry-out', ['germany'], 'Германия отгрузила Украине гаубицы.', { content: { to: 'ukraine', change: 'give' } }),
  visit('plan', ['united-states'], 'Вашингтон направляет спецпосланника в Судан.', { content: { place: 'sudan' } }),
  cooperation('end', ['venezuela'], 'Венесуэла порвала отношения с Колумбией.', { content: { parties: ['venezuela', 'colombia'] } }),
  attack('begin', ['армия'], 'Армия начала контрнаступление под Гао.'),
  sanctions('carry-out', ['russia'], 'Россия нарушила оружейное эмбарго в отношении Ливии.', {
    content: { target: 'libya', change: 'impose' },
  }),
  talks('end', ['iranian-delegation'], 'Делегация Ирана покинула переговоры.'),
  talks('reject', ['algeria'], 'Алжир бойкотировал саммит Лиги арабских государств.'),
  aid('carry-out', ['russia'], 'Россия списала долг Сомали.', { content: { change: 'give' } }),
  cooperation('carry-out', ['israel', 'greece'], 'Израиль и Греция повысили уровень дипломатических отношений.', {
    content: { parties: ['israel', 'greece'] },
  }),
]);

for (const kind of ['aid', 'visit', 'talks', 'settlement', 'sanctions'] as const)
  runNever(`Russian words of ties mended and cut, gifts received, envoys: no ${kind}`, ru, kind, [
    'Лавина накрыла туристов, спасатели вернули их в лагерь.',
    'Магазин вернул покупателю деньги.',
    'Студент получил грант на обучение.',
    'Пенсионерка получила кредит в банке.',
    'Клуб разорвал контракт с тренером.',
    'Бригада сократила персонал отеля.',
    'Банк списал долги заёмщикам.',
    'Актёры покинули зал после премьеры.',
    'Покупатели бойкотируют новый сорт кофе.',
    'Группа вернулась с гастролей.',
    'Поезд сделал остановку в Твери.',
    'Кафе раздало еду посетителям.',
    'Соседи помирились после ссоры.',
    'Учитель отправил делегацию школьников на олимпиаду.',
    'Компания отгрузила заказчику трубы.',
    'Тренер нарушил режим питания.',
  ]);
