/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query MyAccount {\n    viewer {\n      id\n      username\n      name\n      account {\n        id\n        unit {\n          id\n          name\n        }\n        secondFactor {\n          enrolled\n          required\n          recoveryCodesLeft\n        }\n        sessions {\n          ...SessionRow\n        }\n        grants {\n          ...GrantRow\n        }\n        delegations {\n          ...GrantRow\n        }\n      }\n    }\n  }\n": typeof types.MyAccountDocument,
    "\n  query TemporaryPasswords {\n    viewer {\n      id\n      temporaryPasswords {\n        at\n        by\n        reason\n      }\n    }\n  }\n": typeof types.TemporaryPasswordsDocument,
    "\n  fragment SessionRow on AccountSession {\n    id\n    address\n    device\n    createdAt\n    lastSeenAt\n    current\n  }\n": typeof types.SessionRowFragmentDoc,
    "\n  mutation ChangePassword($password: String!, $next: String!) {\n    changePassword(password: $password, next: $next)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation StartSecondFactor($password: String!) {\n    startSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n": typeof types.StartSecondFactorDocument,
    "\n  mutation GiveSecondFactor($code: String!) {\n    giveSecondFactor(code: $code)\n  }\n": typeof types.GiveSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": typeof types.ConfirmSecondFactorDocument,
    "\n  mutation NewRecoveryCodes($password: String!) {\n    newRecoveryCodes(password: $password)\n  }\n": typeof types.NewRecoveryCodesDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query Colleagues($grant: ID!) {\n    colleagues(grant: $grant) {\n      id\n      username\n      name\n    }\n  }\n": typeof types.ColleaguesDocument,
    "\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      id\n    }\n  }\n": typeof types.DelegateGrantDocument,
    "\n  query Accounts($filter: AccountFilter, $after: String) {\n    accounts(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          username\n          name\n          active\n          lockedUntil\n          mustChangePassword\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanCreateAccount\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      username\n      name\n      active\n      lockedUntil\n      mustChangePassword\n      createdAt\n      unit {\n        id\n        name\n      }\n      secondFactor {\n        enrolled\n        required\n        recoveryCodesLeft\n      }\n      grants {\n        ...GrantRow\n      }\n      delegations {\n        ...GrantRow\n      }\n      takesTwo\n      viewerCanManage\n      viewerCanSetTemporaryPassword\n      viewerCanReactivate\n      viewerCanGrant\n      viewerCanResetSecondFactor\n      viewerCanEndSessions\n    }\n  }\n": typeof types.AccountDocument,
    "\n  query AccountSessions($id: ID!) {\n    account(id: $id) {\n      id\n      takesTwo\n      sessions {\n        ...SessionRow\n      }\n    }\n  }\n": typeof types.AccountSessionsDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      temporaryPassword\n      account {\n        id\n        username\n      }\n    }\n  }\n": typeof types.CreateAccountDocument,
    "\n  mutation TemporaryPassword($id: ID!, $reason: String!) {\n    setTemporaryPassword(id: $id, reason: $reason) {\n      temporaryPassword\n      account {\n        id\n        mustChangePassword\n      }\n    }\n  }\n": typeof types.TemporaryPasswordDocument,
    "\n  mutation DeactivateAccount($id: ID!, $reason: String!) {\n    deactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n": typeof types.DeactivateAccountDocument,
    "\n  mutation ReactivateAccount($id: ID!, $reason: String!) {\n    reactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n": typeof types.ReactivateAccountDocument,
    "\n  mutation UnlockAccount($id: ID!, $reason: String!) {\n    unlockAccount(id: $id, reason: $reason) {\n      id\n      lockedUntil\n    }\n  }\n": typeof types.UnlockAccountDocument,
    "\n  mutation ResetSecondFactor($id: ID!, $reason: String!) {\n    resetSecondFactor(id: $id, reason: $reason) {\n      id\n    }\n  }\n": typeof types.ResetSecondFactorDocument,
    "\n  mutation EndAllSessions($id: ID!, $reason: String!) {\n    endAllSessions(account: $id, reason: $reason)\n  }\n": typeof types.EndAllSessionsDocument,
    "\n  fragment GrantRow on Grant {\n    id\n    role\n    from\n    to\n    state\n    delegated\n    takesTwo\n    viewerCanEnd\n    unit {\n      id\n      name\n    }\n    account {\n      id\n      username\n      name\n    }\n    lender {\n      id\n      name\n    }\n  }\n": typeof types.GrantRowFragmentDoc,
    "\n  query Grants($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...GrantRow\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n": typeof types.GrantsDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      account {\n        id\n        name\n      }\n    }\n  }\n": typeof types.GrantRoleDocument,
    "\n  mutation EndGrant($id: ID!, $reason: String!) {\n    endGrant(id: $id, reason: $reason) {\n      id\n      state\n      viewerCanEnd\n    }\n  }\n": typeof types.EndGrantDocument,
    "\n  query AccountChoices($filter: AccountFilter) {\n    accounts(filter: $filter, first: 200) {\n      edges {\n        node {\n          id\n          username\n          name\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n": typeof types.AccountChoicesDocument,
    "\n  query UnitChoices {\n    units {\n      id\n      name\n    }\n  }\n": typeof types.UnitChoicesDocument,
    "\n  query JointActs($after: String) {\n    jointActs(after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          act\n          role\n          from\n          to\n          reason\n          askedAt\n          openUntil\n          state\n          decidedAt\n          decisionReason\n          viewerCanDecide\n          viewerCanWithdraw\n          account {\n            id\n            username\n            name\n          }\n          asker {\n            id\n            name\n          }\n          decider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.JointActsDocument,
    "\n  query AdministratorDuties {\n    administratorDuties {\n      role\n      holders {\n        id\n        username\n        name\n      }\n    }\n  }\n": typeof types.AdministratorDutiesDocument,
    "\n  mutation AskJointAct($input: JointActInput!) {\n    askJointAct(input: $input) {\n      id\n      state\n    }\n  }\n": typeof types.AskJointActDocument,
    "\n  mutation DecideJointAct($id: ID!, $confirm: Boolean!, $reason: String!) {\n    decideJointAct(id: $id, confirm: $confirm, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.DecideJointActDocument,
    "\n  mutation WithdrawJointAct($id: ID!, $reason: String!) {\n    withdrawJointAct(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n": typeof types.WithdrawJointActDocument,
    "\n  fragment AuditPage on AuditConnection {\n    totalCount\n    reduces\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n": typeof types.AuditPageFragmentDoc,
    "\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    day\n    reduced\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n": typeof types.AuditEntryFragmentDoc,
    "\n  fragment AuditFile on AuditExport {\n    fileName\n    text\n    rows\n    truncated\n  }\n": typeof types.AuditFileFragmentDoc,
    "\n  query AuditUnits {\n    units {\n      id\n      name\n    }\n  }\n": typeof types.AuditUnitsDocument,
    "\n  fragment AuditOpeningRow on AuditOpening {\n    id\n    unitId\n    caseNumber\n    subject\n    state\n    askedAt\n    askedBy\n    decidedAt\n    decidedBy\n    until\n    viewerCanDecide\n  }\n": typeof types.AuditOpeningRowFragmentDoc,
    "\n      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.IdentityAuditTrailDocument,
    "\n      query IdentityAuditExport($filter: AuditFilter) {\n        file: identityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.IdentityAuditExportDocument,
    "\n      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.SupervisionAuditTrailDocument,
    "\n      query SupervisionAuditExport($filter: AuditFilter) {\n        file: supervisionAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.SupervisionAuditExportDocument,
    "\n      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.HealthAuditTrailDocument,
    "\n      query HealthAuditExport($filter: AuditFilter) {\n        file: healthAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.HealthAuditExportDocument,
    "\n        query HealthAuditOpenings {\n          openings: healthAuditOpenings {\n            ...AuditOpeningRow\n          }\n        }\n      ": typeof types.HealthAuditOpeningsDocument,
    "\n        mutation AskHealthAuditOpening($input: AskAuditOpeningInput!) {\n          opening: askHealthAuditOpening(input: $input) {\n            ...AuditOpeningRow\n          }\n        }\n      ": typeof types.AskHealthAuditOpeningDocument,
    "\n        mutation DecideHealthAuditOpening($id: ID!, $confirm: Boolean!) {\n          opening: decideHealthAuditOpening(id: $id, confirm: $confirm) {\n            ...AuditOpeningRow\n          }\n        }\n      ": typeof types.DecideHealthAuditOpeningDocument,
    "\n      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.HousingAuditTrailDocument,
    "\n      query HousingAuditExport($filter: AuditFilter) {\n        file: housingAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.HousingAuditExportDocument,
    "\n      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.CivilAffairsAuditTrailDocument,
    "\n      query CivilAffairsAuditExport($filter: AuditFilter) {\n        file: civilAffairsAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.CivilAffairsAuditExportDocument,
    "\n      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.PublicSecurityAuditTrailDocument,
    "\n      query PublicSecurityAuditExport($filter: AuditFilter) {\n        file: publicSecurityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.PublicSecurityAuditExportDocument,
    "\n  query AllTemporaryPasswords {\n    temporaryPasswords {\n      at\n      username\n      by\n      reason\n    }\n  }\n": typeof types.AllTemporaryPasswordsDocument,
    "\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        notConnected\n        notReturned\n        forecastOn\n      }\n      verified(asOf: $asOf) {\n        cutOff\n        verifiedOn\n        standing\n        done\n        outputs\n        notVerified\n        group\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n": typeof types.CommitmentDocument,
    "\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    criteria {\n      text\n      adoptedOn\n    }\n    reading(asOf: $asOf) {\n      value\n      shown\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      coveredTo\n      byTime\n      concerns\n      missedNodeOn\n      forecastOn\n      daysMissing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n    }\n    reported(asOf: $asOf) {\n      cutOff\n      reported\n    }\n  }\n": typeof types.CommitmentIndicatorFragmentDoc,
    "\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": typeof types.TrendDocument,
    "\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n": typeof types.ByTownshipDocument,
    "\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      notConnected\n      notReturned\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      verifiedOn\n      standing\n      done\n      outputs\n      notVerified\n      group\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n": typeof types.OverviewCommitmentFragmentDoc,
    "\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      shown\n      standing\n      completion\n      planned\n      daysMissing\n      coveredTo\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n      standing\n      completion\n    }\n  }\n": typeof types.OverviewIndicatorFragmentDoc,
    "fragment BureauParts on Commitment {\n  id\n  healthPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  housingPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n}": typeof types.BureauPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      restriction\n      viewerCanReadFigures\n      viewerCanReadAccounts\n      viewerCanReadGrants\n      viewerCanReadJointActs\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n": typeof types.TownshipsDocument,
    "\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SettingDocument,
    "\n  query Menu {\n    healthKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    housingKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    civilAffairsKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    publicSecurityKinds {\n      name\n      reads\n      records\n      indicators\n    }\n  }\n": typeof types.MenuDocument,
    "\n  query Todos {\n    todos {\n      key\n      kind\n      title\n      unit {\n        id\n        shortName\n      }\n      dueOn\n      overdue\n      link\n      viewerCanFinish\n    }\n  }\n": typeof types.TodosDocument,
    "\n  query DoneTodos {\n    doneTodos {\n      key\n      title\n      unit {\n        id\n        shortName\n      }\n      link\n      doneOn\n      doneBy\n    }\n  }\n": typeof types.DoneTodosDocument,
    "\n  query TodoCounts {\n    todoCounts {\n      open\n      overdue\n      reminder {\n        dueOn\n        open\n      }\n    }\n  }\n": typeof types.TodoCountsDocument,
    "\n  mutation FinishTodo($key: ID!) {\n    finishTodo(key: $key)\n  }\n": typeof types.FinishTodoDocument,
};
const documents: Documents = {
    "\n  query MyAccount {\n    viewer {\n      id\n      username\n      name\n      account {\n        id\n        unit {\n          id\n          name\n        }\n        secondFactor {\n          enrolled\n          required\n          recoveryCodesLeft\n        }\n        sessions {\n          ...SessionRow\n        }\n        grants {\n          ...GrantRow\n        }\n        delegations {\n          ...GrantRow\n        }\n      }\n    }\n  }\n": types.MyAccountDocument,
    "\n  query TemporaryPasswords {\n    viewer {\n      id\n      temporaryPasswords {\n        at\n        by\n        reason\n      }\n    }\n  }\n": types.TemporaryPasswordsDocument,
    "\n  fragment SessionRow on AccountSession {\n    id\n    address\n    device\n    createdAt\n    lastSeenAt\n    current\n  }\n": types.SessionRowFragmentDoc,
    "\n  mutation ChangePassword($password: String!, $next: String!) {\n    changePassword(password: $password, next: $next)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation StartSecondFactor($password: String!) {\n    startSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n": types.StartSecondFactorDocument,
    "\n  mutation GiveSecondFactor($code: String!) {\n    giveSecondFactor(code: $code)\n  }\n": types.GiveSecondFactorDocument,
    "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n": types.ConfirmSecondFactorDocument,
    "\n  mutation NewRecoveryCodes($password: String!) {\n    newRecoveryCodes(password: $password)\n  }\n": types.NewRecoveryCodesDocument,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n": types.EndOtherSessionsDocument,
    "\n  query Colleagues($grant: ID!) {\n    colleagues(grant: $grant) {\n      id\n      username\n      name\n    }\n  }\n": types.ColleaguesDocument,
    "\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      id\n    }\n  }\n": types.DelegateGrantDocument,
    "\n  query Accounts($filter: AccountFilter, $after: String) {\n    accounts(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          username\n          name\n          active\n          lockedUntil\n          mustChangePassword\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanCreateAccount\n    }\n  }\n": types.AccountsDocument,
    "\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      username\n      name\n      active\n      lockedUntil\n      mustChangePassword\n      createdAt\n      unit {\n        id\n        name\n      }\n      secondFactor {\n        enrolled\n        required\n        recoveryCodesLeft\n      }\n      grants {\n        ...GrantRow\n      }\n      delegations {\n        ...GrantRow\n      }\n      takesTwo\n      viewerCanManage\n      viewerCanSetTemporaryPassword\n      viewerCanReactivate\n      viewerCanGrant\n      viewerCanResetSecondFactor\n      viewerCanEndSessions\n    }\n  }\n": types.AccountDocument,
    "\n  query AccountSessions($id: ID!) {\n    account(id: $id) {\n      id\n      takesTwo\n      sessions {\n        ...SessionRow\n      }\n    }\n  }\n": types.AccountSessionsDocument,
    "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      temporaryPassword\n      account {\n        id\n        username\n      }\n    }\n  }\n": types.CreateAccountDocument,
    "\n  mutation TemporaryPassword($id: ID!, $reason: String!) {\n    setTemporaryPassword(id: $id, reason: $reason) {\n      temporaryPassword\n      account {\n        id\n        mustChangePassword\n      }\n    }\n  }\n": types.TemporaryPasswordDocument,
    "\n  mutation DeactivateAccount($id: ID!, $reason: String!) {\n    deactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n": types.DeactivateAccountDocument,
    "\n  mutation ReactivateAccount($id: ID!, $reason: String!) {\n    reactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n": types.ReactivateAccountDocument,
    "\n  mutation UnlockAccount($id: ID!, $reason: String!) {\n    unlockAccount(id: $id, reason: $reason) {\n      id\n      lockedUntil\n    }\n  }\n": types.UnlockAccountDocument,
    "\n  mutation ResetSecondFactor($id: ID!, $reason: String!) {\n    resetSecondFactor(id: $id, reason: $reason) {\n      id\n    }\n  }\n": types.ResetSecondFactorDocument,
    "\n  mutation EndAllSessions($id: ID!, $reason: String!) {\n    endAllSessions(account: $id, reason: $reason)\n  }\n": types.EndAllSessionsDocument,
    "\n  fragment GrantRow on Grant {\n    id\n    role\n    from\n    to\n    state\n    delegated\n    takesTwo\n    viewerCanEnd\n    unit {\n      id\n      name\n    }\n    account {\n      id\n      username\n      name\n    }\n    lender {\n      id\n      name\n    }\n  }\n": types.GrantRowFragmentDoc,
    "\n  query Grants($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...GrantRow\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n": types.GrantsDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      account {\n        id\n        name\n      }\n    }\n  }\n": types.GrantRoleDocument,
    "\n  mutation EndGrant($id: ID!, $reason: String!) {\n    endGrant(id: $id, reason: $reason) {\n      id\n      state\n      viewerCanEnd\n    }\n  }\n": types.EndGrantDocument,
    "\n  query AccountChoices($filter: AccountFilter) {\n    accounts(filter: $filter, first: 200) {\n      edges {\n        node {\n          id\n          username\n          name\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n": types.AccountChoicesDocument,
    "\n  query UnitChoices {\n    units {\n      id\n      name\n    }\n  }\n": types.UnitChoicesDocument,
    "\n  query JointActs($after: String) {\n    jointActs(after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          act\n          role\n          from\n          to\n          reason\n          askedAt\n          openUntil\n          state\n          decidedAt\n          decisionReason\n          viewerCanDecide\n          viewerCanWithdraw\n          account {\n            id\n            username\n            name\n          }\n          asker {\n            id\n            name\n          }\n          decider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.JointActsDocument,
    "\n  query AdministratorDuties {\n    administratorDuties {\n      role\n      holders {\n        id\n        username\n        name\n      }\n    }\n  }\n": types.AdministratorDutiesDocument,
    "\n  mutation AskJointAct($input: JointActInput!) {\n    askJointAct(input: $input) {\n      id\n      state\n    }\n  }\n": types.AskJointActDocument,
    "\n  mutation DecideJointAct($id: ID!, $confirm: Boolean!, $reason: String!) {\n    decideJointAct(id: $id, confirm: $confirm, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.DecideJointActDocument,
    "\n  mutation WithdrawJointAct($id: ID!, $reason: String!) {\n    withdrawJointAct(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n": types.WithdrawJointActDocument,
    "\n  fragment AuditPage on AuditConnection {\n    totalCount\n    reduces\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n": types.AuditPageFragmentDoc,
    "\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    day\n    reduced\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n": types.AuditEntryFragmentDoc,
    "\n  fragment AuditFile on AuditExport {\n    fileName\n    text\n    rows\n    truncated\n  }\n": types.AuditFileFragmentDoc,
    "\n  query AuditUnits {\n    units {\n      id\n      name\n    }\n  }\n": types.AuditUnitsDocument,
    "\n  fragment AuditOpeningRow on AuditOpening {\n    id\n    unitId\n    caseNumber\n    subject\n    state\n    askedAt\n    askedBy\n    decidedAt\n    decidedBy\n    until\n    viewerCanDecide\n  }\n": types.AuditOpeningRowFragmentDoc,
    "\n      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.IdentityAuditTrailDocument,
    "\n      query IdentityAuditExport($filter: AuditFilter) {\n        file: identityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.IdentityAuditExportDocument,
    "\n      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.SupervisionAuditTrailDocument,
    "\n      query SupervisionAuditExport($filter: AuditFilter) {\n        file: supervisionAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.SupervisionAuditExportDocument,
    "\n      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.HealthAuditTrailDocument,
    "\n      query HealthAuditExport($filter: AuditFilter) {\n        file: healthAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.HealthAuditExportDocument,
    "\n        query HealthAuditOpenings {\n          openings: healthAuditOpenings {\n            ...AuditOpeningRow\n          }\n        }\n      ": types.HealthAuditOpeningsDocument,
    "\n        mutation AskHealthAuditOpening($input: AskAuditOpeningInput!) {\n          opening: askHealthAuditOpening(input: $input) {\n            ...AuditOpeningRow\n          }\n        }\n      ": types.AskHealthAuditOpeningDocument,
    "\n        mutation DecideHealthAuditOpening($id: ID!, $confirm: Boolean!) {\n          opening: decideHealthAuditOpening(id: $id, confirm: $confirm) {\n            ...AuditOpeningRow\n          }\n        }\n      ": types.DecideHealthAuditOpeningDocument,
    "\n      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.HousingAuditTrailDocument,
    "\n      query HousingAuditExport($filter: AuditFilter) {\n        file: housingAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.HousingAuditExportDocument,
    "\n      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.CivilAffairsAuditTrailDocument,
    "\n      query CivilAffairsAuditExport($filter: AuditFilter) {\n        file: civilAffairsAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.CivilAffairsAuditExportDocument,
    "\n      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.PublicSecurityAuditTrailDocument,
    "\n      query PublicSecurityAuditExport($filter: AuditFilter) {\n        file: publicSecurityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.PublicSecurityAuditExportDocument,
    "\n  query AllTemporaryPasswords {\n    temporaryPasswords {\n      at\n      username\n      by\n      reason\n    }\n  }\n": types.AllTemporaryPasswordsDocument,
    "\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        notConnected\n        notReturned\n        forecastOn\n      }\n      verified(asOf: $asOf) {\n        cutOff\n        verifiedOn\n        standing\n        done\n        outputs\n        notVerified\n        group\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n": types.CommitmentDocument,
    "\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    criteria {\n      text\n      adoptedOn\n    }\n    reading(asOf: $asOf) {\n      value\n      shown\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      coveredTo\n      byTime\n      concerns\n      missedNodeOn\n      forecastOn\n      daysMissing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n    }\n    reported(asOf: $asOf) {\n      cutOff\n      reported\n    }\n  }\n": types.CommitmentIndicatorFragmentDoc,
    "\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": types.TrendDocument,
    "\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n": types.ByTownshipDocument,
    "\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      notConnected\n      notReturned\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      verifiedOn\n      standing\n      done\n      outputs\n      notVerified\n      group\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n": types.OverviewCommitmentFragmentDoc,
    "\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      shown\n      standing\n      completion\n      planned\n      daysMissing\n      coveredTo\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n      standing\n      completion\n    }\n  }\n": types.OverviewIndicatorFragmentDoc,
    "fragment BureauParts on Commitment {\n  id\n  healthPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  housingPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n}": types.BureauPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      restriction\n      viewerCanReadFigures\n      viewerCanReadAccounts\n      viewerCanReadGrants\n      viewerCanReadJointActs\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n": types.TownshipsDocument,
    "\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n": types.SettingDocument,
    "\n  query Menu {\n    healthKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    housingKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    civilAffairsKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    publicSecurityKinds {\n      name\n      reads\n      records\n      indicators\n    }\n  }\n": types.MenuDocument,
    "\n  query Todos {\n    todos {\n      key\n      kind\n      title\n      unit {\n        id\n        shortName\n      }\n      dueOn\n      overdue\n      link\n      viewerCanFinish\n    }\n  }\n": types.TodosDocument,
    "\n  query DoneTodos {\n    doneTodos {\n      key\n      title\n      unit {\n        id\n        shortName\n      }\n      link\n      doneOn\n      doneBy\n    }\n  }\n": types.DoneTodosDocument,
    "\n  query TodoCounts {\n    todoCounts {\n      open\n      overdue\n      reminder {\n        dueOn\n        open\n      }\n    }\n  }\n": types.TodoCountsDocument,
    "\n  mutation FinishTodo($key: ID!) {\n    finishTodo(key: $key)\n  }\n": types.FinishTodoDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyAccount {\n    viewer {\n      id\n      username\n      name\n      account {\n        id\n        unit {\n          id\n          name\n        }\n        secondFactor {\n          enrolled\n          required\n          recoveryCodesLeft\n        }\n        sessions {\n          ...SessionRow\n        }\n        grants {\n          ...GrantRow\n        }\n        delegations {\n          ...GrantRow\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyAccount {\n    viewer {\n      id\n      username\n      name\n      account {\n        id\n        unit {\n          id\n          name\n        }\n        secondFactor {\n          enrolled\n          required\n          recoveryCodesLeft\n        }\n        sessions {\n          ...SessionRow\n        }\n        grants {\n          ...GrantRow\n        }\n        delegations {\n          ...GrantRow\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TemporaryPasswords {\n    viewer {\n      id\n      temporaryPasswords {\n        at\n        by\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query TemporaryPasswords {\n    viewer {\n      id\n      temporaryPasswords {\n        at\n        by\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SessionRow on AccountSession {\n    id\n    address\n    device\n    createdAt\n    lastSeenAt\n    current\n  }\n"): (typeof documents)["\n  fragment SessionRow on AccountSession {\n    id\n    address\n    device\n    createdAt\n    lastSeenAt\n    current\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($password: String!, $next: String!) {\n    changePassword(password: $password, next: $next)\n  }\n"): (typeof documents)["\n  mutation ChangePassword($password: String!, $next: String!) {\n    changePassword(password: $password, next: $next)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSecondFactor($password: String!) {\n    startSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n"): (typeof documents)["\n  mutation StartSecondFactor($password: String!) {\n    startSecondFactor(password: $password) {\n      secret\n      uri\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveSecondFactor($code: String!) {\n    giveSecondFactor(code: $code)\n  }\n"): (typeof documents)["\n  mutation GiveSecondFactor($code: String!) {\n    giveSecondFactor(code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"): (typeof documents)["\n  mutation ConfirmSecondFactor($code: String!) {\n    confirmSecondFactor(code: $code)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NewRecoveryCodes($password: String!) {\n    newRecoveryCodes(password: $password)\n  }\n"): (typeof documents)["\n  mutation NewRecoveryCodes($password: String!) {\n    newRecoveryCodes(password: $password)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Colleagues($grant: ID!) {\n    colleagues(grant: $grant) {\n      id\n      username\n      name\n    }\n  }\n"): (typeof documents)["\n  query Colleagues($grant: ID!) {\n    colleagues(grant: $grant) {\n      id\n      username\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation DelegateGrant($input: DelegateGrantInput!) {\n    delegateGrant(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($filter: AccountFilter, $after: String) {\n    accounts(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          username\n          name\n          active\n          lockedUntil\n          mustChangePassword\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanCreateAccount\n    }\n  }\n"): (typeof documents)["\n  query Accounts($filter: AccountFilter, $after: String) {\n    accounts(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          username\n          name\n          active\n          lockedUntil\n          mustChangePassword\n          unit {\n            id\n            name\n          }\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanCreateAccount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      username\n      name\n      active\n      lockedUntil\n      mustChangePassword\n      createdAt\n      unit {\n        id\n        name\n      }\n      secondFactor {\n        enrolled\n        required\n        recoveryCodesLeft\n      }\n      grants {\n        ...GrantRow\n      }\n      delegations {\n        ...GrantRow\n      }\n      takesTwo\n      viewerCanManage\n      viewerCanSetTemporaryPassword\n      viewerCanReactivate\n      viewerCanGrant\n      viewerCanResetSecondFactor\n      viewerCanEndSessions\n    }\n  }\n"): (typeof documents)["\n  query Account($id: ID!) {\n    account(id: $id) {\n      id\n      username\n      name\n      active\n      lockedUntil\n      mustChangePassword\n      createdAt\n      unit {\n        id\n        name\n      }\n      secondFactor {\n        enrolled\n        required\n        recoveryCodesLeft\n      }\n      grants {\n        ...GrantRow\n      }\n      delegations {\n        ...GrantRow\n      }\n      takesTwo\n      viewerCanManage\n      viewerCanSetTemporaryPassword\n      viewerCanReactivate\n      viewerCanGrant\n      viewerCanResetSecondFactor\n      viewerCanEndSessions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountSessions($id: ID!) {\n    account(id: $id) {\n      id\n      takesTwo\n      sessions {\n        ...SessionRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountSessions($id: ID!) {\n    account(id: $id) {\n      id\n      takesTwo\n      sessions {\n        ...SessionRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      temporaryPassword\n      account {\n        id\n        username\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateAccount($input: CreateAccountInput!) {\n    createAccount(input: $input) {\n      temporaryPassword\n      account {\n        id\n        username\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TemporaryPassword($id: ID!, $reason: String!) {\n    setTemporaryPassword(id: $id, reason: $reason) {\n      temporaryPassword\n      account {\n        id\n        mustChangePassword\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TemporaryPassword($id: ID!, $reason: String!) {\n    setTemporaryPassword(id: $id, reason: $reason) {\n      temporaryPassword\n      account {\n        id\n        mustChangePassword\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeactivateAccount($id: ID!, $reason: String!) {\n    deactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n"): (typeof documents)["\n  mutation DeactivateAccount($id: ID!, $reason: String!) {\n    deactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactivateAccount($id: ID!, $reason: String!) {\n    reactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n"): (typeof documents)["\n  mutation ReactivateAccount($id: ID!, $reason: String!) {\n    reactivateAccount(id: $id, reason: $reason) {\n      id\n      active\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnlockAccount($id: ID!, $reason: String!) {\n    unlockAccount(id: $id, reason: $reason) {\n      id\n      lockedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation UnlockAccount($id: ID!, $reason: String!) {\n    unlockAccount(id: $id, reason: $reason) {\n      id\n      lockedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetSecondFactor($id: ID!, $reason: String!) {\n    resetSecondFactor(id: $id, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation ResetSecondFactor($id: ID!, $reason: String!) {\n    resetSecondFactor(id: $id, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAllSessions($id: ID!, $reason: String!) {\n    endAllSessions(account: $id, reason: $reason)\n  }\n"): (typeof documents)["\n  mutation EndAllSessions($id: ID!, $reason: String!) {\n    endAllSessions(account: $id, reason: $reason)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GrantRow on Grant {\n    id\n    role\n    from\n    to\n    state\n    delegated\n    takesTwo\n    viewerCanEnd\n    unit {\n      id\n      name\n    }\n    account {\n      id\n      username\n      name\n    }\n    lender {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment GrantRow on Grant {\n    id\n    role\n    from\n    to\n    state\n    delegated\n    takesTwo\n    viewerCanEnd\n    unit {\n      id\n      name\n    }\n    account {\n      id\n      username\n      name\n    }\n    lender {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Grants($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...GrantRow\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n"): (typeof documents)["\n  query Grants($filter: GrantFilter, $after: String) {\n    grants(filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          ...GrantRow\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      account {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      id\n      account {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGrant($id: ID!, $reason: String!) {\n    endGrant(id: $id, reason: $reason) {\n      id\n      state\n      viewerCanEnd\n    }\n  }\n"): (typeof documents)["\n  mutation EndGrant($id: ID!, $reason: String!) {\n    endGrant(id: $id, reason: $reason) {\n      id\n      state\n      viewerCanEnd\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountChoices($filter: AccountFilter) {\n    accounts(filter: $filter, first: 200) {\n      edges {\n        node {\n          id\n          username\n          name\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n"): (typeof documents)["\n  query AccountChoices($filter: AccountFilter) {\n    accounts(filter: $filter, first: 200) {\n      edges {\n        node {\n          id\n          username\n          name\n        }\n      }\n    }\n    viewer {\n      id\n      viewerCanGrantRoles\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitChoices {\n    units {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query UnitChoices {\n    units {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JointActs($after: String) {\n    jointActs(after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          act\n          role\n          from\n          to\n          reason\n          askedAt\n          openUntil\n          state\n          decidedAt\n          decisionReason\n          viewerCanDecide\n          viewerCanWithdraw\n          account {\n            id\n            username\n            name\n          }\n          asker {\n            id\n            name\n          }\n          decider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query JointActs($after: String) {\n    jointActs(after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      edges {\n        node {\n          id\n          act\n          role\n          from\n          to\n          reason\n          askedAt\n          openUntil\n          state\n          decidedAt\n          decisionReason\n          viewerCanDecide\n          viewerCanWithdraw\n          account {\n            id\n            username\n            name\n          }\n          asker {\n            id\n            name\n          }\n          decider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AdministratorDuties {\n    administratorDuties {\n      role\n      holders {\n        id\n        username\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query AdministratorDuties {\n    administratorDuties {\n      role\n      holders {\n        id\n        username\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskJointAct($input: JointActInput!) {\n    askJointAct(input: $input) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation AskJointAct($input: JointActInput!) {\n    askJointAct(input: $input) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideJointAct($id: ID!, $confirm: Boolean!, $reason: String!) {\n    decideJointAct(id: $id, confirm: $confirm, reason: $reason) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation DecideJointAct($id: ID!, $confirm: Boolean!, $reason: String!) {\n    decideJointAct(id: $id, confirm: $confirm, reason: $reason) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawJointAct($id: ID!, $reason: String!) {\n    withdrawJointAct(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawJointAct($id: ID!, $reason: String!) {\n    withdrawJointAct(id: $id, reason: $reason) {\n      id\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditPage on AuditConnection {\n    totalCount\n    reduces\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AuditPage on AuditConnection {\n    totalCount\n    reduces\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    day\n    reduced\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n"): (typeof documents)["\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    day\n    reduced\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditFile on AuditExport {\n    fileName\n    text\n    rows\n    truncated\n  }\n"): (typeof documents)["\n  fragment AuditFile on AuditExport {\n    fileName\n    text\n    rows\n    truncated\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditUnits {\n    units {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query AuditUnits {\n    units {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditOpeningRow on AuditOpening {\n    id\n    unitId\n    caseNumber\n    subject\n    state\n    askedAt\n    askedBy\n    decidedAt\n    decidedBy\n    until\n    viewerCanDecide\n  }\n"): (typeof documents)["\n  fragment AuditOpeningRow on AuditOpening {\n    id\n    unitId\n    caseNumber\n    subject\n    state\n    askedAt\n    askedBy\n    decidedAt\n    decidedBy\n    until\n    viewerCanDecide\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "): (typeof documents)["\n      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query IdentityAuditExport($filter: AuditFilter) {\n        file: identityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "): (typeof documents)["\n      query IdentityAuditExport($filter: AuditFilter) {\n        file: identityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "): (typeof documents)["\n      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query SupervisionAuditExport($filter: AuditFilter) {\n        file: supervisionAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "): (typeof documents)["\n      query SupervisionAuditExport($filter: AuditFilter) {\n        file: supervisionAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "): (typeof documents)["\n      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query HealthAuditExport($filter: AuditFilter) {\n        file: healthAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "): (typeof documents)["\n      query HealthAuditExport($filter: AuditFilter) {\n        file: healthAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        query HealthAuditOpenings {\n          openings: healthAuditOpenings {\n            ...AuditOpeningRow\n          }\n        }\n      "): (typeof documents)["\n        query HealthAuditOpenings {\n          openings: healthAuditOpenings {\n            ...AuditOpeningRow\n          }\n        }\n      "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation AskHealthAuditOpening($input: AskAuditOpeningInput!) {\n          opening: askHealthAuditOpening(input: $input) {\n            ...AuditOpeningRow\n          }\n        }\n      "): (typeof documents)["\n        mutation AskHealthAuditOpening($input: AskAuditOpeningInput!) {\n          opening: askHealthAuditOpening(input: $input) {\n            ...AuditOpeningRow\n          }\n        }\n      "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n        mutation DecideHealthAuditOpening($id: ID!, $confirm: Boolean!) {\n          opening: decideHealthAuditOpening(id: $id, confirm: $confirm) {\n            ...AuditOpeningRow\n          }\n        }\n      "): (typeof documents)["\n        mutation DecideHealthAuditOpening($id: ID!, $confirm: Boolean!) {\n          opening: decideHealthAuditOpening(id: $id, confirm: $confirm) {\n            ...AuditOpeningRow\n          }\n        }\n      "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "): (typeof documents)["\n      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query HousingAuditExport($filter: AuditFilter) {\n        file: housingAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "): (typeof documents)["\n      query HousingAuditExport($filter: AuditFilter) {\n        file: housingAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "): (typeof documents)["\n      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query CivilAffairsAuditExport($filter: AuditFilter) {\n        file: civilAffairsAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "): (typeof documents)["\n      query CivilAffairsAuditExport($filter: AuditFilter) {\n        file: civilAffairsAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "): (typeof documents)["\n      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n      query PublicSecurityAuditExport($filter: AuditFilter) {\n        file: publicSecurityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "): (typeof documents)["\n      query PublicSecurityAuditExport($filter: AuditFilter) {\n        file: publicSecurityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    "];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllTemporaryPasswords {\n    temporaryPasswords {\n      at\n      username\n      by\n      reason\n    }\n  }\n"): (typeof documents)["\n  query AllTemporaryPasswords {\n    temporaryPasswords {\n      at\n      username\n      by\n      reason\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        notConnected\n        notReturned\n        forecastOn\n      }\n      verified(asOf: $asOf) {\n        cutOff\n        verifiedOn\n        standing\n        done\n        outputs\n        notVerified\n        group\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n"): (typeof documents)["\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        notConnected\n        notReturned\n        forecastOn\n      }\n      verified(asOf: $asOf) {\n        cutOff\n        verifiedOn\n        standing\n        done\n        outputs\n        notVerified\n        group\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    criteria {\n      text\n      adoptedOn\n    }\n    reading(asOf: $asOf) {\n      value\n      shown\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      coveredTo\n      byTime\n      concerns\n      missedNodeOn\n      forecastOn\n      daysMissing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n    }\n    reported(asOf: $asOf) {\n      cutOff\n      reported\n    }\n  }\n"): (typeof documents)["\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    criteria {\n      text\n      adoptedOn\n    }\n    reading(asOf: $asOf) {\n      value\n      shown\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      coveredTo\n      byTime\n      concerns\n      missedNodeOn\n      forecastOn\n      daysMissing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n    }\n    reported(asOf: $asOf) {\n      cutOff\n      reported\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"): (typeof documents)["\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n"): (typeof documents)["\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      notConnected\n      notReturned\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      verifiedOn\n      standing\n      done\n      outputs\n      notVerified\n      group\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n"): (typeof documents)["\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      notConnected\n      notReturned\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      verifiedOn\n      standing\n      done\n      outputs\n      notVerified\n      group\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      shown\n      standing\n      completion\n      planned\n      daysMissing\n      coveredTo\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n      standing\n      completion\n    }\n  }\n"): (typeof documents)["\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      shown\n      standing\n      completion\n      planned\n      daysMissing\n      coveredTo\n    }\n    verified(asOf: $asOf) {\n      cutOff\n      shown\n      standing\n      completion\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BureauParts on Commitment {\n  id\n  healthPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  housingPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n}"): (typeof documents)["fragment BureauParts on Commitment {\n  id\n  healthPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  housingPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart(asOf: $asOf) {\n    latestRecordOn\n    pending\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      restriction\n      viewerCanReadFigures\n      viewerCanReadAccounts\n      viewerCanReadGrants\n      viewerCanReadJointActs\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      restriction\n      viewerCanReadFigures\n      viewerCanReadAccounts\n      viewerCanReadGrants\n      viewerCanReadJointActs\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n"): (typeof documents)["\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Menu {\n    healthKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    housingKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    civilAffairsKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    publicSecurityKinds {\n      name\n      reads\n      records\n      indicators\n    }\n  }\n"): (typeof documents)["\n  query Menu {\n    healthKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    housingKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    civilAffairsKinds {\n      name\n      reads\n      records\n      indicators\n    }\n    publicSecurityKinds {\n      name\n      reads\n      records\n      indicators\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Todos {\n    todos {\n      key\n      kind\n      title\n      unit {\n        id\n        shortName\n      }\n      dueOn\n      overdue\n      link\n      viewerCanFinish\n    }\n  }\n"): (typeof documents)["\n  query Todos {\n    todos {\n      key\n      kind\n      title\n      unit {\n        id\n        shortName\n      }\n      dueOn\n      overdue\n      link\n      viewerCanFinish\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoneTodos {\n    doneTodos {\n      key\n      title\n      unit {\n        id\n        shortName\n      }\n      link\n      doneOn\n      doneBy\n    }\n  }\n"): (typeof documents)["\n  query DoneTodos {\n    doneTodos {\n      key\n      title\n      unit {\n        id\n        shortName\n      }\n      link\n      doneOn\n      doneBy\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodoCounts {\n    todoCounts {\n      open\n      overdue\n      reminder {\n        dueOn\n        open\n      }\n    }\n  }\n"): (typeof documents)["\n  query TodoCounts {\n    todoCounts {\n      open\n      overdue\n      reminder {\n        dueOn\n        open\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishTodo($key: ID!) {\n    finishTodo(key: $key)\n  }\n"): (typeof documents)["\n  mutation FinishTodo($key: ID!) {\n    finishTodo(key: $key)\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;