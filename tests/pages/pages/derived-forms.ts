import { type KindFiles, STATEMENT, allKinds, sourceOf } from './kind-files.ts';

/** A form that the kit derives from a kind's declaration. */
export interface DerivedForm {
  readonly route: string;
  /** The kinds of field that it is made of. */
  readonly fields: ReadonlySet<string>;
}

/** What of a field's declaration decides which control it gets, and which words can be said against what is typed. */
interface DeclaredField {
  readonly name: string;
  readonly shape: string;
  readonly said?: boolean;
  readonly amend?: boolean;
  readonly optional?: boolean;
  readonly past?: boolean;
  readonly decimals?: number;
  readonly least?: string;
  readonly most?: string;
  readonly stages?: object;
}

const TYPED_INTO: ReadonlySet<string> = new Set(['count', 'quantity', 'money', 'day', 'person', 'household']);

/** The forms of one kind: of a new record, and of a correction where one is offered. Statements' are written by hand. */
export function derivedForms(kind: KindFiles): DerivedForm[] {
  if (kind.base === STATEMENT) return [];
  // What the kit does not draw is a kind of field of its own.
  const own = /\b(inputs|pages):/.test(sourceOf(kind, 'slots')) ? [`own of ${kind.mount}`] : [];
  const fields = declaredFields(kind);
  const forms = [{ route: `${kind.mount}/new`, fields: new Set([...own, ...kindsOfField(fields, 'said')]) }];
  if (sourceOf(kind, 'documents').includes('amendDocument'))
    forms.push({
      route: `${kind.mount}/:id/amend`,
      fields: new Set([...own, ...kindsOfField(fields, 'amend')]),
    });
  return forms;
}

/**
 * Of all derived forms so many that each kind of field is in one of them: the kit draws a field from its declaration
 * alone, so the same declaration typed into a second time shows nothing new. Those that bring most come first.
 */
export function exemplaryForms(forms = allKinds().flatMap(derivedForms)): Set<string> {
  const left = new Set(forms.flatMap(({ fields }) => [...fields]));
  const chosen = new Set<string>();
  while (left.size > 0) {
    const news = ({ fields }: DerivedForm) => [...fields].filter((field) => left.has(field)).length;
    const best = forms.reduce((most, form) => (news(form) > news(most) ? form : most));
    chosen.add(best.route);
    for (const field of best.fields) left.delete(field);
  }
  return chosen;
}

function kindsOfField(fields: readonly DeclaredField[], act: 'said' | 'amend'): string[] {
  return fields
    .filter((field) => field[act] && TYPED_INTO.has(field.shape))
    .flatMap(({ shape, optional, past, decimals, least, most, stages }) => {
      const bounds = [sign(least), sign(most)];
      // Every shape both anew and in a correction, where it begins filled in.
      return [
        `${act} ${shape}`,
        JSON.stringify({ shape, optional, past, decimals, bounds, staged: stages !== undefined }),
      ];
    });
}

function sign(bound: string | undefined): number | undefined {
  return bound === undefined ? undefined : Math.sign(Number(bound));
}

/** The generated descriptor is TypeScript, its list of fields is JSON. */
function declaredFields(kind: KindFiles): DeclaredField[] {
  const [, list] = /^ {2}"fields": (\[\n.*?^ {2}\]),$/ms.exec(sourceOf(kind, 'descriptor')) ?? [];
  if (list === undefined) throw new Error(`no fields in the generated descriptor of ${kind.mount}`);
  return JSON.parse(list) as DeclaredField[];
}
