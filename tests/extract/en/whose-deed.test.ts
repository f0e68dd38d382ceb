import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const ceasefire = rowsOf('ceasefire');
const handover = rowsOf('handover');

runTable('English: who is blamed, who goes on behind what was said, whom "both" and "the leaders" tell', en, [
  attack('accuse', ['ukraine'], 'Kyiv blamed the attack on Russia.', { content: { by: 'russia', on: null } }),
  attack('accuse', ['army'], 'The army blamed the bombing in Goma on the Taliban.', { content: { by: 'taliban', area: 'goma' } }),
  attack('accuse', ['israel'], 'Israel blamed Hezbollah for the attack on the Golan.', { content: { by: 'hezbollah' } }),
  {
    text: 'Ambushes blamed on the rebels have killed 40 drivers since May.',
    claims: [
      { kind: 'attack', act: 'accuse', agents: [], content: { by: 'rebels', on: null } },
      { kind: 'attack', act: 'carry-out', agents: [], content: { on: null } },
    ],
  },
  {
    text: 'Macron said Israel must stop strikes on Gaza, and urged Hamas to free the hostages.',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'], by: ['emmanuel-macron'] },
      { kind: 'handover', act: 'urge', agents: ['emmanuel-macron'], by: [] },
    ],
  },
  {
    text: 'Putin met Erdogan. Erdogan said both had agreed to a ceasefire in Syria.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'agree', agents: ['recep-tayyip-erdogan', 'vladimir-putin'], by: ['recep-tayyip-erdogan'] },
    ],
  },
  {
    text: 'Erdogan met Putin in Sochi, where the leaders agreed to a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'ceasefire', act: 'agree', agents: ['recep-tayyip-erdogan', 'vladimir-putin'], by: [] },
    ],
  },
  {
    text: 'The rebels denied that their fighters had attacked the convoy, and accused the army of staging the ambush.',
    claims: [
      { kind: 'attack', act: 'deny', agents: ['rebels'], by: [] },
      { kind: 'attack', act: 'accuse', agents: ['rebels'], by: [] },
    ],
  },
  {
    text: 'The Council, having considered the report, decided to extend the sanctions on South Sudan.',
    claims: [{ kind: 'sanctions', act: 'pledge', agents: ['council'], by: [], content: { target: 'south-sudan', change: 'extend' } }],
  },
  // who holds the offices of the states named before
  ceasefire(
    'agree',
    ['recep-tayyip-erdogan', 'vladimir-putin'],
    'The presidents of Russia and Turkey, Vladimir Putin and Recep Tayyip Erdogan, agreed to a truce.',
  ),
  ceasefire('agree', ['russia', 'ukraine', 'belarus', 'poland'], 'Russia and Ukraine, Belarus and Poland agreed to a truce.'),
  ceasefire('pledge', ['farc'], 'The FARC announced a two-month extension of its unilateral truce.', { content: { duration: 'P2M' } }),
  handover('pledge', ['rebels'], "The rebels said they'll free the hostages."),
]);
