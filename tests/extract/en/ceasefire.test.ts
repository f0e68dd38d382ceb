import { en } from '../../../src/languages/en';
import { runNever, runTable } from '../table';

runTable('English: ceasefire', en, [
  {
    text: 'Israel and Hezbollah have agreed to a 60-day ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'hezbollah'], content: { duration: 'P60D' } }],
  },
  {
    text: 'Hamas has accepted a proposal for a six-week truce in Gaza.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas'], content: { duration: 'P6W', area: 'gaza' } }],
  },
  {
    text: 'The UN Security Council called for an immediate ceasefire in Sudan.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['un-security-council'], content: { area: 'sudan' } }],
  },
  {
    text: 'A ceasefire between Israel and Hamas took effect on Sunday.',
    published: '2025-03-18',
    claims: [
      { kind: 'ceasefire', act: 'begin', agents: ['israel', 'hamas'], content: { parties: ['israel', 'hamas'], time: '2025-03-16' } },
    ],
  },
  {
    text: 'India and Pakistan agreed to a full and immediate ceasefire, Donald Trump announced.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['india', 'pakistan'], by: ['donald-trump'], content: { extent: 'full' } }],
  },
  {
    text: 'Macron urged Israel to stop the fighting in Gaza.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['emmanuel-macron'], content: { area: 'gaza' } }],
  },
  {
    text: 'The RSF said it would observe a three-day humanitarian truce.',
    claims: [
      {
        kind: 'ceasefire',
        act: 'pledge',
        agents: ['rapid-support-forces'],
        by: ['rapid-support-forces'],
        content: { duration: 'P3D', permanence: 'temporary' },
      },
    ],
  },
  {
    text: 'The United States proposed a 21-day ceasefire along the Blue Line.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['united-states'], content: { duration: 'P21D' } }],
  },
  { text: 'Egypt and Qatar welcomed the ceasefire.', claims: [{ kind: 'ceasefire', act: 'support', agents: ['egypt', 'qatar'] }] },
  { text: 'Netanyahu refused to end hostilities.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['benjamin-netanyahu'] }] },
  {
    text: 'Russia violated the ceasefire, Ukraine said.',
    claims: [{ kind: 'ceasefire', act: 'end', agents: ['russia'], by: ['ukraine'] }],
  },
  { text: 'Kyiv accused Moscow of breaking the ceasefire.', claims: [{ kind: 'ceasefire', act: 'accuse', agents: ['ukraine'] }] },
  {
    text: 'Putin ordered his troops to cease fire for 72 hours.',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['vladimir-putin'], content: { duration: 'PT72H' } }],
  },
  {
    text: 'Ukraine did not agree to a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['ukraine'], polarity: 'negated' }],
  },
  {
    text: 'Israel may agree to a temporary ceasefire, officials said.',
    claims: [
      { kind: 'ceasefire', act: 'agree', agents: ['israel'], certainty: 'possible', by: [[]], content: { permanence: 'temporary' } },
    ],
  },
  {
    text: 'Kyiv and Moscow reportedly agreed to halt strikes on energy facilities.',
    claims: [
      {
        kind: 'ceasefire',
        act: 'agree',
        agents: ['ukraine', 'russia'],
        certainty: 'probable',
        content: { extent: 'partial', targets: ['energy'] },
      },
    ],
  },
  {
    text: 'Zelensky backed the US proposal for a 30-day ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['volodymyr-zelenskyy'], content: { duration: 'P30D' } }],
  },
  {
    text: 'Trump said that Israel and Iran had agreed to a complete and total ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel', 'iran'], by: ['donald-trump'], content: { extent: 'full' } }],
  },
  { text: 'Hezbollah vowed to abide by the ceasefire.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['hezbollah'] }] },
  { text: 'Israel rejected calls for an immediate ceasefire.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['israel'] }] },
  {
    text: 'Ursula von der Leyen demanded an immediate ceasefire in Gaza.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['ursula-von-der-leyen'], content: { area: 'gaza' } }],
  },
  { text: 'The truce in Yemen expired in October.', claims: [{ kind: 'ceasefire', act: 'end', content: { area: 'yemen' } }] },
  {
    text: 'Armenia and Azerbaijan agreed on a ceasefire on Saturday.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['armenia', 'azerbaijan'] }],
  },
  {
    text: 'Guterres appealed for a nationwide ceasefire in Sudan.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['antonio-guterres'], content: { area: 'sudan' } }],
  },
  { text: 'Iran condemned the violation of the ceasefire.', claims: [{ kind: 'ceasefire', act: 'oppose', agents: ['iran'] }] },
  {
    text: 'Putin proposed a temporary truce for Easter.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['vladimir-putin'], content: { permanence: 'temporary' } }],
  },
  {
    text: 'Zelensky said he supported a full ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['volodymyr-zelenskyy'], by: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Turkey and Russia pledged to uphold the truce.', claims: [{ kind: 'ceasefire', act: 'pledge', agents: ['turkey', 'russia'] }] },
  {
    text: 'The Houthis and Saudi Arabia agreed to a two-month truce.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['houthis', 'saudi-arabia'], content: { duration: 'P2M' } }],
  },
  { text: 'Hamas rejected a temporary truce.', claims: [{ kind: 'ceasefire', act: 'reject', agents: ['hamas'] }] },
  {
    text: 'The Houthis suspended attacks on shipping in the Red Sea.',
    claims: [{ kind: 'ceasefire', act: 'carry-out', agents: ['houthis'], content: { targets: ['maritime'], area: 'red-sea' } }],
  },
  { text: 'A 30-day ceasefire was agreed in Jeddah.', claims: [{ kind: 'ceasefire', act: 'agree', content: { duration: 'P30D' } }] },
  {
    text: 'Hamas has not endorsed the ceasefire proposal.',
    claims: [{ kind: 'ceasefire', act: 'support', agents: ['hamas'], polarity: 'negated' }],
  },
  {
    text: 'Israel could agree to a ceasefire, an official said.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['israel'], certainty: 'possible' }],
  },
  {
    text: 'Qatar announced that Hamas and Israel had reached a 42-day ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['hamas', 'israel'], by: ['qatar'], content: { duration: 'P42D' } }],
  },
  {
    text: 'Hamas said the United States had proposed a 60-day truce.',
    claims: [{ kind: 'ceasefire', act: 'propose', agents: ['united-states'], by: ['hamas'], content: { duration: 'P60D' } }],
  },
  {
    text: 'Zelensky ordered the army to halt strikes on energy facilities.',
    claims: [{ kind: 'ceasefire', act: 'order', agents: ['volodymyr-zelenskyy'] }],
  },
  { text: 'Armenia suspended the ceasefire.', claims: [{ kind: 'ceasefire', act: 'suspend', agents: ['armenia'] }] },
  {
    text: 'The ceasefire between Israel and Hezbollah came into force at 4 a.m.',
    claims: [{ kind: 'ceasefire', act: 'begin', agents: ['israel', 'hezbollah'] }],
  },
  { text: 'No ceasefire was agreed.', claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated' }] },
  { text: 'The two sides failed to agree on a ceasefire.', claims: [{ kind: 'ceasefire', act: 'agree', polarity: 'negated' }] },
  {
    text: 'A truce was agreed between the Sudanese army and the RSF.',
    claims: [{ kind: 'ceasefire', act: 'agree', agents: ['sudanese-armed-forces', 'rapid-support-forces'] }],
  },
  {
    text: 'The leaders of France and Germany called for a ceasefire.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['france', 'germany'] }],
  },
]);

runNever('English: never ceasefire', en, 'ceasefire', [
  'The two companies called a truce in their price war.',
  'Doctors advised him to stop smoking.',
  'The pause button did not work.',
  'Fighting fires in the hills took three days.',
  'The strike at the port continued for a week.',
  'The singer halted her tour after two shows.',
  'Fire crews reached the building within minutes.',
  'The ban on plastic bags comes into force in June.',
  'Prices ceased to rise in March.',
  'The attack on inflation continues, the bank said.',
]);
