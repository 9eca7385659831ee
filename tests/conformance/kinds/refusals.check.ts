import type { AtStage, Draw, FieldDeclaration, Given } from '@minsheng/kernel/kinds';
import { expect, it } from 'vitest';
import { drawField, takenBy, withDraws } from './drawing.ts';
import type { KindUnderTest } from './kind-under-test.ts';
import { RUNS } from './runs.ts';

/** An input that is right but for one field, and what it is refused with. */
interface Wrong {
  readonly said: Given;
  readonly code: string | RegExp;
  /** Why, for the message of a failure. */
  readonly because: string;
}

const TODAY = '2026-06-30';
const TOMORROW = '2026-07-01';
/** Days are of this century, unless a field says from when on it can be meant. */
const EARLIEST = '2000-01-01';

/** What a declaration says of its fields by itself is refused where it is not kept, in words that name the field. */
export function checkRefusals(kind: KindUnderTest): void {
  for (const field of takenBy(kind.declaration, 'record')) {
    if (wrongOf(kind, field).length === 0 && stagesOf(kind, field).length === 0) continue;
    it(`is refused for its ${field.name}: ${wrongOf(kind, field)
      .map(({ because }) => because)
      .concat(stagesOf(kind, field).map(([stage, rule]) => `${rule} at ${stage}`))
      .join(', ')}`, () =>
      withDraws(RUNS.refused, async (draw) => {
        const { input, ...made } = await kind.make(draw);
        await kind.void(kind.clerk, made);
        const before = await kind.left();
        for (const wrong of [
          ...wrongOf(kind, field),
          ...toldNumbers(kind, field),
          ...wrongAtStages(kind, field, draw),
        ])
          await expectRefused(kind, field, { ...input, ...wrong.said }, wrong);
        expect(await kind.left()).toEqual(before);
      }));
  }
}

/** Beside people a free text tells no number of theirs. */
function toldNumbers({ declaration }: KindUnderTest, { name, shape }: FieldDeclaration): readonly Wrong[] {
  if (!declaration.people || (shape !== 'text' && shape !== 'note')) return [];
  return [
    { said: { [name]: '本人500240194601010207' }, code: 'TEXT_HOLDS_ID_NUMBER', because: 'an ID number' },
    { said: { [name]: '电话139 0000 1234' }, code: 'TEXT_HOLDS_PHONE', because: 'a phone' },
  ];
}

async function expectRefused(
  kind: KindUnderTest,
  field: FieldDeclaration,
  input: Given,
  wrong: Wrong,
): Promise<void> {
  const { errors, data } = await kind.record(kind.clerk, input);
  const said = `${field.name} ${wrong.because}: ${JSON.stringify(errors)}`;
  expect(errors, said).toHaveLength(1);
  const [{ code, message, field: named }] = errors as [(typeof errors)[number]];
  expect(code, said).toMatch(wrong.code);
  expect(Object.values(data ?? {})[0] ?? null, said).toBeNull();
  // What graphql itself refuses, a type that is not met, it says in English; what others keep is nobody else's to hear of.
  if (code === 'BAD_USER_INPUT' || code === 'FORBIDDEN') return;
  expect(
    field.inputs.map(({ name }) => name),
    said,
  ).toContain(named);
  expect(message, said).toMatch(/\p{Script=Han}/u);
  expect(message, said).not.toMatch(/[{}$]|\b[A-Z]+_[A-Z]+\b|\b[a-z]+\.[a-z]/);
}

function wrongOf({ declaration: { partedBy } }: KindUnderTest, field: FieldDeclaration): readonly Wrong[] {
  const { name, shape, optional, bounds, choices, inputs } = field;
  const wrong = (value: unknown, code: string | RegExp, because: string): Wrong[] => [
    { said: { [name]: value }, code, because },
  ];
  const number = (value: number) => (shape === 'count' ? value : String(value));
  const [input] = inputs;
  if (shape === 'person') return WRONG_PEOPLE;
  if (shape === 'household') return WRONG_HOMES;
  return [
    ...(input && !input.optional && !optional
      ? wrong(null, /^(BAD_USER_INPUT|FIELD_REQUIRED)$/, 'left out')
      : []),
    ...(shape === 'text' && !optional ? wrong(' \t ', 'FIELD_REQUIRED', 'blank') : []),
    ...(shape === 'text' || shape === 'note'
      ? [
          ...wrong('长'.repeat(bounds.longest! + 1), 'TEXT_TOO_LONG', 'too long'),
          ...wrong('有\u0000字', 'TEXT_UNWRITABLE', 'with NUL'),
          ...wrong('\ud800', 'TEXT_UNWRITABLE', 'half a character'),
          ...wrong('\u200b\u3164', 'TEXT_INVISIBLE', 'nothing to be seen'),
        ]
      : []),
    ...(bounds.past ? wrong(TOMORROW, 'DAY_AFTER_TODAY', `after ${TODAY}`) : []),
    ...(shape === 'day'
      ? wrong(dayBefore(bounds.earliest ?? EARLIEST), 'DAY_OF_ANOTHER_AGE', 'of another age')
      : []),
    ...(bounds.least !== undefined && shape !== 'choices'
      ? wrong(
          number(bounds.above ? bounds.least : bounds.least - 1),
          /^NUMBER_(TOO_SMALL|NOT_ABOVE)$/,
          'too small',
        )
      : []),
    ...(bounds.most === undefined ? [] : wrong(number(bounds.most + 1), 'NUMBER_TOO_LARGE', 'too large')),
    ...(bounds.places === undefined
      ? []
      : wrong(`1.${'0'.repeat(bounds.places)}1`, 'NUMBER_TOO_FINE', 'too fine')),
    ...(shape === 'choices' && bounds.least ? wrong([], 'FIELD_REQUIRED', 'none chosen') : []),
    ...(choices
      ? wrong(shape === 'choices' ? ['NO_SUCH'] : 'NO_SUCH', 'BAD_USER_INPUT', 'not of the list')
      : []),
    ...(choices?.values ?? [])
      .filter(({ retired }) => retired)
      .flatMap(({ value }) =>
        wrong(shape === 'choices' ? [value] : value, 'CHOICE_RETIRED', `retired ${value}`),
      ),
    ...(shape === 'record'
      ? wrong('no-such-record', partedBy?.field === name ? 'FORBIDDEN' : 'REFERENCE_UNKNOWN', 'unknown')
      : []),
    ...(shape === 'file' ? wrong('no-such-file', /./, 'unknown') : []),
    ...(shape === 'place' ? wrong('no-such-township', 'TOWNSHIP_UNKNOWN', 'unknown') : []),
  ];
}

const WRONG_PEOPLE: readonly Wrong[] = [
  { said: { name: ' ' }, code: 'NAME_REQUIRED', because: 'without a name' },
  { said: { idNumber: '50024019400101001' }, code: /^ID_NUMBER_/, because: 'with a number too short' },
  { said: { idNumber: '500240194001010010' }, code: /^ID_NUMBER_/, because: 'with a wrong check digit' },
  { said: { phone: '123' }, code: /^PHONE_/, because: 'with no phone number' },
];

const WRONG_HOMES: readonly Wrong[] = [
  {
    said: { householdNumber: null, village: null, houseNumber: '3组12号' },
    code: 'HOUSEHOLD_VILLAGE_REQUIRED',
    because: 'without a village',
  },
  {
    said: { householdNumber: null, village: '桥头村', houseNumber: ' ' },
    code: 'HOUSEHOLD_HOUSE_REQUIRED',
    because: 'without a house',
  },
];

/** Stages at which the field must or must not be said. */
function stagesOf(
  { declaration }: KindUnderTest,
  { stages }: FieldDeclaration,
): readonly [string, AtStage][] {
  return declaration.stage ? Object.entries(stages).filter(([, rule]) => rule !== 'allowed') : [];
}

function wrongAtStages(kind: KindUnderTest, field: FieldDeclaration, draw: Draw): readonly Wrong[] {
  const { declaration, around } = kind;
  return stagesOf(kind, field).map(([stage, rule]) => {
    const at = { [declaration.stage!.field]: stage };
    // All others are as this stage wants them.
    const others = takenBy(declaration, 'record').filter((it) => it !== field && it.stages[stage]);
    const rest = others.map((it) => drawField(kind.drawn, around, it, at, draw));
    const said = Object.assign(at, ...rest) as Given;
    if (rule === 'required')
      return {
        said: { ...said, [field.name]: null },
        code: 'FIELD_REQUIRED_AT_STAGE',
        because: `missing at ${stage}`,
      };
    const { sample } = kind.kind.fields[field.name]!;
    let value = sample(field.name, draw);
    // An optional text may be drawn as nothing, which is what the stage wants.
    while (value[field.name] === null) value = sample(field.name, draw);
    return { said: { ...said, ...value }, code: 'FIELD_ABSENT_AT_STAGE', because: `said at ${stage}` };
  });
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
