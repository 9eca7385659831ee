import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Places, openDataFolder } from './data-folder.ts';
import { findJson, saveJson } from './json-file.ts';
import { openPersonKeys } from './person-keys.ts';
import { openSecrets, publicKeys } from './secrets.ts';
import { changeState, openState } from './state.ts';

let places: Places;

beforeEach(() => {
  places = openDataFolder(join(mkdtempSync(join(tmpdir(), 'minsheng-state-')), 'data'));
});
afterEach(() => rmSync(join(places.folder, '..'), { recursive: true }));

test('demonstration data and an empty beginning are not mixed, either way', () => {
  openState(places, false);
  expect(() => openState(places, true)).toThrow('--empty');
  changeState(places, { content: 'empty' });
  expect(() => openState(places, false)).toThrow('--empty');
  expect(openState(places, true)).toEqual({ content: 'empty', stage: 'new' });
});

test('secrets are made once, stay closed to others, and private keys stay out of the public set', async () => {
  const first = await openSecrets(places.secrets);
  expect(await openSecrets(places.secrets)).toEqual(first);
  expect(statSync(places.secrets).mode & 0o777).toBe(0o600);
  expect(publicKeys(first).keys.map(({ kid }) => kid)).toContain('gateway');
  expect(publicKeys(first).keys.every((key) => !('d' in key))).toBe(true);
});

test('the person key of an earlier version moves into the key file, and a file that exists is left alone', () => {
  const old = Buffer.alloc(32, 9).toString('base64');
  saveJson(places.secrets, { personKey: old, auditKey: 'a' });
  openPersonKeys(places);
  expect(findJson(places.personKeys)).toEqual({ current: 'k1', keys: { k1: old } });
  expect(findJson(places.secrets)).toEqual({ auditKey: 'a' });
  expect(statSync(places.personKeys).mode & 0o777).toBe(0o600);
  saveJson(places.personKeys, { current: 'k2', keys: { k2: old } });
  openPersonKeys(places);
  expect(findJson(places.personKeys)).toMatchObject({ current: 'k2' });
});
