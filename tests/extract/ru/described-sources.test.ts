import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');

runTable('Russian: the words of a source, described', ru, [
  attack('carry-out', [], 'Согласно последним данным ВОЗ, в Мали погибли 40 человек.', { by: ['world-health-organization'] }),
  attack('carry-out', [], 'По предварительным данным полиции Турции, погибли пять человек.', { by: ['turkish-police'] }),
  rowsOf('aid')('carry-out', ['uganda'], 'Согласно докладу ООН, Уганда поставляла оружие повстанцам.', { by: ['united-nations'] }),
  // no source is named, and whoever spoke before tells none of it
  attack('carry-out', [], 'По предварительным данным, погибли пять человек.', { by: [] }),
  {
    text: 'Песков заявил, что Москва открыта к переговорам. По последним данным, погибли семь человек.',
    claims: [
      { kind: 'talks', act: 'pledge', agents: ['russia'], by: ['dmitry-peskov'] },
      { kind: 'attack', act: 'carry-out', agents: [], by: [] },
    ],
  },
]);

runTable('Ukrainian: the words of a source, described', uk, [
  attack('carry-out', [], 'За останніми даними ВООЗ, у Малі загинули 40 людей.', { by: ['world-health-organization'] }),
  attack('carry-out', [], 'За попередніми даними, загинули троє.', { by: [] }),
]);
