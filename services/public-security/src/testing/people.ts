import { type World, callerWith, stagePeople } from '@minsheng/kernel/testing';
import { createFireWorld, numberOf, recordHome } from './fire-world.ts';
import { FIRE, made } from './security-world.ts';

const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidHome(id: $id, revision: $revision, reason: "重复登记") { id } }';
const MOVE = `mutation ($id: ID!, $revision: Int!) {
  amendHome(id: $id, revision: $revision, input: { address: "测试路2号" }) { id } }`;
const UNMASK =
  'query ($id: ID!) { home(id: $id) { person { unmasked(purpose: VISIT) { name idNumber phone } } } }';
const TRAIL =
  'query ($idNumber: String!) { publicSecurityAuditTrail(filter: { idNumber: $idNumber }) { totalCount } }';

/** People with other papers than an ID number, so that every sealed column has somebody. */
const OTHERS = [
  { name: '谭测寅', paper: 'PASSPORT', idNumber: 'E22345678', birthYear: 1941 },
  { name: '谭测卯', paper: 'NONE', idNumber: null, birthYear: 1941, noPaperReason: '从未登记户口' },
  { name: '谭测辰', idNumber: '5002**********1226', sourceSystem: '安装验收系统', caseNumber: 'A-1' },
];

/** Records people by the module's own actions, corrects, voids, looks up in the trail, reads one in full; `tests/security` then looks for them. */
export async function recordPeople(): Promise<{
  readonly world: World;
  readonly people: readonly { readonly name: string; readonly idNumber: string; readonly phone: string }[];
}> {
  const world = await createFireWorld();
  const people = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((last, n) => ({
    name: `谭测${last}`,
    idNumber: numberOf(702 + 2 * n, '19410711'),
    phone: `1390000${2000 + n}`,
  }));
  for (const person of people) {
    const { id } = await recordHome(world, person);
    made(await world.ask(FIRE, MOVE, { id }));
    made(await world.ask(FIRE, UNMASK, { id }));
    const { idNumber } = person;
    made(await world.ask(callerWith('AUDIT_ADMIN'), TRAIL, { idNumber }));
    const again = await recordHome(world, person);
    made(await world.ask(FIRE, VOID, { id: again.id }));
  }
  for (const person of OTHERS) await recordHome(world, person);
  const rows = people.map((person) => ({
    ...person,
    township: '南宾街道',
    address: '测试路1号',
    devices: 'SMOKE_ALARM',
    installedOn: '2026-06-08',
  }));
  await stagePeople(world, FIRE, 'Home', [...rows, { ...rows[0]!, installedOn: '' }]);
  return { world, people };
}
