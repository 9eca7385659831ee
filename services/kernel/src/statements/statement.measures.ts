import type { EntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { decimal, yearOf } from '../domain/index.ts';
import { type Binding, type Contribution, type Measure, defineMeasure } from '../facts/measure.ts';
import type { KeptTotal } from './statement-total.ts';
import type { Statement } from './statement.kind.ts';

const parameters = z.object({});
/** The measure by which a unit's latest statement stands alone. */
export const LEVEL = 'statement.level';

type StatementClass = new () => Statement;

/** How statements count, for a module's own statement class. */
export function statementMeasures(entity: StatementClass): readonly [total: Measure, level: Measure] {
  return [totalOf(entity), levelOf(entity)];
}

/** Every statement adds to the others: what happened in its period counts on the period's last day. */
function totalOf(entity: StatementClass): Measure {
  return defineMeasure<Statement, object>({
    name: 'statement.total',
    record: entity.name,
    parameters,
    subjectsOf: (statement, binding) => (concerns(statement, binding) ? [statement.id] : []),
    load: (em, binding, subjects) => loadAll(em, entity, binding, subjects && { id: { $in: [...subjects] } }),
    contributionsOf: (subject, statements) =>
      statements.filter(isStanding).flatMap((it) => it.totals.map((line) => contribution(subject, it, line))),
  });
}

/**
 * A unit's latest statement is its whole truth: each contributes the difference to the one before, so that the sum up to
 * any day is what stood then. A place that the later one leaves out goes to zero.
 */
function levelOf(entity: StatementClass): Measure {
  return defineMeasure<Statement, object>({
    name: LEVEL,
    record: entity.name,
    parameters,
    subjectsOf: (statement, binding) => (concerns(statement, binding) ? [statement.unitId] : []),
    load: (em, binding, subjects) =>
      loadAll(em, entity, binding, subjects && { unitId: { $in: [...subjects] } }),
    contributionsOf(subject, statements) {
      const inOrder = statements
        .filter(isStanding)
        .sort((a, b) => a.periodTo.localeCompare(b.periodTo) || a.id.localeCompare(b.id));
      return inOrder.flatMap((it, nth) =>
        changes(inOrder[nth - 1]?.totals ?? [], it.totals).map((line) => contribution(subject, it, line)),
      );
    },
  });
}

function changes(before: readonly KeptTotal[], now: readonly KeptTotal[]): readonly KeptTotal[] {
  const places = [...new Set([...before, ...now].map((line) => line.townshipId))];
  return places.map((townshipId) => {
    const [old, current] = [before, now].map((lines) => lines.find((it) => it.townshipId === townshipId));
    const difference = (of: 'value' | 'numerator' | 'denominator') =>
      decimal(current?.[of] ?? '0')
        .minus(decimal(old?.[of] ?? '0'))
        .toFixed();
    return {
      townshipId,
      value: difference('value'),
      numerator: difference('numerator'),
      denominator: difference('denominator'),
    };
  });
}

function concerns(statement: Statement, binding: Binding): boolean {
  return statement.indicatorId === binding.indicatorId && yearOf(statement.periodTo) === binding.year;
}

function isStanding(statement: Statement): boolean {
  return statement.voidedOn === null;
}

function contribution(subject: string, statement: Statement, line: KeptTotal): Contribution {
  return {
    subject,
    recordId: statement.id,
    day: statement.periodTo,
    townshipId: line.townshipId,
    value: decimal(line.value),
    numerator: decimal(line.numerator),
    denominator: decimal(line.denominator),
  };
}

// Past the identity map: another transaction may have changed what this one loaded before it had the lock.
async function loadAll(
  em: EntityManager,
  entity: StatementClass,
  { indicatorId }: Binding,
  where: object = {},
): Promise<readonly Statement[]> {
  return em.find(entity, { indicatorId, ...where } as object, { disableIdentityMap: true });
}
