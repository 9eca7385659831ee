import { afterEach, expect, test, vi } from 'vitest';
import { newRequestKey } from './request-key.ts';

afterEach(() => vi.unstubAllGlobals());

test('a key is a random UUID also where the browser offers none: on plain http', () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
  const keys = Array.from({ length: 200 }, newRequestKey);
  for (const key of keys)
    expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(new Set(keys)).toHaveLength(200);
});
