import type { Caller } from '@minsheng/kernel';
import { cell, deliver } from '../testing/supervision-world.ts';
import { StoredFile } from '@minsheng/kernel';
import { type Answer, callerWith, indicatorId, unitId, type World } from '@minsheng/kernel/testing';

export const CLERK = callerWith('UNIT_CLERK', 'RED_CROSS');
export const REVIEWER = callerWith('UNIT_REVIEWER', 'RED_CROSS');
export const OFFICE = callerWith('SUPERVISOR');
export const LEAD = callerWith('SUPERVISION_LEAD');

/** A return on paper: 县红十字会, third quarter. */
export const RETURN = '2026-Q3.RED_CROSS';

const VIEW = `{ id revision state signing steps checkCode frozenOn submittedOn
  signatures { post name onBehalfOf }
  lines { rowId version isPart isOpen state message verified reason lateUnits { code } parts { unit { code } value handedInOn }
    indicator { code } figures { ledger reported gained corrected standing } }
  texts { commitment { id code } text noChange isAsked } }`;

export interface View {
  readonly id: string;
  readonly revision: number;
  readonly state: string;
  readonly signing: string;
  readonly checkCode: string | null;
  readonly signatures: readonly {
    readonly post: string;
    readonly name: string;
    readonly onBehalfOf: string | null;
  }[];
  readonly lines: readonly {
    readonly rowId: string | null;
    readonly version: number;
    readonly isPart: boolean;
    readonly isOpen: boolean;
    readonly state: string | null;
    readonly message: string | null;
    readonly verified: string | null;
    readonly reason: string | null;
    readonly lateUnits: readonly { readonly code: string }[];
    readonly parts: readonly {
      readonly unit: { readonly code: string };
      readonly handedInOn: string | null;
    }[];
    readonly indicator: { readonly code: string };
    readonly figures: Readonly<
      Record<'ledger' | 'reported' | 'gained' | 'corrected' | 'standing', string | null>
    >;
  }[];
  readonly texts: readonly {
    readonly commitment: { readonly id: string; readonly code: string };
    readonly text: string;
    readonly isAsked: boolean;
  }[];
}

export type Line = View['lines'][number];

/** The return as somebody sees it; throws where he may not. */
export async function seen(world: World, caller: Caller, id = RETURN): Promise<View> {
  const { data, errors } = await world.ask(caller, `query ($id: ID!) { unitReturn(id: $id) ${VIEW} }`, {
    id,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return (data as { unitReturn: View }).unitReturn;
}

export function lineOf(view: View, code: string): Line {
  return view.lines.find(({ indicator }) => indicator.code === code)!;
}

const ACTS = {
  saveReturnText: 'commitment: ID!, text: String!, noChange: Boolean!',
  correctReturnFigure: 'indicator: ID!, value: Decimal!, reason: String!, evidence: ID!',
  withdrawReturnCorrection: 'indicator: ID!',
  handInPart: 'indicator: ID!, value: Decimal',
  freezeReturn: '',
  thawReturn: '',
  submitReturn: 'checkCode: String!, signatures: [PaperSignatureInput!]!, scan: ID!',
} as const;

/** Does something with a return, on the revision that stands unless another is given. */
export async function act(
  world: World,
  caller: Caller,
  mutation: keyof typeof ACTS,
  given: Record<string, unknown> = {},
  id = RETURN,
): Promise<Answer> {
  const names = ACTS[mutation].split(', ').filter(Boolean);
  const more = names.map((it) => `$${it}`).join(', ');
  const pass = names.map((it) => `${it.split(':')[0]}: $${it.split(':')[0]}`).join(', ');
  const revision = (given['revision'] as number | undefined) ?? (await revisionOf(world, id));
  return world.ask(
    caller,
    `mutation ($id: ID!, $revision: Int!${more && `, ${more}`}) {
      changed: ${mutation}(id: $id, revision: $revision${pass && `, ${pass}`}) ${VIEW} }`,
    { id, ...given, revision },
  );
}

export async function sign(world: World, caller: Caller, id: string, mandate?: object): Promise<Answer> {
  return world.ask(
    caller,
    `mutation ($returns: [ReturnSeenInput!]!, $mandate: MandateInput) { changed: signReturns(returns: $returns, mandate: $mandate) ${VIEW} }`,
    { returns: [{ id, revision: await revisionOf(world, id) }], mandate },
  );
}

const CHECKS = {
  verifyReturnRows: { declare: '$rows: [ID!]!', pass: 'rows: $rows' },
  verifyReturnRowOtherwise: {
    declare: '$row: ID!, $value: Decimal!, $reason: String!',
    pass: 'row: $row, value: $value, reason: $reason',
  },
  sendBackReturnRows: { declare: '$rows: [ID!]!, $message: String!', pass: 'rows: $rows, message: $message' },
  reopenReturnRow: { declare: '$row: ID!, $reason: String!', pass: 'row: $row, reason: $reason' },
} as const;

export function check(
  world: World,
  caller: Caller,
  mutation: keyof typeof CHECKS,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const { declare, pass } = CHECKS[mutation];
  return world.ask(caller, `mutation (${declare}) { changed: ${mutation}(${pass}) ${VIEW} }`, variables);
}

export async function revisionOf(world: World, id: string): Promise<number> {
  const [row] = await world.module.orm.em
    .fork()
    .execute<{ revision: number }[]>('select revision from unit_return where id = ?', [id]);
  return row?.revision ?? 0;
}

/** A paper of a unit, as if it had been uploaded. */
export async function paper(world: World, unit = 'RED_CROSS'): Promise<string> {
  const em = world.module.orm.em.fork();
  const file = em.create(StoredFile, {
    sha256: 'a'.repeat(64),
    name: '扫描件.pdf',
    type: 'application/pdf',
    bytes: 1,
    unitId: unitId(unit),
    uploadedBy: 'test',
    uploadedAt: new Date(0),
    takenAt: null,
    latitude: null,
    longitude: null,
  });
  await em.persist(file).flush();
  return file.id;
}

/** Answers what is asked, freezes, and hands the signed paper in. */
export async function handedIn(world: World, id = RETURN, clerk = CLERK, reviewer = REVIEWER): Promise<View> {
  for (const { commitment, isAsked } of (await seen(world, clerk, id)).texts)
    if (isAsked)
      must(
        await act(
          world,
          clerk,
          'saveReturnText',
          { commitment: commitment.id, text: '', noChange: true },
          id,
        ),
      );
  const frozen = must(await act(world, clerk, 'freezeReturn', {}, id));
  return must(
    await act(
      world,
      reviewer,
      'submitReturn',
      {
        checkCode: frozen.checkCode,
        signatures: [{ post: '主要负责人', name: '测试', day: today(world) }],
        scan: await paper(world, id.split('.')[1]),
      },
      id,
    ),
  );
}

function today(world: World): string {
  return world.module.services.clock.today();
}

export function must({ data, errors }: Answer): View {
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  const { changed } = data as { changed: View | View[] };
  return Array.isArray(changed) ? changed[0]! : changed;
}

/** As if nothing had been returned, and no bureau had reported. */
export async function forgetReturns(world: World): Promise<void> {
  const em = world.module.orm.em.fork();
  for (const table of ['period_group', 'return_row', 'unit_return', 'reported_cell'])
    await em.execute(`delete from ${table}`);
  await em.execute('update reporting_period set locked_on = null, locked_by = null');
}

let version = 0;

/** Services of M08-1 (县红十字会), by default recorded on their day. */
export async function trained(world: World, day: string, value: string, recordedDay = day): Promise<void> {
  const indicator = indicatorId('M08-1');
  await deliver(world, [cell({ indicatorId: indicator, day, recordedDay, value, version: (version += 1) })]);
}
