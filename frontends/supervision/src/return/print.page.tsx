import {
  Button,
  EmptyPanel,
  formatDecimal,
  formatFullDay,
  formatPercent,
  PageBar,
  QueryView,
  usePageQuery,
  useParams,
  useSetting,
} from '@minsheng/kit';
import { t } from '../messages.ts';
import { figure } from './line-columns.tsx';
import { postInWords } from './return-head.tsx';
import type { Line, Return } from './return.ts';
import { ReturnQuery } from './return.documents.ts';
import styles from './print.module.css';

/** The form of a frozen return: one for each unit and period, to be signed and stamped. */
export function PrintPage() {
  const { period = '', unit = '' } = useParams();
  const { year } = useSetting();
  const query = usePageQuery(ReturnQuery, { id: `${year}-${period}.${unit}` });
  return (
    <>
      <PageBar
        title={t('return.form')}
        crumbs={[{ title: t('return.back'), to: `/supervision/returns/${period}/${unit}` }]}
      >
        <Button kind="primary" onClick={() => window.print()}>
          {t('return.printNow')}
        </Button>
      </PageBar>
      <div className="ms-page">
        <QueryView query={query} pick={({ unitReturn }) => unitReturn}>
          {(shown) =>
            shown.checkCode ? <Form shown={shown} year={year} /> : <EmptyPanel text={t('return.notFrozen')} />
          }
        </QueryView>
      </div>
    </>
  );
}

function Form({ shown, year }: { readonly shown: Return; readonly year: number }) {
  const { unit, period, lines, texts, checkCode, frozenOn, steps } = shown;
  const said = texts.filter(({ text, noChange }) => text !== '' || noChange);
  const posts =
    steps.length > 0
      ? steps.map(postInWords)
      : [
          t('return.post.UNIT_CLERK'),
          t('return.post.SECTION'),
          t('return.post.DEPUTY'),
          t('return.post.UNIT_LEADER'),
        ];
  return (
    <article className={styles.form}>
      <h1>{t('return.formTitle', { year, period: period.name })}</h1>
      <p className={styles.line}>
        <span>{t('return.formUnit', { unit: unit.name })}</span>
        <span>{t('return.formCutOff', { day: formatFullDay(period.cutOff) })}</span>
        <span>{t('return.formCode', { code: checkCode ?? '' })}</span>
      </p>
      <table className={styles.figures}>
        <thead>
          <tr>
            {(
              [
                'column.indicator',
                'return.unitOfMeasure',
                'column.target',
                'return.gained',
                'return.total',
                'fact.completion',
                'return.corrected',
                'return.note',
              ] as const
            ).map((key) => (
              <th key={key} scope="col">
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.indicator.id} line={line} />
          ))}
        </tbody>
      </table>
      {said.map(({ commitment, text, noChange }) => (
        <p key={commitment.id}>
          {t('return.formText', {
            title: commitment.shortTitle,
            text: noChange ? t('return.noChange') : text,
          })}
        </p>
      ))}
      <div className={styles.posts}>
        {posts.map((post) => (
          <p key={post}>{t('return.formPost', { post })}</p>
        ))}
      </div>
      <p className={styles.line}>
        <span>{t('return.formSeal')}</span>
        <span>{frozenOn && t('return.formFrozen', { day: formatFullDay(frozenOn) })}</span>
      </p>
    </article>
  );
}

function Row({ line: { indicator, figures, isPart, reason, lateUnits } }: { readonly line: Line }) {
  const notes = [
    isPart ? t('return.isPart') : '',
    reason ? t('return.reasonOf', { reason }) : '',
    lateUnits.length > 0
      ? t('return.late', { units: lateUnits.map(({ shortName }) => shortName).join(t('join')) })
      : '',
    figures.opening && figures.opening !== '0'
      ? t('return.opening', { value: formatDecimal(figures.opening) })
      : '',
  ].filter(Boolean);
  return (
    <tr>
      <th scope="row">{indicator.name}</th>
      <td>{indicator.unitOfMeasure}</td>
      <td>{figure(indicator.target)}</td>
      <td>{figure(figures.gained)}</td>
      <td>{figure(figures.shown)}</td>
      <td>{figures.completion == null ? t('return.nothing') : formatPercent(figures.completion)}</td>
      <td>{figure(figures.corrected)}</td>
      <td>{notes.join(t('join'))}</td>
    </tr>
  );
}
