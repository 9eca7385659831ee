import type { Change } from '../change.ts';
import type { Binding } from '../facts/measure.ts';
import { holdCaseOf, joinCase } from '../people/cases.ts';
import type { SealedPerson } from '../people/sealed-person.ts';
import { findToldNumber } from '../people/told-number.rules.ts';
import { amendRecord, recordOnce } from '../records/record.actions.ts';
import type { KeptRecord } from '../records/kept-record.ts';
import { getOwner, refuseClosedOwner } from '../records/owner.ts';
import { type RecordKind, bindingsOf, reachOfKind } from '../records/record-kind.ts';
import { readReason } from '../history/reasons.ts';
import { Refusal, refuse } from '../refusal.ts';
import { assertConfirmed } from '../questions/question.ts';
import { questionsOf } from '../questions/questions-of.ts';
import type { Asked, DeclaredKind, Kind, Known, ValuesOf } from './declared.ts';
import { hasParts, isAmended, isPerson, isRecorded, nounOf } from './describe.ts';
import type { AnyField, Fields, Given, Taking } from './field.ts';
import { correctedFields, saidToday } from './corrections.ts';
import { factsOfPerson } from './fields/person.ts';
import { isHiddenFromOthers, propertyOf } from './kind-entity.ts';
import { refuseRepeated } from './repeated.ts';
import { assertMoves, refuseByStage } from './stages.ts';

/** Recording and amending as a declaration says. */
export function kindActions<F extends Fields>(
  declared: DeclaredKind<F>,
  kind: RecordKind<ValuesOf<F>>,
): Pick<Kind<F>, 'record' | 'amend' | 'questionsOf'> {
  type R = ValuesOf<F>;
  const specs = Object.entries<AnyField>(declared.fields);
  const recorded = specs.filter(([, spec]) => isRecorded(spec));
  const { stage, partedBy, reason: asksReason } = declared;
  const labelOf = (field: string) => `${nounOf(declared)}.${field}`;
  const besidePeople = specs.some(([, spec]) => isPerson(spec) || isHiddenFromOthers(spec));

  /** Numbers of people have fields of their own, in which they are sealed. */
  function refuseToldNumber(field: string, label: string, text: unknown): void {
    const told = besidePeople && typeof text === 'string' && findToldNumber(text);
    if (told) throw new Refusal(`TEXT_HOLDS_${told}`, { field, label });
  }

  function takingAt(tx: Change, into: R, name: string): Taking {
    return {
      tx,
      name,
      unitId: into.unitId,
      record: valuesOf(into),
      refuse(code, params = {}) {
        throw new Refusal(code, { field: name, label: labelOf(name), ...params });
      },
    };
  }

  async function take(tx: Change, into: R, given: Given, taken: typeof specs): Promise<void> {
    // Whose a file is, is a matter of rights: it is said before anything else is.
    for (const [name, spec] of [...taken.filter(isFile), ...taken.filter((it) => !isFile(it))]) {
      if (spec.shape === 'text' || spec.shape === 'note') refuseToldNumber(name, labelOf(name), given[name]);
      const kept: unknown = await spec.take!(given, takingAt(tx, into, name));
      valuesOf(into)[propertyOf(name, spec)] = kept;
      if (isPerson(spec)) await joinCase(tx, into, kept as SealedPerson);
    }
  }

  /** What recording could not say, like the whole number of somebody whose source masks it. */
  async function complete(tx: Change, into: R, given: Given, completed: typeof specs): Promise<void> {
    for (const [name, spec] of completed) {
      const kept: unknown = await spec.complete!(given, takingAt(tx, into, name), valuesOf(into)[name]);
      valuesOf(into)[name] = kept;
      await joinCase(tx, into, kept as SealedPerson);
    }
  }

  async function assertStands(
    tx: Change,
    it: R,
    owner: KeptRecord | undefined,
    before?: Readonly<R>,
  ): Promise<void> {
    const values = valuesOf(it);
    const today = tx.clock.today();
    const part = partedBy && String(values[partedBy.field]);
    if (stage) refuseByStage(specs, values, stage.field, labelOf);
    const people = specs.filter(([, spec]) => isPerson(spec)).map(([name]) => values[name] as SealedPerson);
    const known: Known<R> = {
      today,
      ...(owner ? { owner } : {}),
      ...(before ? { before } : {}),
      person: factsOfPerson(people[0]),
      get bindings() {
        return bindingsOf(tx, kind).filter((binding) => !partedBy || partedBy.names(binding, part!));
      },
    };
    refuse(declared.check?.(it, known));
    Object.assign(it, declared.follows?.(it, known));
    if (!before) await refuseRepeated(tx, kind, declared, it);
    await declared.against?.(tx, it, before);
  }

  const ask = (tx: Change, it: R, before?: Readonly<R>) => questionsOf(tx, declared, kind, it, before);

  /** What was asked and confirmed is kept with the act. */
  async function confirm(tx: Change, it: R, confirmed: Asked['confirmed'], before?: Readonly<R>) {
    const questions = await ask(tx, it, before);
    assertConfirmed(questions, confirmed);
    tx.answered(it, questions);
  }

  async function asksForReason(tx: Change, before: Readonly<R>, after: R, amended: typeof specs) {
    if (asksReason === 'required' || declared.cancels?.(before, after)) return true;
    if (asksReason) return asksReason(before, after);
    const corrected = correctedFields(amended, valuesOf(before), valuesOf(after), stage?.field);
    return corrected.length > 0 && !(await saidToday(tx, kind, after, corrected));
  }

  return {
    questionsOf: ask,
    async record(tx, input, { requestKey, whole = input, confirmed } = {}) {
      const given = input as Given;
      const part = partedBy && String(given[partedBy.field]);
      const matches = partedBy && ((binding: Binding) => partedBy.names(binding, part!));
      const owner = kind.owner && (await getOwner(tx, kind, String(given[kind.owner.field])));
      const recording = { input: whole, requestKey, matches, unitId: owner?.unitId };
      return recordOnce(tx, kind, recording, async (made) => {
        if (owner) refuseClosedOwner(kind, owner);
        made.townshipId = owner?.townshipId ?? null;
        for (const [name, spec] of specs)
          if (spec.columnType) valuesOf(made)[propertyOf(name, spec)] ??= spec.atFirst ?? null;
        await take(tx, made, given, recorded);
        for (const [name, spec] of specs)
          if (spec.make) valuesOf(made)[propertyOf(name, spec)] = await spec.make(tx, kind as never, name);
        await assertStands(tx, made, owner);
        await confirm(tx, made, confirmed);
      });
    },
    async amend(tx, seen, input, { reason, reasonCode, confirmed } = {}) {
      const given = input as Given;
      // Rights first: whoever may not change it hears nothing of what a reason needs.
      await reachOfKind(tx, kind, 'amend');
      const said = readReason(reason, reasonCode);
      refuseToldNumber('reason', 'record.reason', said?.text);
      const typed = specs.filter(([name, spec]) => isAmended(spec) && isSaid(name, spec, given));
      const amended = specs.filter((it) => typed.includes(it) || (isAmended(it[1]) && it[1].always));
      const completed = specs.filter(([, spec]) => isCompleted(spec, given));
      for (const [name] of completed) await holdCaseOf(tx, kind, name, seen.id);
      const change = async (standing: R, owner?: KeptRecord) => {
        const before = { ...standing };
        // Who somebody is may come to be known when nothing else is open any more.
        if (stage && (typed.length > 0 || completed.length === 0))
          assertMoves(stage, valuesOf(standing), given, labelOf);
        await complete(tx, standing, given, completed);
        await take(tx, standing, given, amended);
        if (!said && (await asksForReason(tx, before, standing, typed)))
          throw new Refusal('REASON_REQUIRED', { field: 'reason' });
        await assertStands(tx, standing, owner, before);
        await confirm(tx, standing, confirmed, before);
      };
      return amendRecord(tx, kind, seen, change, said);
    },
  };
}

/** A record's values by property: which there are is what its declaration says. */
function valuesOf(record: object): Record<string, unknown> {
  return record as Record<string, unknown>;
}

/** Whether the input says the field: left out it stays, and null empties only what may be empty. */
function isSaid(name: string, spec: AnyField, given: Given): boolean {
  if (hasParts(spec)) return Object.keys(spec.inputs(name)).some((part) => given[part] !== undefined);
  const value = given[name];
  if (value === undefined) return false;
  return value !== null || (spec.options.optional ?? false) || spec.shape === 'place';
}

function isCompleted({ completions = {} }: AnyField, given: Given): boolean {
  return Object.keys(completions).some((input) => (given[input] ?? null) !== null);
}

function isFile([, { shape }]: readonly [string, AnyField]): boolean {
  return shape === 'file';
}
