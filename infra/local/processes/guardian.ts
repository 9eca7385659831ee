import { rmSync } from 'node:fs';
import { stopLeftovers } from './leftovers.ts';

// Runs in a session of its own, so neither Ctrl-C nor the kill of the launcher's group reaches it. Its standard input
// is a pipe that only the launcher holds: the end of that pipe is the end of the launcher, however it died.
const [file = '', ...throwAway] = process.argv.slice(2);

process.stdin.on('error', () => undefined);
process.stdin.on('close', () => void clean());
process.stdin.resume();

async function clean(): Promise<void> {
  await stopLeftovers(file);
  for (const folder of throwAway) rmSync(folder, { recursive: true, force: true });
}
