import { addDays, calendarDate } from '../domain/index.ts';
import { KERNEL_MESSAGES, translate } from '../messages.ts';
import type { RecordOf } from '../kinds/declared.ts';
import { defineKind } from '../kinds/define-kind.ts';
import { small } from '../kinds/describe.ts';
import type { Draw, Given } from '../kinds/field.ts';
import { choice, day, file, note, text } from '../kinds/fields/index.ts';
import type { Bureau } from '../records/bureau.ts';
import { PAPER_YEARS } from '../records/paper-years.ts';
import { statementDoubts } from './statement.questions.ts';
import { refuseAgainstCatalogue, refuseOverlap } from './statement.against.ts';
import { statedIndicator, statedTotals } from './statement.fields.ts';

// One for all modules: they share the type of the graph.
const SOURCE = choice('StatementSource', ['STATEMENT', 'EXTRACT'], {
  filter: true,
  about:
    'STATEMENT: a total that the unit signs for. EXTRACT: totals of an export from another system. 汇总数，无明细.',
});

/**
 * What a module takes as signed totals: `HousingStatement`, kept by who answers for its indicator. Refuses, naming the
 * field and the row: a period that is reversed, not over, of another year or stated before, or of a level not since New
 * Year; a place twice; a part above its whole; fractions of what is counted; no paper, no signature.
 */
export function statementKind(bureau: Bureau) {
  const name = `${bureau.prefix}Statement`;
  const one = small(name);
  return defineKind(bureau, {
    name,
    plural: `${one}s`,
    inputName: 'Statement',
    noun: 'statement',
    description: 'A total per period and place: 汇总数，无明细.',
    day: 'periodTo',
    fields: {
      indicator: statedIndicator(bureau),
      source: SOURCE,
      periodFrom: day(),
      periodTo: day({ sort: true }),
      totals: statedTotals(),
      system: text({ optional: true, description: 'EXTRACT only: the system that exported it.' }),
      paper: text({
        amend: true,
        search: true,
        description: 'Number or title of the paper, or name of the exported file.',
      }),
      signedBy: text({ amend: true, search: true, description: 'Who signed for it, or who exported it.' }),
      signedOn: day({ amend: true, description: 'Day of signature, or of the export.' }),
      scan: file({ amend: true, description: 'The scanned paper.' }),
      note: note(),
    },
    reason: 'required',
    partedBy: {
      field: 'indicator',
      query: `${one}Indicators`,
      names: ({ indicatorId }, indicator) => indicatorId === indicator,
    },
    check: ({ source, system }) =>
      source === 'EXTRACT' && !system ? { code: 'SYSTEM_REQUIRED', field: 'system' } : undefined,
    follows: ({ source, system, totals }) => ({
      system: source === 'EXTRACT' ? system : null,
      // One place: the record's own; several: the county's, and the totals say which.
      townshipId: totals.length === 1 ? totals[0]!.townshipId : null,
    }),
    async against(tx, statement, before) {
      refuseAgainstCatalogue(tx, statement);
      // What it is about never changes.
      if (!before) await refuseOverlap(tx, name, statement);
    },
    doubts: statementDoubts,
    summary: ({ source, paper, system }) =>
      translate(KERNEL_MESSAGES, `STATEMENT_SUMMARY_${source}`, { paper, system: system ?? '' }),
    retention: { years: PAPER_YEARS },
    sample: drawPeriod,
    ownPages: true,
  });
}

/** A short period, so that others find room beside it, or one since New Year, as levels have; signed soon after. */
function drawPeriod(_: Given, draw: Draw): Given {
  const from = addDays(NEW_YEAR, draw(DRAWN_DAYS));
  const periodTo = addDays(from, draw(3));
  return {
    periodFrom: draw(3) === 0 ? NEW_YEAR : from,
    periodTo,
    signedOn: addDays(periodTo, draw(9)),
  };
}

const NEW_YEAR = calendarDate('2026-01-01');
const DRAWN_DAYS = 150;

export type StatementKind = ReturnType<typeof statementKind>;
export type Statement = RecordOf<StatementKind>;
