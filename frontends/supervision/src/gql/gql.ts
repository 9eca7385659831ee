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
    "\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n": typeof types.CatalogueDocument,
    "\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n": typeof types.CatalogueIndicatorFragmentDoc,
    "\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      planForm\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": typeof types.IndicatorDocument,
    "\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    byTime\n    deviation\n    standing\n    coveredTo\n    concerns\n    missedNodeOn\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n    daysCovered\n    coveredAverage\n  }\n": typeof types.FullReadingFragmentDoc,
    "\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf, knownOn: $knownOn) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n": typeof types.IndicatorTownshipsDocument,
    "\n  query IndicatorPlan($year: Int!, $code: String!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      target\n      comparator\n      planForm\n      quartersOwed\n      viewerCanFilePlan\n      viewerCanJudge\n      planFiling(knownOn: $knownOn) {\n        revision\n        filedOn\n        filedBy\n        reason\n      }\n      planNodes(knownOn: $knownOn) {\n        day\n        value\n        work\n      }\n      milestones(knownOn: $knownOn) {\n        id\n        title\n        standard\n        due\n        acceptanceRevision\n        acceptedOn\n        acceptedBy\n        evidence\n      }\n      judgements(knownOn: $knownOn) {\n        quarterEnd\n        revision\n        standing\n        grounds\n        judgedOn\n        judgedBy\n        reason\n      }\n    }\n  }\n": typeof types.IndicatorPlanDocument,
    "\n  mutation FilePlanNodes($indicator: ID!, $revision: Int!, $nodes: [PlanNodeInput!]!, $reason: String) {\n    filePlanNodes(indicator: $indicator, revision: $revision, nodes: $nodes, reason: $reason) {\n      id\n    }\n  }\n": typeof types.FilePlanNodesDocument,
    "\n  mutation FilePlanQuarters(\n    $indicator: ID!\n    $revision: Int!\n    $quarters: [PlanQuarterInput!]!\n    $reason: String\n  ) {\n    filePlanQuarters(indicator: $indicator, revision: $revision, quarters: $quarters, reason: $reason) {\n      id\n    }\n  }\n": typeof types.FilePlanQuartersDocument,
    "\n  mutation FileMilestones($indicator: ID!, $revision: Int!, $steps: [MilestoneInput!]!, $reason: String) {\n    fileMilestones(indicator: $indicator, revision: $revision, steps: $steps, reason: $reason) {\n      id\n    }\n  }\n": typeof types.FileMilestonesDocument,
    "\n  mutation AcceptMilestone($id: ID!, $revision: Int!, $day: Date!, $evidence: String!) {\n    acceptMilestone(id: $id, revision: $revision, day: $day, evidence: $evidence) {\n      id\n    }\n  }\n": typeof types.AcceptMilestoneDocument,
    "\n  mutation WithdrawAcceptance($id: ID!, $revision: Int!, $reason: String!) {\n    withdrawAcceptance(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": typeof types.WithdrawAcceptanceDocument,
    "\n  mutation JudgeQuarter($input: JudgeQuarterInput!) {\n    judgeQuarter(input: $input) {\n      id\n    }\n  }\n": typeof types.JudgeQuarterDocument,
    "\n  query UnitWork($year: Int!, $asOf: Date!) {\n    commitments(year: $year) {\n      id\n      code\n      number\n      batch\n      shortTitle\n      units {\n        id\n        code\n        name\n      }\n      indicators {\n        ...CatalogueIndicator\n        module\n        planForm\n        viewerCanFilePlan\n        contributors {\n          id\n        }\n        planFiling {\n          filedOn\n        }\n        reading(asOf: $asOf) {\n          ...FullReading\n        }\n      }\n    }\n  }\n": typeof types.UnitWorkDocument,
};
const documents: Documents = {
    "\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n": types.CatalogueDocument,
    "\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n": types.CatalogueIndicatorFragmentDoc,
    "\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      planForm\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n": types.IndicatorDocument,
    "\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    byTime\n    deviation\n    standing\n    coveredTo\n    concerns\n    missedNodeOn\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n    daysCovered\n    coveredAverage\n  }\n": types.FullReadingFragmentDoc,
    "\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf, knownOn: $knownOn) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n": types.IndicatorTownshipsDocument,
    "\n  query IndicatorPlan($year: Int!, $code: String!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      target\n      comparator\n      planForm\n      quartersOwed\n      viewerCanFilePlan\n      viewerCanJudge\n      planFiling(knownOn: $knownOn) {\n        revision\n        filedOn\n        filedBy\n        reason\n      }\n      planNodes(knownOn: $knownOn) {\n        day\n        value\n        work\n      }\n      milestones(knownOn: $knownOn) {\n        id\n        title\n        standard\n        due\n        acceptanceRevision\n        acceptedOn\n        acceptedBy\n        evidence\n      }\n      judgements(knownOn: $knownOn) {\n        quarterEnd\n        revision\n        standing\n        grounds\n        judgedOn\n        judgedBy\n        reason\n      }\n    }\n  }\n": types.IndicatorPlanDocument,
    "\n  mutation FilePlanNodes($indicator: ID!, $revision: Int!, $nodes: [PlanNodeInput!]!, $reason: String) {\n    filePlanNodes(indicator: $indicator, revision: $revision, nodes: $nodes, reason: $reason) {\n      id\n    }\n  }\n": types.FilePlanNodesDocument,
    "\n  mutation FilePlanQuarters(\n    $indicator: ID!\n    $revision: Int!\n    $quarters: [PlanQuarterInput!]!\n    $reason: String\n  ) {\n    filePlanQuarters(indicator: $indicator, revision: $revision, quarters: $quarters, reason: $reason) {\n      id\n    }\n  }\n": types.FilePlanQuartersDocument,
    "\n  mutation FileMilestones($indicator: ID!, $revision: Int!, $steps: [MilestoneInput!]!, $reason: String) {\n    fileMilestones(indicator: $indicator, revision: $revision, steps: $steps, reason: $reason) {\n      id\n    }\n  }\n": types.FileMilestonesDocument,
    "\n  mutation AcceptMilestone($id: ID!, $revision: Int!, $day: Date!, $evidence: String!) {\n    acceptMilestone(id: $id, revision: $revision, day: $day, evidence: $evidence) {\n      id\n    }\n  }\n": types.AcceptMilestoneDocument,
    "\n  mutation WithdrawAcceptance($id: ID!, $revision: Int!, $reason: String!) {\n    withdrawAcceptance(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n": types.WithdrawAcceptanceDocument,
    "\n  mutation JudgeQuarter($input: JudgeQuarterInput!) {\n    judgeQuarter(input: $input) {\n      id\n    }\n  }\n": types.JudgeQuarterDocument,
    "\n  query UnitWork($year: Int!, $asOf: Date!) {\n    commitments(year: $year) {\n      id\n      code\n      number\n      batch\n      shortTitle\n      units {\n        id\n        code\n        name\n      }\n      indicators {\n        ...CatalogueIndicator\n        module\n        planForm\n        viewerCanFilePlan\n        contributors {\n          id\n        }\n        planFiling {\n          filedOn\n        }\n        reading(asOf: $asOf) {\n          ...FullReading\n        }\n      }\n    }\n  }\n": types.UnitWorkDocument,
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
export function graphql(source: "\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Catalogue($year: Int!) {\n    commitments(year: $year) {\n      id\n      number\n      batch\n      shortTitle\n      indicators {\n        ...CatalogueIndicator\n        reading {\n          standing\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CatalogueIndicator on Indicator {\n    id\n    code\n    name\n    target\n    unitOfMeasure\n    comparator\n    counting\n    role\n    source\n    summaryOnly\n    owner {\n      id\n      code\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      planForm\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"): (typeof documents)["\n  query Indicator($year: Int!, $code: String!, $asOf: Date!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      ...CatalogueIndicator\n      note\n      allocation\n      module\n      planForm\n      commitment {\n        id\n        code\n        number\n        batch\n        title\n      }\n      contributors {\n        id\n        name\n      }\n      partOf {\n        id\n        code\n        name\n      }\n      reading(asOf: $asOf, knownOn: $knownOn) {\n        ...FullReading\n      }\n      trend(asOf: $asOf, knownOn: $knownOn) {\n        day\n        value\n        planned\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    byTime\n    deviation\n    standing\n    coveredTo\n    concerns\n    missedNodeOn\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n    daysCovered\n    coveredAverage\n  }\n"): (typeof documents)["\n  fragment FullReading on Reading {\n    value\n    numerator\n    denominator\n    completion\n    planned\n    byTime\n    deviation\n    standing\n    coveredTo\n    concerns\n    missedNodeOn\n    forecastOn\n    remaining\n    weeklyPace\n    opening\n    daysMissing\n    daysCovered\n    coveredAverage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf, knownOn: $knownOn) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorTownships($id: ID!, $asOf: Date!, $knownOn: Date) {\n    indicator(id: $id) {\n      id\n      townships(asOf: $asOf, knownOn: $knownOn) {\n        asOf\n        basis\n        rows {\n          township {\n            id\n            name\n          }\n          value\n          numerator\n          denominator\n          asOf\n        }\n        rest {\n          places\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IndicatorPlan($year: Int!, $code: String!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      target\n      comparator\n      planForm\n      quartersOwed\n      viewerCanFilePlan\n      viewerCanJudge\n      planFiling(knownOn: $knownOn) {\n        revision\n        filedOn\n        filedBy\n        reason\n      }\n      planNodes(knownOn: $knownOn) {\n        day\n        value\n        work\n      }\n      milestones(knownOn: $knownOn) {\n        id\n        title\n        standard\n        due\n        acceptanceRevision\n        acceptedOn\n        acceptedBy\n        evidence\n      }\n      judgements(knownOn: $knownOn) {\n        quarterEnd\n        revision\n        standing\n        grounds\n        judgedOn\n        judgedBy\n        reason\n      }\n    }\n  }\n"): (typeof documents)["\n  query IndicatorPlan($year: Int!, $code: String!, $knownOn: Date) {\n    indicatorByCode(year: $year, code: $code) {\n      id\n      code\n      name\n      unitOfMeasure\n      target\n      comparator\n      planForm\n      quartersOwed\n      viewerCanFilePlan\n      viewerCanJudge\n      planFiling(knownOn: $knownOn) {\n        revision\n        filedOn\n        filedBy\n        reason\n      }\n      planNodes(knownOn: $knownOn) {\n        day\n        value\n        work\n      }\n      milestones(knownOn: $knownOn) {\n        id\n        title\n        standard\n        due\n        acceptanceRevision\n        acceptedOn\n        acceptedBy\n        evidence\n      }\n      judgements(knownOn: $knownOn) {\n        quarterEnd\n        revision\n        standing\n        grounds\n        judgedOn\n        judgedBy\n        reason\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FilePlanNodes($indicator: ID!, $revision: Int!, $nodes: [PlanNodeInput!]!, $reason: String) {\n    filePlanNodes(indicator: $indicator, revision: $revision, nodes: $nodes, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation FilePlanNodes($indicator: ID!, $revision: Int!, $nodes: [PlanNodeInput!]!, $reason: String) {\n    filePlanNodes(indicator: $indicator, revision: $revision, nodes: $nodes, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FilePlanQuarters(\n    $indicator: ID!\n    $revision: Int!\n    $quarters: [PlanQuarterInput!]!\n    $reason: String\n  ) {\n    filePlanQuarters(indicator: $indicator, revision: $revision, quarters: $quarters, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation FilePlanQuarters(\n    $indicator: ID!\n    $revision: Int!\n    $quarters: [PlanQuarterInput!]!\n    $reason: String\n  ) {\n    filePlanQuarters(indicator: $indicator, revision: $revision, quarters: $quarters, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FileMilestones($indicator: ID!, $revision: Int!, $steps: [MilestoneInput!]!, $reason: String) {\n    fileMilestones(indicator: $indicator, revision: $revision, steps: $steps, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation FileMilestones($indicator: ID!, $revision: Int!, $steps: [MilestoneInput!]!, $reason: String) {\n    fileMilestones(indicator: $indicator, revision: $revision, steps: $steps, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptMilestone($id: ID!, $revision: Int!, $day: Date!, $evidence: String!) {\n    acceptMilestone(id: $id, revision: $revision, day: $day, evidence: $evidence) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptMilestone($id: ID!, $revision: Int!, $day: Date!, $evidence: String!) {\n    acceptMilestone(id: $id, revision: $revision, day: $day, evidence: $evidence) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawAcceptance($id: ID!, $revision: Int!, $reason: String!) {\n    withdrawAcceptance(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawAcceptance($id: ID!, $revision: Int!, $reason: String!) {\n    withdrawAcceptance(id: $id, revision: $revision, reason: $reason) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JudgeQuarter($input: JudgeQuarterInput!) {\n    judgeQuarter(input: $input) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation JudgeQuarter($input: JudgeQuarterInput!) {\n    judgeQuarter(input: $input) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query UnitWork($year: Int!, $asOf: Date!) {\n    commitments(year: $year) {\n      id\n      code\n      number\n      batch\n      shortTitle\n      units {\n        id\n        code\n        name\n      }\n      indicators {\n        ...CatalogueIndicator\n        module\n        planForm\n        viewerCanFilePlan\n        contributors {\n          id\n        }\n        planFiling {\n          filedOn\n        }\n        reading(asOf: $asOf) {\n          ...FullReading\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query UnitWork($year: Int!, $asOf: Date!) {\n    commitments(year: $year) {\n      id\n      code\n      number\n      batch\n      shortTitle\n      units {\n        id\n        code\n        name\n      }\n      indicators {\n        ...CatalogueIndicator\n        module\n        planForm\n        viewerCanFilePlan\n        contributors {\n          id\n        }\n        planFiling {\n          filedOn\n        }\n        reading(asOf: $asOf) {\n          ...FullReading\n        }\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;