import * as z from 'zod';
import { ActorId, PlaceId } from './ids';
import { ACTOR_TYPES, PLACE_TYPES } from './vocabulary';

const name = z.string().min(1).max(200);

export const Names = z
  .strictObject({ ar: name.optional(), en: name.optional(), ru: name.optional(), uk: name.optional() })
  .refine((names) => Object.values(names).some((n) => n !== undefined), { error: 'at least one name is needed' })
  .describe('The usual name in each language.');
export type Names = z.infer<typeof Names>;

export const Aliases = z
  .strictObject({ ar: z.array(name).optional(), en: z.array(name).optional(), ru: z.array(name).optional(), uk: z.array(name).optional() })
  .describe('Other names, short forms and titles that refer to the same, by language.');
export type Aliases = z.infer<typeof Aliases>;

const wikidata = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .optional()
  .describe('Wikidata item, where verified.');

export const Actor = z
  .strictObject({
    id: ActorId,
    type: z.enum(ACTOR_TYPES),
    names: Names,
    aliases: Aliases.optional(),
    wikidata,
    actsFor: ActorId.optional().describe('The actor it speaks and acts for: `kremlin` acts for `russia`.'),
    unregistered: z
      .literal(true)
      .optional()
      .describe('Known from the text alone: no registry has it; its id is made from its name as written.'),
  })
  .meta({ id: 'Actor', description: 'Who can speak, act or be a party.' });
export type Actor = z.infer<typeof Actor>;

export const Place = z
  .strictObject({
    id: PlaceId,
    type: z.enum(PLACE_TYPES),
    names: Names,
    aliases: Aliases.optional(),
    wikidata,
    within: PlaceId.optional().describe('The place that holds it: `kursk` is within `russia`.'),
  })
  .meta({ id: 'Place', description: 'Where something is or happens.' });
export type Place = z.infer<typeof Place>;
