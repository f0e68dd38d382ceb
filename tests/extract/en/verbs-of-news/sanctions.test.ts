import { en } from '../../../../src/languages/en';
import { rowsOf, runTable } from '../../table';

const row = rowsOf('sanctions');

runTable('English news, by its verbs: sanctions', en, [
  row('carry-out', ['thailand'], 'Thailand closed all its border crossings with Cambodia.', {
    by: [],
    content: { target: 'cambodia', change: 'impose' },
  }),
  row('oppose', ['china'], 'China slammed the American sanctions.', { by: [] }),
  row('carry-out', ['european-union'], 'The EU extended its ban on imports from Crimea.', { by: [], content: { change: 'extend' } }),
  row('carry-out', ['switzerland'], 'Switzerland froze the assets of the former president.', { by: [], content: { change: 'impose' } }),
  row('carry-out', ['poland'], 'Poland closed all border crossings with Belarus.', {
    by: [],
    content: { target: 'belarus', change: 'impose' },
  }),
  row('carry-out', ['canada'], 'Canada imposed a ban on imports of Russian gold.', {
    by: [],
    content: { target: 'russia', change: 'impose' },
  }),
  row('carry-out', ['chad'], 'Chad closed its border with Libya.', { by: [], content: { target: 'libya', change: 'impose' } }),
  row('carry-out', ['chad'], 'Chad imposed a ban on imports from Mali.', { by: [], content: { target: 'mali', change: 'impose' } }),
  row('carry-out', ['israel'], 'Israel lifted its naval blockade of Lebanon.', { by: [], content: { target: 'lebanon', change: 'lift' } }),
  row('carry-out', ['burundi'], 'Burundi lifted a ban on trade with Rwanda.', { by: [], content: { target: 'rwanda', change: 'lift' } }),
  row('carry-out', ['united-states'], 'The United States repealed a ban on oil exports to Cuba.', {
    by: [],
    content: { target: 'cuba', change: 'lift' },
  }),
  row('carry-out', ['european-union'], 'The European Union tightened sanctions on Belarus.', {
    by: [],
    content: { target: 'belarus', change: 'impose' },
  }),
  row('carry-out', ['united-states'], 'Washington stepped up sanctions against Venezuela.', {
    by: [],
    content: { target: 'venezuela', change: 'impose' },
  }),
  row('carry-out', ['united-kingdom'], "Britain toughened sanctions on Myanmar's junta.", {
    by: [],
    content: { target: 'myanmar', change: 'impose' },
  }),
  row('end', ['south-africa'], 'South Africa violated the arms embargo on Libya.', { by: [], content: { target: 'libya' } }),
  row('end', ['egypt'], 'Egypt ended its boycott of Qatar.', { by: [], content: { target: 'qatar' } }),
  row('carry-out', ['japan'], 'Japan announced sanctions against six Russian banks.', { by: ['japan'], content: { change: 'impose' } }),
  row('propose', ['panel'], 'The panel recommended an arms embargo on South Sudan.', {
    by: [],
    content: { target: 'south-sudan', change: 'impose' },
  }),
  row('pledge', ['european-union'], "The EU pledged further sanctions against Georgia's leaders.", {
    by: [],
    content: { target: 'georgia', change: 'impose' },
  }),
  row('plan', ['united-states'], 'Washington is considering an embargo on Venezuelan oil.', {
    by: [],
    content: { target: 'venezuela', change: 'impose' },
  }),
  row('urge', ['ukraine'], 'Kyiv called for tougher sanctions on Iran.', { by: [], content: { target: 'iran' } }),
  row('agree', ['european-union'], 'EU ministers agreed to new sanctions on Iran.', {
    by: [],
    content: { target: 'iran', change: 'impose' },
  }),
  row('support', ['estonia'], 'Estonia backed tougher sanctions on Belarus.', { by: [], content: { target: 'belarus' } }),
  row('carry-out', ['canada'], 'Canada eased sanctions on Syria.', { by: [], content: { target: 'syria', change: 'ease' } }),
  row('order', [], 'The emir ordered a boycott of Danish goods.', { by: [], content: { target: 'denmark' } }),
  row('carry-out', [], 'The border between Colombia and Venezuela was closed on Friday.', { by: [], content: { change: 'impose' } }),
  row('carry-out', [], 'Airspace over Pakistan was closed to Indian airlines.', { by: [], content: { change: 'impose' } }),
  row('urge', ['mali'], 'Landlocked Mali urged Algeria to reopen the border.', { by: [], content: { change: 'lift' } }),
  row('reject', ['hungary'], 'Hungary blocked new sanctions on Russia.', { by: [], content: { target: 'russia', change: 'impose' } }),
  row('carry-out', [], 'The boycott of Qatar was lifted in January 2021.', { by: [], content: { target: 'qatar', change: 'lift' } }),
  row('plan', ['european-union'], 'The EU is preparing to tighten sanctions on Iran.', {
    by: [],
    content: { target: 'iran', change: 'impose' },
  }),
  row('carry-out', ['united-states'], 'Washington slapped sanctions on two Sudanese firms.', { by: [], content: { change: 'impose' } }),
  row('carry-out', ['australia'], 'Australia banned imports of Russian coal.', { by: [], content: { target: 'russia', change: 'impose' } }),
  row('reject', ['russia'], 'Russia vetoed a UN resolution extending sanctions on Mali.', {
    by: [],
    content: { target: 'mali', change: 'extend' },
  }),
]);
