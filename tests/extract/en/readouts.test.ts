import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('readouts: who talked and who goes on', en, [
  {
    text: 'Foreign Minister Lejla Horvat spoke by telephone with her Jordanian counterpart, Ayman Safadi, on Sunday. The two reaffirmed the importance of an immediate ceasefire in Gaza.',
    published: '2025-03-18',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['lejla-horvat', 'ayman-safadi'], by: [], content: { medium: 'phone', time: '2025-03-16' } },
      { kind: 'ceasefire', act: 'urge', agents: ['lejla-horvat', 'ayman-safadi'], by: [], content: { area: 'gaza' } },
    ],
  },
  {
    text: 'In a phone call with President Joao Costa, Macron condemned the drone strike on Tine. Both presidents called for a truce in Darfur.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['joao-costa', 'emmanuel-macron'], by: [], content: { medium: 'phone' } },
      { kind: 'attack', act: 'oppose', agents: ['emmanuel-macron'] },
      { kind: 'ceasefire', act: 'urge', agents: ['joao-costa', 'emmanuel-macron'], by: [], content: { area: 'darfur' } },
    ],
  },
  {
    text: "The Secretary thanked Foreign Minister Elif Demir for Norway's humanitarian assistance to Sudan.",
    claims: [{ kind: 'aid', act: 'thank', by: [], content: { from: 'norway', to: 'sudan' } }],
  },
  { text: 'The two armies agreed to a truce.', claims: [{ kind: 'ceasefire', act: 'agree' }] },
]);

runTable('one event, one claim; nobody who claims', en, [
  {
    text: 'Bahrain condemns the terrorist attack that targeted a mosque in Quetta, which resulted in the death of 12 people.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['bahrain'], by: [], content: { casualties: { killed: { value: 12 } }, area: 'quetta' } },
    ],
  },
  {
    text: 'No group has claimed responsibility for the bombing of the market.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], polarity: 'negated' }],
  },
  { text: 'No one was killed in the Israeli attack on Beirut.', claims: [{ kind: 'attack', act: 'carry-out' }] },
  {
    text: "Zabihullah Mujahid, the Taliban's chief spokesman, said Qatar and Saudi Arabia had urged a halt to the fighting.",
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['qatar', 'saudi-arabia'], by: ['zabihullah-mujahid'] }],
  },
  {
    text: 'Hungary will block any new package of sanctions, Orban warned.',
    claims: [{ kind: 'sanctions', act: 'reject', agents: ['hungary'], by: ['viktor-orban'] }],
  },
]);
