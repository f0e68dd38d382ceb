import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const ceasefire = rowsOf('ceasefire');
const attack = rowsOf('attack');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');
const settlement = rowsOf('settlement');
const threat = rowsOf('threat');

runTable('Russian words of hopes, protests, requests and gatherings', ru, [
  ceasefire('assess', ['european-union'], 'Евросоюз выразил надежду на скорое перемирие.'),
  attack('oppose', ['spain'], 'Испания выразила возмущение ударом по больнице.'),
  aid('urge', ['somalia'], 'Сомали умоляет о продовольственной помощи.'),
  handover('urge', ['france'], 'Франция потребовала освободить французских граждан в Иране.'),
  handover('urge', ['united-states'], 'США добиваются освобождения журналиста в Сирии.'),
  ceasefire('propose', ['brazil'], 'Бразилия вышла с предложением о прекращении огня.'),
  talks('propose', ['kazakhstan'], 'Казахстан предложил свои услуги посредника.'),
  talks('hold', [], 'Министры иностранных дел АСЕАН собрались в Джакарте.'),
  aid('carry-out', [], 'В Порт-Судан прибыло судно с гуманитарной помощью.', { content: { change: 'give' } }),
  aid('carry-out', [], 'В Газу вошли 30 грузовиков с гуманитарной помощью.', { content: { change: 'give' } }),
  cooperation('carry-out', ['finland'], 'Финляндия присоединилась к НАТО.'),
  cooperation('urge', ['georgia'], 'Грузия подала заявку на вступление в Евросоюз.'),
  talks('hold', ['sergei-lavrov', 'hakan-fidan'], 'Лавров переговорил с Фиданом.', {
    content: { participants: ['sergei-lavrov', 'hakan-fidan'] },
  }),
  attack('oppose', ['oic'], 'ОИС присоединилась к осуждению удара по Дохе.', { content: { on: 'qatar' } }),
  settlement('support', ['united-kingdom'], 'Лондон дал высокую оценку мирному соглашению в Эфиопии.'),
  talks('support', ['united-arab-emirates'], 'ОАЭ удовлетворены ходом переговоров.'),
  threat('threaten', ['north-korea'], 'КНДР пообещала беспощадный ответ на учения.'),
]);

for (const kind of ['talks', 'visit', 'aid', 'attack', 'cooperation'] as const)
  runNever(`Russian words of hopes, protests, requests and gatherings: no ${kind}`, ru, kind, [
    'Болельщики собрались у стадиона.',
    'Министры сборной выбрали форму.',
    'Вкладчики возмущены решением банка.',
    'Тренер удовлетворён ходом подготовки.',
    'Мальчик подал заявку на вступление в кружок.',
    'В гавань вошли яхты с туристами.',
    'Посредник продал квартиру.',
    'Банк запросил у клиента справку.',
    'Он переговорил с тренером о переходе.',
    'Певица присоединилась к группе.',
  ]);

for (const kind of ['handover'] as const)
  runNever(`Russian words of hopes, protests, requests and gatherings: no ${kind}`, ru, kind, ['Пожарные освободили граждан из лифта.']);
