import { type Caller, createApp, type RunningModule } from '@minsheng/kernel';
import { callerWith, commitmentId, indicatorId, testEnvironment } from '@minsheng/kernel/testing';
import { signCallerToken, signServiceToken } from '@minsheng/kernel/token';
import { type JWK, SignJWT, exportJWK, generateKeyPair, importJWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ANALYST,
  CLERK,
  HOUSING_CLERK,
  type HealthWorld,
  LEADER,
  RECORD,
  RED_CROSS_CLERK,
  SUPERVISOR,
  createHealthWorld,
  record,
  screeningInput,
} from '../testing/health-world.ts';

const STRANGERS: [string, Caller][] = [
  ['a housing clerk', HOUSING_CLERK],
  ['a clerk of another unit inside health', RED_CROSS_CLERK],
  ['an analyst', ANALYST],
  ['a security administrator', callerWith('SECURITY_ADMIN')],
  ['somebody without any grant', { ...CLERK, grants: [] }],
];

let world: HealthWorld;
let id: string;
beforeAll(async () => {
  world = await createHealthWorld();
  ({
    screening: { id },
  } = await record(world, { name: '向远方', reportedOn: '2026-05-20', result: 'ABNORMAL' }));
});
afterAll(() => world.close());

const ENTITIES =
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Screening { id person { name } } ... on Indicator { healthRecords { totalCount } } ... on Facility { name } } }';

const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidScreening(id: $id, revision: $revision, reason: "不该成功") { id } }';
const AMEND =
  'mutation ($id: ID!, $revision: Int!) { amendScreening(id: $id, revision: $revision, input: { followUp: DONE }) { id } }';

describe.each(STRANGERS)('%s', (_, caller) => {
  const forbidden = [expect.objectContaining({ code: 'FORBIDDEN' })];

  it.each([
    ['the list', '{ screenings { totalCount } }', {}],
    ['a record by its id', 'query ($id: ID!) { screening(id: $id) { id } }', 'id'],
    ['a record that does not exist', '{ screening(id: "none") { id } }', {}],
    ['the facilities', '{ facilities { name } }', {}],
    ['recording', RECORD, 'input'],
    ['voiding', VOID, 'id'],
    [
      'adding a facility',
      'mutation ($input: AddFacilityInput!) { addFacility(input: $input) { id } }',
      'facility',
    ],
    ['amending', AMEND, 'id'],
  ])('is refused %s', async (_what, query, variables) => {
    const values =
      variables === 'id'
        ? { id }
        : variables === 'input'
          ? { input: screeningInput(world) }
          : variables === 'facility'
            ? { input: { name: '某某卫生院', township: 'x' } }
            : {};
    const { data, errors } = await world.ask(caller, query, values);
    expect(errors).toEqual(forbidden);
    expect(Object.values(data ?? { none: null })).toEqual([null]);
  });

  it.each([
    ['a screening', () => ({ __typename: 'Screening', id })],
    ['the records behind an indicator', () => ({ __typename: 'Indicator', id: indicatorId('C06-1') })],
  ])('is refused %s by entity reference', async (_what, reference) => {
    const { data, errors } = await world.ask(caller, ENTITIES, { r: [reference()] });
    expect(errors).toEqual(forbidden);
    expect(JSON.stringify(data)).not.toContain('向');
    expect(JSON.stringify(data)).not.toContain('totalCount');
  });

  it('is told that nothing may be recorded', async () => {
    expect((await world.ask(caller, '{ viewerCanRecordScreening }')).data).toEqual({
      viewerCanRecordScreening: false,
    });
  });
});

describe.each([
  ['a supervisor', SUPERVISOR],
  ['the county leader', LEADER],
] as [string, Caller][])('%s', (_, caller) => {
  it('sees masked rows and the records behind a figure', async () => {
    const { data, errors } = await world.ask(
      caller,
      'query ($id: ID!) { screening(id: $id) { person { name idNumber } viewerCanVoid viewerCanSeeSensitive } }',
      { id },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      screening: {
        person: { name: '向**', idNumber: '5002**************' },
        viewerCanVoid: false,
        viewerCanSeeSensitive: false,
      },
    });
    const behind = await world.ask(caller, ENTITIES, {
      r: [{ __typename: 'Indicator', id: indicatorId('C06-1') }],
    });
    expect(behind.data).toEqual({
      _entities: [{ __typename: 'Indicator', healthRecords: { totalCount: 1 } }],
    });
  });

  it.each([
    'highRisk',
    'result',
    'followUp',
    'followUpDueOn',
    'followUpNote',
    'person { unmasked(purpose: VISIT) { name } }',
  ])('does not see %s', async (field) => {
    const { errors, data } = await world.ask(
      caller,
      `query ($id: ID!) { screening(id: $id) { id ${field} } }`,
      { id },
    );
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(JSON.stringify(data)).not.toMatch(/true|false|ABNORMAL|DUE|2026|向远方/);
  });

  it.each([{ followUp: 'DUE' }, { name: '向远方' }, { idNumber: '500240198003010020' }])(
    'cannot find out by the filter %j',
    async (filter) => {
      const { errors } = await world.ask(
        caller,
        'query ($filter: ScreeningFilter) { screenings(filter: $filter) { totalCount } }',
        { filter },
      );
      expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    },
  );

  it('cannot record, amend or void', async () => {
    expect((await world.ask(caller, RECORD, { input: screeningInput(world) })).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    expect((await world.ask(caller, VOID, { id })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('the owning unit', () => {
  it('sees sensitive fields, finds people by name, and unmasking is logged with its purpose and without the value', async () => {
    const found = await world.ask(
      CLERK,
      '{ screenings(filter: { name: "向远方", followUp: DUE }) { edges { node { highRisk result } } } }',
    );
    expect(found.data).toEqual({
      screenings: { edges: [{ node: { highRisk: false, result: 'ABNORMAL' } }] },
    });
    const { data } = await world.ask(
      CLERK,
      'query ($id: ID!) { screening(id: $id) { person { unmasked(purpose: VISIT, note: "电话未接") { name idNumber } } } }',
      { id },
    );
    expect(data).toMatchObject({ screening: { person: { unmasked: { name: '向远方' } } } });
    const logged = await world.module.orm.em
      .fork()
      .execute<Record<string, unknown>[]>(`select * from audit_row where action = 'person.unmask'`);
    expect(logged).toMatchObject([
      { record: 'Screening', record_id: id, reason: '随访、回访：电话未接', username: CLERK.username },
    ]);
    expect(JSON.stringify(logged)).not.toContain('向远方');
  });

  it('must say for what it unmasks', async () => {
    const { errors } = await world.ask(
      CLERK,
      'query ($id: ID!) { screening(id: $id) { person { unmasked(purpose: OTHER, note: "查看") { name } } } }',
      { id },
    );
    expect(errors).toMatchObject([{ code: 'PURPOSE_REQUIRED', field: 'note' }]);
  });
});

describe("the bureau's line on a commitment", () => {
  const PART =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { healthPart { pending } screeningSummary { followUpsDue } } } }';
  const asked = { r: [{ __typename: 'Commitment', id: commitmentId('C06') }] };

  it.each(STRANGERS.slice(3))('is refused to %s', async (_, caller) => {
    const { data, errors } = await world.ask(caller, PART, asked);
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(data).toEqual({ _entities: [{ healthPart: null, screeningSummary: null }] });
  });

  it('tells nobody outside the unit how many wait for a follow-up, be they few or many', async () => {
    const told = async (caller: Caller) => (await world.ask(caller, PART, asked)).data!['_entities'];
    const nothing = [{ healthPart: { pending: null }, screeningSummary: { followUpsDue: null } }];
    expect(await told(ANALYST)).toEqual(nothing);
    for (let n = 0; n < 12; n++) await record(world, { reportedOn: '2026-05-20', result: 'ABNORMAL' });
    expect(await told(ANALYST)).toEqual(nothing);
    expect(await told(CLERK)).toMatchObject([{ healthPart: { pending: 13 } }]);
  });
});

describe('full data', () => {
  it('is of one person a request', async () => {
    const { errors } = await world.ask(
      CLERK,
      '{ screenings { edges { node { person { unmasked(purpose: VISIT) { name } } } } } }',
    );
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set(['ONE_PERSON_AT_A_TIME']));
    expect(errors.length).toBeGreaterThan(5);
  });
});

describe("the subgraph's port", () => {
  const QUERY = { query: '{ screenings { totalCount } }' };
  let gateway: JWK;
  let module: RunningModule;
  beforeAll(async () => {
    const keys = await Promise.all(['gateway', 'supervision'].map(keyPair));
    gateway = keys[0]!.privateJwk;
    const environment = testEnvironment({
      TOKEN_PUBLIC_KEYS: JSON.stringify({ keys: keys.map((key) => key.publicJwk) }),
    });
    module = { ...world.module, environment };
  });

  it('answers to the gateway, and to nobody else', async () => {
    const stranger = await keyPair('gateway');
    const expired = await new SignJWT({ sub: 'x', username: 'x', name: 'x', grants: CLERK.grants })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway' })
      .setIssuer('gateway')
      .setAudience('health')
      .setIssuedAt(Math.floor(Date.now() / 1000) - 120)
      .setExpirationTime(Math.floor(Date.now() / 1000) - 60)
      .sign(await importJWK(gateway, 'EdDSA'));
    const unsigned =
      `${btoa('{"alg":"none"}')}.${btoa('{"sub":"x","aud":"health","iss":"gateway"}')}.`.replaceAll('=', '');
    const publicAsSecret = await new SignJWT({})
      .setProtectedHeader({ alg: 'HS256', kid: 'gateway' })
      .setIssuer('gateway')
      .setAudience('health')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(new TextEncoder().encode(gateway.x));
    const app = await createApp(module);
    const statusFor = async (token?: string, headers = {}) => {
      const authorization = token === undefined ? {} : { authorization: `Bearer ${token}` };
      const response = await app.inject({
        method: 'POST',
        url: '/graphql',
        payload: QUERY,
        headers: { ...authorization, ...headers },
      });
      return response.statusCode;
    };
    expect(await statusFor(await signCallerToken(gateway, CLERK, 'health'))).toBe(200);
    expect({
      none: await statusFor(),
      forgedHeaders: await statusFor(undefined, { 'x-caller': JSON.stringify(CLERK), cookie: 'session=x' }),
      otherKey: await statusFor(await signCallerToken(stranger.privateJwk, CLERK, 'health')),
      otherAudience: await statusFor(await signCallerToken(gateway, CLERK, 'supervision')),
      serviceToken: await statusFor(await signServiceToken(gateway, 'gateway', 'health')),
      expired: await statusFor(expired),
      unsigned: await statusFor(unsigned),
      publicAsSecret: await statusFor(publicAsSecret),
    }).toEqual({
      none: 401,
      forgedHeaders: 401,
      otherKey: 401,
      otherAudience: 401,
      serviceToken: 401,
      expired: 401,
      unsigned: 401,
      publicAsSecret: 401,
    });
    await app.close();
  });
});

async function keyPair(kid: string): Promise<{ privateJwk: JWK; publicJwk: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    privateJwk: { ...(await exportJWK(privateKey)), kid },
    publicJwk: { ...(await exportJWK(publicKey)), kid },
  };
}
