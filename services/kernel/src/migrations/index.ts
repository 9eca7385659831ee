import type { Migration } from '@mikro-orm/migrations';
import { AuditTrail } from './audit.ts';
import { AuditArrival } from './audit-arrival.ts';
import { AuditCapacity } from './audit-capacity.ts';
import { AuditOpenings } from './audit-openings.ts';
import { ConfirmedQuestions } from './confirmed-questions.ts';
import { Facts } from './facts.ts';
import { Forgetting } from './forgetting.ts';
import { RecordRevisions } from './record-revisions.ts';

type MigrationClass = new (...args: ConstructorParameters<typeof Migration>) => Migration;

/** A migration under a name that fixes its order: `k01` kernel, `m01` the module's own. Never renamed once released. */
export interface NamedMigration {
  readonly name: string;
  readonly class: MigrationClass;
}

/** Every module keeps an audit trail; those that measure keep facts. */
export function kernelMigrations(measures: boolean): readonly NamedMigration[] {
  return [
    { name: 'k01-audit', class: AuditTrail },
    ...(measures ? [{ name: 'k02-facts', class: Facts }] : []),
    { name: 'k05-audit-capacity', class: AuditCapacity },
    { name: 'k06-forgetting', class: Forgetting },
    { name: 'k07-audit-arrival', class: AuditArrival },
    { name: 'k09-record-revision', class: RecordRevisions },
    { name: 'k11-confirmed-questions', class: ConfirmedQuestions },
    { name: 'k12-audit-openings', class: AuditOpenings },
  ];
}
