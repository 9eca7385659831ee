import { StoredFile } from '@minsheng/kernel';
import {
  type World,
  callerWith,
  createWorld,
  indicatorId,
  testCatalogue,
  testCluster,
  unitId,
} from '@minsheng/kernel/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import subgraph from './subgraph.ts';

const POLICE = callerWith('UNIT_CLERK', 'PUBLIC_SECURITY');
const RECORD =
  'mutation ($input: RecordStatementInput!) { recordPublicSecurityStatement(input: $input) { id scan { id name url } } }';
const AMEND = `mutation ($id: ID!, $revision: Int!, $input: AmendStatementInput!) {
  amendPublicSecurityStatement(id: $id, revision: $revision, input: $input, reason: "补传签字原件") { scan { id } } }`;

let world: World;
beforeAll(async () => {
  const indicator = {
    code: 'M10-3',
    module: 'public-security',
    owner: 'PUBLIC_SECURITY',
    measure: 'statement.total',
  };
  world = await createWorld(testCluster(), subgraph, testCatalogue([indicator]));
});
afterAll(() => world.close());

/** A paper that the unit uploaded. */
async function uploaded(unit: string): Promise<string> {
  const scan = Object.assign(new StoredFile(), {
    sha256: '0'.repeat(64),
    name: '回执.pdf',
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

function input(month: string, scan?: string) {
  const [periodFrom, periodTo] = [`2026-${month}-01`, `2026-${month}-28`];
  return {
    indicator: indicatorId('M10-3'),
    source: 'STATEMENT',
    periodFrom,
    periodTo,
    totals: [{ value: '12' }],
    paper: '石公函〔2026〕3号',
    signedBy: '测试签发人',
    signedOn: '2026-06-30',
    scan,
  };
}

it('names a scan that the unit uploaded, at once or later', async () => {
  const scan = await uploaded('PUBLIC_SECURITY');
  const { data } = await world.ask(POLICE, RECORD, { input: input('01', scan) });
  expect(data).toMatchObject({
    recordPublicSecurityStatement: {
      scan: { id: scan, name: '回执.pdf', url: `/api/files/public-security/${scan}` },
    },
  });
  const later = await world.ask(POLICE, RECORD, { input: input('02') });
  const { id } = later.data!['recordPublicSecurityStatement'] as { id: string };
  const amended = await world.ask(POLICE, AMEND, { id, input: { scan } });
  expect(amended.data).toEqual({ amendPublicSecurityStatement: { scan: { id: scan } } });
});

it('refuses a scan of another unit like one that is not there', async () => {
  const strange = await uploaded('EMERGENCY');
  const { data } = await world.ask(POLICE, RECORD, { input: input('03') });
  const { id } = data!['recordPublicSecurityStatement'] as { id: string };
  for (const scan of [strange, 'nothing']) {
    const answers = [
      await world.ask(POLICE, RECORD, { input: input('04', scan) }),
      await world.ask(POLICE, AMEND, { id, input: { scan } }),
    ];
    for (const { errors } of answers) expect(errors).toMatchObject([{ code: 'FILE_UNKNOWN', field: 'scan' }]);
  }
});
