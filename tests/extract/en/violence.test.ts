import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: violence, told in every voice', en, [
  {
    text: 'At least 12 people were killed and 30 wounded when a missile hit an apartment block in Kryvyi Rih.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 12 }, wounded: { value: 30 } } } }],
  },
  {
    text: 'A drone strike on a market in El Fasher killed 41 civilians and wounded dozens more.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [], content: { casualties: { killed: { value: 41 } } } }],
  },
  {
    text: 'Shelling by the Armenian army wounded three Azerbaijani soldiers, Baku said.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['armenian-armed-forces'],
        by: ['azerbaijan'],
        content: { casualties: { wounded: { value: 3 } } },
      },
    ],
  },
  {
    text: 'Three people died and eleven were injured in overnight shelling of Donetsk.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 3 }, wounded: { value: 11 } } } }],
  },
  {
    text: 'Two Indian soldiers were shot dead by militants in Kashmir.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 2 } } } }],
  },
  {
    text: 'Gunmen ambushed a convoy near Gao, killing ten soldiers.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 10 } } } }],
  },
  {
    text: 'The death toll from the strike on Zaporizhzhia has risen to 17, with 52 people injured, the regional governor said.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [[]], content: { casualties: { wounded: { value: 52 } } } }],
  },
  {
    text: 'Russia shot down an Azerbaijani airliner, killing 38 people, President Ilham Aliyev said.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['russia'], by: ['ilham-aliyev'], content: { casualties: { killed: { value: 38 } } } },
    ],
  },
  {
    text: 'The Houthis have carried out more than 100 attacks on merchant ships since November.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], by: [] }],
  },
  {
    text: 'Turkish warplanes targeted Kurdish positions in northern Iraq overnight.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['turkey'], by: [] }],
  },
  {
    text: 'Pakistan accused Indian troops of firing across the Line of Control and killing a 12-year-old boy.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['pakistan'], by: [] }],
  },
  {
    text: 'Israel carried out air strikes on Beirut on Friday, wounding 90 people.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: [], content: { casualties: { wounded: { value: 90 } } } }],
  },
  {
    text: 'The RSF denied responsibility for the attack on the hospital.',
    claims: [{ kind: 'attack', act: 'deny', agents: ['rapid-support-forces'], by: [] }],
  },
  {
    text: 'Islamic State claimed responsibility for the bombing.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['islamic-state'], by: [] }],
  },
  {
    text: 'The assault left 23 dead, including three children.',
    claims: [{ kind: 'attack', act: 'carry-out', by: [], content: { casualties: { killed: { value: 23 } } } }],
  },
  {
    text: 'A suicide bomber blew himself up outside a mosque in Kabul, killing at least 21 people and injuring 33 others, police said.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 21 }, wounded: { value: 33 } } } }],
  },
]);
