import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

runTable('Ukrainian: what became of a deal, gifts named before their verb, words within relative clauses', uk, [
  {
    text: 'Угода про припинення вогню між Ізраїлем і ХАМАС набула чинності о 02:00.',
    claims: [{ kind: 'ceasefire', act: 'begin', agents: ['israel', 'hamas'] }],
  },
  { text: "Домовленість про перемир'я зірвано.", claims: [{ kind: 'ceasefire', act: 'end' }] },
  {
    text: 'Іран, який, за словами Лаврова, надав хуситам зброю, мовчить.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['iran'], by: ['sergei-lavrov'], content: { to: 'houthis' } }],
  },
  {
    text: 'Гуманітарну допомогу Газі Вашингтон надаватиме через ООН.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-states'], content: { what: ['humanitarian'] } }],
  },
  {
    text: "Каїр запропонував перемир'я. У ХАМАС підтвердили домовленість.",
    claims: [
      { kind: 'ceasefire', act: 'propose', agents: ['egypt'] },
      { kind: 'ceasefire', act: 'agree', agents: ['hamas'] },
    ],
  },
  { text: 'Військові допомогли гасити пожежу.', claims: [] },
]);
