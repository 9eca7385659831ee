import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { appendAudit } from '../audit/audit.ts';
import type { Context } from '../context.ts';
import { assertMay } from '../permissions.ts';
import { Refusal } from '../refusal.ts';
import { openPerson } from './open-person.ts';
import { isErased } from './vault.ts';
import { Person, UnmaskedPerson } from './person.ts';
import { UnmaskPurpose, purposeInWords } from './purposes.ts';

/** One object for the whole request: a list must not become a file of everybody's full data. */
async function unmaskedInRequest(
  _ctx: Context,
  keys: readonly string[],
): Promise<readonly { unmasked: boolean }[]> {
  return keys.map(() => ({ unmasked: false }));
}

/** `unmasked`: for the owning unit, logged. */
@Resolver(() => Person)
export class PersonResolver {
  @FieldResolver(() => UnmaskedPerson, {
    nullable: true,
    description:
      'The owning unit only, one person a request; every read goes to the audit log with this purpose. FORBIDDEN otherwise; PERSON_ERASED once the retention is over.',
  })
  async unmasked(
    @Root() { holder, access }: Person,
    @Arg('purpose', () => UnmaskPurpose) purpose: UnmaskPurpose,
    @Arg('note', () => String, { nullable: true }) note: string | null | undefined,
    @Ctx() ctx: Context,
  ): Promise<UnmaskedPerson> {
    assertMay(ctx, access.unmask, holder.unitId);
    const reason = purposeInWords(purpose, note);
    if (isErased(holder.person.idNumberSealed)) throw new Refusal('PERSON_ERASED');
    const request = await ctx.load(unmaskedInRequest, 'request');
    if (request.unmasked) throw new Refusal('ONE_PERSON_AT_A_TIME');
    request.unmasked = true;
    await appendAudit(ctx, [
      {
        action: 'person.unmask',
        record: access.record,
        recordId: holder.id,
        unitId: holder.unitId,
        reason,
      },
    ]);
    const { person } = holder;
    const open = (input: string) => openPerson(ctx.vault, input, person) || null;
    return {
      name: openPerson(ctx.vault, 'name', person),
      idNumber: openPerson(ctx.vault, 'idNumber', person),
      phone: open('phone'),
      noPaperReason: open('noPaperReason'),
      sourceSystem: open('sourceSystem'),
      caseNumber: open('caseNumber'),
    };
  }
}
