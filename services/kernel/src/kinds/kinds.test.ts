import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkDigit } from '../domain/index.ts';
import { findTableFaults, townshipId } from '../testing/index.ts';
import type { World } from '../testing/world.ts';
import { KEEPER, SUPERVISOR, createVisitingWorld } from './testing/visiting.ts';

const RECORD = `mutation ($input: RecordVisitInput!, $requestKey: String) {
  recordVisit(input: $input, requestKey: $requestKey) {
    id revision visitor stage minutes distance alone result dueOn remarks age counted summary
    viewerCanPraise viewerCanUnmask viewerCanSeeSensitive person { name birthYear } unit { id } township { id } } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendVisitInput!, $reason: String) {
  amendVisit(id: $id, revision: $revision, input: $input, reason: $reason) { id stage minutes distance result dueOn remarks } }`;
const LIST = `query ($filter: VisitFilter, $orderBy: VisitOrder, $first: Int! = 20, $after: String, $offset: Int) {
  visits(filter: $filter, orderBy: $orderBy, first: $first, after: $after, offset: $offset) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id visitor minutes } } totals { minutes distance } } }`;

let world: World;
beforeAll(async () => void (world = await createVisitingWorld()));
afterAll(() => world.close());
beforeEach(() => world.module.orm.em.fork().execute('delete from visit'));

let drawn = 0;
function visitInput(given: Record<string, unknown> = {}): Record<string, unknown> {
  const first17 = `50024019400101${String(drawn).padStart(3, '0')}`;
  const visitedOn = new Date(Date.UTC(2026, 0, 1 + drawn++)).toISOString().slice(0, 10);
  return {
    name: '张三',
    idNumber: first17 + checkDigit(first17),
    township: townshipId('500240101'),
    visitor: '李四',
    topic: 'HEALTH',
    brought: ['RICE'],
    stage: 'DONE',
    visitedOn,
    minutes: 30,
    distance: '2.50',
    ...given,
  };
}

interface Visited {
  readonly id: string;
  readonly revision: number;
}

async function recorded(given: Record<string, unknown> = {}): Promise<Visited & Record<string, unknown>> {
  const { data, errors } = await world.ask(KEEPER, RECORD, { input: visitInput(given) });
  expect(errors).toEqual([]);
  return data!['recordVisit'] as Visited & Record<string, unknown>;
}

async function listed(variables: object, caller = KEEPER) {
  const { data, errors } = await world.ask(caller, LIST, variables as Record<string, unknown>);
  const page = data?.['visits'] as {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string };
    edges: { node: { visitor: string; minutes: number | null } }[];
    totals: object;
  } | null;
  return { errors, page, visitors: page?.edges.map(({ node }) => node.visitor) };
}

it('its table is as it is declared', async () => {
  expect(await findTableFaults(world.module.orm)).toEqual([]);
});

describe('a record', () => {
  it('has what was said, what follows from it, and what the database works out', async () => {
    expect(await recorded({ result: 'ILL', remarks: ' 一人在家 ' })).toMatchObject({
      revision: 1,
      distance: '2.5',
      alone: false,
      result: 'ILL',
      dueOn: expect.stringMatching(/^2026-/),
      remarks: '一人在家',
      age: 86,
      counted: true,
      summary: 'visit by 李四',
      viewerCanPraise: true,
      viewerCanUnmask: true,
      viewerCanSeeSensitive: true,
      person: { name: '张*', birthYear: 1940 },
    });
  });

  it.each([
    [{ visitor: ' ' }, 'FIELD_REQUIRED', 'visitor', '请填写走访人。'],
    [{ topic: 'LETTER' }, 'CHOICE_RETIRED', 'topic', ''],
    [{ visitedOn: '2026-07-01' }, 'DAY_AFTER_TODAY', 'visitedOn', ''],
    [{ minutes: null }, 'FIELD_REQUIRED_AT_STAGE', 'minutes', '状态为“已走访”的，请填写时长'],
    [{ stage: 'PLANNED' }, 'FIELD_ABSENT_AT_STAGE', 'minutes', '状态为“计划”的，不要填写时长'],
    [{ minutes: -1 }, 'NUMBER_TOO_SMALL', 'minutes', '时长不能小于0'],
    [{ distance: '2.55' }, 'NUMBER_TOO_FINE', 'distance', ''],
    [{ visitor: 'nobody' }, 'NOBODY', 'visitor', ''],
  ])('with %j is refused: %s', async (given, code, field, message) => {
    const { errors } = await world.ask(KEEPER, RECORD, { input: visitInput(given) });
    expect(errors).toMatchObject([{ code, field, message: expect.stringContaining(message) }]);
  });

  it('of the same unit and key is refused, also before it is written', async () => {
    await recorded({ visitedOn: '2026-06-01' });
    const { errors } = await world.ask(KEEPER, RECORD, { input: visitInput({ visitedOn: '2026-06-01' }) });
    expect(errors).toMatchObject([{ code: 'VISITED_TWICE', field: 'township' }]);
    // A key of several fields is all of them: the same day elsewhere, or for the county itself, is another.
    await recorded({ visitedOn: '2026-06-01', township: townshipId('500240105') });
    await recorded({ visitedOn: '2026-06-01', township: null });
  });

  it('keeps of an amendment what it says alone; null empties what may be empty', async () => {
    const { id } = await recorded({ spent: '12.30', result: 'ILL' });
    const amend = (input: object, more: object = {}) =>
      world.ask(KEEPER, AMEND, { id, revision: 1, input, ...more });
    expect((await amend({ minutes: 40 })).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
    expect((await amend({ stage: 'PLANNED' })).errors).toMatchObject([{ code: 'STAGE_NOT_OPEN' }]);
    const { data } = await amend({ distance: null, visitor: null, result: 'WELL', remarks: '好' });
    expect(data).toMatchObject({
      amendVisit: { minutes: 30, distance: null, result: 'WELL', dueOn: null, remarks: '好' },
    });
  });

  it('lies in its table without what is sealed, and tells the trail nothing of it', async () => {
    await recorded({ remarks: '一人在家', result: 'ILL' });
    const em = world.module.orm.em.fork();
    const [row] = await em.execute<{ remarks: string }[]>('select remarks from visit');
    expect(row!.remarks).not.toContain('一人在家');
    const [trail] = await em.execute<{ after: Record<string, unknown> }[]>(
      'select after from audit_row order by id desc limit 1',
    );
    expect(Object.keys(trail!.after)).toContain('sensitive');
    for (const hidden of ['person', 'result', 'dueOn', 'remarks', 'place'])
      expect(Object.keys(trail!.after)).not.toContain(hidden);
  });
});

describe('what is sensitive', () => {
  const HIDDEN = '{ visits { edges { node { visitor result dueOn remarks viewerCanSeeSensitive } } } }';

  it('is for the owning unit alone, field by field', async () => {
    await recorded({ result: 'ILL', remarks: '一人在家' });
    const { data, errors } = await world.ask(SUPERVISOR, HIDDEN);
    expect(data).toMatchObject({
      visits: { edges: [{ node: { visitor: '李四', result: null, viewerCanSeeSensitive: false } }] },
    });
    expect(errors.map(({ code, path }) => [code, path?.at(-1)])).toEqual([
      ['FORBIDDEN', 'result'],
      ['FORBIDDEN', 'dueOn'],
      ['FORBIDDEN', 'remarks'],
    ]);
    expect((await world.ask(KEEPER, HIDDEN)).errors).toEqual([]);
  });

  it('filters for the owning unit alone', async () => {
    await recorded({ result: 'ILL', visitor: '王五' });
    await recorded();
    expect((await listed({ filter: { result: 'ILL' } })).visitors).toEqual(['王五']);
    expect((await listed({ filter: { result: 'ILL' } }, SUPERVISOR)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });
});

describe('a search', () => {
  it('finds part of a text, and takes wildcards for what they are', async () => {
    await recorded({ visitor: '一百%的人' });
    await recorded({ visitor: '王五六' });
    expect((await listed({ filter: { search: '五' } })).visitors).toEqual(['王五六']);
    expect((await listed({ filter: { search: '%' } })).visitors).toEqual(['一百%的人']);
    expect((await listed({ filter: { search: ' ' } })).page?.totalCount).toBe(2);
  });

  it('finds a person by the whole name or number, for that person’s own unit alone', async () => {
    const { idNumber, ...given } = visitInput({ name: '欧阳娜娜', visitor: '王五' });
    await recorded({ ...given, idNumber });
    await recorded();
    for (const search of ['欧阳娜娜', '欧阳 娜娜', String(idNumber)])
      expect((await listed({ filter: { search } })).visitors).toEqual(['王五']);
    expect((await listed({ filter: { search: '欧阳' } })).visitors).toEqual([]);
    expect((await listed({ filter: { search: '欧阳娜娜' } }, SUPERVISOR)).visitors).toEqual([]);
    expect((await listed({ filter: { name: '欧阳娜娜' } }, SUPERVISOR)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
  });
});

describe('a list', () => {
  const MINUTES = [40, 10, null, 30, 10, null, 20] as const;
  beforeEach(async () => {
    for (const [nth, minutes] of MINUTES.entries())
      await recorded({ visitor: `第${nth}`, minutes, stage: minutes === null ? 'PLANNED' : 'DONE' });
  });

  it.each(['ASC', 'DESC'])(
    'is ordered by a column %s, page by page and by number alike',
    async (direction) => {
      const orderBy = { minutes: direction };
      const whole = (await listed({ orderBy })).page!.edges.map(({ node }) => node);
      const said = whole.map(({ minutes }) => minutes);
      const ordered = MINUTES.filter((it) => it !== null).sort((a, b) =>
        direction === 'ASC' ? a - b : b - a,
      );
      expect(said).toEqual([...ordered, null, null]);

      const byCursor = [];
      for (let after: string | null = null; ;) {
        const { page } = await listed({ orderBy, first: 2, after });
        byCursor.push(...page!.edges.map(({ node }) => node));
        if (!page!.pageInfo.hasNextPage) break;
        after = page!.pageInfo.endCursor;
      }
      expect(byCursor).toEqual(whole);

      const byNumber = [];
      for (let offset = 0; offset < whole.length; offset += 2)
        byNumber.push(...(await listed({ orderBy, first: 2, offset })).page!.edges.map(({ node }) => node));
      expect(byNumber).toEqual(whole);
    },
  );

  it('adds up what is summed, of what the filter lets through', async () => {
    expect((await listed({ first: 1 })).page).toMatchObject({
      totalCount: 7,
      totals: { minutes: '110', distance: '17.5' },
    });
    expect((await listed({ filter: { stage: 'PLANNED' } })).page?.totals).toMatchObject({ minutes: '0' });
  });

  it.each([
    [{ offset: 10_001 }, 'OFFSET_TOO_LARGE', 'offset'],
    [{ offset: -1 }, 'BAD_INPUT', 'offset'],
    [{ orderBy: {} }, 'BAD_INPUT', 'orderBy'],
    [{ orderBy: { minutes: 'ASC', distance: 'ASC' } }, 'BAD_INPUT', 'orderBy'],
    [{ orderBy: { minutes: 'ASC' }, after: 'eyJub3QiOiJvdXJzIn0' }, 'BAD_INPUT', 'after'],
  ])('refuses %j: %s', async (variables, code, field) => {
    expect((await listed(variables)).errors).toMatchObject([{ code, field }]);
  });

  it('refuses a cursor of another order, and a cursor beside a number', async () => {
    const { page } = await listed({ orderBy: { minutes: 'ASC' }, first: 2 });
    const { endCursor: after } = page!.pageInfo;
    for (const variables of [{ orderBy: { minutes: 'DESC' }, after }, { after }, { after, offset: 2 }])
      expect((await listed(variables)).errors).toMatchObject([{ code: 'BAD_INPUT' }]);
  });

  it('reads rows by one statement, and counts by one more where that is asked', async () => {
    const statements = async (query: string) => {
      world.forgetQueries();
      expect((await world.ask(KEEPER, query)).errors).toEqual([]);
      return world.queries.filter((sql) => sql.includes('"visit"')).length;
    };
    const FIELDS = 'edges { node { id visitor minutes age counted summary person { name } unit { id } } }';
    expect(await statements(`{ visits { ${FIELDS} } }`)).toBe(1);
    expect(await statements(`{ visits { totalCount totals { minutes } ${FIELDS} } }`)).toBe(2);
  });
});
