import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { auditDocuments } from './audit.ts';

it('has a trail and a file for each module of the registry, and openings where something is sensitive', () => {
  const text = auditDocuments([
    { id: 'health', title: '卫生健康', sensitive: ['Screening'] },
    { id: 'public-security', title: '公共安全', sensitive: [] },
  ]);
  const documents = [...text.matchAll(/graphql\(`([^`]*)`\)/g)].map((it) => parse(it[1]!));
  expect(documents).toHaveLength(7);
  expect(text.match(/\w+Audit(Trail|Export)(?=\(filter:)/g)).toEqual([
    'healthAuditTrail',
    'healthAuditExport',
    'publicSecurityAuditTrail',
    'publicSecurityAuditExport',
  ]);
  expect(text.match(/(?:ask|decide)\w+(?=\()/g)).toEqual([
    'askHealthAuditOpening',
    'decideHealthAuditOpening',
  ]);
  expect(text).toContain(`title: '公共安全'`);
});
