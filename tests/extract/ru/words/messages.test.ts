import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const talks = rowsOf('talks');
const visit = rowsOf('visit');
const ceasefire = rowsOf('ceasefire');
const assurance = rowsOf('assurance');
const aid = rowsOf('aid');
const cooperation = rowsOf('cooperation');

runTable('Russian words of messages, invitations, working dinners, memoranda', ru, [
  talks('hold', ['sergei-lavrov', 'hakan-fidan'], 'Лавров и Фидан посовещались в Анкаре.', {
    content: { participants: ['sergei-lavrov', 'hakan-fidan'] },
  }),
  talks('hold', ['emmanuel-macron', 'olaf-scholz'], 'Макрон и Шольц провели рабочий ужин в Берлине.', {
    content: { participants: ['emmanuel-macron', 'olaf-scholz'] },
  }),
  talks('hold', [], 'В Найроби состоялось совещание министров обороны стран Восточной Африки.'),
  talks('hold', ['xi-jinping', 'kim-jong-un'], 'Си Цзиньпин направил послание Ким Чен Ыну.', {
    content: { participants: ['xi-jinping', 'kim-jong-un'] },
  }),
  talks('hold', ['vladimir-putin'], 'Путин передал письмо Рамафосе.'),
  talks('plan', ['united-kingdom'], 'Лондон созовёт стороны на переговоры.'),
  visit('propose', ['narendra-modi'], 'Моди передал Тебуну приглашение посетить Индию.'),
  ceasefire('pledge', [], 'Тяжёлое вооружение тиграйцы обязались сдать в течение месяца.'),
  assurance('urge', ['turkey'], 'Турция призвала обеспечить беспрепятственный вывоз зерна.'),
  aid('pledge', ['russia'], 'Россия пообещала Никарагуа новую партию пшеницы.', { content: { to: 'nicaragua', change: 'give' } }),
  cooperation('agree', ['ethiopia', 'kenya'], 'Эфиопия подписала с Кенией меморандум.', { content: { parties: ['ethiopia', 'kenya'] } }),
  cooperation('agree', [], 'В Аккре подписан меморандум между Ганой и Того.', { content: { parties: ['ghana', 'togo'] } }),
  cooperation('pledge', ['georgia', 'azerbaijan'], 'Грузия и Азербайджан намерены расширять транзит.', {
    content: { parties: ['georgia', 'azerbaijan'] },
  }),
]);

for (const kind of ['talks', 'visit', 'aid', 'ceasefire', 'cooperation', 'assurance'] as const)
  runNever(`Russian words of messages, invitations, working dinners, memoranda: no ${kind}`, ru, kind, [
    'Мальчик отправил письмо бабушке.',
    'Студенты сдали экзамен по химии.',
    'Гости сели за праздничный обед.',
    'Магазин увеличил торговлю через интернет.',
    'Партия пшеницы испортилась на складе.',
    'Оружейный магазин сдали в аренду.',
    'Приезд родителей обрадовал детей.',
    'Соседи посовещались и купили скамейку.',
  ]);
