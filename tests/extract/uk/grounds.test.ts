import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const threat = rowsOf('threat');

runTable('Ukrainian: what goes on, what nobody will put up with, views of a matter', uk, [
  attack('carry-out', ['russia'], 'Росія ж тим часом продовжує щоденні обстріли.'),
  threat('threaten', ['united-states'], 'США пригрозили переглянути військову допомогу Каїру.'),
  threat('oppose', ['india'], 'Індія не потерпить ядерного шантажу.'),
  attack('carry-out', [], 'На півночі Косова невідомі обстріляли патруль поліції.'),
  { text: 'Пєсков заявив, що санкції неефективні.', claims: [{ kind: 'sanctions', act: 'assess', agents: ['dmitry-peskov'] }] },
  {
    text: 'Лавров повідомив про передачу українській стороні 6 тисяч тіл загиблих.',
    claims: [{ kind: 'handover', act: 'carry-out', content: { to: 'ukraine' } }],
  },
]);

runTable('Ukrainian: what was agreed, told again by «угода» and «домовленості»', uk, [
  {
    text: 'Ізраїль і ХАМАС погодили перемир’я. ХАМАС пообіцяв дотримуватися угоди. Катар привітав домовленості.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'] },
      { kind: 'ceasefire', act: 'pledge', agents: ['hamas'] },
      { kind: 'ceasefire', act: 'support', agents: ['qatar'] },
    ],
  },
  {
    text: 'Ізраїль і ХАМАС погодили перемир’я. Клуб уклав договір оренди.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hamas'] }],
  },
]);

runTable('Ukrainian: a clause whose verb is that of the one before', uk, [
  {
    text: 'Німеччина виділить Судану 10 мільйонів євро, Франція – 5 мільйонів євро.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['germany'], content: { amount: { value: 10000000 } } },
      { kind: 'aid', act: 'pledge', agents: ['france'], content: { amount: { value: 5000000 } } },
    ],
  },
  {
    text: 'Ізраїль відпустив 40 полонених, ХАМАС – трьох заручників.',
    claims: [
      { kind: 'handover', act: 'carry-out', agents: ['israel'], content: { persons: { value: 40 } } },
      { kind: 'handover', act: 'carry-out', agents: ['hamas'], content: { persons: { value: 3 } } },
    ],
  },
]);
