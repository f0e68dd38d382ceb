import * as z from 'zod';
import { claimOf } from '../model/claim';
import { dossierOf } from '../model/dossier';
import type { Kind } from '../model/vocabulary';
import { AidContent } from './aid/content';
import { ArmsControlContent } from './arms-control/content';
import { AssuranceContent } from './assurance/content';
import { AttackContent } from './attack/content';
import { CeasefireContent } from './ceasefire/content';
import { CooperationContent } from './cooperation/content';
import { HandoverContent } from './handover/content';
import { PrisonerExchangeContent } from './prisoner-exchange/content';
import { SanctionsContent } from './sanctions/content';
import { SettlementContent } from './settlement/content';
import { SportsEventContent } from './sports-event/content';
import { StatementContent } from './statement/content';
import { TalksContent } from './talks/content';
import { ThreatContent } from './threat/content';
import { VisitContent } from './visit/content';

/** One claim of any kind: a union discriminated by `kind`. Adding a kind is one folder and one line here. */
export const Claim = z
  .discriminatedUnion('kind', [
    claimOf('talks', TalksContent),
    claimOf('ceasefire', CeasefireContent),
    claimOf('settlement', SettlementContent),
    claimOf('prisoner-exchange', PrisonerExchangeContent),
    claimOf('handover', HandoverContent),
    claimOf('assurance', AssuranceContent),
    claimOf('cooperation', CooperationContent),
    claimOf('arms-control', ArmsControlContent),
    claimOf('threat', ThreatContent),
    claimOf('sports-event', SportsEventContent),
    claimOf('sanctions', SanctionsContent),
    claimOf('aid', AidContent),
    claimOf('attack', AttackContent),
    claimOf('visit', VisitContent),
    claimOf('statement', StatementContent),
  ])
  .meta({ id: 'Claim', description: 'Who says that who does what.' });
export type Claim = z.infer<typeof Claim>;

/** A claim of the kind named. */
export type ClaimOf<K extends Kind> = Extract<Claim, { kind: K }>;

export const Dossier = dossierOf(Claim);
export type Dossier = z.infer<typeof Dossier>;
