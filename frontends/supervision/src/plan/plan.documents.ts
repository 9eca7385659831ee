import { graphql } from '../gql/gql.ts';

export const PlanQuery = graphql(`
  query IndicatorPlan($year: Int!, $code: String!, $knownOn: Date) {
    indicatorByCode(year: $year, code: $code) {
      id
      code
      name
      unitOfMeasure
      target
      comparator
      planForm
      quartersOwed
      viewerCanFilePlan
      viewerCanJudge
      planFiling(knownOn: $knownOn) {
        revision
        filedOn
        filedBy
        reason
      }
      planNodes(knownOn: $knownOn) {
        day
        value
        work
      }
      milestones(knownOn: $knownOn) {
        id
        title
        standard
        due
        acceptanceRevision
        acceptedOn
        acceptedBy
        evidence
      }
      judgements(knownOn: $knownOn) {
        quarterEnd
        revision
        standing
        grounds
        judgedOn
        judgedBy
        reason
      }
    }
  }
`);

export const FilePlanNodesMutation = graphql(`
  mutation FilePlanNodes($indicator: ID!, $revision: Int!, $nodes: [PlanNodeInput!]!, $reason: String) {
    filePlanNodes(indicator: $indicator, revision: $revision, nodes: $nodes, reason: $reason) {
      id
    }
  }
`);

export const FilePlanQuartersMutation = graphql(`
  mutation FilePlanQuarters(
    $indicator: ID!
    $revision: Int!
    $quarters: [PlanQuarterInput!]!
    $reason: String
  ) {
    filePlanQuarters(indicator: $indicator, revision: $revision, quarters: $quarters, reason: $reason) {
      id
    }
  }
`);

export const FileMilestonesMutation = graphql(`
  mutation FileMilestones($indicator: ID!, $revision: Int!, $steps: [MilestoneInput!]!, $reason: String) {
    fileMilestones(indicator: $indicator, revision: $revision, steps: $steps, reason: $reason) {
      id
    }
  }
`);

export const AcceptMilestoneMutation = graphql(`
  mutation AcceptMilestone($id: ID!, $revision: Int!, $day: Date!, $evidence: String!) {
    acceptMilestone(id: $id, revision: $revision, day: $day, evidence: $evidence) {
      id
    }
  }
`);

export const WithdrawAcceptanceMutation = graphql(`
  mutation WithdrawAcceptance($id: ID!, $revision: Int!, $reason: String!) {
    withdrawAcceptance(id: $id, revision: $revision, reason: $reason) {
      id
    }
  }
`);

export const JudgeQuarterMutation = graphql(`
  mutation JudgeQuarter($input: JudgeQuarterInput!) {
    judgeQuarter(input: $input) {
      id
    }
  }
`);
