import { type Batch, type Context, SharedValues } from '@minsheng/kernel';
import { RevisionReader, type Revisions } from './revisions.ts';

/** Something made once for each database that a process is connected to. */
function perDatabase<T>(make: () => T): (ctx: Context) => T {
  const made = new WeakMap<object, T>();
  return ({ em }) => {
    const driver = em.getDriver();
    const known = made.get(driver) ?? make();
    made.set(driver, known);
    return known;
  };
}

const readerOf = perDatabase(() => new RevisionReader());

async function revisionsNow(ctx: Context, keys: readonly 'now'[]): Promise<Revisions[]> {
  const revisions = await readerOf(ctx).now(ctx);
  return keys.map(() => revisions);
}

/** As the request knows them: asked for once. */
export function revisionsOf(ctx: Context): Promise<Revisions> {
  return ctx.load(revisionsNow, 'now');
}

/** A text for all that readings are made of: another one after every change of any of it. */
export async function stateOfFigures(ctx: Context): Promise<string> {
  return String((await readerOf(ctx).now(ctx)).total);
}

/**
 * The same batch, with values shared by all requests while nothing changed of the indicator they are of. Only for what
 * does not depend on who asks, nor on the clock.
 */
export function shareByIndicator<K extends { readonly indicatorId: string }, V>(
  batch: Batch<K, V>,
  limit: number,
  weigh?: (value: V) => number,
): Batch<K, V> {
  const valuesOf = perDatabase(() => new SharedValues<V>(limit, weigh));
  return async (ctx, keys) => {
    // What a transaction sees may never come true.
    if (ctx.em.isInTransaction()) return batch(ctx, keys);
    const revisions = await revisionsOf(ctx);
    const values = valuesOf(ctx);
    const texts = keys.map((key) => JSON.stringify(key));
    const known = keys.map((key, nth) => values.find(texts[nth]!, revisions.of(key.indicatorId)));
    const missing = keys.flatMap((_, nth) => (known[nth] ? [] : [nth]));
    if (missing.length > 0) {
      const read = batch(
        ctx,
        missing.map((nth) => keys[nth]!),
      );
      for (const [place, nth] of missing.entries()) {
        const value = read.then((all) => all[place]!);
        known[nth] = value;
        values.keep(texts[nth]!, revisions.of(keys[nth]!.indicatorId), value);
      }
    }
    return Promise.all(known as Promise<V>[]);
  };
}

/** Something of the catalogue as a whole, shared by all requests until another is adopted. */
export function shareOfCatalogue<V>(read: (ctx: Context) => Promise<V>): (ctx: Context) => Promise<V> {
  const valuesOf = perDatabase(() => new SharedValues<V>(1));
  return async (ctx) => {
    if (ctx.em.isInTransaction()) return read(ctx);
    const { catalogue } = await revisionsOf(ctx);
    const known = valuesOf(ctx).find('', catalogue);
    if (known) return known;
    const value = read(ctx);
    valuesOf(ctx).keep('', catalogue, value);
    return value;
  };
}
