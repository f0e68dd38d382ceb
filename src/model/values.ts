import * as z from 'zod';
import { ActorId, PlaceId } from './ids';
import { Quote } from './quote';
import { BOUNDS, OPEN_VALUES, PRECISIONS, TIME_BOUNDS } from './vocabulary';

/** ISO 8601 duration with whole or decimal parts, weeks allowed, at least one part. */
const ISO_DURATION =
  /^P(?=[\dT])(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=\d)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/;
/** ISO 8601 date or date-time at its own precision: year, month, week, quarter, day, minute, second; or an interval of two. */
const ISO_POINT = '\\d{4}(?:-(?:\\d{2}(?:-\\d{2}(?:T\\d{2}(?::\\d{2}(?::\\d{2})?)?(?:Z|[+-]\\d{2}:\\d{2})?)?)?|W\\d{2}|Q[1-4]))?';
const ISO_CLOCK = 'T\\d{2}(?::\\d{2}(?::\\d{2})?)?(?:Z|[+-]\\d{2}:\\d{2})?';
const ISO_TIME = new RegExp(`^(?:${ISO_CLOCK}(?:/${ISO_CLOCK})?|${ISO_POINT}(?:/${ISO_POINT})?)$`);

const Bound = z
  .enum(BOUNDS)
  .describe('How the number stands to the amount: exact, about, more-than, at-least, less-than, at-most, or a range with `upper`.');

export const Quantity = z
  .strictObject({
    value: z.number().describe('The number as written, in the unit given; the lower end where bound is `range`.'),
    upper: z.number().optional().describe('The upper end of a range.'),
    bound: Bound,
    unit: z
      .string()
      .regex(/^(?:[a-z][a-z0-9-]*|[A-Z]{3})$/)
      .describe('What is counted, as an English singular slug (`prisoner`, `soldier`, `percent`), or an ISO 4217 currency code.'),
    per: z
      .enum(['side', 'total'])
      .optional()
      .describe("`side` when the number is each side's, `total` when it is said to be all sides' together."),
    quote: Quote,
  })
  .refine((q) => (q.bound === 'range') === (q.upper !== undefined), {
    error: '`upper` stands exactly where `bound` is "range"',
    path: ['upper'],
  })
  .refine((q) => q.upper === undefined || q.upper > q.value, { error: '`upper` must be greater than `value`', path: ['upper'] })
  .meta({ id: 'Quantity', description: 'A number of something, read from its own quote.' });
export type Quantity = z.infer<typeof Quantity>;

export const Duration = z
  .strictObject({
    value: z
      .string()
      .regex(ISO_DURATION, 'expected an ISO 8601 duration such as "P30D" or "PT1H30M"')
      .describe('ISO 8601 duration: `P30D`, `PT1H30M`.'),
    upper: z.string().regex(ISO_DURATION).optional().describe('The upper end of a range.'),
    bound: Bound,
    quote: Quote,
  })
  .refine((d) => (d.bound === 'range') === (d.upper !== undefined), {
    error: '`upper` stands exactly where `bound` is "range"',
    path: ['upper'],
  })
  .meta({ id: 'Duration', description: 'A length of time, read from its own quote.' });
export type Duration = z.infer<typeof Duration>;

export const TimeValue = z
  .strictObject({
    value: z
      .string()
      .regex(ISO_TIME, 'expected an ISO 8601 date, month, year, time or interval')
      .describe(
        'ISO 8601 at its own precision: `2025-03-19`, `2025-03`, `2025`, `2025-03-18T20:15+03:00`; an interval is `2025-03-23/2025-03-25`.',
      ),
    precision: z.enum(PRECISIONS).describe('The finest unit that the words give.'),
    stated: z.string().min(1).describe('What the words alone give: `--03-19`, `tuesday`, `tomorrow`, `2025-03-19`.'),
    resolvedFrom: z.iso.date().optional().describe('The publication date of the document, when the words alone do not suffice.'),
    bound: z.enum(TIME_BOUNDS).describe('How the matter stands to the time: on, before, after, from, until.'),
    quote: Quote,
  })
  .meta({ id: 'TimeValue', description: 'When the matter happens, never when it was said or agreed.' });
export type TimeValue = z.infer<typeof TimeValue>;

export const ActorRef = z
  .strictObject({
    actor: ActorId,
    quote: Quote.optional().describe('The mention. Absent only where the actor is understood from context; then `inferredFrom` says what.'),
    inferredFrom: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Where an actor not named in the clause comes from: `heading`, `pronoun`, `previous-sentence`, `title`, `publisher`, `sides`, `noun-phrase`.',
      ),
  })
  .refine((ref) => ref.quote !== undefined || ref.inferredFrom !== undefined, {
    error: 'an actor reference needs a `quote` of its mention, or `inferredFrom`',
    path: ['quote'],
  })
  .meta({ id: 'ActorRef', description: 'A reference to an actor of the dossier.' });
export type ActorRef = z.infer<typeof ActorRef>;

export const PlaceRef = z
  .strictObject({ place: PlaceId, quote: Quote })
  .meta({ id: 'PlaceRef', description: 'A reference to a place of the dossier.' });
export type PlaceRef = z.infer<typeof PlaceRef>;

const OpenValue = z.enum(OPEN_VALUES).describe('`unknown`: the text leaves it open. `none`: the text denies it.');

/** A slot value that the text may also leave open or deny. */
export const open = <T extends z.ZodType>(value: T) => z.union([value, OpenValue]);
