import { ROLES, loadSubgraph } from '@minsheng/kernel';
import { camelCase, modules } from '@minsheng/kernel/registry';
import { type World, callerWith, createWorld, testCluster } from '@minsheng/kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const UNIT_ROLES = ['UNIT_CLERK', 'UNIT_REVIEWER', 'UNIT_LEADER'];

describe.each(modules())('checklist 13: the trail of $id', ({ id }) => {
  const trail = `${camelCase(id)}AuditTrail`;
  const file = `${camelCase(id)}AuditExport`;
  let world: World;
  beforeAll(async () => void (world = await createWorld(testCluster(), await loadSubgraph(id))));
  afterAll(() => world.close());

  it.each(ROLES.filter((role) => role !== 'AUDIT_ADMIN'))('is closed to %s', async (role) => {
    const caller = callerWith(role, UNIT_ROLES.includes(role) ? 'HEALTH' : null);
    const { data, errors } = await world.ask(caller, `{ ${trail} { totalCount } ${file} { text } }`);
    expect(data).toEqual({ [trail]: null, [file]: null });
    expect(errors.map(({ code }) => code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('is open to the audit administrator, who leaves a row in it', async () => {
    const read = () =>
      world.ask(callerWith('AUDIT_ADMIN'), `{ ${trail} { totalCount edges { node { action } } } }`);
    expect((await read()).data).toEqual({ [trail]: { totalCount: 0, edges: [] } });
    expect((await read()).data).toEqual({
      [trail]: { totalCount: 1, edges: [{ node: { action: 'audit.read' } }] },
    });
  });
});
