import { expect, test } from 'vitest';
import { readEvents } from './read-events.ts';

function streamOf(...chunks: string[]): ReadableStream<Uint8Array> {
  const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk));
  return new ReadableStream({
    start(controller) {
      for (const chunk of bytes) controller.enqueue(chunk);
      controller.close();
    },
  });
}

async function collect(stream: ReadableStream<Uint8Array>, onChunk = () => {}): Promise<string[]> {
  const events: string[] = [];
  for await (const event of readEvents(stream, onChunk)) events.push(event);
  return events;
}

test('an event cut into pieces on the wire is one event', async () => {
  expect(await collect(streamOf('data: {"indi', 'cators":["a"]}\n', '\ndata: 2\n\n'))).toEqual([
    '{"indicators":["a"]}',
    '2',
  ]);
});

test('comments and event names carry no data but are signs of life', async () => {
  let signs = 0;
  const events = await collect(streamOf(': heartbeat\n\n', 'event: x\ndata: 1\n\n'), () => (signs += 1));
  expect({ events, signs }).toEqual({ events: ['1'], signs: 2 });
});

test('windows line ends and data over several lines', async () => {
  expect(await collect(streamOf('data: a\r\ndata: b\r\n\r\n'))).toEqual(['a\nb']);
});

test('an event that never ended is not told', async () => {
  expect(await collect(streamOf('data: 1\n\ndata: half'))).toEqual(['1']);
});
