import { addDays, calendarDate } from '@minsheng/kernel/domain';
import { loadCatalogue } from '@minsheng/seeds/catalogue';
import { peopleFrom } from '../people.ts';
import { randomFrom } from '../random.ts';
import { DEMO_FIRST_DAY } from '../screenings.ts';
import { workdayFrom } from '../workdays.ts';
import type { DemoBuilding, DemoHome, SecurityStep } from './steps.ts';

const day = calendarDate;
const ESTATES = ['都督嘉园', '玉带华庭', '红星小区'] as const;
const BUILDINGS = 27;

/** When the contractor's lists came: how many homes each had. 262 of 300 are accepted; those of the last list are not yet. */
const LISTS = [
  ['2026-05-20', 60],
  ['2026-06-25', 72],
  ['2026-08-20', 68],
  ['2026-10-15', 62],
  ['2026-11-12', 20],
] as const;

/** 27 of the 30 buildings and 262 of the 300 homes, with what does not count: twice, taken back, of last year, not accepted. */
export function demoFireProtection(seed = 20260520): readonly SecurityStep[] {
  return [...buildingSteps(), ...homeSteps(seed), ...stationSteps()];
}

function buildingSteps(): readonly SecurityStep[] {
  const accepted = Array.from({ length: BUILDINGS }, (_, nth) => {
    const installedOn = workdayFrom(addDays(day('2026-04-27'), nth * 6));
    return building(`${nth}`, buildingOf(nth, installedOn, workdayFrom(addDays(installedOn, 12))));
  });
  const misread = building('misread', { ...accepted[0]!.input, name: '都督佳园1幢' });
  return [
    ...accepted,
    building('waiting-1', { ...buildingOf(27, day('2026-11-03'), null) }),
    building('waiting-2', { ...buildingOf(28, day('2026-11-10'), null) }),
    { ...building('late', buildingOf(29, day('2025-11-04'), day('2025-12-02'))), day: day('2026-01-07') },
    misread,
    {
      kind: 'fire-void',
      of: 'building',
      day: workdayFrom(addDays(misread.day, 1)),
      key: misread.key,
      reason: '楼栋名称录入错误，与都督嘉园1幢重复',
    },
  ];
}

function buildingOf(
  nth: number,
  installedOn: DemoBuilding['installedOn'],
  acceptedOn: DemoBuilding['acceptedOn'],
): DemoBuilding {
  const estate = ESTATES[nth % ESTATES.length]!;
  return {
    name: `${estate}${Math.floor(nth / ESTATES.length) + 1}幢`,
    township: nth % 3 === 1 ? '500240002' : '500240001',
    address: `${estate}小区内`,
    storeys: 11 + (nth % 14),
    devices:
      nth % 2 === 0 ? ['SMOKE_DETECTOR', 'ALARM_TRANSMITTER'] : ['ELECTRICAL_MONITOR', 'WATER_MONITOR'],
    installedOn,
    acceptedOn,
    acceptancePaper: acceptedOn ? `石消验〔${acceptedOn.slice(0, 4)}〕${nth + 1}号` : null,
  };
}

function building(name: string, input: DemoBuilding) {
  const told = workdayFrom(addDays(input.acceptedOn ?? input.installedOn, 1));
  return { kind: 'building', day: told, key: `demo-building-${name}`, input } as const;
}

/** Each list is taken as a whole, as its import is; the second one has a home of the first one again. */
function homeSteps(seed: number): readonly SecurityStep[] {
  const random = randomFrom(seed);
  const invent = peopleFrom(random);
  const townships = loadCatalogue(2026).townships.filter(({ isCounty }) => !isCounty);
  let nth = 0;
  const homeOf = (installedOn: DemoHome['installedOn'], accepted: boolean): DemoHome => {
    const { code, name: place } = townships[(nth += 1) % townships.length]!;
    const { name, idNumber, phone } = invent({
      sex: random.chance(0.6) ? 'FEMALE' : 'MALE',
      age: [66, 90],
      on: DEMO_FIRST_DAY,
      township: code,
    });
    return {
      name,
      idNumber,
      phone,
      township: code,
      address: `${place}${random.between(1, 9)}组${random.between(1, 60)}号`,
      devices: ['SMOKE_ALARM', random.pick(['EXTINGUISHER', 'GAS_ALARM', 'CALL_BUTTON'] as const)],
      installedOn,
      acceptedOn: accepted ? addDays(installedOn, 6) : null,
      acceptancePaper: accepted ? `石消验〔${installedOn.slice(0, 4)}〕户${installedOn.slice(5, 7)}号` : null,
    };
  };
  const lists = LISTS.map(([came, count]) => {
    const accepted = came < '2026-11-01';
    const installedOn = addDays(day(came), -8);
    return { came: day(came), homes: Array.from({ length: count }, () => homeOf(installedOn, accepted)) };
  });
  const again = { ...lists[0]!.homes[0]!, installedOn: day('2026-06-17'), acceptedOn: day('2026-06-23') };
  const moved = homeOf(day('2026-05-12'), true);
  const key = 'demo-home-moved';
  return [
    ...lists.map(({ came, homes }, list): SecurityStep => {
      const inputs = list === 1 ? [...homes, again] : homes;
      return { kind: 'homes', day: came, key: `demo-homes-${list}`, inputs };
    }),
    {
      kind: 'homes',
      day: day('2026-01-07'),
      key: 'demo-homes-2025',
      inputs: [homeOf(day('2025-11-20'), true)],
    },
    { kind: 'homes', day: day('2026-05-21'), key, inputs: [moved] },
    {
      kind: 'fire-void',
      of: 'home',
      day: day('2026-06-02'),
      key: `${key}-0`,
      reason: '老人已随子女居住，设备已拆回',
    },
  ];
}

function stationSteps(): readonly SecurityStep[] {
  const input = {
    kind: 'FRAUD_STATION',
    name: '石柱县反诈工作站',
    address: '县公安局办证大厅旁',
    township: '500240001',
    startedOn: day('2026-05-11'),
    openedOn: day('2026-06-26'),
    acceptancePaper: '石公验〔2026〕2号',
  } as const;
  return [{ kind: 'place', day: day('2026-06-26'), key: 'demo-fraud-station', input }];
}
