import { barWidth, planMark } from '../format/number.ts';
import { t } from '../i18n/messages.ts';
import { standingWord } from '../light/light.tsx';
import { APPEARANCE, type Standing } from '../light/standing.ts';
import { Judgement } from './judgement.tsx';

export interface Segment {
  readonly key: string;
  readonly name: string;
  readonly standing: Standing;
  /** 0 to 100; absent where nothing can be said. */
  readonly completion?: string | null | undefined;
  readonly planned?: string | null | undefined;
  readonly target?: string | null | undefined;
}

/** One segment for each output indicator, by its own light; dashed where nothing is known yet. Never an average. */
export function SegmentBar({
  segments,
  label,
}: {
  readonly segments: readonly Segment[];
  readonly label: string;
}) {
  return (
    <ul className="ms-segments" aria-label={label}>
      {segments.map((segment) => (
        <li key={segment.key} className={isBlank(segment) ? 'ms-blank' : undefined} title={describe(segment)}>
          <span className="ms-hidden">{describe(segment)}</span>
          {!isBlank(segment) && (
            <i
              className={`ms-fill-${APPEARANCE[segment.standing].tone}`}
              style={{ width: `${fill(segment)}%` }}
            />
          )}
          {isJudged(segment) && <Judgement standing={segment.standing} />}
          <PlanMark segment={segment} />
        </li>
      ))}
    </ul>
  );
}

function PlanMark({ segment }: { readonly segment: Segment }) {
  const mark = planMark(segment.planned, segment.target);
  if (mark === undefined || segment.standing === 'DONE' || isBlank(segment)) return null;
  return <s style={{ left: `${mark}%` }} />;
}

function isBlank({ standing }: Segment): boolean {
  return APPEARANCE[standing].tone === 'grey';
}

function isJudged({ standing, completion }: Segment): boolean {
  return APPEARANCE[standing].tone !== 'grey' && completion == null;
}

function fill(segment: Segment): number {
  return segment.standing === 'DONE' || isJudged(segment) ? 100 : barWidth(segment.completion);
}

function describe({ name, standing, completion }: Segment): string {
  const params = { name, standing: standingWord(standing) };
  if (completion == null) return t('segment.label', params);
  return t('segment.labelWithCompletion', { ...params, completion });
}
