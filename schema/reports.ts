import { type SubgraphDefinition, translate } from '@minsheng/kernel';
import { type ReportOutline, describeReport } from '@minsheng/kernel/reports';

/** Lights and standings in words, as pages call them. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  batch: ['COUNTY_VOTED', 'MUNICIPAL'],
  light: ['BLUE', 'GREEN', 'YELLOW', 'RED', 'GREY'],
  standing: [
    'DONE',
    'AHEAD',
    'ON_TRACK',
    'BEHIND',
    'FAR_BEHIND',
    'NOT_DUE',
    'NO_PLAN',
    'NO_RETURN',
    'INCOMPLETE',
    'NOT_CONNECTED',
  ],
};
const ENTITIES = ['commitment', 'indicator', 'unit', 'township'];
const WORDS = ['batch', 'light', 'standing', 'unitOfMeasure'];

/** Supervision's report of all indicators, which follows from no kind. */
function indicatorOutline(words: (key: string) => string): ReportOutline {
  const of = (name: string) => ({
    name,
    label: words(`indicatorReport.${name}`).split('；')[0]!.split('：')[0]!,
  });
  return {
    kind: 'Indicator',
    query: 'indicatorReport',
    title: words('indicatorReport.title'),
    ofPeople: false,
    standing: true,
    dimensions: [
      ...ENTITIES.map((name) => ({
        ...of(name),
        selection: SELECTIONS[name] ?? '{ id name }',
        filters: false,
      })),
      ...WORDS.map((name) => ({
        ...of(name),
        ...(CHOICES[name]
          ? { choices: CHOICES[name].map((value) => ({ value, label: words(`indicatorReport.${value}`) })) }
          : {}),
        filters: name === 'light',
      })),
    ],
    measures: ['indicators', 'value', 'target', 'planned', 'completion'].map((name) => ({
      ...of(name),
      plain: false,
    })),
  };
}

const SELECTIONS: Readonly<Record<string, string>> = { commitment: '{ id name: shortTitle }' };

/** `frontends/reports/src/generated/reports.json`: what may be chosen of each kind's report, in words. */
export function reportOutlines(definitions: readonly SubgraphDefinition[]): string {
  const outlines = definitions.flatMap(({ kinds = [], messages }) =>
    kinds.map((kind) => describeReport(kind, (key) => translate(messages, key))),
  );
  const supervision = definitions.find(({ id }) => id === 'supervision')!;
  outlines.unshift(indicatorOutline((key) => translate(supervision.messages, key)));
  return `${JSON.stringify(outlines, null, 1)}\n`;
}
