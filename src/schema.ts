/**
 * The specification: zod schemas of a dossier and everything in it, their inferred types, and the same as JSON Schema 2020-12.
 *
 * @module
 */
export { AidContent } from './kinds/aid/content';
export { ArmsControlContent } from './kinds/arms-control/content';
export { AssuranceContent } from './kinds/assurance/content';
export { AttackContent } from './kinds/attack/content';
export { CeasefireContent } from './kinds/ceasefire/content';
export { Claim, type ClaimOf, Dossier } from './kinds/claim';
export { CooperationContent } from './kinds/cooperation/content';
export { HandoverContent } from './kinds/handover/content';
export { jsonSchemaOf, SCHEMA_NAMES, type SchemaName } from './kinds/json-schemas';
export { type DossierProblem, type ParsedDossier, parseDossier } from './kinds/parse-dossier';
export { PrisonerExchangeContent } from './kinds/prisoner-exchange/content';
export { SanctionsContent } from './kinds/sanctions/content';
export { SettlementContent } from './kinds/settlement/content';
export { SportsEventContent } from './kinds/sports-event/content';
export { StatementContent } from './kinds/statement/content';
export { TalksContent } from './kinds/talks/content';
export { ThreatContent } from './kinds/threat/content';
export { VisitContent } from './kinds/visit/content';
export * from './model';
