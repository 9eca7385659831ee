import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { KEEPER, SUPERVISOR, createVisitingWorld } from '../kinds/testing/visiting.ts';
import { checkDigit } from '../domain/index.ts';
import { townshipId } from '../testing/index.ts';
import type { World } from '../testing/world.ts';

const RECORD = `mutation ($input: RecordVisitInput!, $confirmed: [String!]) {
  recordVisit(input: $input, confirmed: $confirmed) { id history { confirmed { code field words } } } }`;
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendVisitInput!, $confirmed: [String!]) {
  amendVisit(id: $id, revision: $revision, input: $input, reason: "录错一位", confirmed: $confirmed) { id } }`;
const ONE = 'query ($id: ID!) { visit(id: $id) { history { act by confirmed { words } } } }';

let world: World;
beforeAll(async () => void (world = await createVisitingWorld()));
afterAll(() => world.close());
beforeEach(() => world.module.orm.em.fork().execute('delete from visit'));

let drawn = 0;
function visit(given: object = {}): object {
  const first17 = `50024019400103${String(drawn).padStart(3, '0')}`;
  return {
    name: '张三',
    idNumber: first17 + checkDigit(first17),
    township: townshipId('500240101'),
    visitor: '李四',
    topic: 'HEALTH',
    brought: ['RICE'],
    stage: 'DONE',
    visitedOn: new Date(Date.UTC(2026, 0, 1 + drawn++)).toISOString().slice(0, 10),
    minutes: 30,
    ...given,
  };
}

const record = (input: object, confirmed?: readonly string[]) =>
  world.ask(KEEPER, RECORD, { input, confirmed });

interface Asked {
  readonly id: string;
  readonly message: string;
}

function questionsIn({ errors }: Awaited<ReturnType<typeof record>>): readonly Asked[] {
  expect(errors).toMatchObject([{ code: 'TO_BE_CONFIRMED' }]);
  return errors[0]!.questions!;
}

async function usualVisits(): Promise<void> {
  for (const minutes of [25, 30, 37, 31, 26]) expect((await record(visit({ minutes }))).errors).toEqual([]);
}

it('asks about a number far above what the unit usually says, once, and keeps the answer for the reviewer', async () => {
  await usualVisits();
  const input = visit({ minutes: 3000 });
  const [question, ...others] = questionsIn(await record(input));
  expect(others).toEqual([]);
  expect(question!.message).toBe('时长平时为25—37，此次为3000。');
  // Another number is another question.
  questionsIn(await record({ ...input, minutes: 4000 }, [question!.id]));
  const { data, errors } = await record(input, [question!.id]);
  expect(errors).toEqual([]);
  const { id } = data!['recordVisit'] as { id: string };
  const words = '平时为25—37，此次为3000。';
  expect((await world.ask(SUPERVISOR, ONE, { id })).data).toEqual({
    visit: { history: [{ act: 'record', by: KEEPER.name, confirmed: [{ words }] }] },
  });
  // What was confirmed is usual from then on.
  expect((await record(visit({ minutes: 4000 }))).errors).toEqual([]);
});

it('leaves nothing behind where nobody has answered', async () => {
  await usualVisits();
  questionsIn(await record(visit({ minutes: 3000 })));
  const em = world.module.orm.em.fork();
  expect(await em.execute('select count(*)::int as visits from visit')).toEqual([{ visits: 5 }]);
});

it('asks about a day of another year, in words, and takes a code for all of its kind', async () => {
  const input = visit({ visitedOn: '2019-05-01' });
  const [question] = questionsIn(await record(input));
  expect(question!.message).toContain('在2019年，不计入2026年。');
  expect((await record(input, ['OTHER_YEAR'])).errors).toEqual([]);
});

it('asks of an amendment only about what it changes', async () => {
  const { data } = await record(visit({ visitedOn: '2019-05-02' }), ['OTHER_YEAR']);
  const { id } = data!['recordVisit'] as { id: string };
  await usualVisits();
  const amend = (revision: number, input: object) => world.ask(KEEPER, AMEND, { id, revision, input });
  expect((await amend(1, { visitor: '王五' })).errors).toEqual([]);
  expect(questionsIn(await amend(2, { minutes: 3000 }))).toHaveLength(1);
});
