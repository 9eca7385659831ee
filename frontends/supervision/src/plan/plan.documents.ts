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
        acceptedOn
        acceptedBy
        evidence
      }
      judgements(knownOn: $knownOn) {
        quarterEnd
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
  mutation FilePlanNodes($indicator: ID!, $nodes: [PlanNodeInput!]!, $reason: String) {
    filePlanNodes(indicator: $indicator, nodes: $nodes, reason: $reason) {
      id
    }
  }
`);

export const FilePlanQuartersMutation = graphql(`
  mutation FilePlanQuarters($indicator: ID!, $quarters: [PlanQuarterInput!]!, $reason: String) {
    filePlanQuarters(indicator: $indicator, quarters: $quarters, reason: $reason) {
      id
    }
  }
`);

export const FileMilestonesMutation = graphql(`
  mutation FileMilestones($indicator: ID!, $steps: [MilestoneInput!]!, $reason: String) {
    fileMilestones(indicator: $indicator, steps: $steps, reason: $reason) {
      id
    }
  }
`);

export const AcceptMilestoneMutation = graphql(`
  mutation AcceptMilestone($id: ID!, $day: Date!, $evidence: String!) {
    acceptMilestone(id: $id, day: $day, evidence: $evidence) {
      id
    }
  }
`);

export const WithdrawAcceptanceMutation = graphql(`
  mutation WithdrawAcceptance($id: ID!, $reason: String!) {
    withdrawAcceptance(id: $id, reason: $reason) {
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
