// Written by npm run schema from the declarations of the service: do not edit.
import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
  Walkway: {
    name: 'Walkway',
    path: 'walkways',
    many: '人行通道拓宽',
    record: '登记人行通道路段',
    pages: () => import('./walkway.pages.ts'),
  },
  Equipment: {
    name: 'Equipment',
    path: 'equipment-list',
    many: '环卫设备购置',
    record: '登记设备购置',
    pages: () => import('./equipment.pages.ts'),
  },
  Fault: {
    name: 'Fault',
    path: 'faults',
    many: '问题整治台账',
    record: '登记问题',
    pages: () => import('./fault.pages.ts'),
  },
  HousingStatement: {
    name: 'HousingStatement',
    path: 'statements',
    many: '汇总填报',
    pages: () => import('./statement.pages.ts'),
  },
} as const satisfies Record<string, ModuleKind>;
