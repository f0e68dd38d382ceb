import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const row = rowsOf('handover');

runTable('English: nobody who was freed or handed over', en, [
  row('carry-out', [], 'No hostages have been released.', { polarity: 'negated' }),
  row('carry-out', [], 'No captives were handed over to Chad on Monday.', { polarity: 'negated' }),
  row('carry-out', [], 'None of the ten sailors were freed.', { polarity: 'negated', content: { persons: { value: 10 } } }),
  row('carry-out', ['kenya'], 'Not a single prisoner was freed by Kenya.', { polarity: 'negated' }),
  row('carry-out', [], 'No hostages or prisoners have been freed.', { polarity: 'negated' }),
  row('plan', [], 'President Ruto said no hostages would be released.', { polarity: 'negated', by: ['ruto'] }),
  row('carry-out', [], 'After no deal was reached, ten prisoners were freed.', { polarity: 'affirmed' }),
  row('carry-out', [], 'No deal came and ten prisoners were freed.', { polarity: 'affirmed' }),
  row('carry-out', ['kenya'], 'With no warning, Kenya freed ten prisoners.', { polarity: 'affirmed' }),
]);
