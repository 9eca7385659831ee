import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FileField } from './file-field.tsx';

const current = { id: 'f1', name: '<b>验收单</b>.pdf', bytes: 2048 };

test('an empty field offers the choice, and says what is taken and what must not be', () => {
  const html = renderToStaticMarkup(<FileField id="scan" module="health" unit="u1" />);
  expect(html).toContain('<label for="scan" class="ms-button">选择文件</label>');
  expect(html).toContain('aria-describedby="scan-hint"');
  expect(html).toMatch(/id="scan-hint".*不超过 20\u00a0MB。.*严禁录入、上传国家秘密和工作秘密/);
  expect(html).not.toContain('移除');
});

test('the file of an earlier day is shown with size and address, its name as text', () => {
  const html = renderToStaticMarkup(
    <FileField id="scan" module="health" unit="u1" value="f1" current={current} />,
  );
  expect(html).toContain('href="/api/files/health/f1"');
  expect(html).toContain('&lt;b&gt;验收单&lt;/b&gt;.pdf');
  expect(html).toContain('2 KB');
  expect(html).toContain('更换文件');
  expect(html).toMatch(/aria-label="移除 [^"]+\.pdf"/);
});
