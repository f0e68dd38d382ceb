import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: talks', en, [
  {
    text: 'President Biden spoke by phone with President Xi Jinping on Monday.',
    published: '2025-03-18',
    claims: [{ kind: 'talks', act: 'hold', agents: ['joe-biden', 'xi-jinping'], content: { medium: 'phone', time: '2025-03-17' } }],
  },
  {
    text: 'Secretary Blinken met with Israeli Prime Minister Benjamin Netanyahu in Jerusalem on Tuesday.',
    claims: [
      {
        kind: 'talks',
        act: 'hold',
        agents: ['antony-blinken', 'benjamin-netanyahu'],
        content: { venue: 'jerusalem', medium: 'in-person' },
      },
    ],
  },
  {
    text: 'French President Emmanuel Macron held a telephone conversation with Iranian President Masoud Pezeshkian.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'masoud-pezeshkian'], content: { medium: 'phone' } }],
  },
  {
    text: "Delegations from Sudan's army and the Rapid Support Forces will meet in Jeddah next week.",
    claims: [
      {
        kind: 'talks',
        act: 'plan',
        agents: ['sudanese-armed-forces', 'rapid-support-forces'],
        content: { venue: 'jeddah', level: 'delegations' },
      },
    ],
  },
  {
    text: 'Kim Jong Un and Vladimir Putin will hold a summit in Vladivostok.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['kim-jong-un', 'vladimir-putin'], content: { level: 'leaders' } }],
  },
  {
    text: 'The US and China agreed to hold trade talks in Geneva this weekend.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['united-states', 'china'], content: { venue: 'geneva' } }],
  },
  {
    text: 'Nikol Pashinyan and Ilham Aliyev are due to meet in Abu Dhabi on July 10.',
    published: '2025-03-18',
    claims: [
      { kind: 'talks', act: 'plan', agents: ['nikol-pashinyan', 'ilham-aliyev'], content: { time: '2025-07-10', venue: 'abu-dhabi' } },
    ],
  },
  {
    text: 'Russia and Ukraine resumed direct negotiations in Istanbul.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['russia', 'ukraine'], content: { venue: 'istanbul' } }],
  },
  {
    text: 'Hamas said it would not take part in talks in Cairo.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['hamas'], polarity: 'negated', by: ['hamas'], content: { venue: 'cairo' } }],
  },
  { text: 'Iran ruled out direct negotiations with the United States.', claims: [{ kind: 'talks', act: 'reject', agents: ['iran'] }] },
  {
    text: 'Trump called off a planned summit with Kim Jong Un.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['donald-trump'], content: { level: 'leaders' } }],
  },
  {
    text: 'Talks between Hamas and Israel broke down on Friday.',
    published: '2025-03-18',
    claims: [
      { kind: 'talks', act: 'end', agents: ['hamas', 'israel'], content: { participants: ['hamas', 'israel'], time: '2025-03-14' } },
    ],
  },
  {
    text: 'Talks between Russia and Ukraine ended without agreement.',
    claims: [{ kind: 'talks', act: 'end', agents: ['russia', 'ukraine'], content: { participants: ['russia', 'ukraine'] } }],
  },
  {
    text: 'Qatar has proposed a new round of talks between Israel and Hamas.',
    claims: [{ kind: 'talks', act: 'propose', agents: ['qatar'], content: { participants: ['israel', 'hamas'] } }],
  },
  { text: 'Zelensky urged Putin to meet him for talks.', claims: [{ kind: 'talks', act: 'urge', agents: ['volodymyr-zelenskyy'] }] },
  {
    text: 'Steve Witkoff is expected to meet Abbas Araghchi in Rome on Friday.',
    claims: [
      {
        kind: 'talks',
        act: 'plan',
        agents: ['steve-witkoff', 'abbas-araghchi'],
        content: { participants: ['steve-witkoff', 'abbas-araghchi'], venue: 'rome' },
      },
    ],
  },
  {
    text: 'Putin and Erdogan discussed the situation in Syria in a phone call.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'recep-tayyip-erdogan'], content: { medium: 'phone' } }],
  },
  {
    text: 'Sergei Lavrov held talks with his Turkish counterpart Hakan Fidan in Antalya.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['sergei-lavrov', 'hakan-fidan'] }],
  },
  {
    text: 'The United Nations called for talks between the warring parties in Sudan.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['united-nations'] }],
  },
  { text: 'China welcomed the dialogue between Saudi Arabia and Iran.', claims: [{ kind: 'talks', act: 'support', agents: ['china'] }] },
  { text: 'North Korea rejected dialogue with South Korea.', claims: [{ kind: 'talks', act: 'reject', agents: ['north-korea'] }] },
  { text: 'Hamas suspended negotiations with Israel after the strike.', claims: [{ kind: 'talks', act: 'suspend', agents: ['hamas'] }] },
  {
    text: 'The White House said Trump had held a phone call with Narendra Modi.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-trump', 'narendra-modi'], by: ['white-house'], content: { medium: 'phone' } }],
  },
  {
    text: 'Araghchi said Iran was ready to hold talks with the European powers.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['iran'], by: ['abbas-araghchi'] }],
  },
  {
    text: 'Keir Starmer and Emmanuel Macron met in London.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['keir-starmer', 'emmanuel-macron'], content: { venue: 'london' } }],
  },
  {
    text: 'Olaf Scholz and Xi Jinping held a video conference.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['olaf-scholz', 'xi-jinping'], content: { medium: 'video' } }],
  },
  {
    text: 'António Guterres spoke with Egyptian President Abdel Fattah El-Sisi about the crossing at Rafah.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['antonio-guterres', 'abdel-fattah-el-sisi'] }],
  },
  {
    text: 'Armenia and Azerbaijan agreed to continue bilateral negotiations.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'The Kremlin said Putin and Trump would speak by phone on Tuesday.',
    published: '2025-03-18',
    claims: [{ kind: 'talks', act: 'plan', agents: ['vladimir-putin', 'donald-trump'], by: ['kremlin'], content: { time: '2025-03-18' } }],
  },
  {
    text: 'Macron stressed the need for dialogue between Kosovo and Serbia.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['emmanuel-macron'] }],
  },
  {
    text: 'Nuclear talks between Iran and the United States began in Muscat on Saturday.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['iran', 'united-states'] }],
  },
  { text: 'Israel refused to hold talks with the Palestinian Authority.', claims: [{ kind: 'talks', act: 'reject', agents: ['israel'] }] },
  { text: 'Britain proposed talks on arms control.', claims: [{ kind: 'talks', act: 'propose', agents: ['united-kingdom'] }] },
  {
    text: 'Trump and Zelensky discussed a peace settlement.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['donald-trump', 'volodymyr-zelenskyy'] }],
  },
  { text: 'Putin offered to reopen talks on the INF Treaty.', claims: [{ kind: 'talks', act: 'pledge', agents: ['vladimir-putin'] }] },
  {
    text: 'Macron and Starmer discussed the Russian threat.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'keir-starmer'] }],
  },
  {
    text: 'Marco Rubio and Sergei Lavrov have met in Riyadh.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['marco-rubio', 'sergei-lavrov'], content: { venue: 'riyadh' } }],
  },
  { text: 'Trump spoke with Xi Jinping about trade.', claims: [{ kind: 'talks', act: 'hold', agents: ['donald-trump', 'xi-jinping'] }] },
  {
    text: 'A phone conversation took place between Vladimir Putin and Donald Trump.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['vladimir-putin', 'donald-trump'], content: { medium: 'phone' } }],
  },
  {
    text: 'Araghchi said Iran would not hold talks with Washington.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['iran'], polarity: 'negated', by: ['abbas-araghchi'] }],
  },
  {
    text: 'Putin and Trump agreed to meet in Budapest, the Kremlin said.',
    claims: [{ kind: 'talks', act: 'agree', agents: ['vladimir-putin', 'donald-trump'], by: ['kremlin'] }],
  },
  {
    text: 'Erdogan offered to hold a summit of leaders in Istanbul.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['recep-tayyip-erdogan'], content: { level: 'leaders' } }],
  },
  {
    text: 'Riyadh welcomed the talks between Washington and Tehran.',
    claims: [{ kind: 'talks', act: 'support', agents: ['saudi-arabia'] }],
  },
  {
    text: 'Foreign ministers of Armenia and Azerbaijan held talks in Geneva on Sunday.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['armenia', 'azerbaijan'], content: { venue: 'geneva' } }],
  },
  {
    text: 'Officials from Israel and Hamas met in Doha.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['israel', 'hamas'], content: { venue: 'doha' } }],
  },
  {
    text: 'Talks are under way between Armenia and Azerbaijan.',
    claims: [{ kind: 'talks', act: 'begin', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Blinken urged both sides to return to the negotiating table.',
    claims: [{ kind: 'talks', act: 'urge', agents: ['antony-blinken'] }],
  },
  {
    text: 'The Kremlin has not ruled out a meeting between Putin and Trump.',
    claims: [{ kind: 'talks', act: 'reject', agents: ['kremlin'], polarity: 'negated' }],
  },
]);

runNever('English: never talks', en, 'talks', [
  'The new tax will meet the needs of poor families.',
  'Investors called the results disappointing.',
  'The band met its fans after the concert.',
  'There was talk of rain over the weekend.',
  'The factory could not meet demand for the new car.',
  'Parliament held the minister accountable for the losses.',
  'The painter tried to strike a balance between light and shade.',
  'During the meeting, oil prices rose sharply.',
  'After the talks, the markets closed higher.',
  'The company deals with spare parts for trains.',
  'The river meets the sea near the town.',
  'His call to action was printed on posters.',
  'The agency hands over the keys on Friday.',
  'The minister met the challenge with good humour.',
]);
