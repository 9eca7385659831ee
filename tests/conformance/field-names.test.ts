import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSubgraph } from '@minsheng/kernel';
import { modules } from '@minsheng/kernel/registry';
import { expect, it } from 'vitest';
import { ROOT } from '../../schema/generated.ts';

/** Words that much else is called, too: looked for in the kind's own folders alone. */
const COMMON = new Set([
  'address',
  'area',
  'audience',
  'children',
  'code',
  'cost',
  'day',
  'facility',
  'household',
  'households',
  'indicator',
  'items',
  'kind',
  'name',
  'note',
  'number',
  'paper',
  'people',
  'person',
  'register',
  'result',
  'round',
  'scan',
  'signedBy',
  'signedOn',
  'site',
  'source',
  'stage',
  'stages',
  'system',
  'theme',
  'title',
  'totals',
  'township',
  'works',
  'year',
]);

/** Where a field is named by right: its declaration, the trade's rules and measures, frozen migrations, tests, what is generated. */
const BY_RIGHT =
  /\.rules\.ts$|\.measures\.ts$|\.test\.tsx?$|\/migrations\/|\/testing\/|\/generated\/|\/gql\/|\/node_modules\/|\/dist\/|kernel\/src\/domain\//;

/** Where one is named all the same, and why. Whatever is not needed any more must go. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'services/kernel/src/statements/': 'declares what all modules take as statements',
  'frontends/kit/src/statements/': 'pages by hand, once for all modules',
  'services/kernel/src/sessions/session-fields.ts': 'declares what all sessions have',
  'services/kernel/src/sessions/service-fields.ts': 'declares what all services have',
  'services/kernel/src/registers/register-fields.ts': 'declares what all registers have',
  'services/kernel/src/places/place-fields.ts': 'declares what all places have',
  'services/kernel/src/sessions/session.summary.ts':
    'a widget: figures of its own over any kind of session, in SQL',
  'services/housing/src/part/': "widgets of a commitment's page: figures of their own, in SQL",
  'frontends/portal/src/overview/overview.documents.ts': 'the day on which the office verified a figure',
  'frontends/portal/src/commitment/commitment.documents.ts': 'the day on which the office verified a figure',
  'services/housing/src/works/works.actions.ts': 'a move of stage is a verb of its own',
  'services/housing/src/works/works.inputs.ts': 'a move of stage is a verb of its own',
  'services/housing/src/works/works.stages.ts': 'declares the days on which stages were reached',
  'services/housing/src/works/works.resolver.ts':
    'what follows from a works: its next stages, what it has let pass',
  'services/housing/src/section/section.actions.ts': 'taking over a stretch is a verb of its own',
  'services/housing/src/section/section.acceptances.ts':
    'declares the acceptances, and reads lengths for the rules',
  'services/housing/src/section/section-totals.ts': 'lengths of all sections of a works',
  'frontends/housing/src/': 'rich kinds: pages by hand',
  'services/health/src/facility/facility.loaders.ts': 'what tables name an institution by',
  'services/health/src/facility/facility.resolver.ts':
    'the names under which scripts know the list and its verb',
  'services/health/src/part/': "widgets of a commitment's page: figures of their own, in SQL",
  'services/civil-affairs/src/part/': "widgets of a commitment's page: figures of their own, in SQL",
  'services/public-security/src/part/': "widgets of a commitment's page: figures of their own, in SQL",
  'services/health/src/screening/screening.counted-by.ts':
    'which other record of the person counts instead, in SQL',
  'services/health/src/screening/screening.warnings.ts': "questions about the person's other screenings",
  'services/civil-affairs/src/place/place.close.ts': 'closing is a verb of its own',
  'services/public-security/src/dissuasion/dissuasion.paper.ts':
    'several days of one paper: a verb of its own',
  'services/public-security/src/dissuasion/dissuasion.gaps.ts': 'days that are missing: a query of its own',
  'frontends/health/src/screening/': 'a rich kind: pages by hand',
  'frontends/health/src/training/training.slots.tsx':
    'what the form begins with; certificates are of one kind alone',
  'frontends/health/src/training/training-summary.tsx': 'a widget',
  'frontends/health/src/lecture/lecture.slots.tsx': 'what the form begins with',
  'services/housing/src/section/section.resolver.ts':
    'accepting is a verb of its own, and drops its draft by the kind',
  'frontends/housing/src/fault/fault.slots.tsx': 'what the form begins with',
  'frontends/housing/src/walkway/walkway.slots.tsx': 'sites are offered by name',
  'frontends/health/src/counselling/counselling.slots.tsx': 'what the form begins with',
  'frontends/health/src/cover/cover.slots.tsx': 'what the form begins with',
  'frontends/civil-affairs/src/service/service.slots.tsx': 'what the form begins with',
  'frontends/civil-affairs/src/school/school.slots.tsx': 'what the form begins with',
  'frontends/health/src/firstaid/firstaid.slots.tsx': 'what the form begins with',
  'services/health/src/aed/aed.due.ts': 'what waits: a count of its own, in SQL',
  'frontends/public-security/src/dissuasion/': 'a rich kind: days in a row, with the missing ones among them',
  'frontends/public-security/src/campaign/campaign.slots.tsx': 'what the form begins with',
  'frontends/civil-affairs/src/activity/activity.slots.tsx': 'what the form begins with',
  'frontends/civil-affairs/src/adaptation/adaptation.slots.tsx': 'what the form begins with',
  'frontends/civil-affairs/src/place/place-close.page.tsx': 'closing is a verb of its own',
  'frontends/civil-affairs/src/place/place.documents.ts': 'closing is a verb of its own',
};

/** What everybody shares, and may therefore know of no kind. */
const SHARED = ['services/kernel/src', 'frontends/kit/src', 'frontends/portal/src'];

interface Named {
  readonly field: string;
  readonly module: string;
  readonly kind: string;
  readonly folder: string;
}

const named = await allFields();
const sources = new Map(
  globSync('{services,frontends}/*/src/**/*.{ts,tsx}', { cwd: ROOT })
    .filter((file) => !BY_RIGHT.test(`/${file}`))
    .map((file) => [file, withoutFrozen(readFileSync(resolve(ROOT, file), 'utf8')).split('\n')]),
);

it('no field of a declared kind is named but by its declaration, rules, measures and messages', () => {
  const found = [...sources].flatMap(([file, lines]) => {
    if (Object.keys(EXCEPTIONS).some((place) => file.startsWith(place))) return [];
    const fields = namesLookedForIn(file);
    if (fields.length === 0) return [];
    const pattern = patternOf(fields);
    return lines.flatMap((line, nth) => {
      const [name] = pattern.exec(line) ?? [];
      return name ? [`${file}:${nth + 1} names ${name}: ${line.trim()}`] : [];
    });
  });
  expect(found).toEqual([]);
});

it('each exception is still needed', () => {
  const needless = Object.keys(EXCEPTIONS).filter(
    (place) =>
      ![...sources].some(([file, lines]) => {
        const fields = file.startsWith(place) ? namesLookedForIn(file) : [];
        return fields.length > 0 && lines.some((line) => patternOf(fields).test(line));
      }),
  );
  expect(needless).toEqual([]);
});

/**
 * Fields that the file may not name: of its own kind all, of its module's and in what is shared those of their own name.
 * A declaration names its own, whatever another kind calls so too.
 */
function namesLookedForIn(file: string): readonly string[] {
  const isShared = SHARED.some((folder) => file.startsWith(`${folder}/`));
  const declared = named.filter((it) => file === `services/${it.module}/src/${it.folder}/${it.folder}.ts`);
  const ownFields = new Set(declared.map(({ field }) => field));
  return [
    ...new Set(
      named
        .filter(({ module, kind, folder, field }) => {
          const inModule = file.startsWith(`services/${module}/`) || file.startsWith(`frontends/${module}/`);
          const inFolder = inModule && file.split('/')[3] === folder;
          return (
            kind !== '' &&
            !ownFields.has(field) &&
            (inFolder || ((inModule || isShared) && !COMMON.has(field)))
          );
        })
        .map(({ field }) => field),
    ),
  ];
}

/** A field, or its column in SQL, as a whole word; not `name=` of an element. */
function patternOf(fields: readonly string[]): RegExp {
  const columns = fields.map((name) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  return new RegExp(`(?<![\\w-])(${[...new Set([...fields, ...columns])].join('|')})(?![\\w-]|=["{])`);
}

/** As many lines as before, without comments, imports, and the frozen migrations of a manifest, which name columns. */
function withoutFrozen(text: string): string {
  return text
    .replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
    .replaceAll(/(?<![:'"`\w])\/\/.*/g, '')
    .replaceAll(/^import .*$/gm, '')
    .replaceAll(/^ *add\w+\('m\d\d-[^;]*?\}\),$/gms, (migration) => migration.replaceAll(/[^\n]/g, ''));
}

async function allFields(): Promise<readonly Named[]> {
  const definitions = await Promise.all(modules().map(({ id }) => loadSubgraph(id)));
  return definitions.flatMap(({ kinds = [] }) =>
    kinds.flatMap(({ declaration: { module, name: kind, noun: folder, fields } }) =>
      fields.map(({ name: field }) => ({ field, module, kind, folder })),
    ),
  );
}
