// Written by npm run schema from the declarations of the service: do not edit.
import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
  HousingStatement: {
    name: 'HousingStatement',
    path: 'statements',
    many: '汇总填报',
    pages: () => import('./statement.pages.ts'),
  },
} as const satisfies Record<string, ModuleKind>;
