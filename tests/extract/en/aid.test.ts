import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: aid', en, [
  {
    text: 'Zelenskyy thanked Denmark for its military support.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['volodymyr-zelenskyy'], content: { from: 'denmark', to: null, what: ['military'] } }],
  },
  {
    text: 'The Prime Minister of Armenia thanked President Macron for the humanitarian support of France, especially the field hospitals.',
    claims: [{ kind: 'aid', act: 'thank', content: { from: 'france', what: ['humanitarian'] } }],
  },
  {
    text: 'Germany will deliver two more Patriot systems to Ukraine.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['germany'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'Washington suspended military aid to Ukraine.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'The UN urged Israel to allow more humanitarian aid into Gaza.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['united-nations'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Japan provided $100 million in humanitarian assistance to Sudan.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['japan'], content: { to: 'sudan', what: ['humanitarian'] } }],
  },
  {
    text: 'Norway pledged 85 billion kroner in military support to Ukraine.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['norway'], content: { to: 'ukraine', what: ['military'] } }],
  },
  {
    text: 'Sweden donated 18 Archer howitzers to Ukraine.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['sweden'], content: { to: 'ukraine', change: 'give' } }],
  },
  {
    text: 'The White House said the US would resume intelligence sharing with Kyiv.',
    claims: [
      { kind: 'aid', act: 'begin', agents: ['united-states'], by: ['white-house'], content: { what: ['intelligence'], change: 'resume' } },
    ],
  },
  {
    text: 'Qatar sent humanitarian aid to Gaza.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['qatar'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Zelensky asked for additional air defence systems.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['volodymyr-zelenskyy'], content: { what: ['military'] } }],
  },
  {
    text: 'Zelensky thanked Denmark for military assistance.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['volodymyr-zelenskyy'], content: { what: ['military'] } }],
  },
  {
    text: 'Israel refused to allow humanitarian aid into northern Gaza.',
    claims: [{ kind: 'aid', act: 'reject', agents: ['israel'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Britain promised financial assistance to Ukraine.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['united-kingdom'], content: { to: 'ukraine', what: ['financial'] } }],
  },
  {
    text: 'The United States and Egypt agreed on humanitarian assistance.',
    claims: [{ kind: 'aid', act: 'agree', agents: ['united-states', 'egypt'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'Araghchi said Iran had not supplied weapons to Russia.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['iran'], polarity: 'negated', by: ['abbas-araghchi'] }],
  },
  {
    text: 'The United States has supplied weapons to Taiwan.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['united-states'], content: { what: ['military'] } }],
  },
  {
    text: 'Guterres demanded unimpeded humanitarian aid for Gaza.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['antonio-guterres'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'The EU promised economic support to Moldova.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['european-union'], content: { what: ['financial'], to: 'moldova' } }],
  },
  { text: 'The UN resumed food aid in northern Ethiopia.', claims: [{ kind: 'aid', act: 'begin', agents: ['united-nations'] }] },
  {
    text: 'Britain paused aid to Rwanda.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-kingdom'], content: { to: 'rwanda' } }],
  },
  {
    text: 'Hungary opposes military aid to Ukraine.',
    claims: [{ kind: 'aid', act: 'oppose', agents: ['hungary'], content: { what: ['military'] } }],
  },
  {
    text: 'Zelensky expressed gratitude for the military assistance.',
    claims: [{ kind: 'aid', act: 'thank', agents: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'Turkey delivered humanitarian aid to Sudan.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['turkey'], content: { what: ['humanitarian'] } }],
  },
  {
    text: 'France pledged military equipment to Lebanon.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['france'], content: { what: ['military'], to: 'lebanon' } }],
  },
  { text: 'Russia donated wheat to Mali.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['russia'], content: { to: 'mali' } }] },
  {
    text: 'Japan supports reconstruction assistance for Ukraine.',
    claims: [{ kind: 'aid', act: 'support', agents: ['japan'], content: { what: ['reconstruction'] } }],
  },
  {
    text: 'A senior US official said Washington had suspended military support.',
    claims: [{ kind: 'aid', act: 'suspend', agents: ['united-states'], by: [[]] }],
  },
]);

runNever('English: never aid', en, 'aid', [
  'The studio provided $2 million for the film.',
  'The bank contributed 3 million euros to the museum.',
  'Hearing aids are covered by the plan.',
  'Visual aids help pupils learn.',
  'The rope supports the bridge.',
  'The nurse assisted the surgeon.',
  'The recipe needs more butter.',
  'The judge helped the child to stand.',
  'Sales support is available by phone.',
  'Aid workers described the scene.',
  'First aid courses start in May.',
  'The tank holds forty litres.',
]);

runTable('English: whom somebody arms', en, [
  {
    text: 'Kenya accused Mali of arming the rebels.',
    claims: [{ kind: 'aid', act: 'accuse', agents: ['kenya'], content: { from: 'mali', to: null } }],
  },
  { text: 'Iran is arming the Houthis.', claims: [{ kind: 'aid', act: 'carry-out', agents: ['iran'] }] },
  { text: 'Norway denied arming the rebels.', claims: [{ kind: 'aid', act: 'deny' }], more: true },
  { text: 'Kenya is ready to arm Zambia.', claims: [{ kind: 'aid', act: 'pledge', agents: ['kenya'] }], more: true },
]);
