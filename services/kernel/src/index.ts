import 'reflect-metadata';
export { type AuditEntry, type AuditImage, appendAudit, secret, secrets } from './audit/audit.ts';
export { auditPermissions } from './audit/permissions.ts';
export { HEAD_FAULTS, type SignedHead, exportHead, headsFolder, readHeads } from './audit/heads.ts';
export { type TrailReport, checkTrail, findLastCheck, startHeads } from './audit/check.ts';
export { systemContext } from './audit/system.ts';
export { sealCommitted } from './audit/sealer.ts';
export { startShowing } from './audit/show-heads.ts';
export { witnessOf } from './audit/witness.ts';
export {
  type ChainFault,
  type ChainHead,
  type ChainReport,
  CHAIN_FAULTS,
  findChainFault,
  findChainHead,
  verifyChain,
} from './audit/verify.ts';
export { CatalogueMirror } from './catalogue/mirror.ts';
export {
  type CatalogueIndicator,
  type CatalogueSnapshot,
  type CatalogueTownship,
  catalogueSnapshot,
} from './catalogue/snapshot.ts';
export { type Change, type Recorded, change } from './change.ts';
export { type ConnectionLimits, LONG_WORK, REQUEST_LIMITS, openPool } from './database/connections.ts';
export { type Clock, systemClock } from './clock.ts';
export { type Batch, type Context, type Services, createContext } from './context.ts';
export { type Environment, type OidcSettings, readEnvironment } from './environment.ts';
export {
  type Binding,
  type Contribution,
  type Measure,
  type Opening,
  defineMeasure,
  earliest,
} from './facts/measure.ts';
export { type FactCell, type FactMessage, type WaitingState, factMessage } from './facts/message.ts';
export { type Waiting, doneWaiting, putWaiting } from './facts/waiting.ts';
export { nextMessage, markSent, raiseEpoch } from './facts/outbox.ts';
export { rebuild } from './facts/recount.ts';
export { buildFederatedSchema } from './graphql/build-schema.ts';
export { Bounded } from './graphql/bounds.ts';
export { type Bounds, FOUNDING, MOST_ATTENDING, findTextFault } from './graphql/bounds.rules.ts';
export {
  type Connection,
  type Edge,
  PageInfo,
  connectionType,
  decodeCursor,
  decodeDayCursor,
  encodeCursor,
  pageOf,
  pageSize,
} from './graphql/connection.ts';
export { BureauPart, TownshipReference, UnitReference } from './graphql/references.ts';
export { type Mentioned, mentionedIn } from './graphql/selection.ts';
export { DateScalar, DecimalScalar } from './graphql/scalars.ts';
export { type Log, createLog } from './log.ts';
export { type Messages, readMessages, translate } from './messages.ts';
export { type NamedMigration } from './migrations/index.ts';
export { type DraftOf, dropDraft } from './drafts/draft.actions.ts';
export { createPlaces } from './migrations/places.ts';
export { addScans } from './migrations/scans.ts';
export { LookupHash, Sealed, SubjectHash } from './people/marks.ts';
export { findPersonTables } from './people/person-tables.ts';
export { type Deidentified, deidentify } from './people/deidentify.ts';
export { Person, UnmaskedPerson } from './people/person.ts';
export { PersonResolver } from './people/person.resolver.ts';
export {
  type PersonFacts,
  type PersonInput,
  SealedPerson,
  Sex,
  factsTyped,
  sealPerson,
} from './people/sealed-person.ts';
export { hashIdNumber, hashName } from './people/subject.ts';
export { type Rotated, rotateKeys } from './people/rotate.ts';
export { type UnderKey, countUnderKey } from './people/under-key.ts';
export { PersonVault } from './people/vault.ts';
export {
  type Holders,
  type Permissions,
  type Reach,
  assertMay,
  assertMayAnywhere,
  getReach,
  keepersReached,
  may,
  reachOf,
  unitToRecordFor,
  withinReach,
} from './permissions.ts';
export { BUSINESS_ROLES, RIGHTS, recordRights } from './rights.ts';
export * from './files/index.ts';
export * from './records/index.ts';
export * from './places/index.ts';
export * from './registers/index.ts';
export * from './sessions/index.ts';
export * from './statements/index.ts';
export { Refusal, type RefusalParams, forbidden, notFound, refuse } from './refusal.ts';
export { claimRequestKey } from './request-key.ts';
export { type Caller, type HeldGrant, ROLES, type Role } from './roles.ts';
export { createApollo, createApp } from './server/app.ts';
export { authenticateCaller, authenticateService } from './server/authenticate.ts';
export { adoptCatalogue } from './server/catalogue-pull.ts';
export { startHourly } from './server/hourly.ts';
export { type Listener, listen } from './server/listen.ts';
export { migrate, migrateSchema } from './server/migrate.ts';
export { openModule } from './server/open.ts';
export { assertOnlyAdds } from './server/privileges.ts';
export { serve } from './server/serve.ts';
export {
  type AnyClass,
  type Manifest,
  type ReferenceResolver,
  type RetentionRule,
  type RunningModule,
  type SubgraphDefinition,
  defineSubgraph,
} from './subgraph.ts';
export { JoinedQuestion } from './sharing/joined-question.ts';
export { SharedAnswers } from './sharing/shared-answers.ts';
export { type SharedQuestions } from './sharing/shared-questions.ts';
export { SharedValues } from './sharing/shared-values.ts';
export { loadSubgraph } from './server/load.ts';
export { printSubgraph } from './graphql/build-schema.ts';
