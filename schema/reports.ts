import { type SubgraphDefinition, translate } from '@minsheng/kernel';
import { describeReport } from '@minsheng/kernel/reports';

/** `frontends/reports/src/generated/reports.json`: what may be chosen of each kind's report, in words. */
export function reportOutlines(definitions: readonly SubgraphDefinition[]): string {
  const outlines = definitions.flatMap(({ kinds = [], messages }) =>
    kinds.map((kind) => describeReport(kind, (key) => translate(messages, key))),
  );
  return `${JSON.stringify(outlines, null, 1)}\n`;
}
