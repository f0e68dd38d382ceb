import { en } from '../../src/languages/en';
import { ru } from '../../src/languages/ru';
import { uk } from '../../src/languages/uk';
import { runNever, runTable } from './table';

const thanked = (text: string, agent: string, from?: string) => ({
  text,
  claims: [{ kind: 'aid' as const, act: 'thank' as const, agents: [agent], content: from === undefined ? {} : { from } }],
});

runTable('English: what somebody is thanked for was given, what is approved will be', en, [
  thanked('Egypt thanked Qatar for the 200 tonnes of flour.', 'egypt', 'qatar'),
  { ...thanked('Yemen thanked Oman for the tents and ambulances.', 'yemen', 'oman'), more: true },
  {
    text: 'Japan approved a $290 million grant for Malawi.',
    claims: [{ kind: 'aid', act: 'support', agents: ['japan'], content: { to: 'malawi' } }],
  },
  { text: 'Rebels handed in 840 weapons on Monday.', claims: [{ kind: 'arms-control', act: 'carry-out', agents: ['rebels'] }] },
  {
    text: 'The separatists surrendered 58 more weapons.',
    claims: [{ kind: 'arms-control', act: 'carry-out', content: { object: 'weapons' } }],
    more: true,
  },
  { text: 'The rebels are on course to hand in their last weapons.', claims: [{ kind: 'arms-control', act: 'plan' }], more: true },
]);
runTable('Russian: what somebody is thanked for was given', ru, [thanked('Египет поблагодарил Катар за 200 тонн муки.', 'egypt', 'qatar')]);
runTable('Ukrainian: what somebody is thanked for was given', uk, [thanked('Єгипет подякував Катару за 200 тонн борошна.', 'egypt')]);

runNever('English: what is extended, approved or thanked for and is no gift', en, 'aid', [
  'Iran extended the range of its missiles.',
  'Parliament approved a plan to deploy missiles.',
  'The council approved the operation with drones and tanks.',
  'Parliament approved the use of the loan.',
  'He thanked reporters for coming to the food market.',
]);
