import { type World, commitmentId, townshipId } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CIVIL,
  CULTURE,
  DEVELOPMENT,
  RECORD_PLACE,
  SOCIAL_WORK,
  STRANGERS,
  createCivilWorld,
  figureOf,
  must,
  placeInput,
} from '../testing/civil-world.ts';

const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendPlaceInput!, $reason: String) {
  amendPlace(id: $id, revision: $revision, input: $input, reason: $reason) { id name area openedOn } }`;
const CLOSE = `mutation ($id: ID!, $revision: Int!, $day: Date!, $reason: String!) {
  closePlace(id: $id, revision: $revision, day: $day, reason: $reason) { closedOn closingReason viewerCanClose } }`;

let world: World;
beforeAll(async () => void (world = await createCivilWorld()));
afterAll(() => world.close());

function made(given: Record<string, unknown> = {}, caller = CULTURE): Promise<{ id: string }> {
  return must(world, caller, RECORD_PLACE, { input: placeInput(given) });
}

describe('recording', () => {
  it.each([
    [{ area: null }, 'AREA_REQUIRED', 'area'],
    [{ acceptancePaper: ' ' }, 'ACCEPTANCE_PAPER_REQUIRED', 'acceptancePaper'],
  ])('with %j is refused: %s', async (given, code, field) => {
    const { errors } = await world.ask(CULTURE, RECORD_PLACE, { input: placeInput(given) });
    expect(errors).toMatchObject([{ code, field, message: expect.stringMatching(/\p{Script=Han}/u) }]);
  });

  it('asks for the paper of what opened in a year that counts, also after New Year', async () => {
    const late = (openedOn: string) =>
      world.ask(CULTURE, RECORD_PLACE, { input: placeInput({ openedOn, acceptancePaper: null }) });
    world.setToday('2027-01-05');
    const said = [await late('2026-12-30'), await late('2027-01-02'), await late('2025-12-30')];
    world.setToday('2026-06-30');
    expect(said.map(({ errors }) => errors[0]?.code)).toEqual([
      'ACCEPTANCE_PAPER_REQUIRED',
      'ACCEPTANCE_PAPER_REQUIRED',
      undefined,
    ]);
  });
});

describe('amending', () => {
  it('adds the opening without a reason, and needs one for a correction', async () => {
    const { id } = await made({ openedOn: null, acceptancePaper: null });
    const opening = { openedOn: '2026-06-02', acceptancePaper: '验收〔2026〕2号' };
    expect((await world.ask(CULTURE, AMEND, { id, input: opening })).errors).toEqual([]);
    const other = { id, input: { openedOn: '2026-06-03' } };
    expect((await world.ask(CULTURE, AMEND, other)).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'reason' },
    ]);
    expect((await world.ask(CULTURE, AMEND, { ...other, reason: '日期填错' })).data).toMatchObject({
      amendPlace: { openedOn: '2026-06-03' },
    });
  });

  it('takes the same area, written otherwise, for no correction', async () => {
    const { id } = await made({ area: '200.50' });
    const { errors, data } = await world.ask(CULTURE, AMEND, { id, input: { name: '改名', area: '200.5' } });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ amendPlace: { name: '改名', area: '200.5' } });
  });

  it('leaves the days of a closed place alone', async () => {
    const { id } = await made();
    await must(world, CULTURE, CLOSE, { id, day: '2026-06-10', reason: '场地到期' });
    const { errors } = await world.ask(CULTURE, AMEND, {
      id,
      input: { openedOn: '2026-05-01' },
      reason: '日期填错',
    });
    expect(errors).toMatchObject([{ code: 'PLACE_CLOSED', field: 'openedOn' }]);
  });
});

describe('closing', () => {
  it('says when and why, once', async () => {
    const { id } = await made();
    expect(await must(world, CULTURE, CLOSE, { id, day: '2026-06-30', reason: '合并迁址' })).toEqual({
      closedOn: '2026-06-30',
      closingReason: '合并迁址',
      viewerCanClose: false,
    });
    expect(
      (await world.ask(CULTURE, CLOSE, { id, day: '2026-06-30', reason: '合并迁址' })).errors,
    ).toMatchObject([{ code: 'PLACE_CLOSED', field: 'day' }]);
  });

  it.each([
    ['2026-05-05', '场地到期', 'CLOSED_BEFORE_OPENING', 'day'],
    ['2026-07-01', '场地到期', 'CLOSED_IN_FUTURE', 'day'],
    ['2026-06-01', '到期', 'REASON_REQUIRED', 'reason'],
  ])('on %s because of %s is refused: %s', async (day, reason, code, field) => {
    const { id } = await made();
    expect((await world.ask(CULTURE, CLOSE, { id, day, reason })).errors).toMatchObject([{ code, field }]);
  });

  it('is refused for what is not open, and for what is void', async () => {
    const planned = await made({ openedOn: null });
    const closing = { day: '2026-06-01', reason: '场地到期' };
    expect((await world.ask(CULTURE, CLOSE, { ...planned, ...closing })).errors).toMatchObject([
      { code: 'PLACE_NOT_OPEN' },
    ]);
    await must(
      world,
      CULTURE,
      'mutation ($id: ID!, $revision: Int!) { voidPlace(id: $id, revision: $revision, reason: "重复登记") { id } }',
      planned,
    );
    expect((await world.ask(CULTURE, CLOSE, { ...planned, ...closing })).errors).toMatchObject([
      { code: 'RECORD_VOIDED' },
    ]);
  });
});

it('work that starts counts on the day it started, in the year it started', async () => {
  const kind = { kind: 'EMBEDDED_SERVICE', area: null, openedOn: null, acceptancePaper: null };
  const there = { name: '城南社区嵌入式服务设施', township: townshipId('500240001') };
  await made({ ...kind, ...there, startedOn: '2026-03-03' }, DEVELOPMENT);
  await made({ ...kind, ...there, name: '城南社区旧站', startedOn: '2025-12-31' }, DEVELOPMENT);
  await made(kind, DEVELOPMENT);
  expect(await figureOf(world, 'M05-3', '2026-03-02')).toMatchObject({ value: '0' });
  expect(await figureOf(world, 'M05-3')).toMatchObject({ value: '1' });
});

describe('what lies elsewhere than the notice says', () => {
  const read = async (caller: typeof CIVIL, given: Record<string, unknown>) => {
    const { id } = await made(given, caller);
    return must<object>(world, caller, 'query ($id: ID!) { place(id: $id) { counted elsewhere } }', { id });
  };
  const canteen = { kind: 'CANTEEN', area: null };
  const embedded = {
    kind: 'EMBEDDED_SERVICE',
    area: null,
    openedOn: null,
    acceptancePaper: null,
    startedOn: '2026-03-03',
  };

  it.each([
    [
      'a canteen in another township',
      CIVIL,
      { ...canteen, name: '黄水镇社区老年食堂', township: '500240105' },
      'M05-4',
    ],
    ['another community', DEVELOPMENT, { ...embedded, name: '红星社区设施', township: '500240001' }, 'M05-3'],
    [
      'the community elsewhere',
      DEVELOPMENT,
      { ...embedded, name: '城南社区设施', township: '500240105' },
      'M05-3',
    ],
  ])('%s does not count there, and its page says for what and why', async (_, caller, given, code) => {
    const said = await read(caller, { ...given, township: townshipId(given.township) });
    // A canteen covers its own township (M05-5), wherever that is.
    expect(said).toEqual({ counted: code === 'M05-4', elsewhere: [expect.stringContaining(code)] });
  });

  it('is silent of what lies there, and of kinds for which no place is named', async () => {
    const there = { ...canteen, name: '南宾社区老年食堂', township: townshipId('500240001') };
    expect(await read(CIVIL, there)).toEqual({ counted: true, elsewhere: [] });
    expect(await read(CULTURE, { name: '鱼池书屋', township: townshipId('500240101') })).toEqual({
      counted: true,
      elsewhere: [],
    });
  });
});

describe('a commitment', () => {
  const SUMMARY = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { placeSummary {
    standing openedThisYear closedThisYear area byKind { kind standing openedThisYear closedThisYear underWay area } } } } }`;
  const ask = (code: string, caller = CIVIL) =>
    world.ask(caller, SUMMARY, { r: [{ __typename: 'Commitment', id: commitmentId(code) }] });

  it('has a summary of the places it is about', async () => {
    const site = { kind: 'FRIENDLY_SITE', area: null, township: townshipId('500240001') };
    const old = await made({ ...site, openedOn: '2024-03-01', acceptancePaper: null }, SOCIAL_WORK);
    await made({ ...site, area: '40.25' }, SOCIAL_WORK);
    await made({ ...site, area: '10', openedOn: null, startedOn: '2026-06-01' }, SOCIAL_WORK);
    await must(world, SOCIAL_WORK, CLOSE, { ...old, day: '2026-06-30', reason: '租约到期' });
    const figures = { standing: 1, openedThisYear: 1, closedThisYear: 1, area: '40.25' };
    expect((await ask('M11')).data).toEqual({
      _entities: [
        { placeSummary: { ...figures, byKind: [{ kind: 'FRIENDLY_SITE', ...figures, underWay: 1 }] } },
      ],
    });
    expect((await ask('C07')).data).toEqual({ _entities: [{ placeSummary: null }] });

    const inYear = (await ask('M11')).data;
    world.setToday('2027-01-05');
    await made({ ...site, openedOn: '2027-01-04' }, SOCIAL_WORK);
    const afterwards = (await ask('M11')).data;
    world.setToday('2026-06-30');
    expect(afterwards).toEqual(inYear);
  });

  it('shows its figures to an analyst, and to no administrator', async () => {
    const [, analyst] = STRANGERS.find(([name]) => name === 'an analyst')!;
    const [, admin] = STRANGERS.find(([name]) => name === 'a system administrator')!;
    expect((await ask('M11', analyst)).errors).toEqual([]);
    expect((await ask('M11', admin)).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});
