import { expect, it } from 'vitest';
import type { UnitPlan } from './plan.ts';
import { toContent, valuesOf } from './work-plan-values.ts';

const PROJECT = {
  id: 'p',
  title: '通组公路',
  scope: '12公里',
  startsOn: '2026-05-01',
  deadline: '2026-11-30',
  standard: '交工验收合格',
  land: null,
  upkeep: { unit: '沙子镇', person: '王某', money: '3.5' },
};
const plan = (given: object) =>
  ({
    revision: 1,
    projects: [PROJECT],
    funds: { needed: true, sources: [{ id: 's', name: '县级财政', amount: '10', quarters: [] }] },
    ...given,
  }) as unknown as UnitPlan;

it('sends what stands as it stands', () => {
  expect(toContent(valuesOf(plan({})))).toEqual({
    projects: [PROJECT],
    fundsNeeded: true,
    sources: [{ id: 's', name: '县级财政', amount: '10' }],
    reason: undefined,
    decision: null,
  });
});

it('sends no sources where no money is needed, and begins with an empty row', () => {
  const values = valuesOf(plan({ revision: 0, projects: [], funds: { needed: true, sources: [] } }));
  expect(values).toEqual({ rows: [{ land: 'NONE' }], notNeeded: false, funds: [{}] });
  expect(toContent({ ...values, notNeeded: true })).toMatchObject({ fundsNeeded: false, sources: [] });
});

it('sends a decision only as a whole', () => {
  const values = { ...valuesOf(plan({})), number: '石人发〔2026〕9号', decidedOn: '2026-06-20' };
  expect(toContent(values).decision).toBeNull();
  expect(toContent({ ...values, scan: 'f' }).decision).toEqual({
    number: '石人发〔2026〕9号',
    decidedOn: '2026-06-20',
    scan: 'f',
  });
});
