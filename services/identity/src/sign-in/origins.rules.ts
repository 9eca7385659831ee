const LOOPBACKS = ['127.0.0.1', 'localhost', '[::1]'];

/** Origins from which a browser may sign in: the public one, and under its other names where it is this machine's own. */
export function trustedOrigins(publicOrigin: string): readonly string[] {
  const url = new URL(publicOrigin);
  if (!isLoopback(publicOrigin)) return [url.origin];
  const port = url.port ? `:${url.port}` : '';
  return LOOPBACKS.map((host) => `${url.protocol}//${host}${port}`);
}

/** Name of the session's cookie. `__Host-` binds it to this host and to https, so it cannot be had where there is no https. */
export function sessionCookieName(publicOrigin: string): string {
  return isSecure(publicOrigin) ? '__Host-minsheng_session' : 'minsheng_session';
}

export function isSecure(publicOrigin: string): boolean {
  return publicOrigin.startsWith('https:');
}

/** Whether it is this machine's own address: what is sent there does not leave the machine. */
export function isLoopback(publicOrigin: string): boolean {
  return LOOPBACKS.includes(new URL(publicOrigin).hostname);
}
