import {
  Button,
  EmptyPanel,
  formatFullDay,
  Notice,
  PageBar,
  Skeleton,
  useRights,
  useSearchParams,
  useSetting,
} from '@minsheng/kit';
import { Chooser } from './chooser.tsx';
import { type Draft, FIRST_ROWS, firstDraft, readDraft, textOf } from './draft.ts';
import { t } from './messages.ts';
import { offeredTo, type Outline } from './outlines.ts';
import { ResultTable } from './result-table.tsx';
import { csvOf, tableOf } from './table.ts';
import { type Asking, useAnswer } from './use-answer.ts';
import { wordingOf } from './wording.ts';
import styles from './workbench.module.css';

/** Choose what, by what and which numbers: a table, its GraphQL text, and a link that asks the same again. */
export function WorkbenchPage() {
  const offered = offeredTo(useRights().reads);
  const [first] = offered;
  return (
    <>
      <PageBar title={t('title')} />
      <div className="ms-page">
        {first ? <Workbench offered={offered} first={first} /> : <EmptyPanel text={t('empty')} />}
      </div>
    </>
  );
}

function Workbench({ offered, first }: { readonly offered: readonly Outline[]; readonly first: Outline }) {
  const [params, setParams] = useSearchParams();
  const said = readDraft(params.get('report'));
  const outline = offered.find(({ query }) => query === said?.query) ?? first;
  const draft = said && said.query === outline.query ? said : firstDraft(outline);
  const text = textOf(draft, outline, useSetting().year);
  const asking = useAnswer(text);
  const change = (next: Draft) => setParams({ report: JSON.stringify(next) }, { replace: true });
  return (
    <>
      <p className="ms-quiet">{t('hint')}</p>
      <div className="ms-card">
        <Chooser draft={draft} outline={outline} offered={offered} onChange={change} />
      </div>
      <div className="ms-card">
        <Result asking={asking} outline={outline} column={draft.column} />
      </div>
      <div className="ms-card">
        <TextEditor draft={draft} text={text} onChange={change} />
      </div>
    </>
  );
}

interface ResultProps {
  readonly asking: Asking;
  readonly outline: Outline;
  readonly column: string | undefined;
}

function Result({ asking: { answer, failed, running, cancel, again }, outline, column }: ResultProps) {
  if (running)
    return (
      <>
        <Skeleton />
        <Button onClick={cancel}>{t('cancel')}</Button>
      </>
    );
  if (failed) return <Notice>{t('failed')}</Notice>;
  if (!answer) return <Button onClick={again}>{t('run')}</Button>;
  const { report, refusals } = answer;
  if (!report) return <Notice>{refusals.join('')}</Notice>;
  if (report.rows.length === 0) return <EmptyPanel text={t('result.none')} />;
  const table = tableOf(report, outline, column, wordingOf(outline));
  return (
    <>
      {report.rows.length === FIRST_ROWS && <Notice>{t('result.most', { most: FIRST_ROWS })}</Notice>}
      <ResultTable table={table} />
      <div className="ms-paging">
        <span role="status">{report.asOf && t('asOf', { day: formatFullDay(report.asOf) })}</span>
        <Button onClick={() => save(csvOf(table, t('total')), `${outline.title}.csv`)}>{t('export')}</Button>
      </div>
    </>
  );
}

interface TextEditorProps {
  readonly draft: Draft;
  readonly text: string;
  readonly onChange: (draft: Draft) => void;
}

function TextEditor({ draft, text, onChange }: TextEditorProps) {
  return (
    <label className={styles.text!}>
      {t('text')}
      <textarea
        rows={16}
        spellCheck={false}
        value={text}
        onChange={({ target }) => onChange({ ...draft, text: target.value })}
      />
      {draft.text !== undefined && (
        <span>
          {t('text.own')}
          <Button onClick={() => onChange({ ...draft, text: undefined })}>{t('text.again')}</Button>
        </span>
      )}
    </label>
  );
}

function save(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
