import { watch } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.ts';

const WATCHED = ['services', 'frontends', 'schema'];
const NOT_WATCHED = /(^|\/)(node_modules|dist|\.turbo|\.git)(\/|$)|~$|\.swp$/;
/** An editor writes a file in several steps, a change of branch many files. */
const QUIET_AFTER = 150;

/** Calls back with the paths that changed, once it has been quiet for a moment. Returns what stops it. */
export function watchSources(onChange: (paths: readonly string[]) => void): () => void {
  const seen = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  function tell(): void {
    const paths = [...seen];
    seen.clear();
    onChange(paths);
  }
  const watchers = WATCHED.map((folder) =>
    watch(join(ROOT, folder), { recursive: true }, (_, name) => {
      const path = `${folder}/${name ?? ''}`;
      if (NOT_WATCHED.test(path)) return;
      seen.add(path);
      clearTimeout(timer);
      timer = setTimeout(tell, QUIET_AFTER);
    }),
  );
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
