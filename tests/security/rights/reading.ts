import type { Answer } from '@minsheng/kernel/testing';
import type { Pair } from './known.ts';
import type { Probe } from './probes.ts';

/**
 * What one asking came to. `no`: refused. `none`: nothing there that could be asked, or an empty list. `null`: left out.
 * `true`, `false`: what a viewerCan… field says. `own`, `fellow`, `all`: whose rows a list shows. `yes`: answered.
 */
export interface Word {
  readonly word: string;
  /** Whether the field itself answered or refused, and not something on the way to it. */
  readonly reached: boolean;
}

/** Undefined where the answer fell to another refusal than of rights: then it must be asked alone. */
export function wordOf(
  { data, errors }: Answer,
  { what, host, leaf }: Pick<Probe, 'what' | 'host' | 'leaf'>,
  at: { readonly alias: string; readonly keys: readonly string[] },
  pair: Pair,
): Word | undefined {
  const own = errors.filter(({ path }) => path?.[0] === at.alias);
  const refused = own.filter(({ code }) => code === 'FORBIDDEN');
  if (what === 'mutation' || host.root === 'mutation')
    return { word: refused.length > 0 ? 'no' : 'yes', reached: true };
  if (own.length > refused.length) return undefined;
  if (data === null && refused.length === 0) return undefined;
  const answer = data?.[at.alias];
  // References are answered as a list of one.
  const values = valuesAt(host.root === 'reference' && Array.isArray(answer) ? answer[0] : answer, at.keys);
  const seen = values.filter((value) => value !== null && value !== undefined);
  if (refused.length > 0) {
    const itself = refused.some(({ path = [] }) => path.at(-1) === (at.keys.at(-1) ?? at.alias));
    return { word: seen.length > 0 ? 'some' : 'no', reached: itself || seen.length > 0 };
  }
  if (values.length === 0) return { word: 'none', reached: false };
  return { word: seenWord(seen, leaf.field?.name ?? '', pair), reached: true };
}

function seenWord(seen: readonly unknown[], name: string, pair: Pair): string {
  if (seen.length === 0) return 'null';
  if (name.startsWith('viewerCan')) return [...new Set(seen.map(String))].sort().join('+');
  const lists = seen.filter((it) => Array.isArray(it) || isConnection(it));
  if (lists.length === 0) return 'yes';
  const owner = whose(lists.flatMap(idsOf), pair);
  return owner === 'yes' || !lists.some(countsMore) ? owner : `${owner}+count`;
}

/** Values of a path through objects and lists; the last one as it is. */
function valuesAt(value: unknown, [key, ...rest]: readonly string[]): readonly unknown[] {
  if (key === undefined) return [value];
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((it) => valuesAt(it, [key, ...rest]));
  return valuesAt((value as Record<string, unknown>)[key], rest);
}

interface Page {
  readonly edges: readonly { readonly node: { readonly id?: string } }[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean };
}

function isConnection(value: unknown): value is Page {
  return typeof value === 'object' && value !== null && 'edges' in value;
}

function idsOf(list: unknown): readonly (string | undefined)[] {
  if (isConnection(list)) return list.edges.map(({ node }) => node.id);
  return (list as readonly { readonly id?: string }[]).map((row) => row?.id);
}

/** A total that counts rows which are not shown tells of them. */
function countsMore(list: unknown): boolean {
  return isConnection(list) && !list.pageInfo.hasNextPage && list.totalCount !== list.edges.length;
}

function whose(ids: readonly (string | undefined)[], { own, fellow }: Pair): string {
  if (ids.length === 0) return 'none';
  const shows = (one: Pair['own'], other: Pair['own']) =>
    Object.entries(one).some(([name, id]) => id !== other[name] && ids.includes(id as string));
  const [ofOwn, ofFellow] = [shows(own, fellow), shows(fellow, own)];
  if (ofOwn && ofFellow) return 'all';
  if (ofOwn) return 'own';
  return ofFellow ? 'fellow' : 'yes';
}

/** One cell of two askings, once for the own unit's thing and once for the fellow's; a list of its own rows is a yes. */
export function cellOf(ofOwn: string, ofFellow: string): string {
  const own = ofOwn === 'own' ? 'yes' : ofOwn;
  const fellow = ofFellow === 'fellow' ? 'yes' : ofFellow;
  if (own === fellow) return own === 'yes' ? 'all' : own;
  const shut = (word: string) => word === 'no' || word === 'none';
  if (own === 'yes' && shut(fellow)) return 'own';
  if (fellow === 'yes' && shut(own)) return 'fellow';
  return `${own}/${fellow}`;
}
