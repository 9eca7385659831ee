/** How often a request is sent again that the server had no room for. */
const MOST_RETRIES = 3;

const LONGEST_WAIT_MS = 10_000;

/**
 * Sends again what was refused because the server is busy, when it says so; also a change, since nothing was done yet. After the last
 * refusal it is answered like any other. The moments are spread, so that a crowd does not come back as a crowd.
 */
export async function fetchPatiently(
  send: () => Promise<Response>,
  wait: (ms: number) => Promise<void> = pause,
  random: () => number = Math.random,
): Promise<Response> {
  for (let retry = 0; ; retry += 1) {
    const response = await send();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    if (response.status !== 503 || !(seconds > 0) || retry === MOST_RETRIES) return response;
    await response.body?.cancel();
    await wait(Math.min(seconds * 1_000 * (1 + random()), LONGEST_WAIT_MS));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
