import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: prisoner-exchange', en, [
  {
    text: 'Russia and Ukraine exchanged 390 prisoners each on Friday.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'carry-out',
        agents: ['russia', 'ukraine'],
        content: { parties: ['russia', 'ukraine'], perSide: 390, time: '2025-03-14' },
      },
    ],
  },
  {
    text: 'Moscow and Kyiv swapped 150 prisoners of war on Saturday.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['russia', 'ukraine'], content: { total: 150 } }],
  },
  {
    text: 'Iran and the United States agreed to a prisoner swap.',
    claims: [
      { kind: 'prisoner-exchange', act: 'agree', agents: ['iran', 'united-states'], content: { parties: ['iran', 'united-states'] } },
    ],
  },
  { text: 'Kyiv proposed an all-for-all prisoner exchange.', claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: ['ukraine'] }] },
  {
    text: 'The Houthis and the Yemeni government agreed to exchange 887 detainees.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['houthis', 'yemeni-government'], content: { total: 887 } }],
  },
  {
    text: 'The United States and Russia carried out their largest prisoner swap since the Cold War.',
    claims: [
      {
        kind: 'prisoner-exchange',
        act: 'carry-out',
        agents: ['united-states', 'russia'],
        content: { parties: ['united-states', 'russia'] },
      },
    ],
  },
  {
    text: 'Russia rejected a prisoner exchange proposed by Kyiv.',
    claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['russia'] }],
  },
  {
    text: 'Another prisoner exchange took place on Tuesday.',
    published: '2025-03-18',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', content: { time: '2025-03-18' } }],
  },
  {
    text: 'The UAE welcomed the exchange of prisoners.',
    claims: [{ kind: 'prisoner-exchange', act: 'support', agents: ['united-arab-emirates'] }],
  },
  {
    text: 'Putin and Zelensky agreed on an exchange of prisoners of war.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['vladimir-putin', 'volodymyr-zelenskyy'] }],
  },
  {
    text: 'Putin proposed an exchange of 1,000 prisoners from each side.',
    claims: [{ kind: 'prisoner-exchange', act: 'propose', agents: ['vladimir-putin'], content: { perSide: 1000 } }],
  },
  {
    text: 'Azerbaijan and Armenia conducted an exchange of prisoners.',
    claims: [
      { kind: 'prisoner-exchange', act: 'carry-out', agents: ['azerbaijan', 'armenia'], content: { parties: ['azerbaijan', 'armenia'] } },
    ],
  },
  {
    text: 'Russia and Ukraine will exchange 1,000 prisoners each in the coming days.',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', agents: ['russia', 'ukraine'], content: { perSide: 1000 } }],
  },
  {
    text: 'Israel and Hamas agreed on a hostage-prisoner exchange.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['israel', 'hamas'] }],
  },
  {
    text: 'Zelensky called for a prisoner exchange before Christmas.',
    claims: [{ kind: 'prisoner-exchange', act: 'urge', agents: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Russia suspended the prisoner exchange.', claims: [{ kind: 'prisoner-exchange', act: 'suspend', agents: ['russia'] }] },
  {
    text: 'The Kremlin said Russia and Ukraine had agreed to exchange 175 prisoners each on March 19.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['russia', 'ukraine'], by: ['kremlin'], content: { perSide: 175 } }],
  },
  {
    text: 'Turkey and the United States completed a prisoner swap.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['turkey', 'united-states'] }],
  },
  {
    text: 'Guterres urged the parties to conduct an exchange of all prisoners.',
    claims: [{ kind: 'prisoner-exchange', act: 'urge', agents: ['antonio-guterres'] }],
  },
  {
    text: 'Iran announced its readiness for a prisoner exchange with Sweden.',
    claims: [{ kind: 'prisoner-exchange', act: 'pledge', agents: ['iran'] }],
  },
  {
    text: 'Ukraine and Russia swapped 206 captives.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['ukraine', 'russia'], content: { total: 206 } }],
  },
  {
    text: 'The prisoner exchange is scheduled for March 19.',
    published: '2025-03-18',
    claims: [{ kind: 'prisoner-exchange', act: 'plan', content: { time: '2025-03-19' } }],
  },
  {
    text: 'North Korea and South Korea agreed to a prisoner exchange.',
    claims: [{ kind: 'prisoner-exchange', act: 'agree', agents: ['north-korea', 'south-korea'] }],
  },
  { text: 'Israel refused a prisoner exchange with Hamas.', claims: [{ kind: 'prisoner-exchange', act: 'reject', agents: ['israel'] }] },
  {
    text: 'Zelensky thanked the United Arab Emirates for the prisoner exchange.',
    claims: [{ kind: 'prisoner-exchange', act: 'thank', agents: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'The prisoner exchange did not take place on Sunday.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', polarity: 'negated' }],
  },
]);

runNever('English: never prisoner-exchange', en, 'prisoner-exchange', [
  'The students exchanged phone numbers.',
  'The stock exchange closed early on Friday.',
  'They exchanged gifts at the ceremony.',
  'The market for currency swaps grew last year.',
  'An exchange of views on fisheries is planned.',
  'The prisoners were moved to a new block.',
  'The exchange rate rose to 41 hryvnias.',
  'Players swapped shirts after the match.',
  'The two teams traded goals in the first half.',
  'Prisoner numbers rose by three percent.',
]);
