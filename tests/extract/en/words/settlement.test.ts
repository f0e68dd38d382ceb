import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('settlement');

runTable('English words of settlement', en, [
  row('agree', ['ethiopia', 'tigrayan-rebels'], 'Ethiopia and Tigrayan rebels signed a peace deal in Pretoria.'),
  row('agree', ['government', 'rebels'], 'The government and the rebels signed a peace accord ending two decades of war.'),
  row('agree', ['armenia', 'azerbaijan'], 'Armenia and Azerbaijan agreed on the text of a peace treaty.'),
  row('agree', [], 'A peace agreement was signed in Naypyidaw.'),
  row('begin', [], 'The peace process in Mali resumed.'),
  row('end', [], 'The peace deal collapsed in 2019.'),
  row('reject', ['rebels'], 'The rebels rejected the peace plan.'),
  row('urge', ['united-nations'], 'The UN called for a political settlement in Libya.'),
  row('urge', ['china'], 'China called for a peaceful resolution of the crisis.'),
  row('urge', ['jordan'], 'Jordan stressed the need for a two-state solution.'),
  row('propose', ['african-leaders'], 'African leaders presented a peace plan for Ukraine.'),
  row('propose', ['colombia'], 'Colombia proposed a peace plan for Venezuela.'),
  row('support', ['norway'], 'Norway reaffirmed its support for the peace process.'),
  row('support', ['qatar'], 'Qatar welcomed the signing of the peace agreement.'),
  row('support', ['united-states'], 'The US backed efforts to end the war in Yemen.'),
  row('pledge', [], 'The new president pledged to end the conflict in the east.'),
  row('pledge', ['donald-trump'], 'Trump vowed to end the war within 24 hours.'),
  row('pledge', ['rebels'], 'The rebels said they were committed to the peace process.'),
  row('accuse', ['opposition'], 'The opposition accused the president of undermining the peace agreement.'),
  row('accuse', ['rebels'], 'The rebels accused the government of violating the peace deal.'),
  row('end', [], 'The war ended in 2005 with a peace agreement.'),
  row('support', ['saudi-arabia'], 'Riyadh reiterated its support for a comprehensive settlement in Yemen.'),
  row('agree', ['rival-libyan-factions'], 'Rival Libyan factions signed a deal to end the conflict.'),
  row('pledge', ['armenia'], 'Yerevan reaffirmed its commitment to peace with Baku.'),
  row('urge', ['algeria'], 'Algeria called for a negotiated solution in the Western Sahara.'),
]);

runNever('English words of every day: never settlement', en, 'settlement', [
  'The company reached a settlement with shareholders.',
  'Settlers built a new settlement on the hill.',
  'She made peace with her past.',
  'The divorce settlement was worth millions.',
  'The Nobel peace prize goes to a writer.',
]);
