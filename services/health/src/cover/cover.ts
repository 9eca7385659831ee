import { registerFields, translate } from '@minsheng/kernel';
import { type RecordOf, choice, day, defineKind, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault, namesRegister } from './cover.rules.ts';

export const REGISTERS = ['CITY_COMMUNITY', 'INSTITUTION'] as const;

const { name, township, year, listedOn, inScope, whyNot, ...rest } = registerFields();

/** What makes a drawn row of a register stand. */
const DRAWN = { year: 2026, listedOn: '2024-09-01', grade: '样本', whyNot: '样本', evidence: '样本' };

/** A unit of a register in a year: a city community that has a nursery, an institution that has a psychiatric department. */
export const cover = defineKind(bureau, {
  name: 'HealthCoverage',
  plural: 'healthCoverages',
  noun: 'cover',
  description: 'A unit of a register in a year; covered from the day on which it has what is asked of it.',
  day: 'listedOn',
  heading: 'name',
  fields: {
    register: choice('HealthRegister', REGISTERS, {
      filter: true,
      key: true,
      about: '城市社区 (普惠性托育服务点), 医疗机构 (精神科、心理科).',
    }),
    name,
    township,
    year,
    grade: text({ optional: true, amend: true, description: 'Of an institution: 二级综合医院, 甲级卫生院.' }),
    listedOn,
    inScope,
    whyNot,
    coveredOn: day({ past: true, optional: true, amend: true, sort: true }),
    ...rest,
  },
  partedBy: { field: 'register', names: namesRegister },
  repeated: 'COVER_LISTED',
  check: findFault,
  summary: (it) => `${it.name}（${translate(messages, `cover.register.${it.register}`)}）`,
  sample(_, draw) {
    const asked = draw(4) > 0;
    const on = asked && draw(3) > 0 ? `2026-0${1 + draw(6)}-1${draw(10)}` : null;
    return { ...DRAWN, inScope: asked, coveredOn: on };
  },
});
export type Cover = RecordOf<typeof cover>;
