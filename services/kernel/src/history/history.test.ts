import { afterAll, beforeAll, expect, it } from 'vitest';
import { KEEPER, SUPERVISOR, createVisitingWorld } from '../kinds/testing/visiting.ts';
import { checkDigit } from '../domain/index.ts';
import { townshipId } from '../testing/index.ts';
import type { World } from '../testing/world.ts';

const HISTORY = 'corrected history { act actName by reasonCode reason changes { field before after } }';
const RECORD = `mutation ($input: RecordVisitInput!) { recordVisit(input: $input) { id } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendVisitInput!, $reason: String, $code: CorrectionReason) {
  amendVisit(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $code) { ${HISTORY} } }`;
const VOID = `mutation ($id: ID!, $revision: Int!, $reason: String!, $code: CorrectionReason) {
  voidVisit(id: $id, revision: $revision, reason: $reason, reasonCode: $code) { voidReason ${HISTORY} } }`;
const ONE = `query ($id: ID!) { visit(id: $id) { ${HISTORY} } }`;

let world: World;
beforeAll(async () => void (world = await createVisitingWorld()));
afterAll(() => world.close());

let drawn = 0;
async function recorded(given: object = {}): Promise<string> {
  const first17 = `50024019400102${String(drawn).padStart(3, '0')}`;
  const input = {
    name: '张三',
    idNumber: first17 + checkDigit(first17),
    township: townshipId('500240101'),
    visitor: '李四',
    topic: 'HEALTH',
    brought: ['RICE'],
    stage: 'DONE',
    visitedOn: `2026-05-${String(1 + drawn++).padStart(2, '0')}`,
    minutes: 30,
    ...given,
  };
  return (await must<{ id: string }>(RECORD, { input })).id;
}

async function must<T>(query: string, variables: object, by = KEEPER): Promise<T> {
  const { data, errors } = await world.ask(by, query, { ...variables });
  expect(errors).toEqual([]);
  return Object.values(data!)[0] as T;
}

interface Told {
  readonly corrected: boolean;
  readonly history: readonly {
    readonly act: string;
    readonly changes: readonly { readonly field: string }[];
  }[];
}

it('tells who did what, what changed, and why', async () => {
  const id = await recorded();
  const more = { reason: '多录一位', code: 'ENTRY_ERROR' };
  await must(AMEND, { id, revision: 1, input: { minutes: 40, brought: ['RICE', 'OIL'] }, ...more });
  const told = await must<Told>(VOID, { id, revision: 2, reason: '', code: 'DUPLICATE' });
  const by = KEEPER.name;
  expect(told).toMatchObject({
    voidReason: '重复',
    corrected: true,
    history: [
      { act: 'record', actName: '登记', by, changes: [], reasonCode: null },
      {
        act: 'amend',
        reasonCode: 'ENTRY_ERROR',
        reason: '多录一位',
        changes: [
          { field: 'brought', before: ['RICE'], after: ['RICE', 'OIL'] },
          { field: 'minutes', before: ['30'], after: ['40'] },
        ],
      },
      { act: 'void', reasonCode: 'DUPLICATE', changes: [] },
    ],
  });
  const trail = await rows('select reason from audit_row where record_id = ? order by id', id);
  expect(trail).toEqual([{ reason: null }, { reason: '录入错误：多录一位' }, { reason: '重复' }]);
});

it('keeps what is sensitive for the owning unit, and acts that changed nothing else', async () => {
  const id = await recorded();
  const amend = (revision: number, input: object) => must<Told>(AMEND, { id, revision, input });
  await amend(1, { result: 'ILL' });
  const own = await amend(2, { remarks: '一人在家', visitor: '王五' });
  const fieldsOf = ({ history }: Told) => history.map(({ changes }) => changes.map(({ field }) => field));
  expect(fieldsOf(own)).toEqual([[], ['result', 'dueOn'], ['visitor', 'remarks']]);
  const seen = await must<Told>(ONE, { id }, SUPERVISOR);
  expect(fieldsOf(seen)).toEqual([[], ['visitor']]);
  const kept = await rows('select * from record_revision where record_id = ?', id);
  expect(JSON.stringify(kept)).not.toMatch(/ILL|一人在家/);
});

it('tells by the length of what is sealed nothing of it', async () => {
  const ids = [await recorded(), await recorded()];
  const inputs = [{ result: 'ILL' }, { remarks: '好' }];
  for (const [nth, id] of ids.entries()) await must(AMEND, { id, revision: 1, input: inputs[nth] });
  const lengths = await rows(
    `select distinct length(sensitive) from record_revision where act = 'amend' and record_id in (?, ?)`,
    ...ids,
  );
  expect(lengths).toHaveLength(1);
});

it('is told to nobody who does not see the record', async () => {
  const id = await recorded();
  const stranger = { ...KEEPER, grants: [] };
  expect((await world.ask(stranger, ONE, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
});

it('can be neither altered nor emptied by the application', async () => {
  await recorded();
  for (const sql of ['delete from record_revision', `update record_revision set by_name = ''`])
    await expect(world.module.orm.em.fork().execute(sql)).rejects.toThrow(/permission denied/);
});

it.each([
  [{ reason: null, code: 'OTHER' }],
  [{ reason: '改', code: 'OTHER' }],
  [{ reason: '错' }],
  [{ reason: '' }],
])('%j is no reason', async (said) => {
  const id = await recorded();
  const { errors } = await world.ask(KEEPER, AMEND, { id, revision: 1, input: { visitor: '王五' }, ...said });
  expect(errors).toMatchObject([{ code: 'REASON_REQUIRED', field: 'reason' }]);
});

it('refuses a reason that tells somebody’s number', async () => {
  const id = await recorded();
  const told = { id, revision: 1, reason: '本人电话13900001234' };
  const code = 'TEXT_HOLDS_PHONE';
  expect((await world.ask(KEEPER, VOID, told)).errors).toMatchObject([{ code, field: 'reason' }]);
  const amended = await world.ask(KEEPER, AMEND, { ...told, input: { visitor: '王五' } });
  expect(amended.errors).toMatchObject([{ code, field: 'reason' }]);
});

function rows(sql: string, ...params: string[]): Promise<object[]> {
  return world.module.orm.em.fork().execute<object[]>(sql, params);
}
