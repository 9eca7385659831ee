import type { Caller } from '@minsheng/kernel';
import { expect, it } from 'vitest';
import { COLUMNS } from '../../security/rights/columns.ts';
import { withDraws } from './drawing.ts';
import { type KindUnderTest, answered, codesOf } from './kind-under-test.ts';
import { isHeld } from './rights.check.ts';

/** A half-filled form is its author's alone: no right of anybody else's opens it, and no trail tells of it. */
export function checkDrafts(kind: KindUnderTest): void {
  const { permissions } = kind.kind;
  const keepers = COLUMNS.filter((column) => isHeld(kind, column, permissions.record));
  const form = { kind: kind.name, act: 'record', about: kind.kind.owner && 'of-this-one' };
  const content = JSON.stringify({ values: { name: '某人', idNumber: '500240198003011024' } });

  it('keeps a form for its author and tells nobody else, not even that there is one', async () => {
    const before = await kind.left();
    expect(codesOf(await save(kind, kind.clerk, form, content))).toEqual([]);
    expect(await found(kind, kind.clerk, form)).toBe(content);
    expect(await found(kind, kind.clerk, { ...form, act: 'amend' })).toBeUndefined();
    for (const column of COLUMNS) {
      const caller = kind.module.caller(column);
      if (caller.accountId === kind.clerk.accountId) continue;
      const answers = [await find(kind, caller, form), await drop(kind, caller, form)];
      if (keepers.includes(column) || column === 'fellow-clerk') {
        expect([column, ...answers.map(answered)]).toEqual([column, null, true]);
        continue;
      }
      answers.push(await save(kind, caller, form, content));
      expect([column, ...answers.flatMap(codesOf)]).toEqual([column, 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    }
    expect(await found(kind, kind.clerk, form)).toBe(content);
    expect(await kind.left()).toEqual(before);
    const kept = await kind.rows<{ row: string }>('select d::text as row from draft d where kind = ?', [
      kind.name,
    ]);
    expect(kept).toHaveLength(1);
    expect(kept[0]!.row).not.toMatch(/5002401980|某人|of-this-one/);
    expect(answered(await drop(kind, kind.clerk, form))).toBe(true);
    expect(await found(kind, kind.clerk, form)).toBeUndefined();
  });

  it('has done with the form that it records, and with no other', () =>
    withDraws(1, async (draw) => {
      const { id, input } = await kind.make(draw);
      const about = kind.kind.owner && String(input[kind.kind.owner.field]);
      const others = [
        { ...form, about, act: 'another' },
        { ...form, act: 'amend', about: 'another' },
      ];
      for (const it of [...others, { ...form, about }, { ...form, act: 'amend', about: id }])
        await save(kind, kind.clerk, it, content);
      const made = await kind.make(draw, kind.clerk, about ? { [kind.kind.owner!.field]: about } : {});
      expect(await found(kind, kind.clerk, { ...form, about })).toBeUndefined();
      expect(await found(kind, kind.clerk, { ...form, act: 'amend', about: id })).toBe(content);
      await save(kind, kind.clerk, { ...form, act: 'amend', about: made.id }, content);
      if (await kind.change(draw, made))
        expect(await found(kind, kind.clerk, { ...form, act: 'amend', about: made.id })).toBeUndefined();
      for (const it of others) expect(await found(kind, kind.clerk, it)).toBe(content);
    }));
}

interface Form {
  readonly kind: string;
  readonly act: string;
  readonly about?: string;
}

function verbs({ module }: KindUnderTest) {
  const one = module.id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const One = one[0]!.toUpperCase() + one.slice(1);
  return { find: `${one}Draft`, save: `save${One}Draft`, drop: `drop${One}Draft` };
}

function save(kind: KindUnderTest, by: Caller, form: Form, content: string) {
  const text = `mutation ($input: SaveDraftInput!) { ${verbs(kind).save}(input: $input) }`;
  return kind.ask(by, text, { input: { ...form, content } });
}

function find(kind: KindUnderTest, by: Caller, form: Form) {
  return kind.ask(
    by,
    `query ($form: DraftFormInput!) { ${verbs(kind).find}(form: $form) { content savedAt } }`,
    {
      form,
    },
  );
}

function drop(kind: KindUnderTest, by: Caller, form: Form) {
  return kind.ask(by, `mutation ($form: DraftFormInput!) { ${verbs(kind).drop}(form: $form) }`, { form });
}

async function found(kind: KindUnderTest, by: Caller, form: Form): Promise<string | undefined> {
  return answered<{ content: string } | null>(await find(kind, by, form))?.content;
}
