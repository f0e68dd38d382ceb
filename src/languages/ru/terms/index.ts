import type { ClaimWords } from '../../words/claims';
import { changeTerms } from './changes';
import { domainTerms } from './domains';
import { extentTerms } from './extent';
import { meetingTerms } from './meetings';
import { personTerms } from './persons';
import { siteTerms } from './sites';
import { sportTerms } from './sports';
import { supplyTerms } from './supplies';
import { tellingTerms } from './telling';
import { treatmentTerms } from './treatment';
import { weaponTerms } from './weapons';

/** Words that fill slots, of two tables as the first says. One word may serve several kinds: each kind takes the values its vocabulary has. */
export const terms = {
  ...tellingTerms,
  ...siteTerms,
  ...meetingTerms,
  ...extentTerms,
  ...personTerms,
  ...changeTerms,
  ...treatmentTerms,
  ...domainTerms,
  ...weaponTerms,
  ...supplyTerms,
  ...sportTerms,
} as const satisfies ClaimWords['terms'];
