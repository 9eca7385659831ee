import { barWidth, planMark, roundDecimal } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { standingWord } from '../light/light.tsx';
import { APPEARANCE, type Standing } from '../light/standing.ts';
import { Judgement } from './judgement.tsx';

interface IndicatorBarProps {
  readonly standing: Standing;
  readonly completion?: string | null | undefined;
  readonly planned?: string | null | undefined;
  readonly target?: string | null | undefined;
}

/** Fill is completion, the black mark the plan for the day. */
export function IndicatorBar({ standing, completion, planned, target }: IndicatorBarProps) {
  const fill = `ms-fill-${APPEARANCE[standing].tone}`;
  if (completion == null && APPEARANCE[standing].tone === 'grey') {
    return <div className="ms-bar ms-blank" role="img" aria-label={standingWord(standing)} />;
  }
  if (completion == null) {
    return (
      <div className="ms-bar" role="img" aria-label={standingWord(standing)}>
        <i className={fill} style={{ width: '100%' }} />
        <Judgement standing={standing} />
      </div>
    );
  }
  const mark = planMark(planned, target);
  const label =
    mark === undefined
      ? t('bar.label', { completion })
      : t('bar.labelWithPlan', { completion, planned: roundDecimal(mark.toFixed(3)) });
  return (
    <div className="ms-bar" role="img" aria-label={label} title={label}>
      <i className={fill} style={{ width: `${barWidth(completion)}%` }} />
      {mark !== undefined && standing !== 'DONE' && <s style={{ left: `${mark}%` }} />}
    </div>
  );
}
