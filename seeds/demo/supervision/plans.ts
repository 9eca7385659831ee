import { type CalendarDate, calendarDate } from '@minsheng/kernel/domain';

/** What a unit filed for an indicator, and what the office said of it afterwards. Days are business days. */
export interface DemoPlan {
  readonly code: string;
  readonly filedOn: CalendarDate;
  /** Values by day. */
  readonly nodes?: readonly (readonly [day: CalendarDate, value: string])[];
  /** Work of the three quarters that are owed. */
  readonly quarters?: readonly [second: string, third: string, fourth: string];
  readonly judged?: readonly DemoJudgement[];
  readonly milestones?: readonly DemoMilestone[];
}

export interface DemoJudgement {
  readonly quarterEnd: CalendarDate;
  readonly on: CalendarDate;
  readonly standing: 'ON_TRACK' | 'BEHIND';
  readonly grounds: string;
}

export interface DemoMilestone {
  readonly title: string;
  readonly standard: string;
  readonly due: CalendarDate;
  /** Accepted as of `day`, entered on `on`; perhaps taken back later. */
  readonly accepted?: {
    readonly day: CalendarDate;
    readonly on: CalendarDate;
    readonly evidence: string;
    readonly withdrawn?: { readonly on: CalendarDate; readonly reason: string };
  };
}

const day = (monthAndDay: string) => calendarDate(`2026-${monthAndDay}`);

function step(
  title: string,
  standard: string,
  due: string,
  accepted?: DemoMilestone['accepted'],
): DemoMilestone {
  return { title, standard, due: day(due), accepted };
}

function acceptedOn(on: string, evidence: string, entered = on): NonNullable<DemoMilestone['accepted']> {
  return { day: day(on), on: day(entered), evidence };
}

function judged(
  quarter: '06-30' | '09-30',
  on: string,
  grounds: string,
  standing: DemoJudgement['standing'] = 'ON_TRACK',
): DemoJudgement {
  return { quarterEnd: day(quarter), on: day(on), standing, grounds };
}

const DELIVERABLES: readonly DemoPlan[] = [
  {
    code: 'M10-5',
    filedOn: day('05-11'),
    milestones: [
      step(
        '活动方案印发',
        '方案经县打击治理专项工作组审定并印发',
        '05-31',
        acceptedOn('05-28', '方案印发文件（石反诈办〔2026〕4号，演示）', '05-29'),
      ),
      step(
        '宣传月集中开展',
        '各乡镇（街道）至少组织一次集中宣传，有现场记录',
        '07-31',
        acceptedOn('07-30', '33个乡镇（街道）活动记录汇总表', '08-03'),
      ),
      step(
        '总结评估',
        '形成总结报告并报县政府督查办',
        '08-31',
        acceptedOn('08-27', '总结报告及评估表', '08-28'),
      ),
    ],
  },
  {
    code: 'C03-3',
    filedOn: day('05-13'),
    milestones: [
      step(
        '点位核定',
        '县城公共场所标识点位清单经残联代表现场踏勘确认',
        '06-30',
        acceptedOn('06-25', '点位清单及踏勘签字表', '06-26'),
      ),
      step(
        '标识制作',
        '标识样品符合国家标准，出厂检验合格',
        '09-15',
        acceptedOn('09-29', '出厂检验报告', '10-09'),
      ),
      step('城区安装', '城区点位全部安装到位', '10-31'),
      step('体验验收', '残障人士代表现场体验并签署意见', '12-20'),
    ],
  },
  {
    code: 'C08-2',
    filedOn: day('05-12'),
    milestones: [
      step(
        '系统接入',
        '县人民医院与全部乡镇卫生院完成系统接入',
        '06-30',
        acceptedOn('06-29', '接入测试记录', '07-01'),
      ),
      step('试运行', '连续试运行一个月，会诊记录完整', '10-20', {
        ...acceptedOn('10-16', '试运行报告', '10-19'),
        withdrawn: { on: day('11-05'), reason: '暗访发现两家卫生院试运行记录不完整，撤销验收' },
      }),
      step('全面运行', '月度会诊量达到方案要求并通过验收', '12-20'),
    ],
  },
  {
    code: 'C08-3',
    filedOn: day('05-12'),
    milestones: [
      step('处方流转平台升级', '平台升级完成并通过信息安全测评', '11-30'),
      step('药房接入', '乡镇卫生院药房全部接入', '12-25'),
    ],
  },
  {
    code: 'C08-4',
    filedOn: day('05-12'),
    milestones: [
      step('设备联网', '基层影像设备完成联网', '06-30', acceptedOn('06-18', '联网设备清单', '06-23')),
      step(
        '诊断中心值班制度运行',
        '值班制度运行满三个月',
        '11-30',
        acceptedOn('11-10', '值班及报告时限统计表', '11-12'),
      ),
      step('质量评估', '影像报告质量抽查合格', '12-20'),
    ],
  },
];

const CONTINUOUS: readonly DemoPlan[] = [
  {
    code: 'C03-4',
    filedOn: day('05-13'),
    quarters: ['排查城区主次干道盲道占用点位', '集中整治并建立台账', '巩固整治，开展回头看'],
    judged: [
      judged('06-30', '07-10', '排查台账齐全，完成既定路段'),
      judged('09-30', '10-14', '整治台账与现场抽查一致'),
    ],
  },
  {
    code: 'C10-1',
    filedOn: day('05-14'),
    quarters: ['摸清三无楼栋底数并清运积存垃圾', '逐栋落实保洁责任', '开展满意度回访'],
    judged: [
      judged('06-30', '07-10', '底数清单完整，积存垃圾已清运'),
      judged('09-30', '10-15', '抽查楼栋保洁责任已落实'),
    ],
  },
  {
    code: 'C08-8',
    filedOn: day('05-12'),
    quarters: ['核定基层机构运行经费并拨付', '设备维护与药品保障检查', '年度运行保障评估'],
    judged: [
      judged('06-30', '07-09', '经费拨付凭证齐全'),
      judged('09-30', '10-14', '检查记录覆盖全部卫生院'),
    ],
  },
  {
    code: 'M03-4',
    filedOn: day('05-15'),
    quarters: ['定点机构资质复核', '服务质量抽查', '年度考核与名单调整'],
    judged: [
      judged('06-30', '07-13', '复核结果已公示'),
      judged('09-30', '10-16', '抽查记录完整，问题已整改'),
    ],
  },
  {
    code: 'M12-6',
    filedOn: day('05-12'),
    quarters: ['专科人员进修计划落实', '门诊服务能力提升', '能力评估'],
    judged: [
      judged('06-30', '07-09', '进修人员已派出'),
      judged('09-30', '10-14', '门诊排班与接诊记录符合方案'),
    ],
  },
  {
    code: 'C10-5',
    filedOn: day('05-14'),
    quarters: ['规范收运路线和时间', '更换破损收运设备', '收运满意度回访'],
    judged: [
      judged('06-30', '07-10', '收运路线已公示并执行'),
      judged('09-30', '10-15', '收运设备更换仅完成约六成，两条路线仍有漏收', 'BEHIND'),
    ],
  },
  {
    code: 'C09-5',
    filedOn: day('05-18'),
    quarters: ['建立探视名册，每月走访一次', '高温汛期加密走访', '入冬前走访和物资发放'],
    judged: [judged('06-30', '07-13', '名册和走访记录齐全')],
  },
];

const COUNTED: readonly DemoPlan[] = [
  { code: 'M01-1', filedOn: day('05-14'), nodes: [[day('09-30'), '12']] },
  {
    code: 'M05-1',
    filedOn: day('05-18'),
    nodes: [
      [day('06-30'), '2'],
      [day('09-30'), '4'],
      [day('12-31'), '6'],
    ],
  },
  {
    code: 'M11-2',
    filedOn: day('05-20'),
    nodes: [
      [day('09-30'), '6'],
      [day('12-15'), '7'],
    ],
  },
  {
    code: 'C04-1',
    filedOn: day('05-15'),
    nodes: [
      [day('06-30'), '12'],
      [day('09-30'), '30'],
      [day('12-15'), '44'],
    ],
  },
  {
    code: 'C05-1',
    filedOn: day('05-15'),
    nodes: [
      [day('06-30'), '30'],
      [day('09-30'), '65'],
      [day('12-15'), '100'],
    ],
  },
];

/** The plans of the demonstration. */
export const DEMO_PLANS: readonly DemoPlan[] = [...DELIVERABLES, ...CONTINUOUS, ...COUNTED];
