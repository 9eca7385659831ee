import { Card, EmptyPanel, Facts, formatDay, IndicatorBar, useSetting } from '@minsheng/kit';
import { TrendChart } from '@minsheng/kit/chart';
import { DayFilter } from '@minsheng/kit/form';
import { CriteriaCard } from '../criteria/criteria-card.tsx';
import type { IndicatorQuery } from '../gql/graphql.ts';
import { t } from '../messages.ts';
import { PlanCard } from '../plan/plan-card.tsx';
import { VerifiedCard } from '../return/verified-card.tsx';
import { catalogueFacts, readingFacts } from './indicator-facts.tsx';
import styles from './indicator.module.css';
import { TownshipCard } from './township-card.tsx';

export type Indicator = NonNullable<IndicatorQuery['indicatorByCode']>;

interface IndicatorBodyProps {
  readonly indicator: Indicator;
  readonly asOf: string;
  readonly knownOn: string | undefined;
  readonly onKnownOn: (day: string | undefined) => void;
}

export function IndicatorBody({ indicator, asOf, knownOn, onKnownOn }: IndicatorBodyProps) {
  const { year, businessDate } = useSetting();
  const { id, code, name, reading, trend, target, unitOfMeasure, planForm } = indicator;
  // Where the plan is all there is, nothing comes from townships.
  const planOnly = planForm === 'MILESTONES' || planForm === 'QUARTERS';
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <VerifiedCard indicator={indicator} />
        <Card title={t('indicator.reading')} note={readingNote(asOf, knownOn)}>
          {reading ? (
            <>
              {planForm !== 'QUARTERS' && (
                <div className={styles.bar}>
                  <IndicatorBar
                    standing={reading.standing}
                    completion={reading.completion}
                    planned={reading.planned}
                    target={target}
                  />
                </div>
              )}
              <Facts facts={readingFacts(indicator, reading, year)} />
            </>
          ) : (
            <EmptyPanel text={t(planOnly ? 'indicator.reading.noPlan' : 'indicator.reading.none')} />
          )}
          <div className={styles.known}>
            <DayFilter
              label={t('indicator.knownOn')}
              value={knownOn}
              onChange={onKnownOn}
              min={`${year}-01-01`}
              max={businessDate}
            />
            <p className="ms-quiet">{t('indicator.knownOn.hint')}</p>
          </div>
        </Card>
        {planForm !== 'NONE' && (
          <PlanCard id={id} code={code} form={planForm} asOf={asOf} knownOn={knownOn} />
        )}
        {!planOnly && (
          <Card title={t('indicator.trend')} note={t('indicator.trend.note', { unit: unitOfMeasure })}>
            {trend.length > 0 ? (
              <TrendChart title={name} unit={unitOfMeasure} year={year} target={target} points={trend} />
            ) : (
              <EmptyPanel text={t('indicator.trend.empty')} />
            )}
          </Card>
        )}
      </div>
      <div className={styles.column}>
        <Card title={t('indicator.catalogue')}>
          <Facts facts={catalogueFacts(indicator)} />
        </Card>
        <CriteriaCard indicator={indicator} past={knownOn !== undefined} />
        {reading && !planOnly && <TownshipCard id={id} asOf={asOf} knownOn={knownOn} />}
      </div>
    </div>
  );
}

function readingNote(asOf: string, knownOn: string | undefined): string {
  const day = formatDay(asOf);
  return knownOn
    ? t('indicator.reading.knownOn', { day, known: formatDay(knownOn) })
    : t('indicator.reading.asOf', { day });
}
