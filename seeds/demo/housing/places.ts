import { loadCatalogue } from '@minsheng/seeds/catalogue';
import type { Random } from '../random.ts';

/** A township of the county. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** The 31 townships with new rural roads: all but the two subdistricts of the county town. */
export function ruralPlaces(): readonly Place[] {
  return loadCatalogue(2026).townships.filter(
    ({ code, isCounty }) => !isCounty && !['500240001', '500240002'].includes(code),
  );
}

export function placeNamed(name: string): Place {
  const place = loadCatalogue(2026).townships.find((it) => it.name === name);
  if (!place) throw new Error(`no township ${name}`);
  return place;
}

const BEGINNINGS = [
  '大',
  '小',
  '石',
  '龙',
  '青',
  '白',
  '水',
  '双',
  '新',
  '桥',
  '黄',
  '柏',
  '枫',
  '竹',
  '茶',
  '高',
];
const ENDINGS = ['坪', '坝', '湾', '岭', '沟', '堡', '溪', '槽', '院', '垭'];

/** A hamlet that sounds right and is invented. */
export function inventHamlet(random: Random): string {
  return `${random.pick(BEGINNINGS)}${random.pick(ENDINGS)}`;
}

/** From one hamlet to another. */
export function inventStretch(random: Random): string {
  const [from, to] = [inventHamlet(random), inventHamlet(random)];
  return from === to ? inventStretch(random) : `${from}至${to}段`;
}

/** Contractors that do not exist. */
export const CONTRACTORS = [
  '演示路桥建设工程有限公司',
  '演示交通建设集团有限公司',
  '演示水利水电建设有限公司',
  '演示市政建设工程有限公司',
  '演示建筑安装工程有限公司',
] as const;
