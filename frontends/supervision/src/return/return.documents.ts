import { graphql } from '../gql/gql.ts';

export const PeriodFragment = graphql(`
  fragment Period on ReportingPeriod {
    id
    code
    name
    kind
    asks
    cutOff
    dueOn
    partsDueOn
    lockedOn
    isOver
  }
`);

export const PeriodsQuery = graphql(`
  query ReportingPeriods($year: Int!) {
    reportingPeriods(year: $year) {
      ...Period
      viewerCanLock
    }
  }
`);

export const ReturnListQuery = graphql(`
  query ReturnList($period: ID!) {
    unitReturns(period: $period) {
      id
      revision
      state
      signing
      submittedOn
      viewerCanSign
      unit {
        id
        code
        name
        shortName
      }
      lines {
        rowId
        state
        isPart
        isOpen
        partOn
        figures {
          standing
        }
      }
    }
  }
`);

export const ReturnPartsFragment = graphql(`
  fragment ReturnParts on UnitReturn {
    id
    revision
    state
    signing
    steps
    checkCode
    frozenOn
    frozenBy
    submittedOn
    viewerCanPrepare
    viewerCanSign
    viewerCanSubmit
    viewerCanCheck
    viewerCanReopen
    period {
      ...Period
    }
    unit {
      id
      code
      name
    }
    signatures {
      post
      name
      day
      onBehalfOf
    }
    scan {
      id
      name
      bytes
      url
    }
    lines {
      rowId
      version
      isPart
      isOpen
      reason
      state
      message
      verified
      verifiedOn
      partOn
      evidence {
        id
        name
        bytes
        url
      }
      lateUnits {
        id
        shortName
      }
      parts {
        unit {
          id
          shortName
        }
        value
        handedInOn
      }
      figures {
        ledger
        reported
        shown
        gained
        corrected
        opening
        completion
        standing
      }
      indicator {
        id
        code
        name
        target
        comparator
        unitOfMeasure
        commitment {
          id
          code
          number
          batch
          shortTitle
        }
      }
    }
    texts {
      commitment {
        id
        shortTitle
      }
      text
      noChange
      isAsked
    }
  }
`);

export const ReturnQuery = graphql(`
  query UnitReturn($id: ID!) {
    unitReturn(id: $id) {
      ...ReturnParts
    }
  }
`);

export const SaveTextMutation = graphql(`
  mutation SaveReturnText($id: ID!, $revision: Int!, $commitment: ID!, $text: String!, $noChange: Boolean!) {
    saveReturnText(id: $id, revision: $revision, commitment: $commitment, text: $text, noChange: $noChange) {
      id
    }
  }
`);

export const CorrectFigureMutation = graphql(`
  mutation CorrectReturnFigure(
    $id: ID!
    $revision: Int!
    $indicator: ID!
    $value: Decimal!
    $reason: String!
    $evidence: ID!
  ) {
    correctReturnFigure(
      id: $id
      revision: $revision
      indicator: $indicator
      value: $value
      reason: $reason
      evidence: $evidence
    ) {
      id
    }
  }
`);

export const WithdrawCorrectionMutation = graphql(`
  mutation WithdrawReturnCorrection($id: ID!, $revision: Int!, $indicator: ID!) {
    withdrawReturnCorrection(id: $id, revision: $revision, indicator: $indicator) {
      id
    }
  }
`);

export const HandInPartMutation = graphql(`
  mutation HandInPart($id: ID!, $revision: Int!, $indicator: ID!, $value: Decimal) {
    handInPart(id: $id, revision: $revision, indicator: $indicator, value: $value) {
      id
    }
  }
`);

export const FreezeReturnMutation = graphql(`
  mutation FreezeReturn($id: ID!, $revision: Int!) {
    freezeReturn(id: $id, revision: $revision) {
      id
    }
  }
`);

export const ThawReturnMutation = graphql(`
  mutation ThawReturn($id: ID!, $revision: Int!) {
    thawReturn(id: $id, revision: $revision) {
      id
    }
  }
`);

export const SignReturnsMutation = graphql(`
  mutation SignReturns($returns: [ReturnSeenInput!]!, $mandate: MandateInput) {
    signReturns(returns: $returns, mandate: $mandate) {
      id
    }
  }
`);

export const SubmitReturnMutation = graphql(`
  mutation SubmitReturn(
    $id: ID!
    $revision: Int!
    $checkCode: String!
    $signatures: [PaperSignatureInput!]!
    $scan: ID!
  ) {
    submitReturn(id: $id, revision: $revision, checkCode: $checkCode, signatures: $signatures, scan: $scan) {
      id
    }
  }
`);

export const VerifyRowsMutation = graphql(`
  mutation VerifyReturnRows($rows: [ID!]!) {
    verifyReturnRows(rows: $rows) {
      id
    }
  }
`);

export const SendBackRowsMutation = graphql(`
  mutation SendBackReturnRows($rows: [ID!]!, $message: String!) {
    sendBackReturnRows(rows: $rows, message: $message) {
      id
    }
  }
`);

export const ReopenRowMutation = graphql(`
  mutation ReopenReturnRow($row: ID!, $reason: String!) {
    reopenReturnRow(row: $row, reason: $reason) {
      id
    }
  }
`);

export const LockPeriodMutation = graphql(`
  mutation LockReportingPeriod($id: ID!) {
    lockReportingPeriod(id: $id) {
      id
    }
  }
`);
