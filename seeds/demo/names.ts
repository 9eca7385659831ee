import type { Random } from './random.ts';

// Common surnames, those of the Tujia country first; given names are put together from common characters.
const SURNAMES = [...'马谭陈向冉秦刘罗黎崔江汪张王李杨周吴何田彭唐邓廖蒋熊姚余胡郎隆花'];
const FEMALE = [...'芳秀英兰琼菊玉珍霞燕梅红丽娟敏静淑蓉翠群凤琴莲素碧容平华春慧'];
const MALE = [...'强军勇明华平国建林洪波涛成忠文德生福贵祥云海峰斌伟世安学光荣'];

export function inventName(random: Random, sex: 'FEMALE' | 'MALE'): string {
  const characters = sex === 'FEMALE' ? FEMALE : MALE;
  const given = random.chance(0.2)
    ? random.pick(characters)
    : random.pick(characters) + random.pick(characters);
  return random.pick(SURNAMES) + given;
}
