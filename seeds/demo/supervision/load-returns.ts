import { Readable } from 'node:stream';
import { AS_IT_STANDS, type Context, createContext, type RunningModule } from '@minsheng/kernel';
import { type CalendarDate, decimal } from '@minsheng/kernel/domain';
import { getDemoAccount } from '@minsheng/seeds/accounts';
import { folderOf } from '../../../services/kernel/src/files/routes.ts';
import { uploadFile } from '../../../services/kernel/src/files/upload-file.ts';
import { catalogueNow } from '../../../services/supervision/src/catalogue/shared-catalogue.ts';
import type { Unit } from '../../../services/supervision/src/catalogue/unit.entity.ts';
import { answersForSomething } from '../../../services/supervision/src/return/answers-for.ts';
import {
  lockPeriod,
  reopenRow,
  sendBackRows,
  verifyRows,
} from '../../../services/supervision/src/return/checking.actions.ts';
import {
  correctFigure,
  handInPart,
  saveText,
} from '../../../services/supervision/src/return/preparing.actions.ts';
import {
  placeOf,
  returnId,
  type Sheet,
  sheetOf,
  type SheetRow,
} from '../../../services/supervision/src/return/sheet.ts';
import {
  freezeReturn,
  signReturn,
  submitReturn,
} from '../../../services/supervision/src/return/signing.actions.ts';
import type { ReturnState } from '../../../services/supervision/src/return/states.rules.ts';
import { viewOf } from '../../../services/supervision/src/return/view.ts';
import type { MovingClock } from '../moving-clock.ts';
import { DEMO_RETURNS, type DemoPeriod } from './return-course.ts';

const PAPER = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n% 演示\ntrailer<</Root 1 0 R>>\n%%EOF\n';
const NO_CHANGE = { text: '', noChange: true };

/**
 * Plays the quarters that are over through the units' and the office's own acts: each return goes on from the state in
 * which an earlier run left it. Returns how many returns there are.
 */
export async function loadReturns(module: RunningModule, clock: MovingClock): Promise<number> {
  let count = 0;
  for (const course of DEMO_RETURNS) count += await new Quarter(module, clock, course).play();
  return count;
}

/** One period of all units. */
class Quarter {
  readonly #module: RunningModule;
  readonly #clock: MovingClock;
  readonly #course: DemoPeriod;

  constructor(module: RunningModule, clock: MovingClock, course: DemoPeriod) {
    this.#module = module;
    this.#clock = clock;
    this.#course = course;
  }

  async play(): Promise<number> {
    const { partsOn, frozenOn, signedOn, checkedOn, againOn, lockedOn, period } = this.#course;
    const units = await this.#units();
    const sheet = await this.#sheet(units[0]!);
    if (!sheet.period.lockedOn) {
      await this.#each(partsOn, units, (unit) => this.#prepare(unit));
      await this.#each(frozenOn, units, (unit) => this.#freeze(unit));
      await this.#each(signedOn, units, (unit) => this.#sign(unit));
      await this.#each(checkedOn, units, (unit) => this.#check(unit));
      await this.#each(againOn, units, async (unit) => {
        await this.#freeze(unit);
        await this.#sign(unit);
        await this.#check(unit);
      });
      this.#clock.moveTo(lockedOn);
      await lockPeriod(this.#as('supervision-lead'), period);
    }
    await this.#reopen(units);
    return units.length;
  }

  async #each(day: CalendarDate, units: readonly Unit[], act: (unit: Unit) => Promise<void>): Promise<void> {
    this.#clock.moveTo(day);
    for (const unit of units) await act(unit);
  }

  /** Parts of what others lead, and figures that are known better than the ledger. */
  async #prepare(unit: Unit): Promise<void> {
    const { stored, rows } = await this.#sheet(unit);
    const clerk = this.#clerk(unit);
    const seen = this.#seen(unit);
    const isLate = (code: string) =>
      this.#course.late.some((it) => it.unit === unit.code && it.code === code);
    for (const { indicator } of rows.filter(({ isPart }) => isPart))
      if (!stored.parts[indicator.id] && !isLate(indicator.code))
        await handInPart(clerk, seen, indicator.id, null);
    for (const { code, more, reason, text } of this.#course.corrected.filter((it) => it.unit === unit.code)) {
      const { indicator, figures } = rowOf(rows, code);
      if (stored.state !== 'DRAFT' || stored.corrections[indicator.id]) continue;
      const value = decimal(figures.ledger ?? '0').plus(more);
      const evidence = await this.#paper(clerk, unit, '培训签到表.pdf');
      await correctFigure(clerk, seen, { indicator: indicator.id, value, reason, evidence });
      await saveText(clerk, seen, indicator.commitmentId, { text, noChange: false });
    }
  }

  async #freeze(unit: Unit): Promise<void> {
    const sheet = await this.#sheet(unit);
    if (!isIn(sheet, 'DRAFT', 'SENT_BACK')) return;
    const clerk = this.#clerk(unit);
    for (const { commitment, isAsked, text, noChange } of (await viewOf(clerk, sheet)).texts)
      if (isAsked && text === '' && !noChange)
        await saveText(clerk, this.#seen(unit), commitment.id, NO_CHANGE);
    await freezeReturn(clerk, this.#seen(unit));
  }

  async #sign(unit: Unit): Promise<void> {
    const sheet = await this.#sheet(unit);
    if (!isIn(sheet, 'FROZEN')) return;
    const reviewer = this.#as(`${accountOf(unit)}-reviewer`);
    if (sheet.stored.signing === 'SCREEN') {
      await signReturn(reviewer, this.#seen(unit));
      return;
    }
    const scan = await this.#paper(reviewer, unit, `报送表签字件.pdf`);
    const signatures = [{ post: '主要负责人', name: '演示', day: this.#clock.today() }];
    await submitReturn(reviewer, this.#seen(unit), { checkCode: sheet.stored.checkCode!, signatures, scan });
  }

  async #check(unit: Unit): Promise<void> {
    const office = this.#as('supervisor');
    const { rows } = await this.#sheet(unit);
    const waiting = rows.filter(({ kept }) => kept?.state === 'SUBMITTED');
    const doubts = this.#course.sentBack.filter((it) => it.unit === unit.code);
    // Once: what comes again is another version.
    const doubted = waiting.filter(
      ({ indicator, kept }) => kept!.version === 1 && doubts.some(({ code }) => code === indicator.code),
    );
    if (doubted.length > 0) await sendBackRows(office, idsOf(doubted), doubts[0]!.message);
    const accepted = waiting.filter((row) => !doubted.includes(row));
    if (accepted.length > 0) await verifyRows(office, idsOf(accepted));
  }

  async #reopen(units: readonly Unit[]): Promise<void> {
    for (const { unit: code, code: indicator, on, reason } of this.#course.reopened) {
      const { rows } = await this.#sheet(units.find((it) => it.code === code)!);
      const { kept } = rowOf(rows, indicator);
      this.#clock.moveTo(on);
      if (kept?.state === 'VERIFIED') await reopenRow(this.#as('supervision-lead'), kept.id, reason);
    }
  }

  async #units(): Promise<readonly Unit[]> {
    const ctx = this.#as('supervisor');
    const found: Unit[] = [];
    for (const unit of (await catalogueNow(ctx)).units.values())
      if (await answersForSomething(ctx, unit.id)) found.push(unit);
    return found;
  }

  async #sheet(unit: Unit): Promise<Sheet> {
    const ctx = this.#as('supervisor');
    const { period } = await placeOf(ctx, returnId(this.#course.period, unit.code));
    return sheetOf(ctx, period, unit);
  }

  #seen({ code }: Unit) {
    return { id: returnId(this.#course.period, code), revision: AS_IT_STANDS } as const;
  }

  #clerk(unit: Unit): Context {
    return this.#as(`${accountOf(unit)}-clerk`);
  }

  #as(username: string): Context {
    const { services, orm } = this.#module;
    return createContext(services, orm.em.fork(), getDemoAccount(username), `demo-returns-${username}`);
  }

  async #paper(ctx: Context, { id: unitId }: Unit, name: string): Promise<string> {
    const upload = { unitId, name: encodeURIComponent(name), body: Readable.from(Buffer.from(PAPER)) };
    const file = await uploadFile(ctx, folderOf(this.#module), upload, answersForSomething);
    return file.id;
  }
}

function accountOf({ code }: Unit): string {
  return code.toLowerCase().replaceAll('_', '-');
}

function rowOf(rows: readonly SheetRow[], code: string): SheetRow {
  return rows.find(({ indicator }) => indicator.code === code)!;
}

function idsOf(rows: readonly SheetRow[]): string[] {
  return rows.map(({ kept }) => kept!.id);
}

function isIn({ stored }: Sheet, ...states: readonly ReturnState[]): boolean {
  return states.includes(stored.state);
}
