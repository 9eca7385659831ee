import { asItStands, appendAudit, change } from '@minsheng/kernel';
import { QUESTIONS } from '@minsheng/kernel/kinds';
import { addDays, calendarDate, shanghaiDay } from '@minsheng/kernel/domain';
import { callerWith, townshipId } from '@minsheng/kernel/testing';
import { screening } from '../../services/health/src/screening/screening.ts';
import { type HealthWorld, idNumber } from '../../services/health/src/testing/health-world.ts';

/** What became of one person: whom an observer would like to know of. */
export interface History {
  readonly abnormal: boolean;
  readonly idNumber: string;
  recordId: string;
}

type Verb = 'record' | 'result' | 'read' | 'followUp';

interface Act {
  readonly of: History;
  readonly verb: Verb;
  readonly day: number;
  readonly clerk: number;
}

const FIRST_DAY = calendarDate('2026-01-05');
const DAYS = 75;
const CLERKS = ['clerk-one', 'clerk-two', 'clerk-three'].map((username) => ({
  ...callerWith('UNIT_CLERK', 'HEALTH'),
  accountId: username,
  username,
  name: username,
}));

/** Numbers between 0 and 1 that are the same in each run (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Lives through histories of screenings as their clerks would: recorded, read, the result days later, of an abnormal one the
 * follow-up after that; each day's acts of a clerk in one transaction. `afterEach` is told of every such transaction.
 */
export async function liveThrough(
  world: HealthWorld,
  count: number,
  afterEach: () => Promise<void>,
): Promise<readonly History[]> {
  const draw = drawing(2026);
  const histories = Array.from({ length: count }, (_, nth): History => ({
    abnormal: draw() < 0.5,
    idNumber: idNumber(addDays(calendarDate('1970-01-01'), nth), 2 + 2 * (nth % 400)),
    recordId: '',
  }));
  const acts = histories.flatMap((of) => actsOf(of, draw));
  for (let day = 0; day < DAYS; day++)
    for (const [clerk] of CLERKS.entries()) {
      const today = acts.filter((act) => act.day === day && act.clerk === clerk);
      if (today.length > 0) await workThrough(world, day, clerk, shuffled(today, draw)).then(afterEach);
    }
  return histories;
}

function actsOf(of: History, draw: () => number): readonly Act[] {
  const among = (below: number) => Math.floor(draw() * below);
  const recorded = among(40);
  const result = recorded + 1 + among(10);
  const act = (verb: Verb, day: number): Act => ({ of, verb, day, clerk: among(CLERKS.length) });
  return [
    act('record', recorded),
    ...(draw() < 0.3 ? [act('read', recorded + among(5))] : []),
    act('result', result),
    ...(of.abnormal ? [act('read', result + 1), act('followUp', result + 2 + among(20))] : []),
  ];
}

/** In any order, but a record before what is done to it. */
function shuffled(acts: readonly Act[], draw: () => number): readonly Act[] {
  const keys = new Map(acts.map((act) => [act, (act.verb === 'record' ? 0 : 1) + draw()]));
  return acts.toSorted((a, b) => keys.get(a)! - keys.get(b)!);
}

async function workThrough(
  world: HealthWorld,
  nth: number,
  clerk: number,
  acts: readonly Act[],
): Promise<void> {
  const day = addDays(FIRST_DAY, nth);
  world.setToday(day);
  world.setNow(new Date(`${day}T0${clerk + 1}:00:00Z`));
  const ctx = world.context(CLERKS[clerk]!);
  if (shanghaiDay(ctx.clock.now()) !== day) throw new Error(`${day} is another day in Shanghai`);
  await change(ctx, async (tx) => {
    for (const { of, verb } of acts) {
      if (verb === 'record')
        of.recordId = (await screening.record(tx, inputOf(world, of, day), { confirmed: QUESTIONS })).id;
      else if (verb === 'read')
        await appendAudit(tx, [
          {
            action: 'person.unmask',
            record: 'Screening',
            recordId: of.recordId,
            unitId: CLERKS[clerk]!.grants[0]!.unit!,
          },
        ]);
      else
        await screening.amend(
          tx,
          asItStands(of.recordId),
          verb === 'followUp'
            ? { followUp: 'DONE', followUpNote: '已转诊' }
            : { reportedOn: day, result: of.abnormal ? 'ABNORMAL' : 'NORMAL' },
        );
    }
  });
}

function inputOf(world: HealthWorld, of: History, screenedOn: string) {
  return {
    programme: 'CERVICAL' as const,
    name: '测试甲',
    idNumber: of.idNumber,
    facility: world.hospital,
    township: townshipId('500240101'),
    screenedOn: calendarDate(screenedOn),
  };
}
