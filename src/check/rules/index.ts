import type { Rule } from '../rule';
import { documentText } from './document-text';
import { dossierEmpty } from './dossier-empty';
import { idUnique } from './id-unique';
import { quoteDocument } from './quote-document';
import { quoteExact } from './quote-exact';
import { referenceResolves } from './reference-resolves';
import { timePossible } from './time-possible';
import { timeResolved } from './time-resolved';
import { timeStated } from './time-stated';
import { valueActor, valueDuration, valuePlace, valueQuantity, valueTime } from './value-rules';

/** The rules of this package, in the order their findings are listed. A new rule is a file and a line here, and its wording in the messages. */
export const RULES: readonly Rule[] = [
  dossierEmpty,
  documentText,
  idUnique,
  referenceResolves,
  quoteDocument,
  quoteExact,
  valueQuantity,
  valueDuration,
  valueTime,
  valueActor,
  valuePlace,
  timeStated,
  timeResolved,
  timePossible,
];
