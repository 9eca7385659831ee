// Written by npm run schema from the declarations of the service: do not edit.
import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
  Activity: {
    name: 'Activity',
    path: 'activities',
    many: '文化活动',
    record: '登记活动',
    pages: () => import('./activity.pages.ts'),
  },
  Place: {
    name: 'Place',
    path: 'places',
    many: '公共场所台账',
    record: '登记场所',
    pages: () => import('./place.pages.ts'),
  },
  Adaptation: {
    name: 'Adaptation',
    path: 'adaptations',
    many: '居家适老化改造',
    record: '登记改造户',
    pages: () => import('./adaptation.pages.ts'),
  },
  Qualification: {
    name: 'Qualification',
    path: 'qualifications',
    many: '持证人员台账',
    record: '登记证书',
    pages: () => import('./qualification.pages.ts'),
  },
  Service: {
    name: 'Service',
    path: 'services',
    many: '关爱与指导服务',
    record: '登记服务',
    pages: () => import('./service.pages.ts'),
  },
  HolidayCamp: {
    name: 'HolidayCamp',
    path: 'holiday-camps',
    many: '假期公益托管班',
    record: '登记托管班',
    pages: () => import('./camp.pages.ts'),
  },
  Watch: {
    name: 'Watch',
    path: 'watches',
    many: '联防照护季报',
    record: '报送一个乡镇（街道）',
    pages: () => import('./watch.pages.ts'),
  },
  SchoolCare: {
    name: 'SchoolCare',
    path: 'school-cares',
    many: '关键时段关爱名册',
    record: '列入学校',
    pages: () => import('./school.pages.ts'),
  },
  CivilAffairsStatement: {
    name: 'CivilAffairsStatement',
    path: 'statements',
    many: '汇总填报',
    pages: () => import('./statement.pages.ts'),
  },
} as const satisfies Record<string, ModuleKind>;
