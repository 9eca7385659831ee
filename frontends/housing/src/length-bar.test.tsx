import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { LengthBar } from './length-bar.tsx';

const LENGTHS = { plannedKm: '4', startedKm: '4.2', baseCourseKm: '3', pavedKm: '2', acceptedKm: '1.5' };

function widths(markup: string): string[] {
  return [...markup.matchAll(/width:([\d.]+%)/g)].map(([, width]) => width!);
}

describe('the bar of lengths', () => {
  it('lays the steps over each other, out of what is planned, and ends with its track', () => {
    const markup = renderToStaticMarkup(<LengthBar kind="ROAD" lengths={LENGTHS} />);
    expect(widths(markup)).toEqual(['100%', '75%', '50%', '37.5%']);
  });

  it('says the steps by the names they have for roads and for mains', () => {
    expect(renderToStaticMarkup(<LengthBar kind="ROAD" lengths={LENGTHS} />)).toContain(
      'aria-label="开工 4.2，路基 3，路面 2，交工验收 1.5"',
    );
    expect(renderToStaticMarkup(<LengthBar kind="WATER_MAIN" lengths={LENGTHS} />)).toContain(
      '沟槽 3，敷设 2',
    );
  });

  it('is empty where no section is planned yet', () => {
    const none = { plannedKm: '0', startedKm: '0', baseCourseKm: '0', pavedKm: '0', acceptedKm: '0' };
    expect(widths(renderToStaticMarkup(<LengthBar kind="ROAD" lengths={none} />))).toEqual([
      '0%',
      '0%',
      '0%',
      '0%',
    ]);
  });
});
