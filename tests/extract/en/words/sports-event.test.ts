import { en } from '../../../../src/languages/en';
import { rowsOf, runNever, runTable } from '../../table';

const row = rowsOf('sports-event');

runTable('English words of sports-event', en, [
  row('hold', ['qatar'], 'Qatar hosted the World Cup in 2022.'),
  row('plan', ['saudi-arabia'], 'Saudi Arabia will host the tournament in 2027.'),
  row('propose', ['donald-trump'], 'Trump suggested organising hockey games between American and Russian players.'),
  row('propose', ['federation'], 'The federation proposed a friendly match between the two countries.'),
  row('reject', ['federation'], 'The federation cancelled the match over security fears.'),
  row('suspend', [], 'The championship was postponed after the attack.'),
  row('hold', [], 'The match between Serbia and Albania was played in Leskovac.'),
  row('hold', ['india', 'pakistan'], 'India and Pakistan played a cricket match in Dubai.'),
  row('reject', ['poland'], 'Poland refused to play Russia in the World Cup.'),
  row('plan', [], 'The tournament is due to start in June.'),
  row('hold', ['morocco'], 'Morocco hosted the friendly match.'),
  row('reject', ['federation'], 'The federation cancelled the match in Minsk.'),
  row('plan', ['japan'], 'Japan will host the Asian Games in 2026.'),
]);

runNever('English words of every day: never sports-event', en, 'sports-event', [
  'The game of politics goes on.',
  'It was a match made in heaven.',
  'He struck a match.',
  'The video game sold a million copies.',
  'The court released the findings of an inquiry.',
  'A rocket carried a satellite into orbit.',
  'Sweden launched a satellite in May.',
  'The choir visited schools in Wales.',
  'The bank lifted its forecast for growth.',
  'The chef attacked the problem with butter.',
  'Rival fans clashed outside the pub.',
  'A drone filmed the wedding.',
  'The army of volunteers planted 2,000 trees.',
  'Talks of a sequel excited fans.',
]);
