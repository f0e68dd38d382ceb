import { en } from '../../../src/languages/en';
import { rowsOf, runTable } from '../table';

const ceasefire = rowsOf('ceasefire');
const talks = rowsOf('talks');
const visit = rowsOf('visit');
const aid = rowsOf('aid');

const CALL = { content: { participants: ['emmanuel-macron', 'keir-starmer'], medium: 'phone' } };
const both = ['emmanuel-macron', 'keir-starmer'];

runTable('English: readouts of calls', en, [
  talks('hold', both, 'Emmanuel Macron made a congratulatory phone call to Keir Starmer.', CALL),
  talks('hold', both, 'Emmanuel Macron placed a call to Keir Starmer.', CALL),
  talks('hold', both, 'Emmanuel Macron took a short call from Keir Starmer.', CALL),
  talks('hold', both, 'Emmanuel Macron spoke by phone to Keir Starmer.', CALL),
  talks('hold', both, 'Emmanuel Macron spoke by video link with Keir Starmer.', { content: { medium: 'video' } }),
  talks('hold', both, 'Emmanuel Macron, in a phone call with Keir Starmer, discussed the war in Sudan.', CALL),
  ceasefire('urge', ['emmanuel-macron'], 'Emmanuel Macron made a call for calm.'),
  ceasefire('urge', ['egypt'], 'Egypt launched a call for a ceasefire.'),
]);

runTable('English: whose stand it is', en, [
  {
    text: "Keir Starmer reaffirmed the United Kingdom's full and firm support for Moldova's sovereignty.",
    claims: [{ kind: 'statement', act: 'support', agents: ['keir-starmer'], content: { topics: ['sovereignty'] } }],
  },
  ceasefire('support', ['saudi-led-coalition'], 'The Saudi-led coalition backed the truce.'),
  ceasefire('support', ['houthis'], 'The Iran-allied Houthis backed the truce.'),
  ceasefire('support', ['head-of-hamas-detainees-committee'], 'The head of the Hamas detainees committee welcomed the truce.'),
]);

runTable('English: whose visit it is', en, [
  visit('support', ['keir-starmer'], 'Keir Starmer welcomed the planned visit by Egyptian Foreign Minister Badr Abdelatty to London.', {
    content: { visitor: 'badr-abdelatty', place: 'london' },
  }),
  visit('support', ['keir-starmer'], 'Keir Starmer praised the recent visit of President Emmanuel Macron to London.', {
    content: { visitor: null },
  }),
  visit('suspend', ['keir-starmer'], 'Keir Starmer postponed his visit to Paris.', { content: { visitor: 'keir-starmer' } }),
]);

runTable('English: quotations and the documents they are from', en, [
  {
    text: '“Kenya will send aid to Sudan. The president affirmed that Kenya supports the truce,” the White House said in a readout of the call.\n“Kenya also rejected a ceasefire in Chad.”',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['kenya'], by: ['white-house'] },
      { kind: 'ceasefire', act: 'reject', agents: ['kenya'], by: ['white-house'] },
    ],
    more: true,
  },
  {
    text: 'The following is the full White House statement:\n“Kenya backed the ceasefire. Chad sent aid to Sudan.”',
    claims: [
      { kind: 'ceasefire', act: 'support', agents: ['kenya'], by: ['white-house'] },
      { kind: 'aid', act: 'carry-out', agents: ['chad'], by: ['white-house'] },
    ],
  },
  ceasefire('support', ['kenya'], 'The White House put out a readout of his call that says, “Kenya backed the ceasefire.”', {
    by: ['white-house'],
  }),
  ceasefire('support', ['kenya'], 'The Kremlin released a readout, which said Kenya backed the truce.', { by: ['kremlin'] }),
  aid('carry-out', ['kenya'], '“Kenya sent aid to Chad,” the Kremlin said.\nThe weather was fine.\n“Chad thanked nobody.”', {
    by: ['kremlin'],
    more: true,
  }),
]);

runTable('English: whoever a readout is named after is told of as anybody is', en, [
  {
    text: 'Readout of President Ruto’s Call with Prime Minister Starmer\nPresident William Ruto spoke with Prime Minister Keir Starmer. The President expressed his concern for the hostages and our allies. He confirmed that Chad must free them. He urged a truce.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['william-ruto', 'keir-starmer'] },
      { kind: 'ceasefire', act: 'urge', agents: ['william-ruto'] },
    ],
    more: true,
  },
]);
