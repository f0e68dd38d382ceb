import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runNever, runTable } from './table';

// whoever goes on fighting attacks; a tense situation is settled as a conflict is; "the message says" takes up who sent it
runTable('Russian: fighting that goes on, situations settled, messages that say', ru, [
  {
    text: 'Чад продолжит боевые действия в Судане.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['chad'], content: { area: 'sudan' } }],
  },
  {
    text: 'Кения ведёт боевые действия против Чада.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { on: 'chad' } }],
  },
  {
    text: 'Кения выразила готовность к разрешению конфликтной ситуации.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['kenya'] }],
  },
  {
    text: 'О переговорах сообщила пресс-служба МИД Чада. В сообщении говорится, что Кения и Чад договорились о перемирии.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya', 'chad'], by: ['chad-ministry-of-foreign-affairs'] }],
    more: true,
  },
]);

runTable('Ukrainian: fighting that goes on, situations settled, messages that say', uk, [
  {
    text: 'Чад продовжить бойові дії в Судані.',
    claims: [{ kind: 'attack', act: 'pledge', agents: ['chad'], content: { area: 'sudan' } }],
  },
  {
    text: 'Кенія висловила готовність до врегулювання конфліктної ситуації.',
    claims: [{ kind: 'settlement', act: 'pledge', agents: ['kenya'] }],
  },
  {
    text: 'Про переговори повідомила пресслужба МЗС Чаду. У повідомленні йдеться, що Кенія і Чад домовилися про перемир’я.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya', 'chad'], by: ['chad-ministry-of-foreign-affairs'] }],
    more: true,
  },
]);

// whoever acts within a quotation is not the one whose statement says it
runTable('Russian: a quotation, and what says it', ru, [
  {
    text: '"Чад поставляет Уганде ракеты", – говорится в заявлении.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['chad'], by: [], content: { to: 'uganda' } }],
  },
  {
    text: 'МИД Кении осудил удар. "Чад поставляет Уганде ракеты", – говорится в сообщении.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['chad'], by: ['kenyan-ministry-of-foreign-affairs'] }],
    more: true,
  },
]);

// a verb of the past that ends as the genitive of several does
runTable('Ukrainian: a body, and the verb behind it', uk, [
  {
    text: 'Уряд Канади ввів санкції проти Чаду.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['canadian-government'], content: { target: 'chad', change: 'impose' } }],
  },
  {
    text: 'Комітет захисту журналістів засудив напад.',
    claims: [{ kind: 'attack', act: 'oppose', agents: ['комітет-захисту-журналістів'] }],
  },
]);

runTable('Ukrainian: a quotation, and what says it', uk, [
  {
    text: '"Чад надає Уганді ракети", – йдеться у заяві.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['chad'], by: [], content: { to: 'uganda' } }],
  },
  {
    text: 'МЗС Кенії засудило удар. "Чад надає Уганді ракети", – йдеться у заяві.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['chad'], by: ['kenyan-ministry-of-foreign-affairs'] }],
    more: true,
  },
]);

runNever('Russian: who calls for an end of it', ru, 'attack', ['Кения призвала прекратить вести боевые действия.']);
