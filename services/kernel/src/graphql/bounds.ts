import {
  type GraphQLInputType,
  type GraphQLSchema,
  defaultFieldResolver,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context } from '../context.ts';
import type { CalendarDate, Decimal } from '../domain/index.ts';
import { Refusal } from '../refusal.ts';
import {
  type Bounds,
  type BoundsFault,
  findCountFault,
  findDayFault,
  findListFault,
  findQuantityFault,
  findTextFault,
} from './bounds.rules.ts';

/** Narrows or widens what a field of an input may say; without it the bounds of its kind hold (bounds.rules.ts). */
export function Bounded(bounds: Bounds): PropertyDecorator {
  return Extensions({ bounds }) as PropertyDecorator;
}

/** Why a value of an input of this type (`String`, `[VisitGift!]`) is out of bounds; undefined where it is not, or has none. */
export function findBoundsFault(
  type: string,
  value: unknown,
  bounds: Bounds,
  today: CalendarDate,
): BoundsFault | undefined {
  return FAULTS[type]?.(value as never, bounds, today);
}

type Check = (value: unknown, path: readonly string[], today: CalendarDate) => void;
type FindFault = (value: never, bounds: Bounds, today: CalendarDate) => BoundsFault | undefined;

const FAULTS: Readonly<Record<string, FindFault>> = {
  Int: findCountFault satisfies (value: number, bounds: Bounds) => unknown,
  Decimal: findQuantityFault satisfies (value: Decimal, bounds: Bounds) => unknown,
  Date: findDayFault satisfies (value: CalendarDate, bounds: Bounds, today: CalendarDate) => unknown,
  String: findTextFault,
  ID: findTextFault,
};

/**
 * Holds every argument of a schema to bounds before its resolver hears of it, so that no input is without them.
 * Refuses with the code of the rule that is broken and the field, named as forms do: `heldOn`, `days.2.warned`.
 */
export function boundInputs(schema: GraphQLSchema, declared: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue;
      const checks = field.args.map(({ name, type: given }) => {
        // `input` and `filter` are ours: a form names what is in them.
        const path = isInputObjectType(getNullableType(given)) ? [] : [name];
        return { name, path, check: checkOf(given, {}, declared) };
      });
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args: Record<string, unknown>, ctx: Context, info) => {
        for (const { name, path, check } of checks) check(args[name], path, ctx.clock.today());
        return resolve(source, args, ctx, info) as unknown;
      };
    }
  }
}

function checkOf(given: GraphQLInputType, bounds: Bounds, declared: GraphQLSchema): Check {
  const type = getNullableType(given);
  if (isListType(type)) return listCheck(checkOf(type.ofType, bounds, declared), bounds);
  if (isInputObjectType(type)) return objectCheck(type.name, declared);
  const find = FAULTS[type.name];
  return (value, path, today) => {
    if (value != null && find) refuse(find(value as never, bounds, today), path, bounds);
  };
}

function listCheck(check: Check, bounds: Bounds): Check {
  return (value, path, today) => {
    if (!Array.isArray(value)) return;
    refuse(findListFault(value, bounds), path, bounds);
    for (const [nth, item] of value.entries()) check(item, [...path, String(nth)], today);
  };
}

function objectCheck(name: string, declared: GraphQLSchema): Check {
  const type = declared.getType(name);
  const fields = isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const checks = fields.map(
    (it) => [it.name, checkOf(it.type, (it.extensions['bounds'] as Bounds) ?? {}, declared)] as const,
  );
  return (value, path, today) => {
    if (value == null) return;
    for (const [field, check] of checks)
      check((value as Record<string, unknown>)[field], [...path, field], today);
  };
}

function refuse(fault: BoundsFault | undefined, path: readonly string[], { label }: Bounds): void {
  if (fault) throw new Refusal(fault.code, { ...fault.params, label, field: path.join('.') });
}
