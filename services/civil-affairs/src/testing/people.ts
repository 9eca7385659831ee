import { type World, callerWith, stagePeople, townshipId } from '@minsheng/kernel/testing';
import {
  CIVIL,
  RECORD_ADAPTATION,
  adaptationInput,
  createCivilWorld,
  idNumber,
  must,
} from './civil-world.ts';

/** The module's world after people went through everything that it does with them. */
export interface WorldOfPeople {
  readonly world: World;
  readonly people: readonly { readonly name: string; readonly idNumber: string; readonly phone: string }[];
}

const ACCEPT = `mutation ($id: ID!, $revision: Int!) { amendAdaptation(id: $id, revision: $revision,
  input: { stage: ACCEPTED, acceptedOn: "2026-06-01", cost: "1280.00" }) { id } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidAdaptation(id: $id, revision: $revision, reason: "重复登记") { id } }';
const UNMASK = `query ($id: ID!) { adaptation(id: $id) { person {
  unmasked(purpose: VISIT) { name idNumber phone } } } }`;
const CERTIFY = 'mutation ($input: RecordQualificationInput!) { recordQualification(input: $input) { id } }';
const LABOUR = callerWith('UNIT_CLERK', 'HUMAN_RESOURCES');
const TRAIL =
  'query ($idNumber: String!) { civilAffairsAuditTrail(filter: { idNumber: $idNumber }) { totalCount } }';

const TOWN = townshipId('500240101');
const OTHERS = [
  { name: '覃试寅', paper: 'PASSPORT', idNumber: 'E12345678', birthYear: 1941 },
  { name: '覃试卯', paper: 'NONE', idNumber: null, birthYear: 1941, noPaperReason: '从未登记户口' },
  { name: '覃试辰', idNumber: '5002**********1224', sourceSystem: '养老服务系统', caseNumber: 'Y-1' },
];

/**
 * Records people by the module's own actions, accepts, voids, looks up in the trail, and reads one in full; what is sent
 * twice and refused is among it. `tests/security` then looks for them in the database.
 */
export async function recordPeople(): Promise<WorldOfPeople> {
  const world = await createCivilWorld();
  const people = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((last, n) => ({
    name: `覃试${last}`,
    idNumber: idNumber('1941-07-09', 902 + 2 * n),
    phone: `1390000${1000 + n}`,
  }));
  for (const person of people) {
    const planned = { ...person, stage: 'PLANNED', acceptedOn: null, cost: null };
    const variables = { input: adaptationInput(planned), requestKey: `home of ${person.phone.slice(-2)}` };
    const { id } = await must<{ id: string }>(world, CIVIL, RECORD_ADAPTATION, variables);
    await must(world, CIVIL, RECORD_ADAPTATION, variables);
    await must(world, CIVIL, ACCEPT, { id });
    await must(world, CIVIL, UNMASK, { id });
    await must(world, callerWith('AUDIT_ADMIN'), TRAIL, { idNumber: person.idNumber });
    const again = await must<{ id: string }>(world, CIVIL, RECORD_ADAPTATION, {
      input: adaptationInput(person),
    });
    await must(world, CIVIL, VOID, { id: again.id });
    const certificate = { certificate: 'ELDERLY_CARER', issuedOn: '2026-05-06', employer: '测试养老院' };
    await must(world, LABOUR, CERTIFY, {
      input: { ...person, ...certificate, number: `测证${person.phone.slice(-4)}` },
    });
    // Refused: nothing to install.
    await world.ask(CIVIL, RECORD_ADAPTATION, { input: adaptationInput({ ...person, items: [] }) });
  }
  await recordOthers(world);
  const rows = people.map((person) => ({
    ...person,
    stage: 'PLANNED',
    assessedOn: '2026-06-08',
    items: 'GRAB_BAR',
  }));
  await stagePeople(world, CIVIL, 'Adaptation', [...rows, { ...rows[0]!, assessedOn: '' }]);
  return { world, people };
}

/** People with other papers than an ID number, so that every sealed column has somebody. */
async function recordOthers(world: World): Promise<void> {
  const certificate = { certificate: 'ELDERLY_CARER', issuedOn: '2026-05-06', employer: '测试养老院' };
  for (const [n, person] of OTHERS.entries()) {
    const planned = { ...person, stage: 'PLANNED', acceptedOn: null, cost: null };
    const home = { householdNumber: `0500${n}`, village: '桥头村', houseNumber: '3组12号' };
    await must(world, CIVIL, RECORD_ADAPTATION, { input: adaptationInput({ ...planned, ...home }) });
    const working = { ...person, ...('birthYear' in person ? { birthYear: 1990 } : {}) };
    await must(world, LABOUR, CERTIFY, {
      input: { ...working, ...certificate, number: `测其${n}`, township: TOWN },
    });
  }
}
