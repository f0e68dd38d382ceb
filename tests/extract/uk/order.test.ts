import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const ceasefire = rowsOf('ceasefire');
const attack = rowsOf('attack');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const killed = (value: number) => ({ content: { casualties: { killed: { value } } } });

runTable('Ukrainian: the object first, the subject behind', uk, [
  ceasefire('reject', ['india'], 'Пропозицію Пекіна про перемир’я відхилила Індія.'),
  ceasefire('support', ['india'], 'Перемир’я підтримала Індія.'),
  ceasefire('support', ['armenia'], 'Рішення Анкари продовжити перемир’я привітав Єреван.'),
  ceasefire('agree', ['azerbaijan', 'turkey'], 'Угоду про перемир’я підписали Баку й Анкара.'),
  ceasefire('urge', ['antonio-guterres'], 'До перемир’я закликав Гутерріш.'),
  { text: 'Скасування санкцій підтримала Індія.', claims: [{ kind: 'sanctions', act: 'support', agents: ['india'] }] },
  { text: 'Про готовність до переговорів заявив Асад.', claims: [{ kind: 'talks', act: 'pledge', agents: ['bashar-al-assad'] }] },
  aid('carry-out', ['china'], 'Допомогу Кабулу надав Китай.'),
  attack('oppose', ['turkey', 'egypt'], 'Удари по Дамаску засудили Анкара і Каїр.'),
]);

runTable('Ukrainian: deeds told shortly', uk, [
  attack('carry-out', [], 'Авіаудар по табору біженців убив 12 людей.', killed(12)),
  attack('carry-out', ['israel'], 'Ізраїль завдав удару по Бейруту, убивши дев’ять людей.', killed(9)),
  attack('carry-out', ['бойовики'], 'Бойовики влаштували засідку на колону та вбили дев’ять солдатів.', killed(9)),
  attack('carry-out', ['pakistan'], 'Пакистан збив п’ять індійських літаків.'),
  handover('carry-out', ['iran'], 'Іран випустив із в’язниці двох французів.', { content: { persons: { value: 2 } } }),
  aid('carry-out', ['israel'], 'Ізраїль пропустив до Гази 80 вантажівок із борошном.'),
  aid('carry-out', [], 'До Судану завезено 200 тонн продовольства.'),
  aid('carry-out', ['norway'], 'Норвегія подвоїла допомогу Сомалі.'),
  { text: 'Ліван зажадав скликати Раду Безпеки.', claims: [{ kind: 'talks', act: 'urge', agents: ['lebanon'] }] },
  {
    text: 'Росія розмістила в Білорусі ракети середньої дальності.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['russia'] }],
  },
  { text: 'Хусити пригрозили атакувати порти ОАЕ.', claims: [{ kind: 'threat', act: 'threaten', agents: ['houthis'] }] },
  { text: 'Водій збив пішохода на перехресті.', claims: [] },
  { text: 'Вантажівки прибули на склад мережі магазинів уночі.', claims: [] },
]);
