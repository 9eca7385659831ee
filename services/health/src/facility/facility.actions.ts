import {
  type Change,
  type Context,
  Refusal,
  appendAudit,
  change,
  keepersOf,
  unitToRecordFor,
} from '@minsheng/kernel';
import { permissions } from '../permissions.ts';
import { screening } from '../screening/screening.ts';
import { Facility } from './facility.entity.ts';
import type { AddFacilityInput } from './facility.inputs.ts';

/** Adds an institution that screens. Refuses, naming the field: no name, a name that is known, an unknown township. */
export async function addFacility(ctx: Context, input: AddFacilityInput): Promise<Facility> {
  return change(ctx, (tx) => addFacilityIn(tx, input));
}

async function addFacilityIn(tx: Change, input: AddFacilityInput): Promise<Facility> {
  const unitId = unitToRecordFor(tx, permissions['facility:add'], keepersOf(tx, screening));
  const name = input.name.normalize('NFKC').replace(/\s+/g, '');
  if (name === '') throw new Refusal('FACILITY_NAME_REQUIRED', { field: 'name' });
  if (!tx.catalogue.findTownship(input.township))
    throw new Refusal('TOWNSHIP_UNKNOWN', { field: 'township' });
  // One at a time: two that add the same name, or take the next code, would both find it free.
  await tx.em.execute('select pg_advisory_xact_lock(?)', [ADDING], 'run');
  const known = await tx.em.find(Facility, {}, { fields: ['code', 'name'], disableIdentityMap: true });
  if (known.some((it) => it.name === name)) throw new Refusal('FACILITY_KNOWN', { field: 'name' });

  const code = nextCode(known.map((it) => it.code));
  const facility = Object.assign(new Facility(), { code, name, townshipId: input.township });
  tx.em.persist(facility);
  const after = { code, name, township: input.township };
  await appendAudit(tx, [
    { action: 'facility.add', record: 'Facility', recordId: facility.id, unitId, after },
  ]);
  return facility;
}

// Any number, the same in every replica.
const ADDING = 7_305_101;

/** F001, F002, …: after the highest in use. */
function nextCode(codes: readonly string[]): string {
  const numbers = codes.map((code) => Number(/^F(\d+)$/.exec(code)?.[1] ?? 0));
  return `F${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}
