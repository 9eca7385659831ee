import { expect, it } from 'vitest';
import { readEnvironment } from './environment.ts';

it('names a malformed key and quotes nothing of it', () => {
  const read = () => readEnvironment({ TOKEN_PRIVATE_KEY: '{"kty":"OKP","d":"secret' });
  expect(read).toThrow('TOKEN_PRIVATE_KEY: must be a key as JSON');
  expect(read).not.toThrow('secret');
});
