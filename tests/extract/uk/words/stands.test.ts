import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const attack = rowsOf('attack');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const talks = rowsOf('talks');
const cooperation = rowsOf('cooperation');
const threat = rowsOf('threat');

runTable('Ukrainian words of hopes, protests, requests and gatherings', uk, [
  attack('assess', ['united-nations'], 'ООН стривожена обстрілами в Ідлібі.'),
  attack('oppose', ['spain'], 'Іспанія висловила обурення ударом по лікарні.'),
  aid('urge', ['icrc'], 'Червоний Хрест запросив 50 млн доларів для Афганістану.', { content: { to: 'afghanistan' } }),
  handover('urge', ['france'], 'Франція зажадала звільнити французьких громадян в Ірані.'),
  handover('urge', ['united-states'], 'США домагаються звільнення журналіста в Сирії.'),
  attack('pledge', ['turkey'], 'Туреччина готує наземну операцію в Сирії.'),
  talks('propose', ['kazakhstan'], 'Казахстан запропонував свої послуги посередника.'),
  talks('hold', [], 'Міністри закордонних справ АСЕАН зібралися в Джакарті.'),
  aid('carry-out', [], 'До Порт-Судана прибуло судно з гуманітарною допомогою.', { content: { change: 'give' } }),
  aid('carry-out', [], 'До Гази увійшли 30 вантажівок із гуманітарною допомогою.', { content: { to: 'gaza', change: 'give' } }),
  talks('hold', ['france'], 'Франція зібрала в Парижі конференцію щодо Лівану.'),
  cooperation('carry-out', ['finland'], 'Фінляндія приєдналася до НАТО.'),
  cooperation('urge', ['georgia'], 'Грузія подала заявку на вступ до Євросоюзу.'),
  attack('oppose', ['oic'], 'ОІС приєдналася до засудження удару по Досі.', { content: { on: 'qatar' } }),
  talks('support', ['united-arab-emirates'], 'ОАЕ задоволені перебігом переговорів.'),
  threat('threaten', ['north-korea'], 'КНДР пообіцяла нещадну відповідь на навчання.'),
]);

for (const kind of ['talks', 'visit', 'aid', 'attack', 'cooperation'] as const)
  runNever(`Ukrainian words of hopes, protests, requests and gatherings: no ${kind}`, uk, kind, [
    'Вболівальники зібралися біля стадіону.',
    'Міністри збірної обрали форму.',
    'Вкладники обурені рішенням банку.',
    'Тренер задоволений ходом підготовки.',
    'Хлопець подав заявку на вступ до гуртка.',
    'До гавані увійшли яхти з туристами.',
    'Посередник продав квартиру.',
    'Банк запросив у клієнта довідку.',
    'Він переговорив із тренером про перехід.',
    'Співачка приєдналася до гурту.',
  ]);
