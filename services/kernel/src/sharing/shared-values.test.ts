import { expect, it } from 'vitest';
import { SharedValues } from './shared-values.ts';

it('gives what is known of a revision until a later one is asked for', async () => {
  const values = new SharedValues<string>(10);
  values.keep('a', 3, Promise.resolve('three'));
  expect(await values.find('a', 3)).toBe('three');
  expect(values.find('a', 4)).toBeUndefined();
  expect(await values.find('a', 2)).toBe('three');
});

it('keeps what was read of a later revision when an earlier reading ends after it', async () => {
  const values = new SharedValues<string>(10);
  values.keep('a', 4, Promise.resolve('four'));
  values.keep('a', 3, Promise.resolve('three'));
  expect(await values.find('a', 4)).toBe('four');
});

it('gives those who ask meanwhile the reading that has begun', () => {
  const values = new SharedValues<string>(10);
  const reading = new Promise<string>(() => {});
  values.keep('a', 1, reading);
  expect(values.find('a', 1)).toBe(reading);
});

it('forgets a reading that failed', async () => {
  const values = new SharedValues<string>(10);
  const failing = Promise.reject(new Error('away'));
  values.keep('a', 1, failing);
  await expect(failing).rejects.toThrow('away');
  expect(values.find('a', 1)).toBeUndefined();
  expect(values.weight).toBe(0);
});

it('is never heavier than its limit; what was not asked for longest goes first', async () => {
  const values = new SharedValues<readonly number[]>(6, ({ length }) => length);
  const keep = async (key: string, length: number) => {
    values.keep(key, 1, Promise.resolve(Array.from({ length }, () => 0)));
    await values.find(key, 1);
  };
  await keep('a', 3);
  await keep('b', 2);
  await values.find('a', 1);
  await keep('c', 3);
  expect(values.weight).toBe(6);
  expect(values.find('b', 1)).toBeUndefined();
  expect(values.find('a', 1)).toBeDefined();
  await keep('too long', 7);
  expect(values.weight).toBeLessThanOrEqual(6);
});
