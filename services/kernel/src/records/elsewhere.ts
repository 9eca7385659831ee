import type { Context } from '../context.ts';
import type { Binding, Measure } from '../facts/measure.ts';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import type { KeptRecord } from './kept-record.ts';
import type { RecordKind } from './record-kind.ts';

/** How bindings name the places of the notice: townships by id, sites and communities by the notice's own words. */
interface NamedPlaces {
  readonly townships?: readonly string[] | undefined;
  readonly sites?: readonly string[] | undefined;
  readonly community?: string | undefined;
}

/**
 * Why a record does not count where it lies (domain.md 7.3): one sentence for each indicator that it would be part of, had
 * the notice not named other places. Empty for what was taken back, and where another binding of the measure counts it.
 */
export function elsewhereOf<R extends KeptRecord>(
  ctx: Pick<Context, 'measures' | 'catalogue'>,
  kind: Pick<RecordKind<R>, 'name'>,
  record: R,
): readonly string[] {
  if (record.voidedOn !== null) return [];
  const measures = ctx.measures.filter((measure) => measure.record === kind.name);
  return measures.flatMap((measure) => {
    const bindings = ctx.catalogue.bindings().filter((binding) => binding.measure === measure.name);
    // What no binding places needs no look at its subject, which may be a person whom this reader does not load.
    if (!bindings.some(namesPlaces)) return [];
    if (bindings.some((binding) => concerns(measure, record, binding))) return [];
    return bindings
      .filter((binding) => concerns(measure, record, anywhere(binding)))
      .map((binding) =>
        translate(KERNEL_MESSAGES, 'LIES_ELSEWHERE', {
          indicator: ctx.catalogue.findIndicator(binding.indicatorId)!.name,
          places: placesIn(ctx, binding).join('、'),
        }),
      );
  });
}

function namesPlaces({ parameters }: Binding): boolean {
  const { townships, sites, community } = (parameters ?? {}) as NamedPlaces;
  return Boolean(townships ?? sites ?? community);
}

function concerns(measure: Measure, record: object, binding: Binding): boolean {
  return measure.subjectsOf(record, binding).length > 0;
}

/** The same binding, had it named no places. */
function anywhere(binding: Binding): Binding {
  const named: NamedPlaces = { townships: undefined, sites: undefined, community: undefined };
  return { ...binding, parameters: { ...(binding.parameters as object), ...named } };
}

function placesIn({ catalogue }: Pick<Context, 'catalogue'>, { parameters }: Binding): readonly string[] {
  const { townships = [], sites = [], community } = parameters as NamedPlaces;
  const names = townships.map((id) => catalogue.findTownship(id)?.name ?? id);
  return community ? [names.join('') + community] : [...names, ...sites];
}
