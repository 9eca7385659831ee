import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.rules.ts';

test.each([
  ['a path up', '../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['a path of Windows', 'C:\\Users\\张三\\验收单.pdf', 'pdf', '验收单.pdf'],
  ['quotes', 'a"b\'c.pdf', 'pdf', "ab'c.pdf"],
  ['a line end', 'a\r\nSet-Cookie: x.pdf', 'pdf', 'aSet-Cookie x.pdf'],
  ['a right-to-left mark', 'photo\u202Egpj.exe', 'png', 'photogpj.exe.png'],
  ['markup', '<img src=x onerror=alert(1)>.png', 'png', 'img src=x onerror=alert(1).png'],
  ['another kind of program', 'report.hta', 'pdf', 'report.hta.pdf'],
  ['capitals', 'IMG_1.JPEG', 'jpg', 'IMG_1.jpg'],
  ['nothing but an ending', '.pdf', 'pdf', 'pdf.pdf'],
  ['nothing', '', 'pdf', 'file.pdf'],
  ['dots', '...', 'pdf', 'file.pdf'],
])('%s', (_, given, extension, kept) => {
  expect(fileNameOf(encodeURIComponent(given), extension)).toBe(kept);
});

test('at most 120 characters, its ending among them, and no half of a character', () => {
  const name = fileNameOf(encodeURIComponent(`${'𠀀'.repeat(200)}.pdf`), 'pdf')!;
  expect([...name]).toHaveLength(120);
  expect(name.endsWith('𠀀.pdf')).toBe(true);
});

test('what is not percent-encoded is no name', () => {
  expect(fileNameOf('%E4%B8', 'pdf')).toBeUndefined();
});
