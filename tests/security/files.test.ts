import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { callerWith, office, pdf, picture, testCluster, unitId, zip } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSessionBook } from '../support/session-book.ts';
import { type TestSystem, createTestSystem, until } from '../support/test-system.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20 * MEGABYTE;
const HEALTH = unitId('HEALTH');
const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
const STRANGER = callerWith('UNIT_CLERK', 'RED_CROSS');

let system: TestSystem;
let book: Awaited<ReturnType<typeof openSessionBook>>;

beforeAll(async () => {
  system = await createTestSystem(testCluster(), { BUSINESS_DATE: '2026-11-20' });
  book = await openSessionBook(system.origin);
  // Health is ready when supervision has told it the catalogue.
  await system.start('supervision');
  await system.start('health');
  await system.start('gateway');
  book.sessions.set('session=clerk', CLERK);
  book.sessions.set('session=stranger', STRANGER);
});
afterAll(async () => {
  await system.close();
  await book.close();
});

interface Sent {
  readonly name?: string;
  readonly unit?: string;
  readonly cookie?: string;
  readonly origin?: string;
}

function upload(body: Buffer | Readable, sent: Sent = {}): Promise<Response> {
  const { name = 'a.pdf', unit = HEALTH, cookie = 'session=clerk', origin = system.origin } = sent;
  return fetch(`${system.origin}/api/files/health`, {
    method: 'POST',
    headers: {
      cookie,
      origin,
      'content-type': 'application/octet-stream',
      'x-unit-id': unit,
      'x-file-name': encodeURIComponent(name),
    },
    // Node sends a stream without saying how long it is.
    body: body instanceof Readable ? Readable.toWeb(body) : new Uint8Array(body),
    duplex: 'half',
  } as RequestInit);
}

async function uploaded(body: Buffer, sent?: Sent): Promise<{ id: string; name: string }> {
  const response = await upload(body, sent);
  if (response.status !== 201) throw new Error(await response.text());
  return (await response.json()) as { id: string; name: string };
}

function download(id: string, cookie = 'session=clerk'): Promise<Response> {
  return fetch(`${system.origin}/api/files/health/${id}`, { headers: { cookie } });
}

async function codeOf(response: Response): Promise<[number, string]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]!.extensions.code];
}

function filesOnDisk(): readonly string[] {
  const root = join(system.dataFolder, 'files/health');
  if (!existsSync(root)) return [];
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return entries.filter((it) => it.isFile()).map((it) => it.name);
}

/** A path as it is, which fetch would put in order first. */
function statusOf(path: string): Promise<number> {
  const { hostname, port } = new URL(system.origin);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers: { cookie: 'session=clerk' } }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

const SCRIPT = '<script>alert(1)</script>';
const PNG_HEAD = picture('png').subarray(0, 16);

test.each([
  ['a program named .pdf', Buffer.from(`MZ\x90\0${'\0'.repeat(200)}`, 'latin1'), 'a.pdf'],
  ['HTML named .png', Buffer.from(`<!doctype html>${SCRIPT}`), 'a.png'],
  ['SVG named .png', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${SCRIPT}</svg>`), 'a.png'],
  ['HTML behind the head of a PNG', Buffer.concat([PNG_HEAD, Buffer.from(SCRIPT)]), 'a.png'],
  ['HTML behind the head of a JPEG', Buffer.from(`\xff\xd8\xff\xe0${SCRIPT}`, 'latin1'), 'a.jpg'],
  ['any archive named .docx', zip({ 'a.exe': 'MZ' }), 'a.docx'],
  [
    'a document with macros',
    office('word/document.xml', 'application/vnd.ms-word.document.macroEnabled'),
    'a.docx',
  ],
  ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'), 'a.png'],
  ['text', Buffer.from('合格'), 'a.pdf'],
])('checklist 26: %s is refused by its content and leaves nothing', async (_, body, name) => {
  const before = filesOnDisk();
  const response = await upload(body, { name });
  expect(response.status).toBe(415);
  expect(await response.text()).toContain('PDF、JPG、PNG、WEBP');
  expect(filesOnDisk()).toEqual(before);
});

test('an empty file is called empty, and leaves nothing', async () => {
  const before = filesOnDisk();
  expect((await codeOf(await upload(Buffer.alloc(0), { name: 'a.pdf' })))[1]).toBe('FILE_EMPTY');
  expect(filesOnDisk()).toEqual(before);
});

test.each([
  ['said to be larger', Buffer.alloc(LARGEST + 1)],
  ['found to be larger', Readable.from(megabytes(21))],
])('a body %s than 20 MB is refused with an answer', async (_, body) => {
  const before = filesOnDisk();
  expect(await codeOf(await upload(body))).toEqual([413, 'FILE_TOO_LARGE']);
  expect(filesOnDisk()).toEqual(before);
});

test.runIf(process.platform === 'linux')('ten large uploads at once are not held in memory', async () => {
  await upload(Readable.from(megabytes(19)));
  const before = mostMemory();
  const statuses = await Promise.all(
    Array.from({ length: 10 }, async () => (await upload(Readable.from(megabytes(19)))).status),
  );
  // Zeros are no paper: each was read to its end and refused.
  expect(new Set(statuses)).toEqual(new Set([415]));
  expect(mostMemory() - before).toBeLessThan(60);
});

function* megabytes(count: number): Generator<Buffer> {
  for (let index = 0; index < count; index++) yield Buffer.alloc(MEGABYTE);
}

/** The most that the service ever had, in MB. */
function mostMemory(): number {
  const status = readFileSync(`/proc/${system.pid('health')}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)![1]) / 1024;
}

test('an upload that is broken off leaves nothing', async () => {
  const before = filesOnDisk();
  const leaving = new AbortController();
  async function* slow() {
    yield pdf();
    await until(async () => filesOnDisk().length > before.length, 'the first bytes to arrive');
    leaving.abort();
    yield Buffer.alloc(10);
  }
  const { hostname, port } = new URL(system.origin);
  const sending = request({
    hostname,
    port,
    method: 'POST',
    path: '/api/files/health',
    signal: leaving.signal,
    headers: {
      cookie: 'session=clerk',
      origin: system.origin,
      'content-type': 'application/octet-stream',
      'content-length': MEGABYTE,
      'x-unit-id': HEALTH,
      'x-file-name': 'a.pdf',
    },
  });
  const broken = new Promise((resolve) => sending.on('error', resolve));
  Readable.from(slow()).pipe(sending);
  await broken;
  await until(async () => filesOnDisk().length === before.length, 'the rest to be removed', 5_000);
  expect(filesOnDisk()).toEqual(before);
});

test.each([
  ['../../../etc/passwd', 'filename=passwd.pdf'],
  ['a"; filename="b.html', 'filename="a; filename=b.html.pdf"'],
  ['a\r\nset-cookie: x=1', 'filename="aset-cookie x=1.pdf"'],
  ['<img src=x onerror=alert(1)>', 'filename="img src=x onerror=alert(1).pdf"'],
  ['"><script>alert(1)</script>', 'filename=script.pdf'],
  ['\u202Efdp.exe', 'filename=fdp.exe.pdf'],
  [
    '签字（二）.pdf',
    `filename="?????.pdf"; filename*=UTF-8''%E7%AD%BE%E5%AD%97%EF%BC%88%E4%BA%8C%EF%BC%89.pdf`,
  ],
])('checklist 24, 28: the name %j is that of an attachment, encoded', async (name, encoded) => {
  const { id } = await uploaded(pdf(name), { name });
  const { headers, status } = await download(id);
  expect(status).toBe(200);
  expect(headers.get('content-disposition')).toBe(`attachment; ${encoded}`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('set-cookie')).toBeNull();
});

test('a file of another unit looks like none', async () => {
  const { id } = await uploaded(pdf('other'));
  expect((await download(id)).status).toBe(200);
  const [known, unknown] = [
    await download(id, 'session=stranger'),
    await download(crypto.randomUUID(), 'session=stranger'),
  ];
  expect([known.status, unknown.status]).toEqual([403, 403]);
  expect(await known.text()).toBe(await unknown.text());
});

test.each([
  ['a little', Buffer.from('x')],
  ['much', Buffer.alloc(LARGEST)],
  ['much without saying so', Readable.from(megabytes(19))],
])('whoever uploads for another unit hears that he may not, also where he sends %s', async (_, body) => {
  expect(await codeOf(await upload(body, { cookie: 'session=stranger' }))).toEqual([403, 'FORBIDDEN']);
});

test('a session or role taken away counts at the next download', async () => {
  const { id } = await uploaded(pdf('session'));
  book.sessions.set('session=leaving', CLERK);
  expect((await download(id, 'session=leaving')).status).toBe(200);
  book.sessions.set('session=leaving', callerWith('AUDIT_ADMIN'));
  expect((await download(id, 'session=leaving')).status).toBe(403);
  book.sessions.delete('session=leaving');
  expect((await download(id, 'session=leaving')).status).toBe(401);
});

test('an upload from a page of another site is refused', async () => {
  expect(await codeOf(await upload(pdf(), { origin: 'https://evil.example' }))).toEqual([
    403,
    'ORIGIN_FOREIGN',
  ]);
});

test.each([
  '/api/files/health/../../graphql',
  '/api/files/health/..%2f..%2fgraphql',
  '/api/files/health/%2e%2e/%2e%2e/readyz',
  '/api/files/health/../supervision/internal/catalogue',
  '/api/files/health%2f..%2f..%2freadyz/x',
  '/api/files/..%2f/health',
  '/api/files/health/....//....//etc/passwd',
  '/api/files/health/%00',
])('checklist 28: %s leads nowhere', async (path) => {
  expect([400, 403, 404]).toContain(await statusOf(path));
});
