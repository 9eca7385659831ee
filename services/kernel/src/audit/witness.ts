import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Environment } from '../environment.ts';
import { getModule, modules } from '../registry.ts';
import { authenticateService } from '../server/authenticate.ts';
import type { RunningModule } from '../subgraph.ts';
import { type SignedHead, exportHead, headsFolder, readHeads, witnessFolder } from './heads.ts';

const shown = z.strictObject({
  position: z.string().regex(/^\d{1,18}$/),
  link: z.string().length(43),
});

/** Who keeps a module's heads: the next one of the registry, so that each keeps those of one other. */
export function witnessOf(module: string): string {
  const ids = modules().map(({ id }) => id);
  return ids[(ids.indexOf(getModule(module).id) + 1) % ids.length]!;
}

function keepsFor(witness: string, module: string): boolean {
  return modules().some(({ id }) => id === module) && witnessOf(module) === witness;
}

/** POST /internal/witness: another module shows the head of its trail; this one countersigns and keeps it. */
export function addWitness(app: FastifyInstance, module: RunningModule): void {
  const { environment, definition, services } = module;
  // One line after the other: each names the one before it.
  let last: Promise<void> = Promise.resolve();
  app.post('/internal/witness', { onRequest: authenticateService(module) }, async (request, reply) => {
    const head = shown.safeParse(request.body);
    const from = request.callingService!;
    if (!head.success || !keepsFor(definition.id, from)) return reply.code(400).send({ kept: false });
    const folder = witnessFolder(headsFolder(environment.dataFolder), definition.id);
    last = last
      .catch(() => undefined)
      .then(() => exportHead(folder, environment.tokenPrivateKey!, from, head.data, services.clock.now()));
    await last;
    return { kept: true };
  });
}

/** What other modules kept of a module's heads, where their signature is right; of every module, whoever was its witness then. */
export async function readWitnessed(
  folder: string,
  { tokenPublicKeys }: Pick<Environment, 'tokenPublicKeys'>,
  module: string,
): Promise<readonly SignedHead[]> {
  const all = join(folder, 'witnessed-by');
  const witnesses = existsSync(all) ? readdirSync(all) : [];
  const read = await Promise.all(
    witnesses.map((witness) => readHeads(witnessFolder(folder, witness), tokenPublicKeys, module, witness)),
  );
  return read.flatMap(({ heads }) => heads);
}
