import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ROLES } from '../roles.ts';
import { callerWith, unitId } from '../testing/index.ts';
import { CAMERA, office, pdf, photo, picture } from '../testing/samples.ts';
import { FileFolder } from './file-folder.ts';
import { LARGEST_FILE } from './limits.ts';
import { sweepFiles } from './sweep.ts';
import { type FilingWorld, HEALTH, createFilingWorld } from './testing/filing-world.ts';

const CLERK = callerWith('UNIT_CLERK', 'HEALTH');
const RED_CROSS = callerWith('UNIT_CLERK', 'RED_CROSS');
const SUPERVISOR = callerWith('SUPERVISOR');
const UNIT_ROLES = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'] as const;
const CHUNK = Buffer.alloc(1024 * 1024);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

let world: FilingWorld;
beforeAll(async () => void (world = await createFilingWorld()));
afterAll(() => world.close());
let before: readonly string[];
beforeEach(() => void (before = world.onDisk()));
afterEach(() => vi.restoreAllMocks());

function expectNothingNew(): void {
  expect(world.onDisk()).toEqual(before);
}

test.each(ROLES)('%s: only clerk and reviewer upload, and for their own unit alone', async (role) => {
  const expected = role === 'UNIT_CLERK' || role === 'UNIT_REVIEWER' ? 201 : 403;
  const isUnitRole = UNIT_ROLES.some((it) => it === role);
  const caller = callerWith(role, isUnitRole ? 'HEALTH' : null);
  const response = await world.upload(caller, pdf(role));
  expect(response.statusCode).toBe(expected);
  if (expected === 201) return;
  expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  expectNothingNew();
});

test.each([unitId('RED_CROSS'), '', 'nowhere'])(
  'nobody uploads for the unit "%s" that is not his',
  async (unit) => {
    expect((await world.upload(CLERK, pdf(), { unit })).statusCode).toBe(403);
    expectNothingNew();
  },
);

test('a unit that keeps nothing in the module uploads nothing there, until it has kept something', async () => {
  const [clerk, unit] = [callerWith('UNIT_CLERK', 'WATER'), unitId('WATER')];
  const refused = await world.upload(clerk, pdf('nothing kept'), { unit });
  expect([refused.statusCode, refused.json().errors[0].extensions.code]).toEqual([403, 'FORBIDDEN']);
  expectNothingNew();
  await world.rows(
    `insert into statement (id, unit_id, recorded_at, indicator_id, source, period_from, period_to, totals, paper, signed_by, signed_on)
     values ('earlier', '${unit}', now(), 'x', 'STATEMENT', '2025-01-01', '2025-03-31', '[]', '旧文', '某人', '2025-04-01')`,
  );
  expect((await world.upload(clerk, pdf('kept earlier'), { unit })).statusCode).toBe(201);
});

test('without the gateway’s token nothing is taken and nothing given', async () => {
  const id = await world.uploaded(CLERK, pdf());
  expect((await world.app.inject({ method: 'POST', url: '/files', payload: pdf() })).statusCode).toBe(401);
  expect((await world.app.inject({ url: `/files/${id}` })).statusCode).toBe(401);
});

test.each(ROLES)('%s: who reads a file, and who does not learn whether there is one', async (role) => {
  const id = await world.uploaded(CLERK, pdf());
  const isUnitRole = UNIT_ROLES.some((it) => it === role);
  const readsAll = ['SUPERVISOR', 'SUPERVISION_LEAD', 'COUNTY_LEADER'].includes(role);
  const own = await world.get(callerWith(role, isUnitRole ? 'HEALTH' : null), id);
  expect(own.statusCode).toBe(readsAll || isUnitRole ? 200 : 403);

  const stranger = callerWith(role, isUnitRole ? 'RED_CROSS' : null);
  const [known, unknown] = [await world.get(stranger, id), await world.get(stranger, crypto.randomUUID())];
  expect([known.statusCode, unknown.statusCode]).toEqual(readsAll ? [200, 404] : [403, 403]);
  if (!readsAll) expect(known.body).toBe(unknown.body);
});

test('a paper comes back as it was, as an attachment that runs nowhere', async () => {
  const scan = pdf('signed');
  const response = await world.upload(CLERK, scan, { name: '../签字 "表"\r\n.pdf' });
  expect(response.json()).toEqual({
    id: expect.any(String),
    name: '签字 表.pdf',
    type: 'application/pdf',
    bytes: scan.length,
  });
  const { headers, rawPayload } = await world.get(CLERK, response.json().id);
  expect(rawPayload.equals(scan)).toBe(true);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(scan.length),
    'content-disposition': `attachment; filename="?? ?.pdf"; filename*=UTF-8''%E7%AD%BE%E5%AD%97%20%E8%A1%A8.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cache-control': 'private, no-store',
  });
});

test('uploading is in the trail, without the name', async () => {
  const scan = pdf('trail');
  const id = await world.uploaded(CLERK, scan, { name: '张三.pdf' });
  const rows = await world.rows<{ after: { name: string } }>(
    `select username, action, record, unit_id, after from audit_row where record_id = '${id}'`,
  );
  expect(rows).toMatchObject([
    {
      username: CLERK.username,
      action: 'file.upload',
      record: 'StoredFile',
      unit_id: HEALTH,
      after: { sha256: sha256(scan), type: 'application/pdf', bytes: scan.length },
    },
  ]);
  expect(rows[0]!.after.name).not.toContain('张三');
});

test('each download is in the trail: who, which file, of which unit, without the name', async () => {
  const scan = pdf('downloaded');
  const id = await world.uploaded(CLERK, scan, { name: '张三.pdf' });
  const read = `select username, unit_id, acting_roles, request_id, after from audit_row
    where record = 'StoredFile' and record_id = '${id}' and action = 'file.download'`;
  expect((await world.get(RED_CROSS, id)).statusCode).toBe(403);
  expect(await world.rows(read)).toEqual([]);
  await world.get(SUPERVISOR, id);
  const rows = await world.rows<{ after: { name: string } }>(read);
  expect(rows).toMatchObject([
    {
      username: SUPERVISOR.username,
      unit_id: HEALTH,
      acting_roles: 'SUPERVISOR',
      after: { sha256: sha256(scan), type: 'application/pdf', bytes: scan.length },
    },
  ]);
  expect(JSON.stringify(rows)).not.toContain('张三');
});

test('what cannot be written to the trail is not given', async () => {
  const id = await world.uploaded(CLERK, pdf('untold'));
  vi.spyOn(world.module.services.clock, 'today').mockImplementation(() => {
    throw new Error('no day');
  });
  const { statusCode, headers } = await world.get(CLERK, id);
  expect([statusCode, headers['content-disposition']]).toEqual([500, undefined]);
});

test('the same content is one file on disk, whoever uploads it', async () => {
  const scan = pdf('twice');
  const ids = [
    await world.uploaded(CLERK, scan),
    await world.uploaded(RED_CROSS, scan, { unit: unitId('RED_CROSS') }),
  ];
  const path = join(sha256(scan).slice(0, 2), sha256(scan));
  expect(world.onDisk().filter((it) => !before.includes(it))).toEqual([path]);
  expect((await world.get(CLERK, ids[0]!)).rawPayload.equals(scan)).toBe(true);
  expect((await world.get(CLERK, ids[1]!)).statusCode).toBe(403);
});

test.each([
  ['pdf', pdf(), 'application/pdf'],
  ['jpg', picture('jpeg'), 'image/jpeg'],
  ['png', picture('png'), 'image/png'],
  ['webp', picture('webp'), 'image/webp'],
  ['docx', office('word/document.xml'), /wordprocessingml.document$/],
  ['xlsx', office('xl/workbook.xml'), /spreadsheetml.sheet$/],
] as const)('a %s is known by its content, whatever it is called', async (extension, bytes, type) => {
  const response = await world.upload(CLERK, bytes, { name: 'a.bin' });
  expect(response.json()).toMatchObject({ name: `a.bin.${extension}`, type: expect.stringMatching(type) });
});

test('a photo keeps what the camera wrote for the county, and gives none of it away', async () => {
  const id = await world.uploaded(CLERK, photo('jpeg'), { name: 'a.jpg' });
  const [row] = await world.rows(`select taken_at, latitude, longitude from stored_file where id = '${id}'`);
  expect(row).toEqual({
    taken_at: '2026-05-06 02:11:12+00',
    latitude: '29.998611',
    longitude: '108.115000',
  });
  const served = (await world.get(SUPERVISOR, id)).rawPayload;
  expect(served.includes(CAMERA)).toBe(false);
  expect(served.length).toBeGreaterThan(picture('jpeg').length);
});

test('20 MB are taken, written as they arrive', async () => {
  const folder = new FileFolder(world.dataFolder, 'filing');
  const waiting: number[] = [];
  function* chunks() {
    for (let given = 0; given < LARGEST_FILE; given += CHUNK.length) {
      if (given > 0) waiting.push(given - statSync(folder.incoming('whole')).size);
      yield CHUNK;
    }
  }
  const { bytes } = await folder.receive('whole', Readable.from(chunks(), { highWaterMark: 1 }));
  expect(bytes).toBe(LARGEST_FILE);
  expect(waiting).toHaveLength(19);
  expect(Math.max(...waiting)).toBeLessThanOrEqual(3 * CHUNK.length);
  await folder.drop('whole');
});

test('one byte more is refused when it comes, and leaves nothing', async () => {
  const folder = new FileFolder(world.dataFolder, 'filing');
  let given = 0;
  function* chunks() {
    yield Buffer.of(0);
    for (; given < 1000; given++) yield CHUNK;
  }
  const received = folder.receive('larger', Readable.from(chunks(), { highWaterMark: 1 }));
  await expect(received).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', params: { most: 20 } });
  expect(given).toBeLessThan(25);
  expectNothingNew();
});

test('an upload that says it is too large is refused before it is read', async () => {
  const response = await world.upload(CLERK, Buffer.alloc(LARGEST_FILE + 1));
  expect(response.statusCode).toBe(413);
  expect(response.json().errors[0].message).toBe('文件超过 20 MB，请压缩或拆分后再上传。');
  expectNothingNew();
});

test('what the database refuses leaves no file', async () => {
  vi.spyOn(world.module.services.clock, 'now').mockImplementation(() => {
    throw new Error('no clock');
  });
  const response = await world.upload(CLERK, pdf('lost'));
  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain('no clock');
  expectNothingNew();
});

test('a crash leaves an incoming file: swept where nobody knows it, put in place where its row was written', async () => {
  const scan = pdf('crash');
  const id = await world.uploaded(CLERK, scan);
  const folder = new FileFolder(world.dataFolder, 'filing');
  const [unknown, young] = [crypto.randomUUID(), crypto.randomUUID()];
  mkdirSync(join(folder.incoming(id), '..'), { recursive: true });
  for (const it of [id, unknown, young]) writeFileSync(folder.incoming(it), scan);
  for (const it of [id, unknown]) utimesSync(folder.incoming(it), 0, 0);
  await sweepFiles(world.module);
  expect([id, unknown, young].map((it) => existsSync(folder.incoming(it)))).toEqual([false, false, true]);
  expect((await world.get(CLERK, id)).rawPayload.equals(scan)).toBe(true);
  await folder.drop(young);
});

test.each([
  ['paper', pdf('gone')],
  ['photo', photo('png')],
])('a %s whose content is gone is told as a failure, without a word of where it lay', async (_, bytes) => {
  const id = await world.uploaded(CLERK, bytes);
  rmSync(new FileFolder(world.dataFolder, 'filing').pathOf(sha256(bytes)));
  const { statusCode, headers, body } = await world.get(CLERK, id);
  expect([statusCode, headers['content-type']]).toEqual([500, 'application/json; charset=utf-8']);
  expect(headers['content-disposition']).toBeUndefined();
  expect(body).toMatch(/问题编号/);
  expect(body).not.toMatch(/ENOENT|minsheng-files/);
});

test('a record names files of its own unit only', async () => {
  const id = await world.uploaded(CLERK, pdf('record'), { name: '协议.pdf' });
  const query = '($id: ID!, $unit: ID!) { paperOf(id: $id, unit: $unit) { id } }';
  const own = await world.ask(CLERK, `query ${query}`, { id, unit: HEALTH });
  expect(own.data).toEqual({ paperOf: { id } });
  for (const variables of [
    { id, unit: unitId('RED_CROSS') },
    { id: 'nothing', unit: HEALTH },
  ]) {
    const { errors } = await world.ask(CLERK, `query ${query}`, variables);
    expect(errors).toMatchObject([
      { code: 'FILE_UNKNOWN', field: 'scan', message: '本单位没有这个文件，请重新上传。' },
    ]);
  }
});

test('files of many records are read with one query, each with the address of its content', async () => {
  const id = await world.uploaded(CLERK, pdf('graph'), { name: '协议.pdf' });
  world.forgetQueries();
  const { data } = await world.ask(
    CLERK,
    `query ($id: ID!) {
      a: paper(id: $id) { id name type bytes uploadedAt url }
      b: paper(id: "x") { id }
    }`,
    { id },
  );
  expect(data).toEqual({
    a: {
      id,
      name: '协议.pdf',
      type: 'application/pdf',
      bytes: pdf('graph').length,
      uploadedAt: expect.any(String),
      url: `/api/files/filing/${id}`,
    },
    b: null,
  });
  expect(world.queries.filter((sql) => sql.includes('stored_file'))).toHaveLength(1);
});
