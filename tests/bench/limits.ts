import { ask, createWorld } from '../../services/gateway/src/testing/world.ts';
import { type Measured, medianOf, report } from './measure.ts';

// Checklist 3: a limit is refused in under 50 ms. Measured as a share of that, beside an answer that does the work.
const LIMIT_MS = 50;
const ROUNDS = 60;

const world = await createWorld();
await world.start();
const analyst = world.signIn('analyst', 'ANALYST');
const aliases = (count: number) =>
  `{ ${Array.from({ length: count }, (_, nth) => `a${nth}: __typename`).join(' ')} }`;
const QUERIES: Readonly<Record<string, string>> = {
  'an answer (commitments)': '{ commitments { code } }',
  '1 000 aliases': aliases(1_000),
  '600 aliases': aliases(600),
  '100 000 words': `{ ${'a '.repeat(100_000)}`,
  'a circle of fragments': '{ ...A } fragment A on Query { ...A }',
  '21 root fields': `{ ${'whoIsAsking '.repeat(21)} }`,
};

const measured: Measured[] = [];
for (const [name, query] of Object.entries(QUERIES)) {
  const ms = await medianOf(ROUNDS, async () => {
    await ask(world, analyst, { query });
  });
  measured.push({ name, ms, ratio: ms / LIMIT_MS });
}
await world.stop();
report(`Refusals of the gateway, median of ${ROUNDS}, as a share of ${LIMIT_MS} ms`, measured);
