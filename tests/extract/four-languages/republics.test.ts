import { ar } from '../../../src/languages/ar';
import { ru } from '../../../src/languages/ru';
import { uk } from '../../../src/languages/uk';
import { runTable } from '../table';

const TRUCE = { kind: 'ceasefire', act: 'agree', agents: ['kenya', 'uganda'] } as const;
const TALKS = { kind: 'talks', act: 'hold', agents: ['kenya', 'uganda'], content: { participants: ['kenya', 'uganda'] } } as const;
const RELEASE = { kind: 'handover', act: 'carry-out', agents: ['kenya'], content: { from: 'kenya', to: 'uganda', persons: 17 } } as const;

runTable('Arabic: the noun of a state is part of its name', ar, [
  { text: 'تتفق جمهورية كينيا وجمهورية أوغندا على هدنة.', claims: [TRUCE] },
  { text: 'أجرت دولة كينيا محادثات مع جمهورية أوغندا.', claims: [TALKS] },
  {
    text: 'قدمت كينيا مساعدات لجمهورية أوغندا.',
    claims: [{ kind: 'aid', act: 'carry-out', agents: ['kenya'], content: { from: 'kenya', to: 'uganda' } }],
  },
  { text: 'قالت سلطنة عمان إن تشاد قصفت غوما.', claims: [{ kind: 'attack', act: 'carry-out', agents: ['chad'], by: ['oman'] }] },
]);

runTable('Russian: the noun of a state is part of its name and tells its case', ru, [
  { text: 'Республика Кения и Республика Уганда договорились о перемирии.', claims: [TRUCE] },
  { text: 'Кения провела переговоры с Республикой Уганда.', claims: [TALKS] },
  { text: 'Кения передала Республике Уганда 17 пленных.', claims: [RELEASE] },
]);

runTable('Ukrainian: the noun of a state is part of its name and tells its case', uk, [
  { text: "Республіка Кенія та Республіка Уганда домовилися про перемир'я.", claims: [TRUCE] },
  { text: 'Кенія провела переговори з Республікою Уганда.', claims: [TALKS] },
  { text: 'Кенія передала Республіці Уганда 17 полонених.', claims: [RELEASE] },
]);
