import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('prisoner-exchange');

runTable('English words of prisoner-exchange', en, [
  row('carry-out', ['russia', 'united-states'], 'Russia and the United States swapped prisoners in Ankara.'),
  row('carry-out', ['russia', 'ukraine'], 'Russia and Ukraine exchanged 230 prisoners each.'),
  row('carry-out', ['armenia', 'azerbaijan'], 'Armenia and Azerbaijan exchanged captives on the border.'),
  row('agree', [], 'The two sides agreed on an exchange of prisoners.'),
  row('agree', [], 'The rivals signed a prisoner swap deal.'),
  row('carry-out', [], 'The two sides carried out a prisoner swap.'),
  row('carry-out', [], 'A prisoner swap took place at the border.'),
  row('plan', [], 'A prisoner exchange is planned for Saturday.'),
  row('propose', ['iran'], 'Iran proposed a prisoner swap with the United States.'),
  row('pledge', ['hamas'], 'Hamas offered to swap hostages for Palestinian prisoners.'),
  row('reject', ['israel'], 'Israel rejected a prisoner swap with Hamas.'),
  row('support', ['united-nations'], 'The UN welcomed the prisoner exchange in Yemen.'),
  row('carry-out', [], 'The swap involved 26 people from seven countries.'),
  row('carry-out', ['united-arab-emirates'], 'The UAE mediated the exchange of 150 prisoners.'),
  row('suspend', [], 'The prisoner exchange was postponed.'),
  row('pledge', ['rebels'], 'The rebels are ready to exchange prisoners.'),
  row('accuse', ['rebels'], 'The rebels accused the government of delaying the prisoner exchange.'),
  row('thank', ['volodymyr-zelenskyy'], 'Zelenskyy thanked the UAE for brokering the exchange of prisoners.'),
  row('plan', [], 'Under the deal, 50 hostages will be exchanged for 150 prisoners.'),
  row('carry-out', [], 'Seventeen soldiers were exchanged for 20 rebels.'),
  row('agree', ['rapid-support-forces', 'sudan'], 'Sudan and the RSF agreed to exchange prisoners.'),
  row('carry-out', ['india', 'pakistan'], 'Pakistan and India swapped 120 fishermen at Wagah.'),
]);

runNever('English words of every day: never prisoner-exchange', en, 'prisoner-exchange', [
  'The students went on an exchange to Spain.',
  'The teams swapped players before the deadline.',
  'They exchanged rings in a small ceremony.',
  'The stock exchange closed early.',
  'Fans swapped stickers outside the stadium.',
]);
