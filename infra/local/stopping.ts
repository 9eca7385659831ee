import { commandLine, findParent, isAlive } from './processes/mark.ts';

/** A terminal's Ctrl-C may come twice, from the terminal and from npm; a person's second one comes later. */
const SAME_KEYSTROKE = 1_000;
const LOOK_EVERY = 1_000;

/** Calls `stop` at the first Ctrl-C, SIGTERM or SIGHUP, or when npm is gone; `force` at the next. */
export function onStop(stop: () => void, force: () => void): void {
  let first = 0;
  function heard(): void {
    const now = performance.now();
    if (first === 0) {
      first = now;
      stop();
    } else if (now - first > SAME_KEYSTROKE) force();
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, heard);
  whenNpmEnds(() => first === 0 && heard());
}

/** npm does not hand on every signal, and kill -9 leaves us behind: who ends `npm start` means the whole of it. */
function whenNpmEnds(ended: () => void): void {
  const parent = findParent(process.pid);
  const above = parent && findParent(parent.pid);
  const npm = [parent, above]
    .filter((it) => it !== undefined)
    .filter(({ pid }) => /^(npm|sh -c|\S*node \S*npm)/.test(commandLine(pid)));
  if (npm.length === 0) return;
  const timer = setInterval(() => {
    if (npm.every(isAlive)) return;
    clearInterval(timer);
    ended();
  }, LOOK_EVERY);
  timer.unref();
}
