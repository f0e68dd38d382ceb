import * as z from 'zod';
import { ActorId, PlaceId } from './ids';
import { ACTOR_TYPES, PLACE_TYPES } from './vocabulary';

const name = z.string().min(1).max(200);
const nameIn = (language: string) => name.optional().describe(`In ${language}.`);
const aliasesIn = (language: string) => z.array(name).optional().describe(`In ${language}.`);

export const Names = z
  .strictObject({ ar: nameIn('Arabic'), en: nameIn('English'), ru: nameIn('Russian'), uk: nameIn('Ukrainian') })
  .refine((names) => Object.values(names).some((n) => n !== undefined), { error: 'at least one name is needed' })
  .describe('The usual name in each language.');
export type Names = z.infer<typeof Names>;

export const Aliases = z
  .strictObject({ ar: aliasesIn('Arabic'), en: aliasesIn('English'), ru: aliasesIn('Russian'), uk: aliasesIn('Ukrainian') })
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
    type: z.enum(ACTOR_TYPES).describe('What it is: a person, a state, a body of one, an armed force, a league, any other group.'),
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
    type: z.enum(PLACE_TYPES).describe('What it is: a country, a region of one, a city, a sea, a region of several countries.'),
    names: Names,
    aliases: Aliases.optional(),
    wikidata,
    within: PlaceId.optional().describe('The place that holds it: `kursk` is within `russia`.'),
  })
  .meta({ id: 'Place', description: 'Where something is or happens.' });
export type Place = z.infer<typeof Place>;
