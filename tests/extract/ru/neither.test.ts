import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Russian: those who all do not, and what is only said to be so', ru, [
  {
    text: 'Ни Судан, ни Египет не согласились на перемирие.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['sudan', 'egypt'], by: [] }],
  },
  {
    text: 'Москва не передавала оружие ни Ирану, ни Сирии.',
    claims: [{ kind: 'aid', act: 'carry-out', polarity: 'negated', agents: ['russia'], by: [], content: { to: ['iran', 'syria'] } }],
  },
  {
    text: 'Сообщения о том, что Израиль нанес удар по Бейруту, ложны.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['israel'], by: [] }],
  },
]);

runTable('Ukrainian: those who all do not, and what is only said to be so', uk, [
  {
    text: 'Ні Судан, ні Єгипет не погодилися на перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['sudan', 'egypt'], by: [] }],
  },
  {
    text: 'Твердження про те, що Ізраїль завдав удару по Бейруту, безпідставні.',
    claims: [{ kind: 'attack', act: 'carry-out', polarity: 'negated', agents: ['israel'], by: [] }],
  },
]);
