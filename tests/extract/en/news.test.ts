import { en } from '../../../src/languages/en';
import { runTable } from '../table';

runTable('English news: who says it stands behind what is said', en, [
  {
    text: 'The United States will send Ukraine a new package of military aid worth $275 million, the Pentagon said on Friday.',
    claims: [
      { kind: 'aid', act: 'pledge', agents: ['united-states'], by: ['pentagon'], content: { what: ['military'], amount: 275_000_000 } },
    ],
  },
  {
    text: 'Hamas freed three more hostages on Saturday in exchange for 183 Palestinian prisoners, an Israeli military official said.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['hamas'], by: [[]], content: { persons: 3, role: 'hostage' } }],
  },
  {
    text: 'Washington lifted sanctions on Syria on Friday, the Treasury Department said in a statement.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['united-states'], content: { target: 'syria', change: 'lift' } }],
  },
  {
    text: 'A Kremlin spokesman said President Vladimir Putin had not ruled out a meeting with Zelenskiy, RIA news agency reported.',
    claims: [{ kind: 'talks', act: 'reject', polarity: 'negated', agents: ['vladimir-putin'], by: ['ria-novosti', 'dmitry-peskov'] }],
  },
  {
    text: 'The junta freed 4,893 prisoners, including 13 foreigners, to mark the new year, Myanmar state television said.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['junta'], by: [[]], content: { persons: 4893, role: 'prisoner' } }],
  },
  {
    text: '“We will never negotiate under fire,” rebel leader Jean Bosco Mugisha said, according to the AFP news agency.',
    claims: [{ kind: 'talks', act: 'plan', polarity: 'negated', by: ['afp', 'jean-bosco-mugisha'] }],
  },
  {
    text: 'Israel struck Gaza on Sunday, according to Al Jazeera.',
    published: '2025-03-18',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['al-jazeera'], content: { time: '2025-03-16' } }],
  },
  {
    text: 'After the attack killed 12 people, Biden announced new sanctions on Iran.',
    claims: [{ kind: 'sanctions', act: 'carry-out', agents: ['joe-biden'], by: ['joe-biden'], content: { target: 'iran' } }],
    more: true,
  },
]);

runTable('English news: speakers whom no registry knows', en, [
  {
    text: 'Nadia Okello, a spokeswoman for the ministry, said Sudan and the Rapid Support Forces had agreed to a 72-hour truce. Okello added that talks would resume in Nairobi on Monday.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['sudan', 'rapid-support-forces'], by: ['nadia-okello'], content: { duration: 'PT72H' } },
      { kind: 'talks', act: 'begin', by: ['nadia-okello'] },
    ],
  },
  {
    text: '“The truce will hold,” said Ahmed Ould Daddah, a mediator.',
    claims: [{ kind: 'ceasefire', act: 'plan', by: ['ahmed-ould-daddah'] }],
  },
  {
    text: 'Human Rights Watch said the army had attacked civilians in Tigray.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['human-rights-watch'], content: { target: 'civilian' } }],
  },
  {
    text: 'Local media said Israel had agreed to a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel'], by: [[]] }],
  },
  {
    text: 'Two people familiar with the matter told Reuters that Riyadh had offered to host talks between Moscow and Kyiv.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['saudi-arabia'], by: [[]], content: { participants: ['russia', 'ukraine'] } }],
  },
]);

runTable('English news: who gives, who strikes, what was done by nobody named', en, [
  {
    text: 'Canada will provide Ukraine with $500 million in military aid, Prime Minister Mark Carney announced on Sunday.',
    claims: [
      {
        kind: 'aid',
        act: 'pledge',
        agents: ['canada'],
        by: ['mark-carney'],
        content: { from: 'canada', to: 'ukraine', amount: 500_000_000, what: ['military'] },
      },
    ],
  },
  {
    text: 'Israel said 12 hostages had been freed.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: [], by: ['israel'], content: { persons: 12, role: 'hostage' } }],
  },
  {
    text: 'Russian strikes killed 12 people in Kharkiv, officials said.',
    claims: [
      { kind: 'attack', act: 'carry-out', agents: ['russia'], by: [[]], content: { by: 'russia', casualties: { killed: { value: 12 } } } },
    ],
  },
  {
    text: 'Russia launched 120 drones and 15 missiles overnight, killing three people, the Ukrainian air force said.',
    claims: [
      {
        kind: 'attack',
        act: 'carry-out',
        agents: ['russia'],
        by: ['ukrainian-air-force'],
        content: { casualties: { killed: { value: 3 } } },
      },
    ],
  },
]);

runTable('English news: what happens to a matter, and who does it, told from behind', en, [
  {
    text: 'The release of 24 prisoners from Belarus was welcomed by Washington.',
    claims: [{ kind: 'handover', act: 'support', agents: ['united-states'], content: { from: 'belarus', persons: 24, role: 'prisoner' } }],
  },
  {
    text: 'The truce, brokered by Qatar, is due to run until April 30.',
    published: '2025-03-18',
    claims: [{ kind: 'ceasefire', act: 'plan', content: { time: '2025-04-30' } }],
  },
  {
    text: 'The sanctions the EU imposed on Belarus in 2021 will remain in place.',
    claims: [{ kind: 'sanctions', act: 'carry-out', content: { target: 'belarus' } }],
  },
  {
    text: 'If Moscow attacks Ukraine, the United States and its allies would respond with strong economic sanctions.',
    claims: [{ kind: 'sanctions', act: 'threaten', agents: ['united-states', 'allies'], content: { by: ['united-states', 'allies'] } }],
  },
  {
    text: 'Erdogan invited Putin and Zelenskyy to Istanbul on 5 May for talks.',
    published: '2025-03-18',
    claims: [
      {
        kind: 'talks',
        act: 'propose',
        agents: ['recep-tayyip-erdogan'],
        content: { participants: ['vladimir-putin', 'volodymyr-zelenskyy'], venue: 'istanbul', time: { value: '2025-05-05' } },
      },
    ],
  },
  {
    text: 'President Zelenskyy signed a decree instructing the armed forces to cease operations in the border area.',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['volodymyr-zelenskyy'] }],
  },
  {
    text: 'The rebels will free three soldiers captured in Goma last week, a Red Cross official said.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['rebels'], by: [[]], content: { persons: 3, role: 'soldier' } }],
  },
  {
    text: 'The Houthis said they had never agreed to the truce.',
    claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated', agents: ['houthis'], by: ['houthis'] }],
  },
  {
    text: 'Scholz stressed that much more aid was urgently needed across Gaza.',
    claims: [{ kind: 'aid', act: 'urge', agents: ['olaf-scholz'], by: [] }],
  },
  {
    text: 'President Aliyev assured me that Azerbaijan would not send its troops across the border.',
    claims: [{ kind: 'attack', act: 'pledge', polarity: 'negated', agents: ['azerbaijan'], by: ['ilham-aliyev'] }],
  },
  {
    text: 'Hamas will release 33 hostages in exchange for hundreds of Palestinian prisoners, a source told Reuters.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], content: { persons: 33, to: null } }],
  },
  {
    text: 'Lukashenko promised free elections and a free press.',
    claims: [],
  },
]);

runTable('English news: the dead and wounded, those who claim or denounce a strike, sources nobody names', en, [
  {
    text: 'One soldier was killed and two others were wounded in the attack, the army said.',
    claims: [{ kind: 'attack', act: 'carry-out', by: ['army'], content: { casualties: { killed: { value: 1 }, wounded: { value: 2 } } } }],
  },
  {
    text: 'The attack on the hospital left 70 dead and 200 injured.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { casualties: { killed: { value: 70 }, wounded: { value: 200 } } } }],
  },
  {
    text: 'A Russian missile hit an apartment block in Ternopil, killing 25 people.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { by: 'russia', casualties: { killed: { value: 25 } } } }],
  },
  {
    text: 'Aid groups said a strike on a camp killed 20 displaced people.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: [], by: [[]], content: { casualties: { killed: { value: 20 } } } }],
  },
  {
    text: 'The Houthis claimed responsibility for an attack on a British ship.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['houthis'], content: { by: 'houthis' } }],
  },
  {
    text: 'According to residents, Israel struck the town.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: [[]] }],
  },
  {
    text: 'According to the agreement, Hamas will release 10 hostages.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: [], content: { persons: 10 } }],
  },
  {
    text: 'Colombia suspended peace talks with the ELN after an attack on a police station killed 22 cadets.',
    claims: [
      { kind: 'talks', act: 'suspend', agents: ['colombia'] },
      { kind: 'attack', act: 'carry-out', agents: [] },
    ],
  },
  {
    text: 'Hamas pulled out of talks in Luanda after the EU imposed sanctions on its leaders.',
    claims: [
      { kind: 'talks', act: 'reject', agents: ['hamas'] },
      { kind: 'sanctions', act: 'carry-out', agents: ['european-union'] },
    ],
  },
  {
    text: 'Belarus freed 52 prisoners, including a Polish journalist, after a U.S. request.',
    claims: [{ kind: 'handover', act: 'carry-out', agents: ['belarus'], content: { persons: 52, to: null } }],
  },
  {
    text: 'Armenia welcomed the release of four of its soldiers by Azerbaijan.',
    claims: [{ kind: 'handover', act: 'support', agents: ['armenia'], content: { from: 'azerbaijan', persons: 4 } }],
  },
  {
    text: 'Norway will provide 300 million euros to the Palestinians.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['norway'], content: { from: 'norway', amount: 300_000_000 } }],
  },
  {
    text: 'Tehran and Washington will hold a second round of indirect talks in Rome on Saturday.',
    claims: [{ kind: 'talks', act: 'plan', agents: ['iran', 'united-states'], content: { venue: 'rome', duration: null } }],
  },
  {
    text: "Biden reaffirmed his commitment to Japan's security.",
    claims: [{ kind: 'assurance', act: 'pledge', agents: ['joe-biden'], content: { what: ['security'] } }],
  },
  {
    text: 'Biden reaffirmed the U.S. commitment to supporting Ukraine.',
    claims: [{ kind: 'aid', act: 'pledge', agents: ['joe-biden'] }],
  },
  {
    text: "Macron underlined France's continued support for Lebanon.",
    claims: [{ kind: 'aid', act: 'support', agents: ['emmanuel-macron'] }],
  },
  {
    text: "Biden and Meloni discussed Iran's missile attack on Israel.",
    claims: [
      { kind: 'talks', act: 'hold', agents: ['joe-biden', 'giorgia-meloni'] },
      { kind: 'attack', act: 'carry-out', agents: ['iran'], content: { by: 'iran', on: 'israel' } },
    ],
  },
]);

runTable('English news: who speaks beside a clause of their own, who is accused, what there is none of', en, [
  {
    text: 'Rubio, who met Lavrov in Kuala Lumpur, said Russia had agreed to a ceasefire.',
    claims: [
      { kind: 'talks', act: 'hold', agents: ['marco-rubio', 'sergei-lavrov'] },
      { kind: 'ceasefire', act: 'agree', agents: ['russia'], by: ['marco-rubio'] },
    ],
  },
  {
    text: "Sudan's army accused the Rapid Support Forces of shelling a market, killing 54 people.",
    claims: [{ kind: 'attack', act: 'accuse', content: { by: 'rapid-support-forces', casualties: { killed: { value: 54 } } } }],
  },
  {
    text: 'Kyiv blamed Moscow for the attack on the dam.',
    claims: [{ kind: 'attack', act: 'accuse', agents: ['ukraine'], content: { by: 'russia' } }],
  },
  {
    text: 'No agreement was reached at the talks in Istanbul.',
    claims: [{ kind: 'talks', act: 'agree', polarity: 'negated', content: { venue: 'istanbul' } }],
  },
  {
    text: 'Asked about the truce, Peskov said Russia was ready for talks.',
    claims: [{ kind: 'talks', act: 'pledge', agents: ['russia'], by: ['dmitry-peskov'] }],
  },
  {
    text: 'Macron and Starmer discussed the war in Ukraine.',
    claims: [{ kind: 'talks', act: 'hold', agents: ['emmanuel-macron', 'keir-starmer'], content: { venue: null } }],
  },
]);

runTable('English news: whom it was told, behind what was said', en, [
  {
    text: 'Hamas will free 12 hostages, a source told the agency, adding that talks would go on.',
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: [[]], content: { persons: 12 } }],
  },
  {
    text: "Hamas will free 12 hostages, a source at the mediator's office told reporters.",
    claims: [{ kind: 'handover', act: 'pledge', agents: ['hamas'], by: [[]], content: { persons: 12 } }],
  },
  {
    text: 'Israel struck two ports in Yemen on Monday, Netanyahu told lawmakers.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['israel'], by: ['benjamin-netanyahu'] }],
  },
]);
