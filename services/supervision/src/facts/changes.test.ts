import type { ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { Changes } from './changes.ts';

function reader(): { readonly heard: string[]; ended: boolean; response: ServerResponse } {
  const it = { heard: [] as string[], ended: false, response: undefined as unknown as ServerResponse };
  const response: Pick<ServerResponse, 'write' | 'end'> = {
    write: (text: string) => it.heard.push(text) > 0,
    end: () => ((it.ended = true), it.response),
  };
  it.response = response as ServerResponse;
  return it;
}

it('tells readers which indicators are new, and ends their streams when word was lost', () => {
  const changes = new Changes();
  const one = reader();
  changes.join(one.response);
  changes.tell(['a']);
  expect(one.heard.at(-1)).toBe('data: {"indicators":["a"]}\n\n');
  expect(one.ended).toBe(false);
  changes.tell([]);
  expect(one.ended).toBe(true);
  changes.close();
});
