/** 张三 -> 张*, 欧阳娜娜 -> 欧***: the first character stays, whatever the length. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name];
  return first + '*'.repeat(Math.max(rest.length, 1));
}

/** Keeps the county prefix and nothing that tells a birthday or a sequence: 5002**************; of shorter numbers half. */
export function maskIdNumber(idNumber: string): string {
  const shown = Math.min(4, Math.floor(idNumber.length / 2));
  return idNumber.slice(0, shown) + '*'.repeat(idNumber.length - shown);
}

/** 13900001234 -> 139****1234 would still find a person in a township, so only the end is kept: *******1234. */
export function maskPhone(phone: string): string {
  return '*'.repeat(Math.max(phone.length - 4, 0)) + phone.slice(-4);
}
