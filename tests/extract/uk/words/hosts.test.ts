import { uk } from '../../../../src/languages/uk';
import { rowsOf, runNever, runTable } from '../../table';

const handover = rowsOf('handover');
const prisonerExchange = rowsOf('prisoner-exchange');
const assurance = rowsOf('assurance');
const settlement = rowsOf('settlement');
const sportsEvent = rowsOf('sports-event');

runTable('Ukrainian words of games hosted, lists for an exchange, people sent back', uk, [
  handover('carry-out', [], "З Ірану до Афганістану депортовано 500 в'язнів.", { content: { to: 'afghanistan' } }),
  prisonerExchange('agree', ['israel', 'hamas'], 'Ізраїль та ХАМАС узгодили списки для обміну.', {
    content: { parties: ['israel', 'hamas'] },
  }),
  assurance('pledge', ['iran'], "Іран зобов'язався не перешкоджати судноплавству."),
  settlement('propose', ['turkey'], 'Туреччина представила дорожню карту мирного врегулювання в Лівії.'),
  sportsEvent('hold', ['qatar'], 'Катар прийняв чемпіонат світу з футболу.'),
]);

for (const kind of ['prisoner-exchange', 'assurance', 'settlement', 'handover'] as const)
  runNever(`Ukrainian words of games hosted, lists for an exchange, people sent back: no ${kind}`, uk, kind, [
    'Музей представив нову концепцію виставки.',
  ]);
