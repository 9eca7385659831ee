import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type World, ask, createWorld } from '../testing/world.ts';

const EACH = 3_000;
const SENDING = 2_000;

let world: World;
let port: number;
let open: Set<Socket>;
beforeEach(async () => {
  world = await createWorld({ sendingLimits: { sending: SENDING, sendingFile: 60_000 } });
  await world.civilAffairs.app.register(async (module) => {
    module.removeAllContentTypeParsers();
    module.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    module.post('/files', () => ({ id: 'kept' }));
  });
  await world.start();
  port = Number(new URL(await world.app.listen({ port: 0, host: '127.0.0.1' })).port);
  open = new Set();
});
afterEach(async () => {
  for (const socket of open) socket.destroy();
  await world.stop();
});

/** A connection on which no more is sent than this. */
async function send(text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  open.add(socket);
  socket.on('error', () => undefined);
  socket.once('close', () => open.delete(socket));
  await once(socket, 'connect');
  socket.write(text);
  // Whatever is answered is not read by whoever holds connections open; it must not keep this side from hearing of the end.
  socket.resume();
  return socket;
}

const HEADERS = 'POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\n';
const NO_BODY = `${HEADERS}cookie: session=thief\r\ncontent-length: 100\r\n\r\n{"query`;
const upload = (bytes: number) =>
  `POST /api/files/civil-affairs HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: http://127.0.0.1:4000\r\ncookie: session=clerk\r\n` +
  `content-type: application/octet-stream\r\ncontent-length: ${bytes}\r\n\r\n`;

it('six thousand requests that never come are closed, while others are served', async () => {
  const leader = world.signIn('leader', 'COUNTY_LEADER');
  for (let nth = 0; nth < EACH; nth += 500)
    await Promise.all(Array.from({ length: 500 }, () => [send(HEADERS), send(NO_BODY)]).flat());
  expect((await ask(world, leader, { query: '{ viewer { name } }' })).status).not.toBe(503);
  await expect.poll(() => open.size, { timeout: 20_000, interval: 100 }).toBe(0);
});

it('a file that stops is closed, one that comes slowly is not', async () => {
  world.signIn('clerk', 'UNIT_CLERK');
  const stopped = await send(upload(1_000));
  const slow = await send(upload(1_000));
  const dripping = setInterval(() => slow.write('x'), SENDING / 5);
  await expect.poll(() => stopped.destroyed, { timeout: 20_000 }).toBe(true);
  expect(slow.destroyed).toBe(false);
  clearInterval(dripping);
});
