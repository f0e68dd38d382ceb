import type { ClaimWords } from '../../words/claims';
import { journeys } from '../journeys';
import { verb, weak } from '../verb';

/** Visits. */
export const visits = {
  visit: {
    nouns: [...journeys.nouns, 'زيار~n', 'زيارات', 'جول~n شرق اوسطي~a', 'جول~n خليجي~a|اوروبي~a|اسيوي~a|افريقي~a|اقليمي~a|خارجي~a'],
    verbs: [
      ...journeys.verbs,
      'زار|زارت|زاروا|زارا|زارها|زارهم|زرت|يزور~v|تزور~v|يزر|تزر|ازور|نزور',
      'وصل~v|يصل~v|تصل~v الى',
      'وصل~v|يصل~v|تصل~v',
      [verb('استقبل', 'ستقبل', '(…) لدى|عند|فور|حين|اثر وصوله|وصولها|وصولهم|وصولهما|قدومه'), { host: 'agents' }],
      [verb('توجه', 'توجه'), { needs: 'goal' }],
      [verb('غادر', 'غادر'), { place: 'goal' }],
      verb('سافر', 'سافر', 'الى'),
      weak('اجر', 'جر', 'زيار~n'),
      verb('قام|يقوم|تقوم', '', 'ب زيار~n|بزيار~n'),
      'يقوم~v|تقوم~v|قام~v بزيار~n|زيار~n',
    ],
  },
} as const satisfies Partial<ClaimWords['matters']>;
