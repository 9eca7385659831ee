import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process of a module, as the launcher that runs this test's system notes it. */
function processOf(id: string): number {
  const file = join(process.env['MINSHENG_TEST_DATA']!, 'running.json');
  const { processes } = JSON.parse(readFileSync(file, 'utf8')) as {
    processes: { id: string; pid: number }[];
  };
  return processes.find((it) => it.id === id)!.pid;
}

/** Keeps a module down: the launcher starts it again and again. Returns what lets it live. */
export function keepDown(id: string): () => void {
  const kill = () => {
    try {
      process.kill(processOf(id), 'SIGKILL');
    } catch {
      // Already dead, or not yet started again.
    }
  };
  kill();
  const timer = setInterval(kill, 200);
  return () => clearInterval(timer);
}
