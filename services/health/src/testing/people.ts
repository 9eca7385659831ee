import { callerWith, stagePeople, townshipId } from '@minsheng/kernel/testing';
import type { World } from '@minsheng/kernel/testing';
import { CLERK, idNumber, record } from './health-world.ts';
import { createRedCrossWorld } from './red-cross-world.ts';

/** A module's world after people went through everything that it does with them. */
export interface WorldOfPeople {
  readonly world: World;
  readonly people: readonly { readonly name: string; readonly idNumber: string; readonly phone: string }[];
}

const PEOPLE = 12;

const AMEND = `mutation ($id: ID!, $revision: Int!) { amendScreening(id: $id, revision: $revision, input: { reportedOn: "2026-05-20", result: ABNORMAL, followUpNote: "已电话通知" }) { id } }`;
const VOID =
  'mutation ($id: ID!, $revision: Int!) { voidScreening(id: $id, revision: $revision, reason: "机构填报错误") { id } }';
const UNMASK = `query ($id: ID!) { screening(id: $id) { person { unmasked(purpose: VISIT) { name idNumber phone } } } }`;
const SEARCH = `query ($idNumber: String!, $name: String!) { screenings(filter: { idNumber: $idNumber, name: $name }) { totalCount } }`;
const TRAIL =
  'query ($idNumber: String!) { healthAuditTrail(filter: { idNumber: $idNumber }) { totalCount } }';

const TOWN = townshipId('500240101');

/** With other papers than an ID number, so that every sealed column has somebody. */
const OTHERS = [
  { name: '覃试寅', paper: 'PASSPORT', idNumber: 'E12345678', sex: 'FEMALE', birthYear: 1981 },
  {
    name: '覃试卯',
    paper: 'NONE',
    idNumber: null,
    sex: 'FEMALE',
    birthYear: 1981,
    noPaperReason: '从未登记户口',
  },
  { name: '覃试辰', idNumber: '5002**********1224', sourceSystem: '两癌筛查系统', caseNumber: 'A-1' },
];

/**
 * Records people by the module's own actions, amends, voids, searches, looks up in the trail, and reads one in full. What
 * is sent twice, refused and warned of is among it. `tests/security` then looks for them in the database.
 */
export async function recordPeople(): Promise<WorldOfPeople> {
  const { world, record: recordVolunteer } = await createRedCrossWorld('Volunteer');
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    name: `覃试${'甲乙丙丁戊己庚辛壬癸子丑'[n]}`,
    idNumber: idNumber('1981-07-09', 902 + 2 * n),
    phone: `1390000${1000 + n}`,
  }));
  const ask = async (query: string, variables: object) => {
    const answer = await world.ask(CLERK, query, { ...variables });
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  };
  for (const person of people) {
    const { screening } = await record(world, person);
    await record(world, { ...person, screenedOn: '2026-06-02', facility: world.clinic });
    await ask(AMEND, { id: screening.id });
    await ask(SEARCH, person);
    await ask(UNMASK, { id: screening.id });
    await world.ask(callerWith('AUDIT_ADMIN'), TRAIL, { idNumber: person.idNumber });
    // Refused: the very same screening once more.
    await record(world, person).catch(() => undefined);
  }
  for (const other of OTHERS) await record(world, other);
  for (const person of [...people, ...OTHERS])
    await recordVolunteer({ ...person, township: TOWN, trainedOn: '2026-03-06', note: '样本' });
  const { screening } = await record(world, { ...people[0]!, programme: 'BREAST' });
  await ask(VOID, { id: screening.id });
  // Good ones, one that says less, and one whose number cannot be right: all lie there until somebody confirms them.
  const rows = people.map((person) => ({
    ...person,
    programme: 'BREAST',
    screenedOn: '2026-06-08',
    facility: 'H01',
  }));
  await stagePeople(world, CLERK, 'Screening', [
    ...rows,
    { ...rows[0]!, facility: '' },
    { ...rows[1]!, idNumber: `${rows[1]!.idNumber}*` },
  ]);
  return { world, people };
}
