import { dirname, join } from 'node:path';
import { requireAlone } from './alone.ts';
import { keepBallast } from './ballast.ts';
import { type Places, openDataFolder } from './data-folder.ts';
import { businessDate } from './environment.ts';
import { explain } from './explain.ts';
import { greet } from './greeting.ts';
import { readOptions } from './options.ts';
import { requirePorts } from './ports.ts';
import { Problem } from './problem.ts';
import { startGuardian } from './processes/guard.ts';
import { Roster } from './processes/roster.ts';
import { keepLogsSmall } from './processes/rotation.ts';
import { keepProgress, report } from './progress.ts';
import { ROOT } from './root.ts';
import { type State, openState } from './state.ts';
import { onStop } from './stopping.ts';
import { System } from './system.ts';

const NODE_AT_LEAST = 24;

// Whoever reads our words may go away before us; that must not keep us from stopping in good order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
process.exitCode = await main().catch((error: unknown) => explain(error, 'problem.unexpected'));
process.exit();

/** Returns the exit code, after Ctrl-C. */
async function main(): Promise<number> {
  const settings = process.env;
  const { version, versions } = process;
  if (Number.parseInt(versions.node, 10) < NODE_AT_LEAST) throw new Problem('problem.node', { version });
  const options = readOptions(process.argv.slice(2), settings, ROOT);
  const day = businessDate({ options, settings });
  const places = openDataFolder(options.dataFolder);
  await requireAlone(places);
  await requirePorts(options.port);
  const state = openState(places, options.empty);
  keepProgress(places.launcherLog);
  report('step.node', { version });

  const roster = new Roster(places.running, options.port);
  const leaveLogs = keepLogsSmall(places.logs);
  const leaveBallast = keepBallast(foldersOf(places, state));
  const release = startGuardian(roster);
  const stopping = new AbortController();
  const system = new System({ options, settings }, { places, roster, signal: stopping.signal });
  const stopped = new Promise((resolve) => stopping.signal.addEventListener('abort', resolve));
  onStop(
    () => {
      report('step.stopping');
      stopping.abort();
    },
    () => {
      system.kill();
      report('step.forced');
      process.exit(130);
    },
  );
  try {
    await system.start(state);
    greet(options, day);
    await stopped;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    stopping.abort();
    await system.stop();
    leaveLogs();
    leaveBallast();
    roster.close();
    await release();
  }
  report('step.stopped');
  return 0;
}

/** Where room is needed: root's cluster may be on another disk. */
function foldersOf({ folder }: Places, { cluster }: State): readonly string[] {
  return cluster ? [folder, dirname(join(folder, cluster))] : [folder];
}
