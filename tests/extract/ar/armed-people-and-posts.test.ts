import { ar } from '../../../src/languages/ar';
import { runTable } from '../table';

runTable('Arabic: those who fight, told by a noun of several, are not of whoever they attack', ar, [
  { text: 'هاجم مسلحون كمبالا أمس.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null } }] },
  { text: 'اقتحم متمردون كينيا.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null } }] },
  { text: 'هاجمت عناصر مسلحة لوساكا.', claims: [{ kind: 'attack', act: 'carry-out', agents: [], content: { by: null } }] },
  {
    text: 'هاجم مسلحو حماس كمبالا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['hamas'], content: { by: 'hamas', area: 'kampala' } }],
  },
  { text: 'هاجم مسلحون كينيون كمبالا.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { area: 'kampala' } }] },
]);

runTable('Arabic: bases that are attacked are not the attacker by their nationality, and campaigns are waged', ar, [
  {
    text: 'أعلن الجيش الكيني مهاجمة قاعدة أوغندية.',
    claims: [{ kind: 'attack', act: 'carry-out', content: { by: 'kenyan-armed-forces' } }],
  },
  {
    text: 'أعلنت كينيا مهاجمة أربع قواعد أوغندية.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { by: 'kenya' } }],
  },
  {
    text: 'أطلقت كينيا حملة عسكرية في كمبالا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenya'], content: { area: 'kampala' } }],
  },
  { text: 'وسعت غانا عمليتها البرية في لومي.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['ghana'] }] },
  {
    text: 'تواصل القوات الكينية القتال في عدة مناطق في كمبالا.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['kenyan-armed-forces'], content: { area: 'kampala' } }],
  },
  { text: 'أطلقت وزارة الصحة حملة تطعيم في كمبالا.', claims: [] },
  { text: 'واصل المنتخب الكيني القتال في المباراة.', claims: [] },
]);

runTable('Arabic: what a speaker speaks in may be told by a relative clause', ar, [
  {
    text: 'دعا الرئيس الكيني ويليام روتو إلى هدنة. وكتب روتو في رسالته التي نشرها على حسابه: "سنقصف كمبالا".',
    claims: [
      { kind: 'ceasefire', act: 'urge', agents: ['ويليام-روتو'] },
      { kind: 'attack', act: 'pledge', agents: ['ويليام-روتو'], by: ['ويليام-روتو'] },
    ],
  },
  {
    text: 'أكدت كينيا في البيان الذي أصدرته أمس أن أوغندا قصفت نيروبي.',
    claims: [{ kind: 'attack', act: 'carry-out', agents: ['uganda'], by: ['kenya'] }],
  },
]);

runTable('Arabic: the items of a post stand between emblems, with a space or without', ar, [
  {
    text: 'أعلنت نيجيريا هدنة مع توغو لمدة شهر ⭕️قصفت كينيا مدينة كمبالا صباح اليوم ⭕️دعت غانا إلى وقف القتال فورا',
    claims: [
      { kind: 'ceasefire', act: 'pledge', agents: ['nigeria'], by: ['nigeria'] },
      { kind: 'attack', act: 'carry-out', agents: ['kenya'], by: [] },
      { kind: 'ceasefire', act: 'urge', agents: ['ghana'], by: [] },
    ],
  },
]);

runTable('Arabic: a comma closes the relative clause of the subject, and whoever is named in it does nothing more', ar, [
  {
    text: 'كينيا التي أدانت الهجوم على كمبالا، دعت إلى وقف إطلاق النار.',
    claims: [
      { kind: 'attack', act: 'oppose' },
      { kind: 'ceasefire', act: 'urge', agents: ['kenya'] },
    ],
  },
  {
    text: 'الخطاب الذي أدان قصف كمبالا، طالب بوقف فوري لإطلاق النار.',
    claims: [
      { kind: 'attack', act: 'oppose', agents: [] },
      { kind: 'ceasefire', act: 'urge', agents: [] },
    ],
  },
  {
    text: 'في اليوم الذي زار فيه موسيفيني لومي، دعت غانا إلى هدنة.',
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['ghana'] }],
    more: true,
  },
]);

runTable('Arabic: whoever asks for a release with a preposition written onto it holds nobody, and what is sought may follow one', ar, [
  {
    text: 'طالبت قطر بإطلاق سراح الرهائن.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['qatar'], content: { from: null, role: 'hostage' } }],
  },
  {
    text: 'رحبت قطر بإطلاق إسرائيل سراح خمسة أسرى.',
    claims: [{ kind: 'handover', act: 'support', agents: ['qatar'], content: { from: 'israel' } }],
  },
  {
    text: 'تسعى غانا وتوغو لإطلاق سراح الرهائن.',
    claims: [{ kind: 'handover', act: 'urge', agents: ['ghana', 'togo'], content: { from: null } }],
  },
  { text: 'تسعى أوغندا لتمديد الهدنة.', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['uganda'] }] },
  { text: 'أكدت حماس أنها تسعى لـ"وقف إطلاق النار".', claims: [{ kind: 'ceasefire', act: 'urge', agents: ['hamas'], by: ['hamas'] }] },
]);
