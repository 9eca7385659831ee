import {
  amountInWords,
  comparatorWord,
  concernsInWords,
  countingWord,
  type Fact,
  figureInWords,
  Forecast,
  formatDay,
  formatDecimal,
  formatPercent,
  Light,
  Link,
  raiseDecimal,
  RecordsLink,
  roleWord,
  sourceWord,
  SummaryMark,
  targetInWords,
} from '@minsheng/kit';
import type { FullReadingFragment } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import type { Indicator } from './indicator-body.tsx';

/** What the ledger says; lines without a value are left out. */
export function readingFacts(indicator: Indicator, reading: FullReadingFragment, year: number): Fact[] {
  const { id, unitOfMeasure, module, code, planForm } = indicator;
  const amount = (text: string) => amountInWords(text, unitOfMeasure);
  const concerns = concernsInWords(reading, year);
  const facts: (Fact | undefined)[] = [
    { key: 'standing', label: t('fact.standing'), value: <Light standing={reading.standing} word /> },
    fact(planForm === 'QUARTERS' ? 'judged' : 'value', figureInWords(reading, unitOfMeasure), (figure) =>
      planForm === 'MILESTONES' || planForm === 'QUARTERS' ? (
        figure
      ) : (
        <>
          <RecordsLink
            indicatorId={id}
            to={`/${module}/records/${code}`}
            label={t('records.followOf', { value: figure })}
          >
            {figure}
          </RecordsLink>{' '}
          <SummaryMark indicator={indicator} />
        </>
      ),
    ),
    fact('coveredTo', reading.coveredTo, formatDay),
    fact('ratio', reading.denominator, (denominator) =>
      t('fact.ratioOf', {
        numerator: formatDecimal(reading.numerator ?? '0'),
        denominator: formatDecimal(denominator),
      }),
    ),
    fact('completion', reading.completion, (text) => formatPercent(text)),
    // Two thirds of a deliverable are nothing to say: its steps stand in a table of their own.
    fact('planned', planForm === 'MILESTONES' ? null : reading.planned, (text) =>
      reading.byTime ? t('fact.plannedByTime', { planned: amount(text) }) : amount(text),
    ),
    fact('deviation', reading.deviation, deviationInWords),
    fact('remaining', reading.remaining, amount),
    fact('weeklyPace', reading.weeklyPace, (text) => amount(raiseDecimal(text, 1))),
    fact('concerns', concerns.length > 0 ? concerns : null, (words) => words.join(t('join'))),
    fact('forecast', reading.forecastOn, (day) => <Forecast day={day} year={year} />),
    fact('opening', reading.opening, amount),
    fact('coveredAverage', reading.coveredAverage, (text) =>
      t('fact.coveredAverageOf', { value: amount(text), days: reading.daysCovered ?? 0 }),
    ),
    fact('daysMissing', reading.daysMissing, (days) => t('fact.daysMissingOf', { days })),
  ];
  return facts.filter((each) => each !== undefined);
}

/** What the catalogue says, in the words of the notice. */
export function catalogueFacts(indicator: Indicator): Fact[] {
  const { commitment, contributors, partOf } = indicator;
  const facts: (Fact | undefined)[] = [
    {
      key: 'commitment',
      label: t('fact.commitment'),
      value: (
        <Link to={`/commitments/${commitment.code}`}>
          {t(`commitment.full.${commitment.batch}`, { number: commitment.number })}
        </Link>
      ),
    },
    { key: 'target', label: t('fact.target'), value: targetInWords(indicator) },
    fact('comparator', indicator.target, () => comparatorWord(indicator.comparator)),
    { key: 'counting', label: t('fact.counting'), value: countingWord(indicator.counting) },
    { key: 'role', label: t('fact.role'), value: roleWord(indicator.role) },
    { key: 'source', label: t('fact.source'), value: sourceWord(indicator.source) },
    { key: 'owner', label: t('fact.owner'), value: indicator.owner.name },
    fact('contributors', contributors.length > 0 ? contributors : null, (units) =>
      units.map(({ name }) => name).join(t('join')),
    ),
    { key: 'allocation', label: t('fact.allocation'), value: t(`allocation.${indicator.allocation}`) },
    fact('partOf', partOf, ({ code, name }) => (
      <Link to={`/supervision/indicators/${code}`}>{t('fact.partOfWhole', { name })}</Link>
    )),
    fact('note', indicator.note, (note) => note),
  ];
  return facts.filter((each) => each !== undefined);
}

type FactKey =
  | 'value'
  | 'judged'
  | 'coveredTo'
  | 'ratio'
  | 'completion'
  | 'planned'
  | 'deviation'
  | 'remaining'
  | 'weeklyPace'
  | 'concerns'
  | 'forecast'
  | 'opening'
  | 'coveredAverage'
  | 'daysMissing'
  | 'comparator'
  | 'contributors'
  | 'partOf'
  | 'note';

function fact<Value>(
  key: FactKey,
  value: Value | null | undefined,
  render: (value: Value) => Fact['value'],
): Fact | undefined {
  return value == null ? undefined : { key, label: t(`fact.${key}`), value: render(value) };
}

function deviationInWords(text: string): string {
  const points = text.replace('-', '');
  if (points === '0') return t('fact.deviation.none');
  return t(text.startsWith('-') ? 'fact.deviation.behind' : 'fact.deviation.ahead', { points });
}
