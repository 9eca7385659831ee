import type { World } from '@minsheng/kernel/testing';
import { callerWith, commitmentId, indicatorId, townshipId, unitId } from '@minsheng/kernel/testing';
import { checkDigit } from '@minsheng/kernel/domain';
import type { KnownIds } from './arguments.ts';
import type { Units } from './columns.ts';

/** A module's records to ask for: one of each kind, made through its own mutations. */
export interface Fixture {
  readonly units: Units;
  readonly make: (world: World) => Promise<KnownIds>;
}

const COMMON: KnownIds = {
  township: townshipId('500240101'),
  Township: townshipId('500240101'),
  Unit: unitId('HEALTH'),
};

async function must(world: World, role: Parameters<typeof callerWith>, text: string, variables: object) {
  const { data, errors } = await world.ask(callerWith(...role), text, variables as Record<string, unknown>);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return Object.values(data!)[0] as { readonly id: string };
}

/** The id of a signed total of a unit for an indicator. */
async function statement(world: World, prefix: string, unit: string, code: string): Promise<string> {
  const input = {
    indicator: indicatorId(code),
    source: 'STATEMENT',
    periodFrom: '2026-01-01',
    periodTo: '2026-03-31',
    totals: [{ value: '5', numerator: '5', denominator: '6' }],
    paper: '测试〔2026〕1号',
    signedBy: '测试签发人',
    signedOn: '2026-04-01',
  };
  const text = `mutation ($input: RecordStatementInput!) { record${prefix}Statement(input: $input) { id } }`;
  return (await must(world, ['UNIT_CLERK', unit], text, { input })).id;
}

function idNumber(birth: string): string {
  const first17 = `500240${birth}102`;
  return first17 + checkDigit(first17);
}

/** One line a module; a module without one fails the matrix. */
export const FIXTURES: Readonly<Record<string, Fixture>> = {
  identity: {
    units: { own: ['HEALTH'], neighbour: 'RED_CROSS', elsewhere: 'WATER' },
    async make(world) {
      const { account } = (await must(
        world,
        ['SYSTEM_ADMIN'],
        'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } } }',
        { input: { username: 'somebody', name: '测试甲' } },
      )) as unknown as { account: { id: string } };
      const grant = await must(
        world,
        ['SECURITY_ADMIN'],
        'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { id } }',
        {
          input: {
            account: account.id,
            role: 'UNIT_CLERK',
            unit: unitId('HEALTH'),
            from: '2026-01-01',
            reason: '用于权限测试',
          },
        },
      );
      return { ...COMMON, Account: account.id, account: account.id, Grant: grant.id, grant: grant.id };
    },
  },
  supervision: {
    units: { own: ['HEALTH'], neighbour: 'RED_CROSS', elsewhere: 'WATER' },
    make: async () => ({
      ...COMMON,
      Commitment: commitmentId('C06'),
      Indicator: indicatorId('C06-1'),
      indicator: indicatorId('C06-1'),
    }),
  },
  health: {
    units: { own: ['HEALTH'], neighbour: 'RED_CROSS', elsewhere: 'WATER' },
    async make(world) {
      const facility = await must(
        world,
        ['UNIT_CLERK', 'HEALTH'],
        'mutation ($input: AddFacilityInput!) { addFacility(input: $input) { id } }',
        { input: { name: '测试卫生院', township: COMMON['township'] } },
      );
      const input = {
        programme: 'CERVICAL',
        name: '测试甲',
        idNumber: idNumber('19800301'),
        facility: facility.id,
        screenedOn: '2026-05-06',
      };
      const text =
        'mutation ($input: RecordScreeningInput!) { recordScreening(input: $input) { screening { id } } }';
      const made = (await must(world, ['UNIT_CLERK', 'HEALTH'], text, { input })) as unknown as {
        screening: { id: string };
      };
      const training = await must(
        world,
        ['UNIT_CLERK', 'HEALTH'],
        'mutation ($input: RecordTrainingInput!) { recordTraining(input: $input) { id } }',
        {
          input: {
            kind: 'KNOWLEDGE',
            heldOn: '2026-05-06',
            venue: '县人民医院',
            instructor: '县人民医院',
            attendance: 30,
            pupils: 10,
          },
        },
      );
      return {
        ...COMMON,
        Commitment: commitmentId('C06'),
        Indicator: indicatorId('C06-1'),
        indicator: indicatorId('M12-2'),
        Training: training.id,
        Facility: facility.id,
        facility: facility.id,
        Screening: made.screening.id,
        HealthStatement: await statement(world, 'Health', 'HEALTH', 'M12-2'),
      };
    },
  },
  'civil-affairs': {
    units: { own: ['CULTURE_TOURISM', 'CIVIL_AFFAIRS'], neighbour: 'YOUTH_LEAGUE', elsewhere: 'WATER' },
    async make(world) {
      const input = {
        kind: 'PERFORMANCE',
        title: '测试放映',
        venue: '院坝',
        stage: 'HELD',
        heldOn: '2026-05-06',
        audience: 30,
      };
      const text = 'mutation ($input: RecordActivityInput!) { recordActivity(input: $input) { id } }';
      const place = {
        kind: 'CULTURE_SPACE',
        name: '测试空间',
        address: '测试路1号',
        area: '20',
        openedOn: '2026-05-06',
        acceptancePaper: '测试〔2026〕2号',
      };
      const home = {
        name: '测试甲',
        idNumber: idNumber('19460301'),
        stage: 'PLANNED',
        assessedOn: '2026-05-06',
        items: ['RAMP'],
      };
      const recordPlace = 'mutation ($input: RecordPlaceInput!) { recordPlace(input: $input) { id } }';
      const recordHome =
        'mutation ($input: RecordAdaptationInput!) { recordAdaptation(input: $input) { id } }';
      return {
        ...COMMON,
        Commitment: commitmentId('C07'),
        Indicator: indicatorId('C07-1'),
        indicator: indicatorId('C07-2'),
        Activity: (await must(world, ['UNIT_CLERK', 'CULTURE_TOURISM'], text, { input })).id,
        Place: (await must(world, ['UNIT_CLERK', 'CULTURE_TOURISM'], recordPlace, { input: place })).id,
        Adaptation: (await must(world, ['UNIT_CLERK', 'CIVIL_AFFAIRS'], recordHome, { input: home })).id,
        CivilAffairsStatement: await statement(world, 'CivilAffairs', 'CULTURE_TOURISM', 'C07-2'),
      };
    },
  },
  housing: {
    units: { own: ['TRANSPORT', 'WATER'], neighbour: 'NANBIN', elsewhere: 'HEALTH' },
    async make(world) {
      const road: Parameters<typeof callerWith> = ['UNIT_CLERK', 'TRANSPORT'];
      const works = await must(
        world,
        road,
        'mutation ($input: RecordWorksInput!) { recordWorks(input: $input) { id } }',
        {
          input: {
            kind: 'ROAD',
            name: '测试公路',
            plannedStart: '2026-02-01',
            plannedEnd: '2026-11-30',
            preparedOn: '2026-01-05',
          },
        },
      );
      const section = await must(
        world,
        road,
        'mutation ($input: RecordSectionInput!) { recordSection(input: $input) { id } }',
        { input: { works: works.id, township: COMMON['township'], name: '第1段', plannedKm: '2.5' } },
      );
      return {
        ...COMMON,
        Commitment: commitmentId('C04'),
        Indicator: indicatorId('C05-1'),
        indicator: indicatorId('C04-3'),
        Works: works.id,
        works: works.id,
        Section: section.id,
        HousingStatement: await statement(world, 'Housing', 'WATER', 'C04-3'),
      };
    },
  },
  'public-security': {
    units: { own: ['PUBLIC_SECURITY'], neighbour: 'EMERGENCY', elsewhere: 'HEALTH' },
    async make(world) {
      const clerk = ['UNIT_CLERK', 'PUBLIC_SECURITY'] as const;
      const paper = { paper: '测试〔2026〕1号', signedBy: '测试签发人', signedOn: '2026-05-08' };
      const day = await must(
        world,
        [...clerk],
        'mutation ($input: RecordDissuasionInput!) { recordDissuasion(input: $input) { id } }',
        { input: { day: '2026-05-05', warned: 3, ...paper } },
      );
      const campaign = await must(
        world,
        [...clerk],
        'mutation ($input: RecordCampaignInput!) { recordCampaign(input: $input) { id } }',
        { input: { kind: 'CAMPUS', theme: '测试', venue: '礼堂', stage: 'PLANNED', heldOn: '2026-05-06' } },
      );
      return {
        ...COMMON,
        Dissuasion: day.id,
        Campaign: campaign.id,
        Commitment: commitmentId('M10'),
        Indicator: indicatorId('M10-3'),
        indicator: indicatorId('M10-3'),
        PublicSecurityStatement: await statement(world, 'PublicSecurity', 'PUBLIC_SECURITY', 'M10-3'),
      };
    },
  },
};
