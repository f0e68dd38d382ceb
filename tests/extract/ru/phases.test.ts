import { ru } from '../../../src/languages/ru';
import { runTable } from '../table';

runTable('Russian: what became of a deal, gifts named before their verb, words within relative clauses', ru, [
  {
    text: 'Соглашение о прекращении огня между Израилем и ХАМАС вступило в силу в 02:00.',
    claims: [{ kind: 'ceasefire', act: 'begin', agents: ['israel', 'hamas'] }],
  },
  { text: 'Соглашение о прекращении огня вступило в силу.', claims: [{ kind: 'ceasefire', act: 'begin', agents: [] }] },
  { text: 'Договорённость о перемирии сорвана.', claims: [{ kind: 'ceasefire', act: 'end' }] },
  {
    text: '«Мы нанесли ХАМАС удар, которого он не ожидал», — заявил Лавров, предупредив, что удары продолжатся.',
    claims: [
      { kind: 'attack', act: 'carry-out', by: ['sergei-lavrov'] },
      { kind: 'attack', act: 'plan', by: ['sergei-lavrov'] },
    ],
  },
  {
    text: 'Иран, который, по словам Лаврова, предоставил хуситам оружие, молчит.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['iran'], by: ['sergei-lavrov'], content: { to: 'houthis' } }],
  },
  {
    text: 'Байден пообещал помочь Израилю пополнить запасы.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['joe-biden'], content: { to: 'israel' } }],
  },
  {
    text: 'Гуманитарную помощь Газе Вашингтон будет оказывать через ООН.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Каир предложил перемирие. В ХАМАС подтвердили договорённость.',
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
      { kind: 'ceasefire', act: 'agree', agents: ['hamas'] },
    ],
  },
  { text: 'Военные помогли тушить пожар.', claims: [] },
  {
    text: 'Байден поблагодарил Лаврова и пообещал помочь Израилю пополнить запасы.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['joe-biden'], content: { to: 'israel' } }],
  },
]);
