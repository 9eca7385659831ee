import {
  PAPER_YEARS,
  assertMayAnywhere,
  type Context,
  defineSubgraph,
  listen,
  Refusal,
  startHourly,
  StoredFileResolver,
} from '@minsheng/kernel';
import { loadWorkCalendar } from '@minsheng/seeds/working-days';
import { CreateCatalogue } from '../migrations/catalogue.ts';
import { CreateFacts } from '../migrations/facts.ts';
import { OpeningsByPlace } from '../migrations/openings.ts';
import { CreateCriteria } from '../migrations/criteria.ts';
import { CreatePlan } from '../migrations/plan.ts';
import { CountRevisions } from '../migrations/revisions.ts';
import { SensitiveBindings } from '../migrations/sensitive.ts';
import { CreateGroups } from '../migrations/groups.ts';
import { CreateReturns } from '../migrations/returns.ts';
import { SummaryOnly } from '../migrations/summary-only.ts';
import { CreateTodo } from '../migrations/todo.ts';
import { CreateWorkPlan } from '../migrations/work-plan.ts';
import { adoptCatalogues } from './catalogue/adopt.ts';
import { IndicatorBinding } from './catalogue/binding.entity.ts';
import { commitmentsById, indicatorsById, townshipsById, unitsById } from './catalogue/catalogue.loaders.ts';
import { CommitmentResolver, IndicatorResolver, PlacesResolver } from './catalogue/catalogue.resolver.ts';
import { Commitment } from './catalogue/commitment.entity.ts';
import { Indicator } from './catalogue/indicator.entity.ts';
import { Notice } from './catalogue/notice.entity.ts';
import { Township } from './catalogue/township.entity.ts';
import { Unit } from './catalogue/unit.entity.ts';
import { AdoptedCriteria } from './criteria/adopted-criteria.entity.ts';
import { CriteriaResolver } from './criteria/criteria.resolver.ts';
import { Changes } from './facts/changes.ts';
import { addInternalRoutes } from './facts/facts.routes.ts';
import { GroupResolver } from './group/group.resolver.ts';
import { PeriodGroup } from './group/period-group.entity.ts';
import { messages } from './messages.ts';
import { adoptPeriods } from './period/adopt-periods.ts';
import { ReportingPeriod } from './period/period.entity.ts';
import { PeriodResolver } from './period/period.resolver.ts';
import { permissions } from './permissions.ts';
import { FiledPlan } from './plan/filed-plan.entity.ts';
import { MilestoneAcceptance } from './plan/milestone-acceptance.entity.ts';
import { PlanResolver } from './plan/plan.resolver.ts';
import { QuarterJudgement } from './plan/quarter-judgement.entity.ts';
import { CommitmentProgressResolver, ReadingResolver } from './progress/progress.resolver.ts';
import { IndicatorReportResolver } from './report/indicator-report.resolver.ts';
import { CheckingResolver, ReturnActsResolver } from './return/acts.resolver.ts';
import { ReturnRow } from './return/return-row.entity.ts';
import { answersForSomething } from './return/answers-for.ts';
import { ReturnLineResolver, ReturnResolver } from './return/return.resolver.ts';
import { UnitReturn } from './return/unit-return.entity.ts';
import { UnitSigning } from './return/unit-signing.entity.ts';
import { VerifiedFigureResolver } from './return/verified.resolver.ts';
import { SettingResolver } from './setting/setting.resolver.ts';
import { stateOfCommitment } from './shared/commitment-state.ts';
import { stateOfFigures } from './shared/share.ts';
import { remind } from './todo/reminders.ts';
import { TodoResolver } from './todo/todo.resolver.ts';
import {
  FilledPost,
  FundReport,
  ProjectAcceptance,
  UpkeepCheck,
  WorkPlan,
} from './work-plan/work-plan.entity.ts';
import { WorkPlanResolver } from './work-plan/work-plan.resolver.ts';

export default defineSubgraph({
  id: 'supervision',
  entities: [
    Unit,
    Township,
    Commitment,
    Indicator,
    IndicatorBinding,
    Notice,
    FiledPlan,
    MilestoneAcceptance,
    QuarterJudgement,
    AdoptedCriteria,
    ReportingPeriod,
    UnitSigning,
    UnitReturn,
    ReturnRow,
    PeriodGroup,
    WorkPlan,
    FilledPost,
    FundReport,
    ProjectAcceptance,
    UpkeepCheck,
  ],
  resolvers: [
    CommitmentResolver,
    IndicatorReportResolver,
    IndicatorResolver,
    PlacesResolver,
    CommitmentProgressResolver,
    ReadingResolver,
    PlanResolver,
    CriteriaResolver,
    PeriodResolver,
    ReturnResolver,
    ReturnLineResolver,
    ReturnActsResolver,
    CheckingResolver,
    VerifiedFigureResolver,
    GroupResolver,
    StoredFileResolver,
    SettingResolver,
    TodoResolver,
    WorkPlanResolver,
  ],
  references: {
    Unit: ({ id }, ctx) => ctx.load(unitsById, id),
    Township: ({ id }, ctx) => ctx.load(townshipsById, id),
    Commitment: ({ id }, ctx) => readable(ctx).load(commitmentsById, id),
    Indicator: ({ id }, ctx) => readable(ctx).load(indicatorsById, id),
  },
  permissions,
  shared: {
    fields: ['commitments', 'commitment', 'indicator', 'indicatorByCode'],
    entities: ['Commitment', 'Indicator', 'Unit', 'Township'],
    state: stateOfFigures,
    parts: { field: 'commitments', type: 'Commitment', stateOf: stateOfCommitment },
  },
  migrations: [
    { name: 'm01-catalogue', class: CreateCatalogue },
    { name: 'm02-facts', class: CreateFacts },
    { name: 'm03-openings', class: OpeningsByPlace },
    { name: 'm04-plan', class: CreatePlan },
    { name: 'm05-summary-only', class: SummaryOnly },
    { name: 'm06-revisions', class: CountRevisions },
    { name: 'm07-criteria', class: CreateCriteria },
    { name: 'm08-sensitive', class: SensitiveBindings },
    { name: 'm09-todo', class: CreateTodo },
    { name: 'm20-returns', class: CreateReturns },
    { name: 'm21-groups', class: CreateGroups },
    { name: 'm22-work-plan', class: CreateWorkPlan },
  ],
  messages,
  files: true,
  // What was signed on paper stays as long as other papers; the figures stay for ever.
  retention: [{ entity: UnitReturn, day: 'changedOn', years: PAPER_YEARS, files: ['scanId'] }],
  keepsFilesFor: answersForSomething,
  conflicts: {
    // Two people wrote the first word on a return at once.
    unit_return_pkey: new Refusal('RECORD_CHANGED'),
    period_group_period_id_commitment_id_key: new Refusal('RECORD_CHANGED'),
  },
  seed: async (module) => {
    await adoptCatalogues(module);
    await adoptPeriods(module);
  },
  async routes(app, module) {
    const changes = new Changes();
    const { databaseUrl, services } = module;
    const listener = await listen(
      databaseUrl,
      'readings',
      (ids) => changes.tell(ids.split(',').filter(Boolean)),
      services.log,
    );
    app.addHook('preClose', async () => changes.close());
    app.addHook('onClose', () => listener.stop());
    addInternalRoutes(app, module, changes);
  },
  async start({ orm, services }) {
    const calendar = loadWorkCalendar();
    const work = () => remind(orm.em.fork(), services.clock, calendar);
    return startHourly(work, 'units were not reminded', services.log);
  },
});

function readable(ctx: Context): Context {
  assertMayAnywhere(ctx, permissions['catalogue:read']);
  return ctx;
}
