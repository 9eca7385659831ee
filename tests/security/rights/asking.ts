import type { Caller } from '@minsheng/kernel';
import type { World } from '@minsheng/kernel/testing';
import type { Pair } from './known.ts';
import type { Probe } from './probes.ts';
import { type Word, wordOf } from './reading.ts';
import { selectionOf } from './walk.ts';
import { Variables } from './variables.ts';

/** How many questions go into one operation. */
const AT_ONCE = 20;

/** Asks for one owner's things; what changes something, and what is refused for another reason than rights, alone. */
export async function ask(
  world: World,
  caller: Caller,
  probes: readonly Probe[],
  pair: Pair,
  owner: keyof Pair,
): Promise<readonly Word[]> {
  const words: Word[] = [];
  const size = probes[0]?.host.root === 'mutation' ? 1 : AT_ONCE;
  for (let nth = 0; nth < probes.length; nth += size)
    words.push(...(await askTogether(world, caller, probes.slice(nth, nth + size), pair, owner)));
  return words;
}

async function askTogether(
  world: World,
  caller: Caller,
  probes: readonly Probe[],
  pair: Pair,
  owner: keyof Pair,
): Promise<readonly Word[]> {
  const variables = new Variables(pair[owner]);
  const selections = probes.map((probe, nth) => selectionOf(probe.host, probe.leaf, variables, `p${nth}`));
  const operation = probes[0]?.host.root === 'mutation' ? 'mutation' : 'query';
  const text = `${operation}${variables.declaration} { ${selections.map((it) => it.text).join(' ')} }`;
  const answer = await world.ask(caller, text, variables.values);
  const broken = answer.errors.find(
    ({ code }) => code === 'GRAPHQL_VALIDATION_FAILED' || code === 'INTERNAL',
  );
  if (broken) throw new Error(`${text}: ${broken.message}`);
  const words: Word[] = [];
  for (const [nth, probe] of probes.entries()) {
    const word = wordOf(answer, probe, { alias: `p${nth}`, keys: selections[nth]!.keys }, pair);
    if (word) words.push(word);
    else if (probes.length > 1) words.push(...(await askTogether(world, caller, [probe], pair, owner)));
    else throw new Error(`${text}: ${JSON.stringify(answer.errors)}`);
  }
  return words;
}

/** Whether the two owners' things are different ones: else what is asked belongs to neither. */
export function isOwned({ host, leaf }: Probe, pair: Pair): boolean {
  const [own, fellow] = (['own', 'fellow'] as const).map((owner) => {
    const variables = new Variables(pair[owner]);
    selectionOf(host, leaf, variables, 'p');
    return JSON.stringify(variables.values);
  });
  return own !== fellow;
}
