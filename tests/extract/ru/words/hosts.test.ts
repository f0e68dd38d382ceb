import { ru } from '../../../../src/languages/ru';
import { rowsOf, runNever, runTable } from '../../table';

const handover = rowsOf('handover');
const prisonerExchange = rowsOf('prisoner-exchange');
const assurance = rowsOf('assurance');
const settlement = rowsOf('settlement');
const sportsEvent = rowsOf('sports-event');

runTable('Russian words of games hosted, lists for an exchange, people sent back', ru, [
  handover('carry-out', ['iran'], 'Из Ирана в Афганистан депортированы 500 заключённых.'),
  prisonerExchange('agree', ['israel', 'hamas'], 'Израиль и ХАМАС согласовали списки для обмена.', {
    content: { parties: ['israel', 'hamas'] },
  }),
  assurance('pledge', ['iran'], 'Иран обязался не препятствовать судоходству.'),
  settlement('propose', ['turkey'], 'Турция представила дорожную карту мирного урегулирования в Ливии.'),
  sportsEvent('hold', ['qatar'], 'Катар принял чемпионат мира по футболу.'),
]);

for (const kind of ['prisoner-exchange', 'assurance', 'settlement', 'handover'] as const)
  runNever(`Russian words of games hosted, lists for an exchange, people sent back: no ${kind}`, ru, kind, [
    'Студенты составили списки на обмен книг.',
    'Забор не мешает проходу пешеходов.',
    'Музей представил новую концепцию выставки.',
  ]);
