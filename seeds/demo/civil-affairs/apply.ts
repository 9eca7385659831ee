import { type Change, StatementSource, recordStatement, voidRecord, asItStands } from '@minsheng/kernel';
import { type Decimal, decimal } from '@minsheng/kernel/domain';
import {
  amendActivity,
  recordActivity,
} from '../../../services/civil-affairs/src/activity/activity.actions.ts';
import { ActivityKind, ActivityStage } from '../../../services/civil-affairs/src/activity/activity.entity.ts';
import {
  amendAdaptation,
  recordAdaptation,
} from '../../../services/civil-affairs/src/adaptation/adaptation.actions.ts';
import {
  AdaptationItem,
  AdaptationStage,
} from '../../../services/civil-affairs/src/adaptation/adaptation.entity.ts';
import { activityKind } from '../../../services/civil-affairs/src/activity/activity.kind.ts';
import {
  amendPlace,
  closePlace,
  recordPlace,
} from '../../../services/civil-affairs/src/place/place.actions.ts';
import { PlaceKind } from '../../../services/civil-affairs/src/place/place.entity.ts';
import { statements } from '../../../services/civil-affairs/src/statements.ts';
import type { CivilStep, DemoActivity, DemoAdaptation, DemoPlace, DemoStatement } from './steps.ts';

/** Does what the step says; `id` is of the record that an earlier step made. Returns the id of the record it is about. */
export async function applyStep(tx: Change, step: CivilStep, id: string): Promise<string> {
  const { key } = step;
  switch (step.act) {
    case 'activity':
      return (await recordActivity(tx, activityInput(tx, step.input), key)).id;
    case 'outcome':
      await amendActivity(tx, asItStands(id), { stage: ActivityStage[step.stage], audience: step.audience });
      return id;
    case 'void-activity':
      await voidRecord(tx, activityKind, asItStands(id), step.reason);
      return id;
    case 'place':
      return (await recordPlace(tx, placeInput(tx, step.input), key)).id;
    case 'opening': {
      const { openedOn, acceptancePaper } = step;
      await amendPlace(tx, asItStands(id), { openedOn, acceptancePaper });
      return id;
    }
    case 'closing':
      await closePlace(tx, asItStands(id), step.closedOn, step.reason);
      return id;
    case 'adaptation':
      return (await recordAdaptation(tx, adaptationInput(tx, step.input), key)).id;
    case 'acceptance': {
      const { acceptedOn, cost } = step;
      await amendAdaptation(tx, asItStands(id), {
        stage: AdaptationStage.ACCEPTED,
        acceptedOn,
        cost: decimal(cost),
      });
      return id;
    }
    case 'statement':
      return (await recordStatement(tx, statements.kind, statementInput(tx, step.input, step.day), key)).id;
  }
}

function activityInput(tx: Change, { kind, stage, township, ...input }: DemoActivity) {
  return {
    ...input,
    kind: ActivityKind[kind],
    stage: ActivityStage[stage],
    township: townshipOf(tx, township),
  };
}

function placeInput(tx: Change, { kind, township, area, ...input }: DemoPlace) {
  return { ...input, kind: PlaceKind[kind], township: townshipOf(tx, township), area: quantity(area) };
}

function adaptationInput(tx: Change, { township, items, ...input }: DemoAdaptation) {
  return {
    ...input,
    stage: AdaptationStage.PLANNED,
    items: items.map((it) => AdaptationItem[it]),
    township: townshipOf(tx, township),
  };
}

function statementInput(tx: Change, input: DemoStatement, signedOn: CivilStep['day']) {
  const { indicator, source, value, numerator, denominator, ...said } = input;
  return {
    ...said,
    indicator: tx.catalogue.indicators().find(({ code }) => code === indicator)!.id,
    source: StatementSource[source],
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
