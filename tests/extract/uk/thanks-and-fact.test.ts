import { uk } from '../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../table';

const aid = rowsOf('aid');
const talks = rowsOf('talks');

runTable('Ukrainian: what somebody is thanked for was given', uk, [
  aid('thank', [], 'Дякую Данії за 5 літаків.', { content: { from: 'denmark', what: ['military'], amount: { value: 5 } } }),
  aid('thank', ['andrii-sybiha'], 'Андрій Сибіга подякував Норвегії за 200 млн євро.', {
    content: { from: 'norway', to: null, amount: { value: 200_000_000 } },
  }),
  aid('thank', [], 'Дуже вдячні Литві за підтримку на 20 мільйонів євро.', { content: { from: 'lithuania' } }),
  aid('agree', [], 'Домовилися про підтримку від Канади на 300 млн євро.', {
    content: { from: 'canada', amount: { value: 300_000_000 } },
  }),
]);
runNever('Ukrainian: what was destroyed is no gift', uk, 'aid', [
  'Дякую воїнам за знищені танки.',
  'Дякую за 10 збитих дронів.',
  'Дякую воїнам, які знищили техніки на 5 мільйонів доларів.',
  'Дякуємо всім, хто зібрав 20 мільйонів євро.',
]);

// What matters is a fact already, and what it matters to do is asked for.
runTable('Ukrainian: what is told as a fact', uk, [
  { text: 'Важливо, що Канада запровадила санкції проти Росії.', claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canada'] }] },
  { text: 'Важливо, щоб Канада запровадила санкції проти Росії.', claims: [{ kind: 'sanctions', act: 'urge' }] },
]);

// Talks that their own noun tells, with one who held them.
runTable('Ukrainian: talks without a subject', uk, [
  talks('hold', ['mark-rutte'], 'Відбулася розмова з Марком Рютте.'),
  talks('hold', ['donald-tusk', 'mark-rutte'], '«Відбулася розмова з Марком Рютте», – сказав Дональд Туск.', { by: ['donald-tusk'] }),
  talks('plan', ['mark-rutte'], 'Відбудеться зустріч із Марком Рютте.'),
  talks('hold', ['mark-rutte'], 'У мене була дуже важлива зустріч із Марком Рютте.'),
  talks('hold', ['mark-rutte'], 'Не було зустрічі з Марком Рютте.', { polarity: 'negated' }),
  {
    text: 'Новини дня\nАндрій Сибіга\nМи вистоїмо. Відбулася розмова з Марком Рютте.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['andrii-sybiha', 'mark-rutte'] }],
  },
  // whoever was glad to meet somebody met them
  talks('hold', ['mark-rutte'], 'Приємно було зустрітися з Марком Рютте.', { content: { medium: 'in-person' } }),
  talks('hold', ['andrii-sybiha', 'mark-rutte'], 'Андрій Сибіга був дуже радий поговорити з Марком Рютте.'),
]);
runNever('Ukrainian: nobody has met', uk, 'talks', [
  'Був би радий зустрітися з Марком Рютте.',
  'Будемо раді зустрітися з Марком Рютте.',
  'Це була зустріч із минулим.',
]);
