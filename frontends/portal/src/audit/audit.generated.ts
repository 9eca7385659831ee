// Written by schema/audit.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const AUDITED = [
  {
    id: 'identity',
    title: '账号与权限',
    trail: graphql(`
      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    `),
    file: graphql(`
      query IdentityAuditExport($filter: AuditFilter) {
        file: identityAuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    `),
  },
  {
    id: 'supervision',
    title: '督查',
    trail: graphql(`
      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    `),
    file: graphql(`
      query SupervisionAuditExport($filter: AuditFilter) {
        file: supervisionAuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    `),
  },
  {
    id: 'health',
    title: '卫生健康',
    trail: graphql(`
      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    `),
    file: graphql(`
      query HealthAuditExport($filter: AuditFilter) {
        file: healthAuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    `),
  },
];
