import { Entity } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ObjectType } from 'type-graphql';
import { type AuditImage, secret, secrets } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import type { HistoryImage } from '../history/keep-revisions.ts';
import { Person } from '../people/person.ts';
import type { Bureau } from '../records/bureau.ts';
import { KeptRecord } from '../records/kept-record.ts';
import type { DeclaredKind } from './declared.ts';
import { capital, isPerson, nounOf } from './describe.ts';
import type { AnyField, Fields } from './field.ts';

/** Property of the record that keeps a field: of what is named by id, its id. */
export function propertyOf(name: string, { idOf }: Pick<AnyField, 'idOf'>): string {
  return idOf ? `${name}Id` : name;
}

/** Whether only the owning unit sees a field that is no person. */
export function isHiddenFromOthers({ options, shape }: AnyField): boolean {
  return !isPerson({ shape }) && (options.secrecy ?? 'open') !== 'open';
}

/** The class of a declared kind: its table and its type in the graph. The decorators are plain functions here. */
export function kindEntity<F extends Fields>(
  bureau: Bureau,
  declared: DeclaredKind<F>,
): new () => KeptRecord {
  const { name, description, fields, actions = {} } = declared;
  const specs = Object.entries<AnyField>(fields);
  const inTrail = specs.filter(([, { image, options }]) => image && !options.internal);
  // Named, so that trail, retention and ORM call it by the kind's own name.
  const { [name]: Kept } = {
    [name]: class extends KeptRecord {
      protected override facts(): AuditImage {
        return imageOf(this as never, inTrail);
      }

      override history(ctx: Context): HistoryImage {
        return historyOf(this as never, specs, ctx);
      }
    },
  };
  const prototype = Kept!.prototype;
  for (const [field, spec] of specs) {
    spec.define?.(prototype, propertyOf(field, spec));
    if (isPerson(spec)) Field(() => Person, { description: spec.options.description })(prototype, field);
    if (spec.output && !spec.options.internal) {
      const { type, nullable } = spec.output;
      const hidden = isHiddenFromOthers(spec);
      const about = [spec.options.description, hidden && SENSITIVE].filter(Boolean).join(' ');
      Field(type.thunk as never, { nullable: nullable || hidden, description: about || undefined })(
        prototype,
        field,
      );
    }
  }
  for (const offered of offers(specs, Object.keys(actions))) Field(() => Boolean)(prototype, offered);
  ObjectType(name, { implements: bureau.Record, description, simpleResolvers: true })(Kept!);
  Directive('@key(fields: "id")')(Kept!);
  Entity({ tableName: nounOf(declared) })(Kept!);
  return Kept!;
}

const SENSITIVE = 'Sensitive: owning unit only, FORBIDDEN otherwise.';

function offers(specs: readonly (readonly [string, AnyField])[], actions: readonly string[]): string[] {
  return [
    ...(specs.some(([, spec]) => isPerson(spec)) ? ['viewerCanUnmask'] : []),
    ...(specs.some(([, spec]) => isHiddenFromOthers(spec)) ? ['viewerCanSeeSensitive'] : []),
    ...actions.map((action) => `viewerCan${capital(action)}`),
  ];
}

/** What can change, by field; of people nothing does. What is sealed is told in clear, to be compared. */
function historyOf(
  record: Readonly<Record<string, unknown>>,
  specs: readonly (readonly [string, AnyField])[],
  ctx: Context,
): HistoryImage {
  const open: Record<string, unknown> = {};
  const hidden: Record<string, unknown> = {};
  for (const [field, spec] of specs) {
    if (isPerson(spec) || !spec.take || spec.options.internal) continue;
    const kept = record[propertyOf(field, spec)] as never;
    if (!isHiddenFromOthers(spec)) open[field] = kept;
    else hidden[field] = spec.options.secrecy === 'sealed' && spec.show ? spec.show(kept, ctx) : kept;
  }
  const besidePeople = specs.some(([, spec]) => isPerson(spec) || isHiddenFromOthers(spec));
  return { open, hidden, besidePeople };
}

/** What is sensitive stands together as one hash: which of several moved would tell what they hold. */
function imageOf(
  record: Readonly<Record<string, unknown>>,
  specs: readonly (readonly [string, AnyField])[],
): AuditImage {
  const open: Record<string, unknown> = {};
  const hidden: Record<string, unknown> = {};
  for (const [field, spec] of specs) {
    const property = propertyOf(field, spec);
    const into = spec.hidden || isHiddenFromOthers(spec) ? hidden : open;
    into[property] = spec.image!(record[property]);
  }
  const [only, ...others] = Object.entries(hidden);
  if (!only) return open;
  return others.length === 0 ? { ...open, [only[0]]: secret(only[1]) } : { ...open, ...secrets(hidden) };
}
