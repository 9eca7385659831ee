import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { KindLink, RecordsLink, type Rights, RightsProvider } from './rights.tsx';

function shownTo(rights: Rights | undefined): string {
  const links = (
    <>
      <KindLink kind="Works" to="/housing/works">
        台账
      </KindLink>
      <RecordsLink indicatorId="i1" to="/housing/records/C05-1" label="查看记录">
        12
      </RecordsLink>
    </>
  );
  return renderToStaticMarkup(
    <MemoryRouter>{rights ? <RightsProvider value={rights}>{links}</RightsProvider> : links}</MemoryRouter>,
  );
}

test('what the server lets the viewer open is a link', () => {
  const html = shownTo({ reads: ['Works'], indicators: ['i1'] });
  expect(html).toContain('href="/housing/works"');
  expect(html).toContain('href="/housing/records/C05-1"');
});

test.each([
  ['whoever may not', { reads: ['Section'], indicators: ['i2'] }],
  ['whoever it is until the server has answered', undefined],
])('for %s the figure stands alone, and no list is offered', (_, rights) => {
  expect(shownTo(rights)).toBe('<span class="ms-figure">12</span>');
});
