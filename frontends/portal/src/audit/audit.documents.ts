import { graphql } from '../gql/gql.ts';

// The documents themselves are generated from the registry (schema/audit.ts): one trail and one file for each module.
export const AuditPageFragment = graphql(`
  fragment AuditPage on AuditConnection {
    totalCount
    reduces
    pageInfo {
      hasNextPage
      endCursor
    }
    chain {
      position
      pending
      verifiedAt
      verifiedPosition
      faults
      firstFault
    }
    edges {
      node {
        ...AuditEntry
      }
    }
  }
`);

export const AuditEntryFragment = graphql(`
  fragment AuditEntry on AuditRow {
    id
    at
    day
    reduced
    accountId
    username
    roles
    actingUnitId
    unitId
    action
    actionName
    record
    recordName
    recordId
    reason
    requestId
    businessDay
    position
    intact
    values {
      name
      title
      before
      after
      changed
    }
  }
`);

export const AuditFileFragment = graphql(`
  fragment AuditFile on AuditExport {
    fileName
    text
    rows
    truncated
  }
`);

export const AuditUnitsQuery = graphql(`
  query AuditUnits {
    units {
      id
      name
    }
  }
`);

export const AuditOpeningFragment = graphql(`
  fragment AuditOpeningRow on AuditOpening {
    id
    unitId
    caseNumber
    subject
    state
    askedAt
    askedBy
    decidedAt
    decidedBy
    until
    viewerCanDecide
  }
`);
