import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: what somebody is before the name, and titles joined to a name', en, [
  {
    text: 'A six-day truce between Israel and the Palestinian armed faction Hamas will begin on Friday.',
    claims: [{ kind: 'ceasefire', act: 'begin', agents: ['israel', 'hamas'], content: { parties: ['israel', 'hamas'] } }],
  },
  {
    text: 'The talks were held between Oman and the Iran-allied Houthis.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['oman', 'houthis'], content: { participants: ['oman', 'houthis'] } }],
  },
  {
    text: 'Saudi Arabia and the Iran-backed Houthi movement exchanged prisoners.',
    claims: [{ kind: 'prisoner-exchange', act: 'carry-out', agents: ['saudi-arabia', 'houthis'] }],
  },
  {
    text: 'Mali and the separatist group MNLA signed a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['mali', 'mnla'] }],
  },
  {
    text: 'The Ethiopian federal government and the rebel authorities reached a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ethiopian-government', 'rebel-authorities'] }],
  },
  {
    text: 'Prime Minister Rishi Sunak spoke to President Ruto. The Prime Minister and President Ruto agreed to extend the truce.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['rishi-sunak', 'ruto'] },
      { kind: 'ceasefire', act: 'agree', agents: ['rishi-sunak', 'ruto'] },
    ],
  },
  {
    text: 'Vice President Joe Biden met Turkish Prime Minister Recep Tayyip Erdogan. The Vice President and Prime Minister agreed to extend the truce.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['joe-biden', 'recep-tayyip-erdogan'] },
      { kind: 'ceasefire', act: 'agree', agents: ['joe-biden', 'recep-tayyip-erdogan'] },
    ],
  },
  {
    text: 'Prime Minister Rishi Sunak spoke to the President of Mali, Moussa Keita.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['rishi-sunak', 'moussa-keita'] }],
  },
]);

runTable('English: the state that a place lies in does nothing', en, [
  {
    text: 'The President condemned the attack in Suruç, Turkey and the July 22 attack in Izmir.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: ['president'] },
      { kind: 'attack', act: 'oppose', agents: ['president'] },
    ],
  },
  { text: 'In Goma, Congo and Rwanda signed a truce.', claims: [{ kind: 'ceasefire', act: 'agree', agents: ['dr-congo', 'rwanda'] }] },
  { text: 'In Moscow, Russia freed ten prisoners.', claims: [{ kind: 'handover', act: 'carry-out', agents: ['russia'] }] },
]);

runNever('English: talking to the press is no talks', en, 'talks', ['The Prime Minister spoke to the media.']);
