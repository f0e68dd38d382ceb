import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const talks = rowsOf('talks');
const visit = rowsOf('visit');
const ceasefire = rowsOf('ceasefire');
const assurance = rowsOf('assurance');
const aid = rowsOf('aid');
const cooperation = rowsOf('cooperation');

runTable('Ukrainian words of messages, invitations, working dinners, memoranda', uk, [
  talks('hold', ['sergei-lavrov', 'hakan-fidan'], 'Лавров і Фідан порадилися в Анкарі.', {
    content: { participants: ['sergei-lavrov', 'hakan-fidan'] },
  }),
  talks('hold', ['emmanuel-macron', 'olaf-scholz'], 'Макрон і Шольц провели робочу вечерю в Берліні.', {
    content: { participants: ['emmanuel-macron', 'olaf-scholz'] },
  }),
  talks('hold', [], 'У Найробі відбулася нарада міністрів оборони країн Східної Африки.'),
  talks('hold', ['xi-jinping', 'kim-jong-un'], 'Сі Цзіньпін надіслав послання Кім Чен Ину.', {
    content: { participants: ['xi-jinping', 'kim-jong-un'] },
  }),
  talks('plan', ['united-kingdom'], 'Лондон скличе сторони на переговори.'),
  visit('propose', ['narendra-modi'], 'Моді передав Теббуну запрошення відвідати Індію.'),
  ceasefire('pledge', ['тиграйці'], "Важке озброєння тиграйці зобов'язалися здати протягом місяця."),
  assurance('urge', ['turkey'], 'Туреччина закликала забезпечити безперешкодне вивезення зерна.'),
  aid('pledge', ['russia'], 'Росія пообіцяла Нікарагуа нову партію пшениці.', { content: { to: 'nicaragua', change: 'give' } }),
  cooperation('agree', ['ethiopia', 'kenya'], 'Ефіопія підписала з Кенією меморандум.', { content: { parties: ['ethiopia', 'kenya'] } }),
  cooperation('agree', [], 'В Аккрі підписано меморандум між Ганою та Того.', { content: { parties: ['ghana', 'togo'] } }),
  cooperation('pledge', ['georgia', 'azerbaijan'], 'Грузія та Азербайджан мають намір розширювати транзит.', {
    content: { parties: ['georgia', 'azerbaijan'] },
  }),
]);

for (const kind of ['talks', 'visit', 'aid', 'ceasefire', 'cooperation', 'assurance'] as const)
  runNever(`Ukrainian words of messages, invitations, working dinners, memoranda: no ${kind}`, uk, kind, [
    'Хлопчик надіслав лист бабусі.',
    'Студенти здали іспит з хімії.',
    'Гості сіли за святковий обід.',
    'Магазин збільшив торгівлю через інтернет.',
    'Партія пшениці зіпсувалася на складі.',
    'Приїзд батьків потішив дітей.',
    'Сусіди порадилися і купили лавку.',
  ]);
