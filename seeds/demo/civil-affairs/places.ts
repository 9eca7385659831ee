import { addDays, type CalendarDate } from '@minsheng/kernel/domain';
import { type Random, randomFrom } from '../random.ts';
import { type CivilStep, type DemoPlace, type DemoUnit, TOWNSHIPS, codeOf, day } from './steps.ts';

/** The day on which the register of what existed before was entered, after the notice had come. */
const REGISTERED_ON = day('2026-04-28');

type Line = readonly [township: string, name: string, address: string, area: string, openedOn: string];

const COUNTY_FACILITIES: readonly Line[] = [
  ['南宾街道', '县图书馆', '城北社区文化路12号', '4216', '2013-10-16'],
  ['南宾街道', '县文化馆', '城北社区文化路14号', '4685.5', '2013-12-20'],
  ['万安街道', '县博物馆', '城南社区民族大道6号', '3920', '2019-05-18'],
  ['万安街道', '民族剧场', '城南社区民族大道8号', '4350', '2017-11-03'],
  ['万安街道', '非遗传习中心', '都督大道31号', '1280', '2020-06-13'],
  ['万安街道', '万安街道文化活动中心', '都督大道55号', '1150', '2018-09-28'],
  ['下路街道', '下路街道文化活动中心', '下路老街2号', '860', '2021-04-23'],
  ['黄水镇', '黄水文化艺术中心', '黄水大道88号', '1620', '2016-07-08'],
  ['西沱镇', '西沱古镇展示馆', '云梯街66号', '980', '2015-10-30'],
  ['中益乡', '中益乡村史馆', '坪坝村', '640', '2020-11-12'],
  ['沙子镇', '沙子镇群众文化中心', '民族路19号', '620', '2014-08-15'],
  ['冷水镇', '冷水镇游客文化驿站', '莼乡路7号', '560', '2022-07-01'],
];

const SPACES: readonly (Line | readonly [township: string, name: string, address: string, area: string])[] = [
  ['南宾街道', '玉带河城市书房', '滨河路21号', '268.4', '2026-04-23'],
  ['万安街道', '城南文化驿站', '城南社区民族大道23号', '196.75', '2026-06-30'],
  ['西沱镇', '云梯街阅读空间', '云梯街18号', '152.3', '2026-08-28'],
  ['黄水镇', '黄水森林书屋', '月亮湖路3号', '226', '2026-10-16'],
  ['下路街道', '下路文化驿站', '下路老街15号', '180'],
  ['悦崃镇', '悦崃乡村文化空间', '新城村', '165'],
];

const SITES: readonly (readonly [township: string, name: string, address: string, openedOn: string])[] = [
  ['南宾街道', '城北骑手驿站', '城北社区服务中心一楼', '2023-05-04'],
  ['南宾街道', '玉带河暖“新”驿站', '滨河路9号', '2023-11-08'],
  ['万安街道', '物流园司机之家', '物流园综合楼', '2024-03-22'],
  ['万安街道', '城南快递员歇脚点', '城南社区服务中心', '2024-09-10'],
  ['黄水镇', '黄水网约车司机驿站', '黄水大道41号', '2025-06-18'],
  ['下路街道', '下路工业园暖“新”驿站', '工业园北门', '2026-05-20'],
  ['西沱镇', '西沱港货车司机之家', '西沱港作业区', '2026-09-15'],
];

/** The register of places: what stood before, what the year brought, and one that went. */
export function placeSteps(seed = 20260428): readonly CivilStep[] {
  const random = randomFrom(seed);
  return [
    ...COUNTY_FACILITIES.map(standing),
    ...TOWNSHIPS.map((township, nth) => station(random, township, nth)),
    ...spaceSteps(),
    ...canteenSteps(),
    ...siteSteps(),
    ...builtSteps(),
    entered('development-reform', 'demo-embedded-1', day('2026-05-12'), {
      kind: 'EMBEDDED_SERVICE',
      name: '城南社区嵌入式服务设施',
      address: '城南社区服务中心',
      township: codeOf('万安街道'),
    }),
    entered('social-work', 'demo-centre-1', day('2026-08-04'), {
      kind: 'SERVICE_CENTRE',
      name: '新就业群体党群服务中心',
      address: '都督大道12号',
      township: codeOf('万安街道'),
      area: '420',
      startedOn: day('2026-03-16'),
      openedOn: day('2026-07-31'),
      acceptancePaper: '石社工验〔2026〕3号',
    }),
  ];
}

function standing(line: Line, nth: number): CivilStep {
  return entered('culture-tourism', `demo-facility-${nth}`, REGISTERED_ON, {
    kind: 'CULTURE_FACILITY',
    ...placeOf(line),
  });
}

/** Every township has its 综合文化站, built within a few years of each other. */
function station(random: Random, { code, name }: { code: string; name: string }, nth: number): CivilStep {
  return entered('culture-tourism', `demo-station-${nth}`, REGISTERED_ON, {
    kind: 'CULTURE_FACILITY',
    name: `${name}综合文化站`,
    address: `${name}政府（办事处）驻地`,
    township: code,
    area: (random.between(24_000, 33_000) / 100).toFixed(2),
    openedOn: addDays(day('2009-03-01'), random.between(0, 1800)),
  });
}

function spaceSteps(): readonly CivilStep[] {
  return SPACES.flatMap((line, nth): CivilStep[] => {
    const key = `demo-space-${nth}`;
    const [openedOn, unit] = [line[4], 'culture-tourism'] as const;
    const begun = { ...placeOf(line), openedOn: undefined, kind: 'CULTURE_SPACE' as const };
    const startedOn = day(nth === 4 ? '2026-09-07' : '2026-03-09');
    // The last one has found its house, and no more.
    if (nth === 5) return [entered(unit, key, day('2026-05-08'), begun)];
    const first = entered(unit, key, startedOn < REGISTERED_ON ? REGISTERED_ON : startedOn, {
      ...begun,
      startedOn,
    });
    if (!openedOn) return [first];
    const on = day(openedOn);
    const acceptancePaper = `石文旅验〔2026〕${nth + 5}号`;
    return [
      first,
      {
        act: 'opening',
        day: on < REGISTERED_ON ? REGISTERED_ON : on,
        unit,
        key,
        openedOn: on,
        acceptancePaper,
      },
    ];
  });
}

function canteenSteps(): readonly CivilStep[] {
  return [
    entered('civil-affairs', 'demo-canteen-0', REGISTERED_ON, {
      ...canteen('南宾街道', '城北社区老年食堂', '城北社区服务中心一楼'),
      area: '160',
      openedOn: day('2023-10-20'),
    }),
    entered('civil-affairs', 'demo-canteen-1', REGISTERED_ON, {
      ...canteen('南宾街道', '红星社区老年食堂', '红星社区养老服务站'),
      area: '132.6',
      openedOn: day('2024-12-05'),
    }),
    entered('civil-affairs', 'demo-canteen-2', day('2026-09-29'), {
      ...canteen('下路街道', '下路街道社区老年食堂', '下路老街社区服务中心'),
      area: '148',
      startedOn: day('2026-06-08'),
      openedOn: day('2026-09-28'),
      acceptancePaper: '石民验〔2026〕11号',
    }),
    entered('civil-affairs', 'demo-canteen-3', day('2026-11-03'), {
      ...canteen('万安街道', '城南社区老年食堂', '城南社区养老服务站'),
      startedOn: day('2026-11-02'),
    }),
  ];
}

function siteSteps(): readonly CivilStep[] {
  const sites = SITES.map(([township, name, address, on], nth): CivilStep => {
    const openedOn = day(on);
    const isNew = openedOn > REGISTERED_ON;
    return entered('social-work', `demo-site-${nth}`, isNew ? openedOn : REGISTERED_ON, {
      kind: 'FRIENDLY_SITE',
      name,
      address,
      township: codeOf(township),
      openedOn,
      ...(isNew ? { acceptancePaper: `石社工验〔2026〕${nth}号` } : {}),
    });
  });
  return [
    ...sites,
    {
      act: 'closing',
      day: day('2026-07-02'),
      unit: 'social-work',
      key: 'demo-site-1',
      closedOn: day('2026-06-30'),
      reason: '场地租约到期，并入城北骑手驿站',
    },
  ];
}

/** A base of the two accepted (and one of before), the complex open, the family centre under way. */
function builtSteps(): readonly CivilStep[] {
  const base = { kind: 'PSYCHOLOGY_BASE', address: '校内' } as const;
  return [
    entered('education', 'demo-base-0', REGISTERED_ON, {
      ...base,
      name: '石柱中学心理健康工作基地',
      township: codeOf('南宾街道'),
      openedOn: day('2024-09-10'),
    }),
    entered('education', 'demo-base-1', day('2026-09-11'), {
      ...base,
      name: '南宾小学心理健康工作基地',
      township: codeOf('南宾街道'),
      startedOn: day('2026-05-11'),
      openedOn: day('2026-09-10'),
      acceptancePaper: '石教验〔2026〕6号',
    }),
    entered('education', 'demo-base-2', day('2026-06-15'), {
      ...base,
      name: '西沱中学心理健康工作基地',
      township: codeOf('西沱镇'),
      startedOn: day('2026-06-12'),
    }),
    entered('womens-federation', 'demo-family-centre', day('2026-05-19'), {
      kind: 'FAMILY_CENTRE',
      name: '“渝好空间”妇女儿童综合服务体',
      address: '都督大道40号',
      township: codeOf('万安街道'),
      startedOn: day('2026-05-18'),
    }),
    entered('civil-affairs', 'demo-silver-complex', day('2026-10-29'), {
      kind: 'SILVER_COMPLEX',
      name: '石柱县银发综合体',
      address: '滨河路60号',
      township: codeOf('南宾街道'),
      startedOn: day('2026-04-28'),
      openedOn: day('2026-10-28'),
      acceptancePaper: '石民验〔2026〕13号',
    }),
  ];
}

function placeOf([township, name, address, area, openedOn]: readonly [...(typeof SPACES)[number]]): Omit<
  DemoPlace,
  'kind'
> {
  return { name, address, township: codeOf(township), area, openedOn: openedOn ? day(openedOn) : undefined };
}

function entered(unit: DemoUnit, key: string, on: CalendarDate, input: DemoPlace): CivilStep {
  return { act: 'place', day: on, unit, key, input };
}

function canteen(township: string, name: string, address: string): DemoPlace {
  return { kind: 'CANTEEN', name, address, township: codeOf(township) };
}
