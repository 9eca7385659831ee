import { expect, it } from 'vitest';
import { actedAs } from './acted-as.rules.ts';

const CLERK = { role: 'UNIT_CLERK', unit: 'health' };
const REVIEWER = { role: 'UNIT_REVIEWER', unit: 'health' };
const ELSEWHERE = { role: 'UNIT_LEADER', unit: 'red-cross' };
const SUPERVISOR = { role: 'SUPERVISOR', unit: null };

it.each([
  ['a unit role for its own record', [CLERK], { roles: 'UNIT_CLERK', unitId: 'health' }],
  [
    'two of them, in one order whichever came first',
    [REVIEWER, CLERK],
    { roles: 'UNIT_CLERK,UNIT_REVIEWER', unitId: 'health' },
  ],
  ['not the role held for another unit', [ELSEWHERE, CLERK], { roles: 'UNIT_CLERK', unitId: 'health' }],
  ['a county role, for no unit', [SUPERVISOR, ELSEWHERE], { roles: 'SUPERVISOR', unitId: null }],
  ['both, where both reach it', [SUPERVISOR, CLERK], { roles: 'SUPERVISOR,UNIT_CLERK', unitId: 'health' }],
  ['what there is, where nothing reaches it', [ELSEWHERE], { roles: 'UNIT_LEADER', unitId: 'red-cross' }],
  ['nothing, for the system itself', [], { roles: '', unitId: null }],
])('%s', (_, grants, expected) => {
  expect(actedAs(grants, 'health')).toEqual(expected);
});
