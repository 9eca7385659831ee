// Vite puts a hash of the content into the names of all assets and of a remote's entry; everything else keeps its name.
const HASHED = /\/assets\/|\/remoteEntry-[\w-]+\.js$/;

/** A hashed file never changes; any other is asked for again each time. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** Lists that a build leaves for the gateway; whoever is not signed in need not read what can be asked. */
export function isServed(path: string): boolean {
  return !path.endsWith('persisted-documents.json') && !path.endsWith('integrity.json');
}

/** The path of the file that will be served for an address, decoded as the file server decodes it; undefined where it is no address. */
export function servedPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0]!);
    return path.endsWith('/') ? `${path}index.html` : path;
  } catch {
    return undefined;
  }
}

/** What a browser executes or takes its orders from: served only as the build left it. */
export function isChecked(path: string): boolean {
  return /\.(js|json|css|html)$/.test(path) && !/^\/(api|graphql)(\/|$)/.test(path);
}

/** The front end that a path belongs to and the file below its dist; the portal's own where it is no remote's. */
export function fileOf(
  path: string,
  remotes: readonly string[],
): { readonly id: string; readonly file: string } {
  const remote = remotes.find((id) => path.startsWith(`/mf/${id}/`));
  return remote
    ? { id: remote, file: path.slice(`/mf/${remote}/`.length) }
    : { id: 'portal', file: path.slice(1) };
}

/** Whether a path is a route of the portal: not a file, and nobody else's. */
export function isPage(url: string): boolean {
  const path = url.split('?')[0]!;
  const isFile = path.slice(path.lastIndexOf('/')).includes('.');
  return !isFile && !/^\/(api|mf|graphql)(\/|$)/.test(path);
}
