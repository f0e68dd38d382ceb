import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const handover = rowsOf('handover');
const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');

runTable('English: what describes a noun by a passive is a deed of whoever stands behind "by"', en, [
  {
    text: 'The Summit welcomed the release of thirteen (13) nationals set free by Uganda in May and twenty (20) women set free by Rwanda in June.',
    claims: [
      { kind: 'handover', act: 'support', agents: ['summit'] },
      { kind: 'handover', act: 'carry-out', agents: ['uganda'], content: { persons: { value: 13 } } },
      { kind: 'handover', act: 'carry-out', agents: ['rwanda'] },
    ],
  },
  {
    text: 'Iran condemned the attack on the village bombed by Israel in May.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['iran'] },
      { kind: 'attack', act: 'carry-out', agents: ['israel'] },
    ],
  },
  handover('carry-out', ['rebels'], 'Ten soldiers freed by the rebels returned to Bangui.'),
  handover('carry-out', ['uganda'], 'Thirteen Rwandans freed by Uganda returned home.'),
  handover('carry-out', ['uganda'], 'Thirteen men were set free by the Republic of Uganda.'),
  handover('carry-out', [], 'Three fishermen were let go along with the Norwegian.'),
  handover('carry-out', ['rebels'], 'The rebels set free 20 prisoners by the river.'),
  attack('carry-out', ['gunmen'], 'Last Wednesday gunmen ambushed a convoy near Goma.'),
  attack('oppose', ['egypt', 'jordan'], 'The attack was condemned by the foreign ministers of Egypt and Jordan.'),
  ceasefire('agree', ['egypt', 'jordan'], 'A truce was agreed by the leaders of Egypt and Jordan.'),
]);
