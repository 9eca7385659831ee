import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Light } from '../light/light.tsx';
import { IndicatorBar } from './indicator-bar.tsx';
import { SegmentBar } from './segment-bar.tsx';

test('a light without its word beside it still has it for whoever cannot see the shape', () => {
  expect(renderToStaticMarkup(<Light standing="FAR_BEHIND" />)).toContain('aria-label="严重滞后"');
  const withWord = renderToStaticMarkup(<Light standing="FAR_BEHIND" word />);
  expect(withWord).toContain('>严重滞后<');
  expect(withWord).toContain('aria-hidden');
});

test('each indicator has its own segment, dashed where nothing is known, full where done', () => {
  const html = renderToStaticMarkup(
    <SegmentBar
      label="指标"
      segments={[
        { key: '1', name: '甲', standing: 'DONE', completion: '99.99', target: '10', planned: '9' },
        { key: '2', name: '乙', standing: 'BEHIND', completion: '40.5', target: '10', planned: '6' },
        { key: '3', name: '丙', standing: 'NOT_CONNECTED', completion: null, target: '10', planned: null },
      ]}
    />,
  );
  expect(html.match(/<li/g)).toHaveLength(3);
  expect(html).toContain('width:100%');
  expect(html).toContain('乙：滞后，完成40.5%');
  expect(html.match(/<s style="left:60%"/g)).toHaveLength(1);
  expect(html.match(/ms-blank/g)).toHaveLength(1);
});

test.each([
  ['ON_TRACK', 'green', '<circle'],
  ['BEHIND', 'yellow', '<path'],
  ['FAR_BEHIND', 'red', '<rect'],
  ['DONE', 'blue', 'stroke="#fff"'],
] as const)(
  'what is judged %s and has nothing to measure has its colour and shape in both',
  (standing, tone, shape) => {
    const segment = { key: '1', name: '常态化保洁', standing, completion: null, target: null, planned: null };
    const segments = renderToStaticMarkup(<SegmentBar label="指标" segments={[segment]} />);
    const bar = renderToStaticMarkup(<IndicatorBar standing={standing} />);
    for (const html of [segments, bar]) {
      expect(html).toContain(`class="ms-fill-${tone}" style="width:100%"`);
      expect(html).toContain(shape);
      expect(html).not.toContain('ms-blank');
    }
  },
);

test('a bar says completion and plan in words', () => {
  const html = renderToStaticMarkup(
    <IndicatorBar standing="ON_TRACK" completion="81.46" planned="6000" target="8000" />,
  );
  expect(html).toContain('aria-label="完成81.46%，计划75%"');
  expect(renderToStaticMarkup(<IndicatorBar standing="NOT_CONNECTED" />)).toContain('aria-label="未接入"');
});
