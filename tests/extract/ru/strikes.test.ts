import { ru } from '../../../src/languages/ru';
import { runNever, runTable } from '../table';

runTable('Russian: who strikes, and who is struck', ru, [
  { text: 'Дроны атакуют Хартум.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'khartoum' } }] },
  { text: 'Ереван атаковали беспилотники.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'yerevan' } }] },
  { text: 'Эфиопию обстреляли повстанцы.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['повстанцы'] }] },
  {
    text: 'Израиль ночью атаковали хуситы.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { on: 'israel' } }],
  },
  { text: 'Индия атаковала Пакистан.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['india'], content: { on: 'pakistan' } }] },
  { text: 'Вечером столицу Йемена бомбили самолёты.', claims: [{ kind: 'attack', act: 'carry-out', agents: [] }] },
  {
    text: 'Боевики обстреляли Дамаск.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['боевики'], content: { area: 'damascus' } }],
  },
  // what is fired may stand before who fires it
  { text: 'Ракеты по Эйлату выпустили хуситы.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'] }] },
]);

runTable('Russian: those killed and hurt are told with the blow', ru, [
  {
    text: 'Беспилотники атаковали Каир, погибли четыре человека.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { area: 'cairo', casualties: { killed: 4 } } }],
  },
  {
    text: 'Армия Судана нанесла удар по рынку, погибли 20 человек, ещё 34 получили ранения.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['sudanese-armed-forces'], content: { casualties: { killed: 20, wounded: 34 } } }],
  },
  {
    text: 'Дрон ударил по школе: двое детей погибли, семеро ранены.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 2, wounded: 7 } } }],
  },
  {
    text: 'Армия Мали обстреляла деревню, в результате чего погибли 54 человека и 30 получили ранения.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: 54, wounded: 30 } } }],
  },
  {
    text: 'Погибли семь мирных жителей, ещё 41 пострадал, более 200 получили травмы.',
    more: true,
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 7 } } }],
  },
  {
    text: 'При взрыве погибли восемь человек, ещё 40 были ранены.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { casualties: { killed: 8, wounded: 40 } } }],
  },
  // a place of its own tells another attack
  {
    text: 'Индия атаковала Пакистан, в Исламабаде ранены 12 человек.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['india'], content: { casualties: null } },
      { kind: 'attack', act: 'carry-out', agents: [], content: { area: 'islamabad', casualties: { wounded: 12 } } },
    ],
  },
]);

runNever('Russian: words for the dead that tell no attack', ru, 'attack', [
  'В плену остаются 90 моряков, 12 из них погибли.',
  'В аварии автобуса погибли 30 человек, ещё 12 пострадали.',
]);
