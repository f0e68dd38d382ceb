import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: places that no table has, behind a noun of places', ru, [
  {
    text: 'Беспилотник атаковал колонну в провинции Сисакет.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: 'сисакет' } }],
  },
  {
    text: 'В результате обстрела села Майское погибли два человека.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 2 } }, area: 'майское' } }],
  },
  {
    text: 'Стороны договорились о прекращении огня в городке Майчеу.',
    claims: [{ kind: 'ceasefire', act: 'agree', by: [], content: { area: 'майчеу' } }],
  },
  { text: 'Переговоры прошли в городе Фалешты.', claims: [{ kind: 'talks', act: 'hold', by: [], content: { venue: 'фалешты' } }] },
  {
    text: 'При ударе по городу Тростянец погибли трое военных.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 3 } }, area: 'тростянец' } }],
  },
  {
    text: 'Беспилотник атаковал колонну в соседней провинции.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { area: null } }],
  },
  {
    text: 'Террорист-смертник подорвал себя на окраине Майдугури, погибли восемь человек.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { area: 'майдугури' } }],
  },
  {
    text: 'Теракт в Пулваме унёс жизни 40 полицейских.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { area: 'пулваме' } }],
  },
  {
    text: 'Боевики напали на блокпост близ Менаки, убив пятерых солдат.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['боевики'], content: { area: 'менаки' } }],
  },
  { text: 'Министры встретились в Кингисеппе.', claims: [{ kind: 'talks', act: 'hold', content: { venue: 'кингисеппе' } }] },
  {
    text: 'Удар по колонне осудили в Совбезе ООН и в Госдепартаменте.',
    claims: [{ kind: 'attack', act: 'oppose', content: { area: null } }],
  },
]);
