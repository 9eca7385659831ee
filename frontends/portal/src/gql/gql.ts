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
    "\n  fragment AuditPage on AuditConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n": typeof types.AuditPageFragmentDoc,
    "\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n": typeof types.AuditEntryFragmentDoc,
    "\n  fragment AuditFile on AuditExport {\n    fileName\n    text\n    rows\n    truncated\n  }\n": typeof types.AuditFileFragmentDoc,
    "\n  query AuditUnits {\n    units {\n      id\n      name\n    }\n  }\n": typeof types.AuditUnitsDocument,
    "\n      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.IdentityAuditTrailDocument,
    "\n      query IdentityAuditExport($filter: AuditFilter) {\n        file: identityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.IdentityAuditExportDocument,
    "\n      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.SupervisionAuditTrailDocument,
    "\n      query SupervisionAuditExport($filter: AuditFilter) {\n        file: supervisionAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.SupervisionAuditExportDocument,
    "\n      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.HealthAuditTrailDocument,
    "\n      query HealthAuditExport($filter: AuditFilter) {\n        file: healthAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.HealthAuditExportDocument,
    "\n      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.HousingAuditTrailDocument,
    "\n      query HousingAuditExport($filter: AuditFilter) {\n        file: housingAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.HousingAuditExportDocument,
    "\n      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.CivilAffairsAuditTrailDocument,
    "\n      query CivilAffairsAuditExport($filter: AuditFilter) {\n        file: civilAffairsAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.CivilAffairsAuditExportDocument,
    "\n      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": typeof types.PublicSecurityAuditTrailDocument,
    "\n      query PublicSecurityAuditExport($filter: AuditFilter) {\n        file: publicSecurityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": typeof types.PublicSecurityAuditExportDocument,
    "\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        forecastOn\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n": typeof types.CommitmentDocument,
    "\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    reading(asOf: $asOf) {\n      value\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      daysMissing\n    }\n  }\n": typeof types.CommitmentIndicatorFragmentDoc,
    "\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": typeof types.TrendDocument,
    "\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n": typeof types.ByTownshipDocument,
    "\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n": typeof types.OverviewDocument,
    "\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n": typeof types.OverviewCommitmentFragmentDoc,
    "\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      standing\n      completion\n      planned\n      daysMissing\n    }\n  }\n": typeof types.OverviewIndicatorFragmentDoc,
    "fragment BureauParts on Commitment {\n  id\n  healthPart {\n    latestRecordOn\n    pending\n  }\n  housingPart {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart {\n    latestRecordOn\n    pending\n  }\n}": typeof types.BureauPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n": typeof types.TownshipsDocument,
    "\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n": typeof types.SettingDocument,
};
const documents: Documents = {
    "\n  fragment AuditPage on AuditConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n": types.AuditPageFragmentDoc,
    "\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n": types.AuditEntryFragmentDoc,
    "\n  fragment AuditFile on AuditExport {\n    fileName\n    text\n    rows\n    truncated\n  }\n": types.AuditFileFragmentDoc,
    "\n  query AuditUnits {\n    units {\n      id\n      name\n    }\n  }\n": types.AuditUnitsDocument,
    "\n      query IdentityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: identityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.IdentityAuditTrailDocument,
    "\n      query IdentityAuditExport($filter: AuditFilter) {\n        file: identityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.IdentityAuditExportDocument,
    "\n      query SupervisionAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: supervisionAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.SupervisionAuditTrailDocument,
    "\n      query SupervisionAuditExport($filter: AuditFilter) {\n        file: supervisionAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.SupervisionAuditExportDocument,
    "\n      query HealthAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: healthAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.HealthAuditTrailDocument,
    "\n      query HealthAuditExport($filter: AuditFilter) {\n        file: healthAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.HealthAuditExportDocument,
    "\n      query HousingAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: housingAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.HousingAuditTrailDocument,
    "\n      query HousingAuditExport($filter: AuditFilter) {\n        file: housingAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.HousingAuditExportDocument,
    "\n      query CivilAffairsAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: civilAffairsAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.CivilAffairsAuditTrailDocument,
    "\n      query CivilAffairsAuditExport($filter: AuditFilter) {\n        file: civilAffairsAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.CivilAffairsAuditExportDocument,
    "\n      query PublicSecurityAuditTrail($filter: AuditFilter, $first: Int!, $after: String) {\n        trail: publicSecurityAuditTrail(filter: $filter, first: $first, after: $after) {\n          ...AuditPage\n        }\n      }\n    ": types.PublicSecurityAuditTrailDocument,
    "\n      query PublicSecurityAuditExport($filter: AuditFilter) {\n        file: publicSecurityAuditExport(filter: $filter) {\n          ...AuditFile\n        }\n      }\n    ": types.PublicSecurityAuditExportDocument,
    "\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        forecastOn\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n": types.CommitmentDocument,
    "\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    reading(asOf: $asOf) {\n      value\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      daysMissing\n    }\n  }\n": types.CommitmentIndicatorFragmentDoc,
    "\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": types.TrendDocument,
    "\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n": types.ByTownshipDocument,
    "\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n": types.OverviewDocument,
    "\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n": types.OverviewCommitmentFragmentDoc,
    "\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      standing\n      completion\n      planned\n      daysMissing\n    }\n  }\n": types.OverviewIndicatorFragmentDoc,
    "fragment BureauParts on Commitment {\n  id\n  healthPart {\n    latestRecordOn\n    pending\n  }\n  housingPart {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart {\n    latestRecordOn\n    pending\n  }\n}": types.BureauPartsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n": types.TownshipsDocument,
    "\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n": types.SettingDocument,
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
export function graphql(source: "\n  fragment AuditPage on AuditConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment AuditPage on AuditConnection {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    chain {\n      position\n      pending\n      verifiedAt\n      verifiedPosition\n      faults\n      firstFault\n    }\n    edges {\n      node {\n        ...AuditEntry\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n"): (typeof documents)["\n  fragment AuditEntry on AuditRow {\n    id\n    at\n    accountId\n    username\n    roles\n    actingUnitId\n    unitId\n    action\n    actionName\n    record\n    recordName\n    recordId\n    reason\n    requestId\n    businessDay\n    position\n    intact\n    values {\n      name\n      title\n      before\n      after\n      changed\n    }\n  }\n"];
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
export function graphql(source: "\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        forecastOn\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n"): (typeof documents)["\n  query Commitment($year: Int!, $code: String!, $asOf: Date!) {\n    commitment(year: $year, code: $code) {\n      id\n      code\n      number\n      title\n      batch\n      units {\n        id\n        name\n      }\n      progress(asOf: $asOf) {\n        standing\n        done\n        outputs\n        forecastOn\n      }\n      indicators {\n        ...CommitmentIndicator\n      }\n      ...BureauParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    reading(asOf: $asOf) {\n      value\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      daysMissing\n    }\n  }\n"): (typeof documents)["\n  fragment CommitmentIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    summaryOnly\n    note\n    module\n    reading(asOf: $asOf) {\n      value\n      completion\n      planned\n      standing\n      remaining\n      weeklyPace\n      exceeded\n      daysMissing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"): (typeof documents)["\n  query Trend($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      trend(asOf: $asOf) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n"): (typeof documents)["\n  query ByTownship($id: ID!, $asOf: Date!) {\n    indicator(id: $id) {\n      id\n      byTownship(asOf: $asOf) {\n        township {\n          id\n          name\n        }\n        value\n        numerator\n        denominator\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n"): (typeof documents)["\n  query Overview($year: Int!, $asOf: Date!, $previous: Date!) {\n    commitments(year: $year) {\n      ...OverviewCommitment\n      ...BureauParts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n"): (typeof documents)["\n  fragment OverviewCommitment on Commitment {\n    id\n    code\n    number\n    shortTitle\n    batch\n    units {\n      id\n      shortName\n    }\n    progress(asOf: $asOf) {\n      standing\n      done\n      outputs\n      forecastOn\n    }\n    earlier: progress(asOf: $previous) {\n      standing\n    }\n    indicators {\n      ...OverviewIndicator\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      standing\n      completion\n      planned\n      daysMissing\n    }\n  }\n"): (typeof documents)["\n  fragment OverviewIndicator on Indicator {\n    id\n    code\n    name\n    counting\n    role\n    target\n    unitOfMeasure\n    comparator\n    summaryOnly\n    module\n    reading(asOf: $asOf) {\n      value\n      standing\n      completion\n      planned\n      daysMissing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment BureauParts on Commitment {\n  id\n  healthPart {\n    latestRecordOn\n    pending\n  }\n  housingPart {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart {\n    latestRecordOn\n    pending\n  }\n}"): (typeof documents)["fragment BureauParts on Commitment {\n  id\n  healthPart {\n    latestRecordOn\n    pending\n  }\n  housingPart {\n    latestRecordOn\n    pending\n  }\n  civilAffairsPart {\n    latestRecordOn\n    pending\n  }\n  publicSecurityPart {\n    latestRecordOn\n    pending\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      username\n      name\n      grants {\n        role\n        unit {\n          id\n          code\n          name\n          module\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n"): (typeof documents)["\n  query Townships {\n    townships {\n      id\n      name\n      isCounty\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query Setting {\n    setting {\n      businessDate\n      demonstration\n      region {\n        code\n        name\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;