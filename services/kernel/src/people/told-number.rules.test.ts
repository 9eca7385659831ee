import { expect, it } from 'vitest';
import { findToldNumber } from './told-number.rules.ts';

it.each([
  ['已通知本人，身份证500240194601010207', 'ID_NUMBER'],
  ['５００２４０１９４６０１０１０２０７', 'ID_NUMBER'],
  ['500240 19460101 020x。', 'ID_NUMBER'],
  ['旧证500240460101020', 'ID_NUMBER'],
  ['家属电话13900001234', 'PHONE'],
  ['139-0000-1234（女儿）', 'PHONE'],
  ['+86 139 0000 1234', 'PHONE'],
  ['座机023-73332211', 'PHONE'],
  ['(023) 7333 2211', 'PHONE'],
])('%s tells somebody’s number: %s', (text, told) => expect(findToldNumber(text)).toBe(told));

it.each([
  '2026-03-02 上门，3人参加',
  '发票号 25502000000123456789',
  '渝民发〔2026〕13号，金额13900元',
  '石柱督通〔2026〕3号',
  '12345热线转办',
  '合同编号SZ-2026-000013',
])('%s tells none', (text) => expect(findToldNumber(text)).toBeUndefined());
