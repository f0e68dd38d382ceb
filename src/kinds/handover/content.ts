import * as z from 'zod';
import { ActorRef, open, Quantity, TimeValue } from '../../model/values';
import { CONDITIONS, GESTURES, PERSON_ROLES } from '../../model/vocabulary';

/** A one-way transfer or release of persons. */
export const HandoverContent = z
  .strictObject({
    from: open(ActorRef).optional().describe('Who hands over.'),
    to: open(ActorRef).optional().describe('Who receives them.'),
    persons: open(Quantity).optional().describe('How many.'),
    role: open(z.enum(PERSON_ROLES)).optional().describe('Who they are.'),
    condition: open(z.enum(CONDITIONS)).optional().describe('In what state they are.'),
    gesture: open(z.enum(GESTURES)).optional().describe('As what it is presented.'),
    time: open(TimeValue).optional().describe('When it takes place.'),
  })
  .meta({ id: 'handover-content', description: 'A one-way transfer or release of persons.' });
export type HandoverContent = z.infer<typeof HandoverContent>;
