import type { Rule } from '../rule';
import { actOfKind } from './act-of-kind';
import { actWords } from './act-words';
import { actorInferred, actorTogether } from './actor-inferred';
import { arithmeticExchange, arithmeticSign, arithmeticTruce } from './arithmetic';
import { attributionSection } from './attribution-section';
import { certaintyWords } from './certainty-words';
import { coverageValues } from './coverage';
import { cueWords } from './cue-words';
import { documentPublished, documentQuoted } from './document-rules';
import { documentText } from './document-text';
import { dossierEmpty } from './dossier-empty';
import { evidenceNear } from './evidence-near';
import { idUnique } from './id-unique';
import { linksAcyclic, linksSymmetric } from './links';
import { mentionShort } from './mention-short';
import { modeWords } from './mode-words';
import { namesTranslated } from './names-translated';
import { partiesDiffer } from './parties-differ';
import { placesWithin } from './places-within';
import { polarityWords } from './polarity-words';
import { quoteDocument } from './quote-document';
import { quoteEvidence } from './quote-evidence';
import { quoteExact } from './quote-exact';
import { quoteShort } from './quote-short';
import { referenceResolves } from './reference-resolves';
import { slotWords } from './slot-words';
import { speakerCanSpeak } from './speaker-can-speak';
import { timeOrder } from './time-order';
import { timePossible } from './time-possible';
import { timeResolved } from './time-resolved';
import { timeStated } from './time-stated';
import { valueActor, valueDuration, valuePlace, valueQuantity, valueTime } from './value-rules';

/** The rules of this package, in the order their findings are listed. A new rule is a file and a line here, and its wording in the messages. */
export const RULES: readonly Rule[] = [
  dossierEmpty,
  documentText,
  documentPublished,
  documentQuoted,
  idUnique,
  referenceResolves,
  quoteDocument,
  quoteExact,
  quoteEvidence,
  evidenceNear,
  quoteShort,
  valueQuantity,
  valueDuration,
  valueTime,
  valueActor,
  actorInferred,
  actorTogether,
  mentionShort,
  valuePlace,
  actWords,
  polarityWords,
  certaintyWords,
  cueWords,
  modeWords,
  slotWords,
  timeStated,
  timeResolved,
  timePossible,
  timeOrder,
  arithmeticExchange,
  arithmeticSign,
  arithmeticTruce,
  actOfKind,
  partiesDiffer,
  speakerCanSpeak,
  linksSymmetric,
  linksAcyclic,
  placesWithin,
  coverageValues,
  attributionSection,
  namesTranslated,
];
