import { QUESTIONS } from '@minsheng/kernel/kinds';
import { type Change, asItStands, voidRecord } from '@minsheng/kernel';
import { type Decimal, decimal } from '@minsheng/kernel/domain';
import { activity } from '../../../services/civil-affairs/src/activity/activity.ts';
import { adaptation } from '../../../services/civil-affairs/src/adaptation/adaptation.ts';
import { camp } from '../../../services/civil-affairs/src/camp/camp.ts';
import { closePlace } from '../../../services/civil-affairs/src/place/place.close.ts';
import { place } from '../../../services/civil-affairs/src/place/place.ts';
import { qualification } from '../../../services/civil-affairs/src/qualification/qualification.ts';
import { school } from '../../../services/civil-affairs/src/school/school.ts';
import { service } from '../../../services/civil-affairs/src/service/service.ts';
import { statements } from '../../../services/civil-affairs/src/statements.ts';
import { watch } from '../../../services/civil-affairs/src/watch/watch.ts';
import type { CivilStep, DemoPlace, DemoStatement } from './steps.ts';

/** Does what the step says; `id` is of the record that an earlier step made. Returns the id of the record it is about. */
export async function applyStep(tx: Change, step: CivilStep, id: string): Promise<string> {
  const asked = { requestKey: step.key, confirmed: QUESTIONS };
  switch (step.act) {
    case 'activity':
      return (await activity.record(tx, placed(tx, step.input), asked)).id;
    case 'outcome':
      await activity.amend(tx, asItStands(id), { stage: step.stage, audience: step.audience });
      return id;
    case 'void-activity':
      await voidRecord(tx, activity, asItStands(id), step.reason);
      return id;
    case 'place':
      return (await place.record(tx, placeInput(tx, step.input), asked)).id;
    case 'opening': {
      const { openedOn, acceptancePaper } = step;
      await place.amend(tx, asItStands(id), { openedOn, acceptancePaper });
      return id;
    }
    case 'closing':
      await closePlace(tx, asItStands(id), step.closedOn, step.reason);
      return id;
    case 'adaptation':
      return (await adaptation.record(tx, { ...placed(tx, step.input), stage: 'PLANNED' }, asked)).id;
    case 'acceptance': {
      const { acceptedOn, cost } = step;
      await adaptation.amend(tx, asItStands(id), { stage: 'ACCEPTED', acceptedOn, cost: decimal(cost) });
      return id;
    }
    case 'qualification':
      return (await qualification.record(tx, placed(tx, step.input), asked)).id;
    case 'void-qualification':
      await voidRecord(tx, qualification, asItStands(id), step.reason);
      return id;
    case 'service':
      return (await service.record(tx, placed(tx, step.input), asked)).id;
    case 'camp':
      return (await camp.record(tx, placed(tx, step.input), asked)).id;
    case 'watch':
      return (await watch.record(tx, placed(tx, step.input), asked)).id;
    case 'school':
      return (await school.record(tx, placed(tx, step.input), asked)).id;
    case 'ticked':
      await school.amend(tx, asItStands(id), step.ticks, { confirmed: QUESTIONS });
      return id;
    case 'void':
      await takeBack(tx, step, id);
      return id;
    case 'statement':
      return (await statements.kind.record(tx, statementInput(tx, step.input, step.day), asked)).id;
  }
}

function takeBack(tx: Change, { kind, reason }: Extract<CivilStep, { act: 'void' }>, id: string) {
  const seen = asItStands(id);
  switch (kind) {
    case 'service':
      return voidRecord(tx, service, seen, reason);
    case 'camp':
      return voidRecord(tx, camp, seen, reason);
    case 'watch':
      return voidRecord(tx, watch, seen, reason);
    case 'school':
      return voidRecord(tx, school, seen, reason);
  }
}

function placed<I extends { readonly township: string }>(tx: Change, input: I) {
  return { ...input, township: townshipOf(tx, input.township) };
}

function placeInput(tx: Change, { area, ...input }: DemoPlace) {
  return { ...placed(tx, input), area: quantity(area) };
}

function statementInput(tx: Change, input: DemoStatement, signedOn: CivilStep['day']) {
  const { indicator, source, value, numerator, denominator, ...said } = input;
  return {
    ...said,
    indicator: tx.catalogue.indicators().find(({ code }) => code === indicator)!.id,
    source,
    totals: [{ value: quantity(value), numerator: quantity(numerator), denominator: quantity(denominator) }],
    signedBy: '单位负责人（演示）',
    signedOn,
  };
}

function townshipOf(tx: Change, code: string): string {
  return tx.catalogue.findTownshipByCode(code)!.id;
}

function quantity(text: string | undefined): Decimal | null {
  return text === undefined ? null : decimal(text);
}
