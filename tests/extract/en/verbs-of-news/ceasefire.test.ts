import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('ceasefire');

runTable('English news, by its verbs: ceasefire', en, [
  row('carry-out', ['saudi-arabia'], 'Saudi Arabia halted its air raids on Sanaa.', { by: [], content: { extent: 'partial' } }),
  row('agree', ['hamas'], 'Hamas accepted the truce plan.', { by: [] }),
  row('carry-out', ['armenian-armed-forces'], 'Armenian forces evacuated their positions near Goris.', {
    by: [],
    content: { area: 'goris' },
  }),
  row('carry-out', ['rebels'], 'The rebels abandoned their headquarters in Goma.', { by: [], content: { area: 'goma' } }),
  row('carry-out', ['israel', 'lebanon'], 'Israel and Lebanon extended the truce until February 18.', { by: [] }),
  row('carry-out', ['ethiopia'], 'Ethiopia completed the withdrawal of its troops from Tigray.', { by: [] }),
  row('reject', ['sudanese-armed-forces'], "Sudan's army rejected the possibility of a ceasefire.", { by: [] }),
  row('reject', ['israel'], 'Israel rejected calls for a ceasefire.', { by: [] }),
  row('end', ['rebels'], 'The rebels reneged on the truce deal.', { by: [] }),
  row('agree', ['karen-rebels', 'myanmar-government'], 'The Karen rebels signed a ceasefire with the government of Myanmar.', { by: [] }),
  row('support', ['indonesia'], 'Indonesia voiced support for the truce.', { by: [] }),
  row('end', ['azerbaijan'], 'Azerbaijan breached the ceasefire along the Nakhchivan border.', { by: [] }),
  row('pledge', ['kachin-rebels'], 'The Kachin rebels declared a unilateral ceasefire.', { by: ['kachin-rebels'] }),
  row('pledge', ['eritrea'], 'Eritrea announced the pullout of its troops from Tigray.', { by: ['eritrea'] }),
  row('urge', ['vatican-city'], 'The Vatican pleaded for a ceasefire in Gaza.', { by: [], content: { area: 'gaza' } }),
  row('propose', ['algeria'], 'Algeria proposed a cessation of hostilities in Mali.', { by: [], content: { area: 'mali' } }),
  row('propose', ['taliban'], 'The Taliban offered a three-day truce.', { by: [] }),
  row('urge', ['jordan'], 'Jordan called for a halt to the violence in the West Bank.', { by: [], content: { area: 'west-bank' } }),
  row('urge', ['rwanda'], 'Rwanda called for the withdrawal of Burundian troops from Congo.', { by: [] }),
  row('agree', [], 'Both sides agreed to a 30-day ceasefire.', { by: [] }),
  row('support', ['netherlands'], 'The Netherlands supported the withdrawal of Russian troops from Moldova.', { by: [] }),
  row('carry-out', ['china', 'india'], 'Chinese and Indian forces backed away from the border.', { by: [] }),
  row('support', ['france'], 'France welcomed the halt to the bombing.', { by: [] }),
  row('urge', ['council'], 'The council issued a call for a ceasefire in Libya.', { by: [], content: { area: 'libya' } }),
  row('order', ['international-court-of-justice'], 'The ICJ ordered Israel to halt its offensive in Rafah.', {
    by: [],
    content: { area: 'rafah' },
  }),
  row('order', ['vladimir-putin'], 'Putin ordered a three-day truce over Easter.', { by: [] }),
  row('carry-out', [], 'UN observers monitored the ceasefire in Hodeidah.', { by: [], content: { area: 'hodeidah' } }),
  row('agree', ['israel'], 'Israel agreed to suspend its military operation in Rafah.', { by: [], content: { area: 'rafah' } }),
  row('carry-out', ['united-nations'], 'The ceasefire is being monitored by UN observers.', { by: [] }),
  row('carry-out', ['french-armed-forces'], 'The last French troops pulled out of Niger.', { by: [] }),
  row('begin', [], 'A truce took hold in Idlib at midnight.', { by: [], content: { area: 'idlib' } }),
  row('end', [], 'The truce collapsed hours after it began.', { by: [] }),
  row('accuse', [], 'Both sides accused each other of breaking the truce.', { by: [] }),
  row('pledge', ['pkk'], 'The PKK pledged to lay down its arms.', { by: [] }),
]);
