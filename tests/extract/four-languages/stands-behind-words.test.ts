import { en } from '../../../src/languages/en';
import { runTable } from '../table';
import { type Parallel, runParallel } from './parallel';

const CLAIMS: readonly Parallel[] = [
  {
    kind: 'ceasefire',
    act: 'urge',
    agents: ['kenya'],
    by: [],
    en: 'Kenya said that Israel had destroyed the town, calling for a ceasefire.',
    ar: 'قالت كينيا إن إسرائيل دمرت المدينة، داعية إلى هدنة.',
    ru: 'Кения заявила, что Израиль разрушил город, призвав к прекращению огня.',
    uk: 'Кенія заявила, що Ізраїль зруйнував місто, закликавши до припинення вогню.',
  },
];

runParallel('a participle of a stand behind what was said is of who speaks', CLAIMS);

runTable('whoever takes a stand within what was said goes on', en, [
  {
    text: 'Reuters said that Kenya had condemned the plan, calling for a ceasefire.',
    more: true,
    claims: [{ kind: 'ceasefire', act: 'urge', agents: ['kenya'], by: ['reuters'] }],
  },
]);
