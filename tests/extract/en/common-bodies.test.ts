import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const attack = rowsOf('attack');
const talks = rowsOf('talks');
const handover = rowsOf('handover');
const sanctions = rowsOf('sanctions');
const ceasefire = rowsOf('ceasefire');

runTable('English: bodies and people of whom only a common noun tells, before their verb', en, [
  attack('accuse', ['villagers'], 'Villagers in Darfur accused the army of shelling a market.'),
  attack('accuse', ['human-rights-groups'], 'Human rights groups have accused the junta of bombing a school.'),
  attack('oppose', ['opposition-parties'], 'Opposition parties condemned the attack on the border post.'),
  attack('accuse', ['villagers'], 'He said villagers had accused the army of shelling the market.', { by: [[]] }),
  attack('carry-out', ['army'], 'Activists reported that the army had shelled the town.', { by: ['activists'] }),
  talks('urge', ['relatives'], 'Relatives of the hostages urged the government to resume talks.'),
  talks('urge', ['fishermens-unions'], 'Fishermen’s unions urged Japan to suspend the talks.'),
  talks('reject', ['ruling-party'], 'The ruling party, meanwhile, rejected talks with the rebels.'),
  handover('order', ['supreme-court'], 'The Supreme Court ordered the release of 12 opposition activists.'),
  handover('carry-out', ['villagers'], 'The bodies of 12 soldiers were handed over by villagers.'),
  handover('urge', ['delegates'], 'Delegates at the conference demanded the release of the sailors.'),
  sanctions('urge', ['lawmakers'], 'Several lawmakers called for sanctions on Belarus.'),
  ceasefire('agree', ['clan-elders'], 'On Monday the clan elders agreed to a truce.'),
  ceasefire('support', ['participants'], 'The participants welcomed the extension of the truce.'),
  ceasefire('agree', ['government-negotiators', 'rebel-commanders'], 'Government negotiators and rebel commanders agreed to a ceasefire.'),
  {
    text: '5. Summit condemned the attacks by M23 on civilians in North Kivu, and demanded that they cease hostilities.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['summit'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['summit'], by: [] },
    ],
  },
  {
    text: '7. Conference called for the lifting of sanctions on Zimbabwe. In this connection, it thanked Angola for its aid.',
    claims: [
      { kind: 'sanctions', act: 'urge', agents: ['conference'] },
      { kind: 'aid', act: 'thank', agents: ['conference'] },
    ],
  },
  ceasefire('support', ['heads-of-state-and-government'], 'The Heads of State and Government welcomed the truce.'),
  ceasefire('support', ['leaders'], 'Leaders welcomed the ceasefire between Israel and Hamas.'),
  ceasefire('agree', ['contras'], 'The Contras accepted the ceasefire.'),
  attack('oppose', ['arab-foreign-ministers'], 'Arab foreign ministers condemned the attack.'),
  {
    text: 'Lavrov met Fidan in Sochi. The ministers condemned the attack on the consulate.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['hakan-fidan', 'sergei-lavrov'] },
      { kind: 'attack', act: 'oppose', agents: ['hakan-fidan', 'sergei-lavrov'] },
    ],
  },
  sanctions('agree', ['european-union'], 'EU foreign ministers agreed to impose sanctions on Belarus.'),
  // of a named body, of states, in a state's seat
  sanctions('pledge', ['african-union'], 'The summit of the African Union pledged to impose sanctions on the generals.'),
  talks('hold', ['china', 'india'], 'Border commanders of India and China held talks.'),
  handover('urge', ['belarus'], 'The authorities in Minsk demanded the release of their citizens.'),
  // to whom it is done
  handover('carry-out', ['indonesia'], 'Three fishermen were released by Indonesia on Friday.'),
  attack('carry-out', ['army'], 'Villagers were shelled by the army.'),
]);
