import { type Caller, StoredFile } from '@minsheng/kernel';
import {
  EVERYTHING,
  type Answer,
  type TestIndicator,
  type World,
  callerWith,
  createWorld,
  testCatalogue,
  testCluster,
  townshipId,
  unitId,
} from '@minsheng/kernel/testing';
import subgraph from '../subgraph.ts';

const module = 'public-security';
export const INDICATORS: readonly TestIndicator[] = [
  { code: 'C02-3', module, owner: 'FIRE_RESCUE', measure: 'statement.level', counting: 'REACH' },
  {
    code: 'M10-2',
    module,
    owner: 'PUBLIC_SECURITY',
    measure: 'campaign.sessions',
    parameters: { kinds: ['COMMUNITY', 'CAMPUS'] },
  },
  { code: 'M10-3', module, owner: 'PUBLIC_SECURITY', measure: 'statement.level', counting: 'RATIO' },
  { code: 'M10-4', module, owner: 'PUBLIC_SECURITY', measure: 'dissuasion.daily', counting: 'DAILY_AVERAGE' },
  { code: 'M13-1', module, owner: 'EMERGENCY' },
  { code: 'C06-1', module: 'health', owner: 'HEALTH' },
];

export const POLICE = callerWith('UNIT_CLERK', 'PUBLIC_SECURITY');
export const POLICE_LEADER = callerWith('UNIT_LEADER', 'PUBLIC_SECURITY');
export const FIRE = callerWith('UNIT_CLERK', 'FIRE_RESCUE');
export const SUPERVISOR = callerWith('SUPERVISOR');
export const ANALYST = callerWith('ANALYST');

/** Who sees rows and changes nothing. */
export const READERS: readonly (readonly [string, Caller])[] = [
  ['a supervisor', SUPERVISOR],
  ['the lead of supervision', callerWith('SUPERVISION_LEAD')],
  ['the county leader', callerWith('COUNTY_LEADER')],
];

/** Who has no business with rows of any unit of this module but its own. */
export const OUTSIDERS: readonly (readonly [string, Caller])[] = [
  ['the clerk of 县应急管理局, which keeps nothing yet', callerWith('UNIT_CLERK', 'EMERGENCY')],
  ['a clerk of another bureau', callerWith('UNIT_CLERK', 'HEALTH')],
  ['an analyst', ANALYST],
  ['the system administrator', callerWith('SYSTEM_ADMIN')],
  ['the security administrator', callerWith('SECURITY_ADMIN')],
  ['the audit administrator', callerWith('AUDIT_ADMIN')],
  ['somebody without any grant', { ...POLICE, grants: [] }],
];

/** Public security on 30 June 2026. */
export function createSecurityWorld(indicators = INDICATORS): Promise<World> {
  return createWorld(testCluster(), subgraph, testCatalogue(indicators));
}

export const RECORD_DAY = `mutation ($input: RecordDissuasionInput!, $requestKey: String) {
  recordDissuasion(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id day warned counted paper signedBy } }`;
export const RECORD_DAYS = `mutation ($input: RecordDissuasionsInput!, $requestKey: String) {
  recordDissuasions(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id day warned counted paper } }`;
export const AMEND_DAY = `mutation ($id: ID!, $revision: Int!, $input: AmendDissuasionInput!, $reason: String!) {
  amendDissuasion(id: $id, revision: $revision, input: $input, reason: $reason) { id warned paper signedOn } }`;
export const VOID_DAY =
  'mutation ($id: ID!, $revision: Int!) { voidDissuasion(id: $id, revision: $revision, reason: "日期填报有误") { id } }';
export const RECORD_CAMPAIGN = `mutation ($input: RecordCampaignInput!, $requestKey: String) {
  recordCampaign(input: $input, requestKey: $requestKey, confirmed: ${EVERYTHING}) { id kind stage counted summary officers audience } }`;
export const AMEND_CAMPAIGN = `mutation ($id: ID!, $revision: Int!, $input: AmendCampaignInput!, $reason: String) {
  amendCampaign(id: $id, revision: $revision, input: $input, reason: $reason) { id stage heldOn counted } }`;
export const VOID_CAMPAIGN =
  'mutation ($id: ID!, $revision: Int!) { voidCampaign(id: $id, revision: $revision, reason: "重复登记作废") { id } }';
export const RECORD_STATEMENT = `mutation ($input: RecordStatementInput!) {
  recordPublicSecurityStatement(input: $input, confirmed: ${EVERYTHING}) { id summary } }`;

/** A day's return that nothing speaks against. Give what matters. */
export function dayInput(given: Record<string, unknown> = {}) {
  return {
    day: '2026-05-06',
    warned: 300,
    paper: '石公刑〔2026〕19号',
    signedBy: '冉建国',
    signedOn: '2026-06-30',
    ...given,
  };
}

/** A week's paper: the lines with days from the first on. */
export function paperInput(days: readonly object[], given: Record<string, unknown> = {}) {
  const { paper, signedBy, signedOn } = dayInput();
  return { paper, signedBy, signedOn, days, ...given };
}

export function campaignInput(given: Record<string, unknown> = {}) {
  return {
    kind: 'COMMUNITY',
    theme: '防范养老诈骗',
    venue: '城东社区活动室',
    township: townshipId('500240001'),
    stage: 'HELD',
    heldOn: '2026-05-06',
    audience: 80,
    ...given,
  };
}

/** The record that a mutation made or changed; fails where it was refused. */
export function made<T = { readonly id: string }>({ data, errors }: Answer): T {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0] as T;
}

export function rows<T extends object>(world: World, sql: string, parameters: unknown[] = []): Promise<T[]> {
  return world.module.orm.em.fork().execute<T[]>(sql, parameters);
}

/** A paper that the unit uploaded; its id. */
export async function uploaded(world: World, unit: string): Promise<string> {
  const scan = Object.assign(new StoredFile(), {
    sha256: '0'.repeat(64),
    name: '签报.pdf',
    type: 'application/pdf',
    bytes: 1,
    unitId: unitId(unit),
    uploadedBy: 'account',
    uploadedAt: new Date(),
    takenAt: null,
    latitude: null,
    longitude: null,
  });
  await world.module.orm.em.fork().persist(scan).flush();
  return scan.id;
}
