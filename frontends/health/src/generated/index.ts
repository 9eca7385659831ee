// Written by npm run schema from the declarations of the service: do not edit.
import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
  Training: {
    name: 'Training',
    path: 'trainings',
    many: '应急救护培训',
    record: '登记培训',
    pages: () => import('./training.pages.ts'),
  },
  Volunteer: {
    name: 'Volunteer',
    path: 'volunteers',
    many: '应急救护志愿者',
    record: '登记志愿者',
    pages: () => import('./volunteer.pages.ts'),
  },
  FirstAidActivity: {
    name: 'FirstAidActivity',
    path: 'first-aid-activities',
    many: '急救志愿服务活动',
    record: '登记活动',
    pages: () => import('./firstaid.pages.ts'),
  },
  AedSite: {
    name: 'AedSite',
    path: 'aed-sites',
    many: '公共场所急救设备',
    record: '登记设备',
    pages: () => import('./aed.pages.ts'),
  },
  Lecture: {
    name: 'Lecture',
    path: 'lectures',
    many: '心理健康知识讲座',
    record: '登记讲座',
    pages: () => import('./lecture.pages.ts'),
  },
  Facility: {
    name: 'Facility',
    path: 'facilities',
    many: '检查机构',
    record: '添加检查机构',
    pages: () => import('./facility.pages.ts'),
  },
  Counselling: {
    name: 'Counselling',
    path: 'counsellings',
    many: '心理咨询和心理援助',
    record: '登记咨询援助',
    pages: () => import('./counselling.pages.ts'),
  },
  HealthPlace: {
    name: 'HealthPlace',
    path: 'health-places',
    many: '卫生健康建设项目',
    record: '登记项目',
    pages: () => import('./place.pages.ts'),
  },
  HealthCoverage: {
    name: 'HealthCoverage',
    path: 'health-coverages',
    many: '托育与精神科设置名册',
    record: '列入名册',
    pages: () => import('./cover.pages.ts'),
  },
  HealthStatement: {
    name: 'HealthStatement',
    path: 'statements',
    many: '汇总填报',
    pages: () => import('./statement.pages.ts'),
  },
} as const satisfies Record<string, ModuleKind>;
