import { commitmentId, townshipId } from '@minsheng/kernel/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { CLERK, RED_CROSS_CLERK } from '../testing/health-world.ts';
import { type RedCrossWorld, createRedCrossWorld } from '../testing/red-cross-world.ts';

let devices: RedCrossWorld;
let numbers = 0;
beforeEach(async () => void (devices = await createRedCrossWorld('AedSite')));
afterEach(() => devices.world.close());

/** A device that nothing speaks against, accepted in May. Give what matters. */
const input = (venue: string, given: object = {}) => ({
  venue,
  spot: '候车大厅',
  township: townshipId('500240101'),
  number: `AED-${(numbers += 1)}`,
  installedOn: '2026-04-10',
  acceptedOn: '2026-05-06',
  ...given,
});

it('is recorded by the red cross, and by no other unit', async () => {
  expect(await devices.refusal(input('县汽车客运站'), CLERK)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await devices.figure('M08-7')).toBe(0);
});

it('counts places that are new this year, not devices: 2 of 8 entries', async () => {
  const first = await devices.record(input('县汽车客运站'));
  // A second one at the same place, however it is written; not accepted; taken back; of the year before.
  const second = await devices.record(input('县汽车 客运站', { spot: '二楼', acceptedOn: '2026-06-01' }));
  const hanging = await devices.record(input('县图书馆', { acceptedOn: null }));
  await devices.void((await devices.record(input('县体育馆'))).id);
  const before = { installedOn: '2025-10-01', acceptedOn: '2025-10-15' };
  const old = await devices.record(input('县政务大厅', before));
  const renewed = await devices.record(input('县政务大厅'));
  expect([first, second, hanging, old, renewed].map(({ counted }) => counted)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
  // The same name in another township is another place.
  await devices.record(input('县汽车客运站', { township: townshipId('500240105') }));
  expect(await devices.figure('M08-7')).toBe(2);
  await devices.amend(hanging.id, { acceptedOn: '2026-06-20' });
  expect(await devices.figure('M08-7')).toBe(3);
  // The first device goes: the second was there from June.
  await devices.void(first.id);
  expect(await devices.figure('M08-7')).toBe(3);
  // Last year's entry was a slip of the pen: the place is new.
  await devices.void(old.id);
  expect(await devices.figure('M08-7')).toBe(4);
});

it('is entered once by its number, and looked at again when it is due', async () => {
  const number = 'AED-01';
  await devices.record(input('县汽车客运站', { number, checkOn: '2026-06-30' }));
  await devices.record(input('县图书馆', { checkOn: '2026-07-01' }));
  expect(await devices.refusal(input('县体育馆', { number }))).toMatchObject({
    code: 'AED_RECORDED',
    field: 'number',
  });
  const { data } = await devices.world.ask(
    RED_CROSS_CLERK,
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Commitment { healthPart { pending } } } }',
    { r: ['M08', 'C06'].map((code) => ({ __typename: 'Commitment', id: commitmentId(code) })) },
  );
  expect(data).toMatchObject({ _entities: [{ healthPart: { pending: 1 } }, {}] });
});
