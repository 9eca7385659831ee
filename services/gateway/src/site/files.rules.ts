// Vite puts a hash of the content into the names of all assets and of a remote's entry; everything else keeps its name.
const HASHED = /\/assets\/|\/remoteEntry-[\w-]+\.js$/;

/** A hashed file never changes; any other is asked for again each time. */
export function cacheControl(path: string): string {
  return HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** The list of all documents is for the gateway; whoever is not signed in need not read what can be asked. */
export function isServed(path: string): boolean {
  return !path.endsWith('persisted-documents.json');
}

/** Whether a path is a route of the portal: not a file, and nobody else's. */
export function isPage(url: string): boolean {
  const path = url.split('?')[0]!;
  const isFile = path.slice(path.lastIndexOf('/')).includes('.');
  return !isFile && !/^\/(api|mf|graphql)(\/|$)/.test(path);
}
