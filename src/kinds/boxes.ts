import type { Kind } from '../model/vocabulary';
import { box as aid } from './aid/box';
import { box as armsControl } from './arms-control/box';
import { box as assurance } from './assurance/box';
import { box as attack } from './attack/box';
import type { AnyLayout } from './box-layout';
import { box as ceasefire } from './ceasefire/box';
import { box as cooperation } from './cooperation/box';
import { box as handover } from './handover/box';
import { box as prisonerExchange } from './prisoner-exchange/box';
import { box as sanctions } from './sanctions/box';
import { box as settlement } from './settlement/box';
import { box as sportsEvent } from './sports-event/box';
import { box as statement } from './statement/box';
import { box as talks } from './talks/box';
import { box as threat } from './threat/box';
import { box as visit } from './visit/box';

/** The layout of every kind in a fact box. Adding a kind is one folder and one line here. */
export const BOXES: Readonly<Record<Kind, AnyLayout>> = {
  talks,
  ceasefire,
  settlement,
  'prisoner-exchange': prisonerExchange,
  handover,
  assurance,
  cooperation,
  'arms-control': armsControl,
  threat,
  'sports-event': sportsEvent,
  sanctions,
  aid,
  attack,
  visit,
  statement,
};
