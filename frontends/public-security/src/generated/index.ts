// Written by npm run schema from the declarations of the service: do not edit.
import type { ModuleKind } from '@minsheng/kit';

export const KINDS = {
  Dissuasion: {
    name: 'Dissuasion',
    path: 'dissuasions',
    many: '预警劝阻日报',
    record: '报送一天',
    pages: () => import('./dissuasion.pages.ts'),
  },
  Campaign: {
    name: 'Campaign',
    path: 'campaigns',
    many: '反诈宣传活动',
    record: '登记宣传活动',
    pages: () => import('./campaign.pages.ts'),
  },
  Building: {
    name: 'Building',
    path: 'buildings',
    many: '高层建筑消防物联',
    record: '登记楼栋',
    pages: () => import('./building.pages.ts'),
  },
  Home: {
    name: 'Home',
    path: 'homes',
    many: '独居老人消防设备',
    record: '登记家庭',
    pages: () => import('./home.pages.ts'),
  },
  PublicSecurityPlace: {
    name: 'PublicSecurityPlace',
    path: 'public-security-places',
    many: '反诈站点',
    record: '登记站点',
    pages: () => import('./place.pages.ts'),
  },
  PublicSecurityStatement: {
    name: 'PublicSecurityStatement',
    path: 'statements',
    many: '汇总填报',
    pages: () => import('./statement.pages.ts'),
  },
} as const satisfies Record<string, ModuleKind>;
