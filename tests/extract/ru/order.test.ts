import { ru } from '../../../src/languages/ru';
import { rowsOf, runTable } from '../table';

const ceasefire = rowsOf('ceasefire');
const attack = rowsOf('attack');
const aid = rowsOf('aid');
const handover = rowsOf('handover');
const killed = (value: number) => ({ content: { casualties: { killed: { value } } } });

runTable('Russian: the object first, the subject behind', ru, [
  ceasefire('reject', ['india'], 'Предложение Пекина о перемирии отклонила Индия.'),
  ceasefire('reject', ['india'], 'Предложение Пекина о перемирии Индия отклонила.'),
  ceasefire('support', ['india'], 'Перемирие поддержала Индия.'),
  ceasefire('support', ['armenia'], 'Решение Анкары продлить перемирие приветствовал Ереван.'),
  ceasefire('agree', ['russia', 'turkey'], 'Соглашение о перемирии подписали Москва и Анкара.'),
  ceasefire('urge', ['antonio-guterres'], 'К перемирию призвал Гутерриш.'),
  { text: 'Отмену санкций поддержала Индия.', claims: [{ kind: 'sanctions', act: 'support', agents: ['india'] }] },
  { text: 'О готовности к переговорам заявил Асад.', claims: [{ kind: 'talks', act: 'pledge', agents: ['bashar-al-assad'] }] },
  {
    text: 'Визит Си Цзиньпина в Москву анонсировал Кремль.',
    claims: [{ kind: 'visit', act: 'plan', agents: ['xi-jinping'], by: ['kremlin'] }],
  },
  aid('carry-out', ['china'], 'Помощь Кабулу оказал Китай.', { content: { to: 'afghanistan' } }),
  aid('pledge', ['china'], 'Помощь на сумму 40 миллионов долларов окажет Кабулу Китай.', { content: { to: 'afghanistan' } }),
  attack('oppose', ['turkey', 'egypt'], 'Удары по Дамаску осудили Анкара и Каир.'),
  attack('carry-out', ['м23'], 'Повстанцами М23 захвачен город Гома.'),
]);

runTable('Russian: deeds told shortly', ru, [
  attack('carry-out', [], 'Авиаудар по лагерю беженцев убил 12 человек.', killed(12)),
  attack('carry-out', ['israel'], 'Израиль нанёс удар по Бейруту, убив девять человек.', killed(9)),
  attack('carry-out', ['боевики'], 'Боевики устроили засаду на колонну и убили девять солдат.', killed(9)),
  attack('carry-out', ['pakistan'], 'Пакистан сбил пять индийских самолётов.'),
  handover('carry-out', ['iran'], 'Иран выпустил из тюрьмы двух французов.', { content: { persons: { value: 2 } } }),
  aid('carry-out', ['israel'], 'Израиль пропустил в Газу 80 грузовиков с мукой.'),
  aid('carry-out', [], 'В Судан завезено 200 тонн продовольствия.'),
  aid('carry-out', ['norway'], 'Норвегия удвоила помощь Сомали.'),
  { text: 'Ливан потребовал созвать Совет Безопасности.', claims: [{ kind: 'talks', act: 'urge', agents: ['lebanon'] }] },
  {
    text: 'Россия развернула в Белоруссии ракеты средней дальности.',
    claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['russia'] }],
  },
  {
    text: 'Хуситы пригрозили атаковать порты ОАЭ.',
    claims: [{ kind: 'threat', act: 'threaten', agents: ['houthis'] }],
  },
  { text: 'Иран пригрозил выходом из ДНЯО.', claims: [{ kind: 'threat', act: 'threaten', agents: ['iran'] }] },
  { text: 'Магазин пропустил вперёд покупателей с детьми.', claims: [] },
  { text: 'Водитель сбил пешехода на перекрёстке.', claims: [] },
  { text: 'Зрители были захвачены игрой актёров.', claims: [] },
  { text: 'Грузовики прибыли на склад сети магазинов ночью.', claims: [] },
]);
