import { Refusal, buildFederatedSchema, loadSubgraph, translate } from '@minsheng/kernel';
import { decimal } from '@minsheng/kernel/domain';
import { modules } from '@minsheng/kernel/registry';
import { type GraphQLField, type GraphQLInputType, getNamedType, getNullableType } from 'graphql';
import { isEnumType, isInputObjectType, isListType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';

/** An input that can be said: where it stands, the argument that says `value` there, and what kind of value that is. */
interface Leaf {
  readonly path: readonly string[];
  readonly scalar: string;
  wrap(value: unknown): unknown;
}

const TEXTS = ['\u0000', 'a\u0000b', '\ud800', '\u200b\u200d', '\u3164', 'x'.repeat(100_000)];
const IMPOSSIBLE: Readonly<Record<string, readonly unknown[]>> = {
  Int: [2_147_483_647, -2_147_483_648],
  Decimal: [decimal('1e15'), decimal('-1e15')],
  Date: ['0001-01-01', '0026-11-18', '1900-01-01', '2126-11-18', '9999-12-31'],
  String: TEXTS,
  ID: TEXTS,
};
/** References come from the gateway alone, and name what subgraphs answered. */
const FROM_THE_GATEWAY = ['_entities', '_service'];

function leavesOf(given: GraphQLInputType, path: readonly string[], seen: readonly string[] = []): Leaf[] {
  const type = getNullableType(given);
  if (isListType(type))
    return leavesOf(type.ofType, [...path, '0'], seen).map((it) => ({
      ...it,
      wrap: (value) => [it.wrap(value)],
    }));
  if (!isInputObjectType(type))
    return isEnumType(type) || type.name === 'Boolean' ? [] : [{ path, scalar: type.name, wrap: (it) => it }];
  if (seen.includes(type.name)) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: field }) =>
    leavesOf(field, [...path, name], [...seen, type.name]).map((it) => ({
      ...it,
      wrap: (value) => ({ [name]: it.wrap(value) }),
    })),
  );
}

function refusalOf(field: GraphQLField<unknown, unknown>, args: object): Refusal | undefined {
  try {
    const ctx = { clock: { today: () => '2026-11-28' } };
    void Promise.resolve(field.resolve!({}, args, ctx, {} as never)).catch(() => undefined);
  } catch (fault) {
    return fault instanceof Refusal ? fault : undefined;
  }
  return undefined;
}

/** Walks every argument of every field: an input that nobody bounded is found here, whoever adds it. */
describe.each(modules().map(({ id }) => id))('%s', (id) => {
  it('refuses what cannot be, naming the field, before any resolver hears of it', async () => {
    const { messages, ...definition } = await loadSubgraph(id);
    const schema = await buildFederatedSchema({ messages, ...definition });
    const unbounded: string[] = [];
    const unnamed = new Set<string>();
    for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
      for (const field of Object.values(type.getFields()))
        for (const arg of FROM_THE_GATEWAY.includes(field.name) ? [] : field.args)
          for (const leaf of leavesOf(
            arg.type,
            isInputObjectType(getNamedType(arg.type)) ? [] : [arg.name],
          )) {
            const at = `${type.name}.${field.name}(${arg.name}: … ${leaf.path.join('.')}: ${leaf.scalar})`;
            const bad = IMPOSSIBLE[leaf.scalar];
            if (!bad) unbounded.push(`${at}: a scalar that bounds.ts does not know`);
            for (const value of bad ?? []) {
              const refused = refusalOf(field, { [arg.name]: leaf.wrap(value) });
              if (refused?.params.field?.endsWith(leaf.path.join('.')) !== true)
                unbounded.push(`${at} takes ${String(value).slice(0, 20)}`);
              const name = leaf.path.findLast((part) => part !== '0')!;
              const label = String(refused?.params['label'] ?? `FIELD_${name}`);
              if (leaf.scalar === 'Date' && translate(messages, label) === label) unnamed.add(name);
            }
          }
    expect(unbounded).toEqual([]);
    // A day that is refused is called by its name: a message of its kind, or FIELD_… of the module or the kernel.
    expect([...unnamed]).toEqual([]);
  });
});
