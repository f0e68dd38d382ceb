import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English: who acts is told by a common noun or by an office alone', en, [
  {
    text: 'Suspected jihadists ambushed a patrol near Djibo on Monday.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['jihadists'], by: [], content: { by: 'jihadists', area: 'djibo' } }],
  },
  {
    text: 'An alliance of three ethnic armed groups agreed to a ceasefire. The alliance said it would stop its offensive.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['alliance-of-three-ethnic-armed-groups'], by: [] },
      {
        kind: 'ceasefire',
        act: 'pledge',
        agents: ['alliance-of-three-ethnic-armed-groups'],
        by: ['alliance-of-three-ethnic-armed-groups'],
      },
    ],
  },
  {
    text: 'Talks between the government and rebels will resume in Doha.',
    more: true,
    claims: [{ kind: 'talks', act: 'begin', agents: ['government', 'rebels'] }],
  },
  {
    text: 'The military blamed militants for the bombing.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['military'], content: { by: 'militants' } }],
  },
  {
    text: 'Mali signed a peace agreement with rebels in Algiers.',
    claims: [{ kind: 'settlement', act: 'agree', agents: ['mali', 'rebels'] }],
  },
  { text: 'Kenya agreed a ceasefire with Ethiopia.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['kenya', 'ethiopia'] }] },
  {
    text: 'Turkey agreed with Russia on a ceasefire in Idlib.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['turkey', 'russia'] }],
  },
  { text: 'Mali agreed to a truce with the rebels.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['mali'] }] },
  {
    text: 'The Foreign Secretary spoke this morning to Ahmed Moalim Fiqi, the Foreign Minister of Somalia. Minister Fiqi condemned the attack. They agreed to meet in London in May.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['foreign-secretary', 'ahmed-moalim-fiqi'], by: [] },
      { kind: 'attack', act: 'oppose', agents: ['ahmed-moalim-fiqi'], by: [] },
      { kind: 'talks', act: 'agree', agents: ['foreign-secretary', 'ahmed-moalim-fiqi'], by: [], content: { venue: 'london' } },
    ],
  },
  {
    text: 'The Prime Minister met the Crown Prince of Bahrain in London. The two leaders agreed to deepen defence cooperation.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['prime-minister', 'crown-prince-of-bahrain'], by: [], content: { venue: 'london' } },
      { kind: 'cooperation', act: 'agree', agents: ['prime-minister', 'crown-prince-of-bahrain'], by: [] },
    ],
  },
  {
    text: 'The Secretary-General spoke by phone with President Salva Kiir of South Sudan. The Secretary-General urged him to halt the offensive.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['secretary-general', 'salva-kiir'], by: [], content: { medium: 'phone' } },
      { kind: 'ceasefire', act: 'urge', agents: ['secretary-general'], by: [] },
    ],
  },
  {
    text: 'Foreign Secretary David Lammy spoke to Marco Rubio. The Foreign Secretary said that Britain would lift sanctions on Syria.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['david-lammy', 'marco-rubio'], by: [] },
      { kind: 'sanctions', act: 'pledge', agents: ['united-kingdom'], by: ['david-lammy'] },
    ],
  },
]);

runTable('English: what describes an actor behind a comma is no second one', en, [
  { text: "Japan, Myanmar's third-largest donor, welcomed the truce.", claims: [{ kind: 'ceasefire', act: 'support', agents: ['japan'] }] },
  {
    text: "Chad, Sudan's western neighbour, has imposed sanctions on the militia.",
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['chad'], content: { by: 'chad' } }],
  },
  {
    text: "Zaw Min Tun, the junta's spokesman, said the truce had collapsed.",
    claims: [{ kind: 'ceasefire', act: 'end', by: ['zaw-min-tun'] }],
  },
  {
    text: "France, Germany and Italy's foreign ministers called for a ceasefire.",
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['france', 'germany', 'italy'] }],
  },
]);
