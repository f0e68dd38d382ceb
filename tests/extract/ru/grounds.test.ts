import { ru } from '../../../src/languages/ru';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const threat = rowsOf('threat');

runTable('Russian: what goes on, what nobody will put up with, what is held to be unlawful', ru, [
  attack('carry-out', ['israel'], 'Израиль продолжает ежедневные обстрелы южного Ливана.'),
  threat('threaten', ['united-states'], 'США пригрозили пересмотреть военную помощь Каиру.'),
  threat('oppose', ['iran'], 'Иран считает недопустимыми угрозы применения силы.'),
  threat('oppose', ['india'], 'Индия не потерпит ядерного шантажа.'),
  {
    text: 'Европа пригрозила санкциями. Иран осуждает этот шаг и призывает тройку к диалогу.',
    more: true,
    claims: [{ kind: 'talks', act: 'urge', agents: ['iran'] }],
  },
  {
    text: 'Соревнования по борьбе с участием спортсменов обеих стран прошли в августе в Тбилиси.',
    claims: [{ kind: 'sports-event', act: 'hold' }],
  },
  {
    text: 'На севере Косова неизвестные обстреляли патруль полиции.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [] }],
  },
  {
    text: 'Комментарий Департамента информации и печати МИД России\n\nЕвропейские страны запустили механизм восстановления санкций. Мы решительно осуждаем этот шаг. Подтверждаем готовность содействовать переговорам.',
    more: true,
    claims: [
      { kind: 'sanctions', act: 'oppose' },
      { kind: 'talks', act: 'pledge', agents: ['russian-ministry-of-foreign-affairs'] },
    ],
  },
  {
    text: 'Иран осудил бомбардировку Дамаска израильской авиацией.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['iran'], content: { by: 'israeli-air-force', on: 'syria' } }],
  },
  { text: 'Сербия осудила обстрел Белграда.', claims: [{ kind: 'attack', act: 'oppose', agents: ['serbia'], content: { on: 'serbia' } }] },
]);

runTable('Russian: views of a matter, sides in their case, where it happened', ru, [
  {
    text: 'Лавров подчеркнул, что поставки Киеву дальнобойных вооружений лишь отдаляют мирное урегулирование.',
    claims: [{ kind: 'aid', act: 'assess', agents: ['sergei-lavrov'], content: { to: 'ukraine' } }],
  },
  {
    text: 'Песков заявил, что санкции неэффективны.',
    claims: [{ kind: 'sanctions', act: 'assess', agents: ['dmitry-peskov'], content: { by: null } }],
  },
  {
    text: 'Лавров сообщил о передаче украинской стороне 6 тыс. тел погибших.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'ukraine' } }],
  },
  threat('oppose', undefined, 'Министры высказались против силовых угроз в адрес Тегерана.', { content: { against: 'iran' } }),
  {
    text: 'Лавров провёл переговоры с Фиданом. Договорились продолжать регулярные контакты.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'hakan-fidan'] },
      { kind: 'talks', act: 'agree', agents: ['sergei-lavrov', 'hakan-fidan'] },
    ],
  },
  attack('carry-out', [], 'Удар на севере Сирии унёс жизни пяти человек.', { content: { on: null } }),
  { text: 'Аналитик отметил, что акции компании дорожают.', claims: [] },
  { text: 'Тренер заявил, что мир футбола меняется.', claims: [] },
]);

runTable('Russian: what was agreed, told again by «соглашение» and «договор»', ru, [
  {
    text: 'Армения и Азербайджан завершили делимитацию границы. Договор подписали Ереван и Баку.',
    more: true,
    claims: [{ kind: 'settlement', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Израиль и ХАМАС согласовали перемирие. ХАМАС пообещал соблюдать соглашение. Израиль нарушил договорённость. Катар приветствовал сделку.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'] },
      { kind: 'ceasefire', act: 'pledge', agents: ['hamas'] },
      { kind: 'ceasefire', act: 'end', agents: ['israel'] },
      { kind: 'ceasefire', act: 'support', agents: ['qatar'] },
    ],
  },
  {
    text: 'Израиль и ХАМАС согласовали перемирие. Клуб заключил договор аренды. Египет заключил соглашение с МВФ.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'] }],
  },
  {
    text: 'Россия поддержала ирано-американские контакты, которым содействует Оман.',
    claims: [{ kind: 'talks', act: 'support', agents: ['russia'], content: { participants: ['iran', 'united-states'] } }],
  },
]);

runTable('Russian: a clause whose verb is that of the one before', ru, [
  {
    text: 'Германия выделит Судану 10 миллионов евро, Франция – 5 миллионов евро.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['germany'], content: { amount: { value: 10000000 } } },
      { kind: 'aid', act: 'pledge', agents: ['france'], content: { amount: { value: 5000000 } } },
    ],
  },
  {
    text: 'Израиль отпустил 40 пленных, ХАМАС – трёх заложников.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['israel'], content: { persons: { value: 40 } } },
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 3 } } },
    ],
  },
  { text: 'Кремль – резиденция президента, Москва – столица России.', claims: [] },
]);

runTable('Russian: when a blow was struck, told by a participle', ru, [
  {
    text: 'Сербия осудила совершённое 6 мая нападение на посольство.',
    published: '2025-05-08',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['serbia'], content: { time: '2025-05-06' } }],
  },
  {
    text: 'Сербия 7 мая осудила нападение на посольство.',
    published: '2025-05-08',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['serbia'], content: { time: null } }],
  },
]);
