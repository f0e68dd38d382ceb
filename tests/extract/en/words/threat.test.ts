import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('threat');

runTable('English words of threat', en, [
  row('threaten', ['iran'], 'Iran threatened to close the Strait of Hormuz.'),
  row('threaten', ['north-korea'], 'Pyongyang threatened a merciless response to the drills.'),
  row('threaten', ['junta'], 'The junta threatened to expel the ambassador.'),
  row('threaten', ['rebels'], 'The rebels threatened to march on the capital.'),
  row('warn', ['russia'], 'Moscow warned of retaliation if NATO deployed missiles in Finland.'),
  row('warn', ['iran'], 'Iran warned of a crushing response to any attack.'),
  row('threaten', ['iran'], 'Tehran vowed revenge for the killing.'),
  row('threaten', ['iran'], 'Iran vowed to retaliate.'),
  row('threaten', ['israel'], 'Israel threatened to strike Hezbollah in Lebanon.'),
  row('threaten', ['turkey'], 'Ankara said it would not hesitate to respond to any provocation.'),
  row('threaten', ['north-korea'], 'North Korea said it would take tough countermeasures.'),
  row('warn', ['china'], 'China warned of serious consequences if the visit went ahead.'),
  row('threaten', ['militia'], 'The militia vowed to avenge its commander.'),
  row('threaten', [], 'The group gave the junta an ultimatum to free the president.'),
  row('threaten', ['ethiopia'], 'Ethiopia threatened to retake the port by force.'),
  row('deny', [], 'The general denied threatening the president.'),
  row('oppose', ['south-korea'], "Seoul condemned the North's threats."),
  row('reject', ['niger'], 'Niger rejected ECOWAS threats of intervention.'),
  row('urge', ['united-nations'], 'The UN urged both sides to refrain from threats.'),
  row('threaten', ['azerbaijan'], 'Baku threatened to reopen the corridor by force.'),
  row('threaten', [], 'The group vowed revenge for the killing of its leader.'),
]);

runNever('English words of every day: never threat', en, 'threat', [
  'The drought threatens the harvest.',
  'Rain threatened to delay the match.',
  'The company threatened legal action against a blogger.',
  'Rising sea levels are a threat to the island.',
  'The singer vowed to return to the stage.',
]);
