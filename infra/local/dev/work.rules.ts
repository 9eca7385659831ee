/** What has to be done after sources changed. Each list is in the order of the registry. */
export interface Work {
  /** SDL, documents and descriptors are written anew. */
  readonly schema: boolean;
  /** Modules whose tables are brought up to date. */
  readonly migrate: readonly string[];
  /** Processes that are started again: modules, and `gateway`. */
  readonly restart: readonly string[];
  /** Front ends that are built. */
  readonly build: readonly string[];
}

const NOT_RUN = /(\.test\.tsx?|\.md|\.csv)$|\/testing\//;

/**
 * The work that follows from changed paths (relative to the repository). What the schema pipeline writes into a front
 * end is a change of that front end, and comes by itself.
 */
export function workAfter(paths: readonly string[], modules: readonly string[]): Work {
  const changed = paths.filter((path) => !NOT_RUN.test(path));
  const touches = (...folders: string[]) => changed.some((path) => folders.some((it) => path.startsWith(it)));
  const kernel = touches('services/kernel/');
  const services = modules.filter((id) => kernel || touches(`services/${id}/`));
  const kit = touches('frontends/kit/');
  const frontends = ['portal', ...modules];
  return {
    schema:
      services.length > 0 || touches('schema/modules.json', 'schema/kinds/') || hasOwnDocuments(changed),
    migrate: modules.filter((id) => touches(`services/${id}/migrations/`, 'services/kernel/src/migrations/')),
    restart: [...services, ...(kernel || touches('services/gateway/') ? ['gateway'] : [])],
    build: frontends.filter((id) => kit || touches(`frontends/${id}/src/`, `frontends/${id}/messages/`)),
  };
}

/** Documents written by hand, and the slots beside which pages are generated. */
function hasOwnDocuments(paths: readonly string[]): boolean {
  return paths.some(
    (path) => /^frontends\/.*(\.documents\.ts|\.slots\.tsx)$/.test(path) && !path.includes('/generated/'),
  );
}
