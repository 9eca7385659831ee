// Written by schema/audit.ts from schema/modules.json: do not edit.
import { graphql } from '../gql/gql.ts';

export const AUDITED = [
  {
    id: 'identity',
    title: '账号与权限',
    sensitive: [],
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
    sensitive: [],
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
    sensitive: ['Screening'],
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
    openings: {
      list: graphql(`
        query HealthAuditOpenings {
          openings: healthAuditOpenings {
            ...AuditOpeningRow
          }
        }
      `),
      ask: graphql(`
        mutation AskHealthAuditOpening($input: AskAuditOpeningInput!) {
          opening: askHealthAuditOpening(input: $input) {
            ...AuditOpeningRow
          }
        }
      `),
      decide: graphql(`
        mutation DecideHealthAuditOpening($id: ID!, $confirm: Boolean!) {
          opening: decideHealthAuditOpening(id: $id, confirm: $confirm) {
            ...AuditOpeningRow
          }
        }
      `),
    },
  },
  {
    id: 'housing',
    title: '住房城乡建设',
    sensitive: [],
    trail: graphql(`
      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    `),
    file: graphql(`
      query HousingAuditExport($filter: AuditFilter) {
        file: housingAuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    `),
  },
  {
    id: 'civil-affairs',
    title: '民政与社会事业',
    sensitive: [],
    trail: graphql(`
      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    `),
    file: graphql(`
      query CivilAffairsAuditExport($filter: AuditFilter) {
        file: civilAffairsAuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    `),
  },
  {
    id: 'public-security',
    title: '公共安全',
    sensitive: [],
    trail: graphql(`
      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {
        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {
          ...AuditPage
        }
      }
    `),
    file: graphql(`
      query PublicSecurityAuditExport($filter: AuditFilter) {
        file: publicSecurityAuditExport(filter: $filter) {
          ...AuditFile
        }
      }
    `),
  },
];
