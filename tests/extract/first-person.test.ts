import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { runTable } from './table';

// Whom "I" and "we" stand for: who is quoted, else who signs the statement that the title names, else the side that publishes.
runTable('English: who signs a statement speaks in it', en, [
  {
    text: 'Statement by Prime Minister Keir Starmer on the Truce in Sudan\nI welcome the truce in Sudan. We urge the parties to end the war.',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['keir-starmer'], by: [] },
      { kind: 'settlement', act: 'urge', agents: ['keir-starmer'], by: [] },
    ],
  },
  {
    text: 'Statement from Secretary Rubio and Mike Waltz on Libya\nWe welcome the ceasefire in Libya.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['marco-rubio', 'mike-waltz'], by: [] }],
  },
  {
    text: 'Statement by the African Union on the Talks\n“I support the ceasefire,” Marco Rubio said.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['marco-rubio'], by: ['marco-rubio'] }],
  },
  {
    text: 'Phase I of the plan has ended.\nFriends of mine say I support the ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: [] }],
  },
]);
runTable('Russian', ru, [
  {
    text: 'Заявление Эммануэля Макрона по Ливану\nЯ поддерживаю перемирие в Ливане.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['emmanuel-macron'], by: [] }],
  },
]);
