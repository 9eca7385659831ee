import { expect, it } from 'vitest';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, type Made, REASON, codesOf, seenIn } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

const CHANGED = /^RECORD_CHANGED/;

/** Request key, revision and voiding of a kind, alone and with eight writers at once. */
export function checkChanges(kind: KindUnderTest): void {
  const acts = async (id: string) =>
    (
      await kind.rows<{ action: string }>('select action from audit_row where record_id = ? order by id', [
        id,
      ])
    ).map(({ action }) => action);
  const of = (verb: string) => `${kind.kind.noun}.${verb}`;

  it('is recorded once by one request key, however often it is sent', () =>
    withDraws(1, async (draw) => {
      const { input, id } = await kind.make(draw);
      await kind.void(kind.clerk, { id, revision: 1 });
      const key = crypto.randomUUID();
      const before = await kind.left();
      const answers = await Promise.all(
        Array.from({ length: RUNS.writers }, () => kind.record(kind.clerk, input, key)),
      );
      const [first, ...others] = answers.map((answer) => seenIn(answer).id);
      expect(new Set(others)).toEqual(new Set([first]));
      expect(seenIn(await kind.record(kind.clerk, input, key)).id).toBe(first);
      expect(await kind.left()).toMatchObject(oneMore(before));
      expect(await acts(first!)).toEqual([of('record')]);
    }));

  it('refuses a request key that stands for something else', () =>
    withDraws(1, async (draw) => {
      const [one, other] = [await kind.make(draw), await kind.make(draw)];
      for (const made of [one, other]) await kind.void(kind.clerk, made);
      const key = crypto.randomUUID();
      seenIn(await kind.record(kind.clerk, one.input, key));
      const before = await kind.left();
      const answer = await kind.record(kind.clerk, { ...other.input, ...difference(kind, one) }, key);
      expect(answer.errors).toMatchObject([{ code: 'REQUEST_KEY_REUSED', field: 'requestKey' }]);
      expect(await kind.left()).toEqual(before);
    }));

  it('is changed only by who saw its present revision, which each change moves by one', () =>
    withDraws(1, async (draw) => {
      const { made, changed } = await changedOnce(kind, draw);
      expect(changed.revision).toBe(made.revision + 1);
      const before = await kind.left();
      for (const revision of [made.revision, changed.revision + 1, 0, -1]) {
        const { id } = made;
        if (kind.declaration.amend && made !== changed)
          expect(codesOf(await kind.amend(kind.clerk, { id, revision }, changed.input))).toEqual([
            expect.stringMatching(CHANGED),
          ]);
        expect(codesOf(await kind.void(kind.clerk, { id, revision }))).toEqual([
          expect.stringMatching(CHANGED),
        ]);
      }
      expect(await kind.left()).toEqual(before);
    }));

  it('of eight who amend one revision at once exactly one does, and the others hear who was first', async (context) => {
    if (!kind.declaration.amend) return context.skip();
    await withDraws(1, async (draw) => {
      // The change is found on a record of its own, and then sent to another one that is like it.
      const { made, changed } = await changedOnce(kind, draw);
      const seen = await twin(kind, made);
      const answers = await Promise.all(
        Array.from({ length: RUNS.writers }, () => kind.amend(kind.clerk, seen, changed.input)),
      );
      const refused = answers.flatMap(codesOf);
      expect(refused).toEqual(Array(RUNS.writers - 1).fill('RECORD_CHANGED_BY'));
      expect(answers.flatMap(({ errors }) => errors.map(({ message }) => message))[0]).toContain(
        kind.clerk.name,
      );
      expect(await kind.shown(seen.id)).toMatchObject({ revision: seen.revision + 1 });
      expect(await acts(seen.id)).toEqual([of('record'), of('amend')]);
    });
  });

  it('of eight who void it at once exactly one does', () =>
    withDraws(1, async (draw) => {
      const made = await kind.make(draw);
      const answers = await Promise.all(
        Array.from({ length: RUNS.writers }, () => kind.void(kind.clerk, made)),
      );
      expect(answers.flatMap(codesOf)).toEqual(Array(RUNS.writers - 1).fill('RECORD_VOIDED'));
      expect(await acts(made.id)).toEqual([of('record'), of('void')]);
    }));

  it('is voided with a reason, once and for all, and stands behind no figure then', () =>
    withDraws(1, async (draw) => {
      const made = await kind.make(draw);
      for (const reason of ['', '错了', '   错了   '])
        expect((await kind.void(kind.clerk, made, reason)).errors).toMatchObject([
          { code: 'REASON_REQUIRED', field: 'reason' },
        ]);
      const seen = seenIn(await kind.void(kind.clerk, made, ` ${REASON} `));
      expect(await kind.shown(made.id)).toMatchObject({
        voidReason: REASON,
        voidedOn: '2026-06-30',
        counted: false,
        viewerCanAmend: false,
        viewerCanVoid: false,
      });
      const before = await kind.left();
      expect(codesOf(await kind.void(kind.clerk, seen))).toEqual(['RECORD_VOIDED']);
      if (kind.declaration.amend)
        expect(codesOf(await kind.amend(kind.clerk, seen, {}))).toEqual(['RECORD_VOIDED']);
      expect(await kind.left()).toEqual(before);
      expect(await contributionsOf(kind, made.id)).toEqual([]);
    }));

  it('asks for a reason where its declaration says so', async (context) => {
    if (kind.declaration.amend?.reason !== 'required') return context.skip();
    await withDraws(1, async (draw) => {
      const made = await kind.make(draw);
      const before = await kind.left();
      expect((await kind.amend(kind.clerk, made, {}, '改')).errors).toMatchObject([
        { code: 'REASON_REQUIRED', field: 'reason' },
      ]);
      expect(await kind.left()).toEqual(before);
    });
  });

  const keyed = kind.declaration.fields.filter(({ key }) => key);
  it.runIf(keyed.length > 0)('stands once for one unit and key, also of eight writers at once', () =>
    withDraws(1, async (draw) => {
      const { input, ...made } = await kind.make(draw);
      expect((await kind.record(kind.clerk, input)).errors).toMatchObject([{ field: keyed[0]!.name }]);
      // Another unit has records of its own, but of what units share; what was taken back stands no more.
      const answer = await kind.record(kind.fellow, withoutFiles(kind, input));
      if (kind.kind.shared) expect(answer.errors).toMatchObject([{ field: keyed[0]!.name }]);
      else seenIn(answer);
      seenIn(await kind.void(kind.clerk, made));
      const answers = await Promise.all(
        Array.from({ length: RUNS.writers }, () => kind.record(kind.clerk, input)),
      );
      const refused = answers.filter(({ errors }) => errors.length > 0);
      expect(refused).toHaveLength(RUNS.writers - 1);
      for (const { errors } of refused) expect(errors).toMatchObject([{ field: keyed[0]!.name }]);
    }),
  );
}

/** A record, and the same after one drawn amendment; of what is never amended, the record itself twice. */
async function changedOnce(kind: KindUnderTest, draw: Parameters<KindUnderTest['make']>[0]) {
  for (let attempt = 0; attempt < RUNS.attempts; attempt++) {
    const made = await kind.make(draw);
    const changed = await kind.change(draw, made);
    if (changed) return { made, changed };
  }
  throw new Error(`${kind.name}: nothing can be amended`);
}

/** The same recorded again, after the first was taken back: a second one beside it may be a repetition. */
async function twin(kind: KindUnderTest, { id, input }: Made) {
  const { revision } = await kind.shown(id);
  seenIn(await kind.void(kind.clerk, { id, revision }));
  return seenIn(await kind.record(kind.clerk, input));
}

function oneMore(before: object): object {
  const { records, acts } = before as { records: number; acts: number };
  return { records: records + 1, acts: acts + 1 };
}

/** Something in which the input is surely another one. */
function difference({ declaration }: KindUnderTest, { input }: Made): object {
  const text = declaration.fields.find(
    ({ record, shape }) => record && (shape === 'text' || shape === 'note'),
  );
  if (text) return { [text.name]: `${String(input[text.name] ?? '')}，另一件` };
  return 'phone' in input ? { phone: '13800000009' } : {};
}

/** Files are a unit's own. */
function withoutFiles({ declaration }: KindUnderTest, input: object): Record<string, unknown> {
  const files = declaration.fields.filter(({ shape }) => shape === 'file').map(({ name }) => [name, null]);
  return { ...input, ...Object.fromEntries(files) };
}

function contributionsOf(kind: KindUnderTest, id: string): Promise<object[]> {
  return kind.rows('select indicator_id, subject, value from fact_contribution where record_id = ?', [id]);
}
