// Written by npm run schema from the declarations of the service: do not edit.
import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
  Equipment: {
    name: 'Equipment',
    path: 'equipment-list',
    many: '环卫设备购置',
    record: '登记设备购置',
    pages: () => import('./equipment.pages.ts'),
  },
  HousingStatement: {
    name: 'HousingStatement',
    path: 'statements',
    many: '汇总填报',
    pages: () => import('./statement.pages.ts'),
  },
} as const satisfies Record<string, ModuleKind>;
