import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: statement', en, [
  {
    text: 'Guterres expressed deep concern about the humanitarian situation in Sudan.',
    claims: [{ kind: 'statement', act: 'assess', content: { topics: ['humanitarian'] } }],
  },
  {
    text: 'The Prime Minister offered his condolences to the people of Turkey.',
    claims: [{ kind: 'statement', act: 'assess', content: { topics: ['condolences'] } }],
  },
  {
    text: "Minister Okello highlighted the commitment of Canada to Kenya's sovereignty.",
    claims: [{ kind: 'statement', act: 'assess', agents: ['okello'], by: [], content: { topics: ['sovereignty'] } }],
  },
  {
    text: 'President Ruto met President Tebboune in Algiers. He affirmed his commitment to the establishment of a new state.',
    claims: [
      { kind: 'talks', act: 'hold' },
      { kind: 'statement', act: 'assess', agents: ['ruto'], by: [] },
    ],
  },
  {
    text: 'Peskov said the situation remained difficult.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['dmitry-peskov'], by: ['dmitry-peskov'] }],
  },
  {
    text: 'Blinken said the election had been free.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['antony-blinken'], by: ['antony-blinken'], content: { topics: ['elections'] } }],
  },
  {
    text: 'The White House said the question was still open.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['white-house'], by: ['white-house'] }],
  },
  {
    text: 'Macron noted that grain prices were rising.',
    claims: [
      { kind: 'statement', act: 'assess', agents: ['emmanuel-macron'], by: ['emmanuel-macron'], content: { topics: ['food-security'] } },
    ],
  },
  {
    text: 'Xi Jinping said sovereignty was not negotiable.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['xi-jinping'], by: ['xi-jinping'], content: { topics: ['sovereignty'] } }],
  },
  {
    text: 'Iran said human rights were a pretext.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['iran'], by: ['iran'], content: { topics: ['human-rights'] } }],
  },
  {
    text: 'Putin said the territory had always been Russian.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['vladimir-putin'], by: ['vladimir-putin'], content: { topics: ['territory'] } }],
  },
  {
    text: 'The matter is complicated, the Kremlin said.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['kremlin'], by: ['kremlin'] }],
  },
  {
    text: '"It was a great day," Trump said.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['donald-trump'], by: ['donald-trump'] }],
  },
  {
    text: 'According to Lavrov, the roots of the crisis run deep.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['sergei-lavrov'], by: ['sergei-lavrov'] }],
  },
  {
    text: 'Scholz added that the economy was recovering.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['olaf-scholz'], by: ['olaf-scholz'], content: { topics: ['economy'] } }],
  },
  {
    text: 'The United Nations reported that health services had collapsed.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['united-nations'], by: ['united-nations'], content: { topics: ['health'] } }],
  },
  {
    text: 'Erdogan insisted that nothing had changed.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['recep-tayyip-erdogan'], by: ['recep-tayyip-erdogan'] }],
  },
  { text: 'Officials said the situation was calm.', claims: [{ kind: 'statement', act: 'assess', by: [[]] }] },
  {
    text: 'Biden acknowledged that mistakes had been made.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['joe-biden'], by: ['joe-biden'] }],
  },
  {
    text: '"This is a difficult moment," said Keir Starmer.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['keir-starmer'], by: ['keir-starmer'] }],
  },
  {
    text: 'Zelensky wrote that the infrastructure was badly damaged.',
    claims: [
      {
        kind: 'statement',
        act: 'assess',
        agents: ['volodymyr-zelenskyy'],
        by: ['volodymyr-zelenskyy'],
        content: { topics: ['infrastructure'] },
      },
    ],
  },
  {
    text: 'Netanyahu stressed that the decision was final.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['benjamin-netanyahu'], by: ['benjamin-netanyahu'] }],
  },
  {
    text: 'Modi said that artificial intelligence would change farming.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['narendra-modi'], by: ['narendra-modi'], content: { topics: ['technology'] } }],
  },
  {
    text: 'Araghchi explained that the text was not ready.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['abbas-araghchi'], by: ['abbas-araghchi'] }],
  },
  {
    text: 'Wang Yi said trade was growing quickly.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['wang-yi'], by: ['wang-yi'], content: { topics: ['trade'] } }],
  },
  {
    text: 'Rubio believes that the window is closing.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['marco-rubio'], by: ['marco-rubio'] }],
  },
  {
    text: 'Guterres warned that climate change was accelerating.',
    claims: [
      { kind: 'statement', act: 'assess', agents: ['antonio-guterres'], by: ['antonio-guterres'], content: { topics: ['climate'] } },
    ],
  },
  {
    text: 'Guterres told reporters that the world was watching.',
    claims: [{ kind: 'statement', act: 'assess', agents: ['antonio-guterres'], by: ['antonio-guterres'] }],
  },
  { text: 'Iran said that the report was biased.', claims: [{ kind: 'statement', act: 'assess', agents: ['iran'], by: ['iran'] }] },
]);

runNever('English: never statement', en, 'statement', [
  'Photo: Reuters',
  'Read more',
  '#Ukraine #Russia',
  'Share this article',
  '###',
  'Related stories',
  '18 March 2025',
  'Follow us on Telegram',
  'Subscribe to our newsletter',
  'Advertisement',
  'Sign up for our morning briefing',
]);
