import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { tokenOf } from './session-cookie.ts';

const NAME = '__Host-minsheng_session';
const TOKEN = 'token.with.dots';
const signed = encodeURIComponent(
  `${TOKEN}.${createHmac('sha256', 'secret').update(TOKEN).digest('base64')}`,
);

it('is read, wherever it stands', () => {
  expect(tokenOf(`a=1; ${NAME}=${signed}; b=2`, NAME, 'secret')).toBe(TOKEN);
  expect(tokenOf(`${NAME}=${signed}`, NAME, 'secret')).toBe(TOKEN);
});

it.each([
  ['another key', `${NAME}=${signed}`, 'another'],
  ['another token', `${NAME}=${signed.replace('token', 'taken')}`, 'secret'],
  ['a shorter signature', `${NAME}=${signed.slice(0, -12)}`, 'secret'],
  ['no signature', `${NAME}=token`, 'secret'],
  ['another cookie whose name ends alike', `x${NAME}=${signed}`, 'secret'],
  ['a value that cannot be decoded', `${NAME}=%E0%A4%A`, 'secret'],
  ['no cookie', '', 'secret'],
])('%s is nobody', (_, cookies, secret) => {
  expect(tokenOf(cookies, NAME, secret)).toBeUndefined();
});
