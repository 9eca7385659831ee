import { graphql } from '../gql/gql.ts';

export const WorkPlanQuery = graphql(`
  query WorkPlan($year: Int!, $code: String!) {
    workPlans(year: $year, commitment: $code) {
      ...UnitPlanParts
    }
    commitment(year: $year, code: $code) {
      id
      code
      shortTitle
      indicators {
        id
        code
        name
        unitOfMeasure
        owner {
          id
        }
        planNodes {
          day
          value
          work
        }
        milestones {
          id
          title
          due
          acceptedOn
        }
      }
    }
  }
`);

export const WorkPlansQuery = graphql(`
  query WorkPlans($year: Int!, $unit: ID) {
    workPlans(year: $year, unit: $unit) {
      ...UnitPlanParts
    }
  }
`);

export const UnitPlanParts = graphql(`
  fragment UnitPlanParts on UnitPlan {
    id
    commitment {
      id
      code
      number
      batch
      shortTitle
    }
    unit {
      id
      code
      name
      shortName
    }
    leads
    revision
    filedOn
    filedBy
    reason
    decision {
      number
      decidedOn
    }
    projects {
      id
      title
      scope
      startsOn
      deadline
      standard
      land
      upkeep {
        unit
        person
        money
      }
      acceptedOn
      evidence
      checks {
        months
        dueOn
        checkedOn
        finding
      }
    }
    funds {
      needed
      planned
      allocated
      paid
      sources {
        id
        name
        amount
        quarters {
          quarterEnd
          allocated
          paid
        }
      }
    }
    people {
      post
      name
      title
      phone
      fromOn
      untilOn
    }
    missing {
      code
      text
    }
    dueOn
    viewerCanFile
    viewerCanAccept
  }
`);

export const FileWorkPlanMutation = graphql(`
  mutation FileWorkPlan($plan: WorkPlanInput!) {
    fileWorkPlan(plan: $plan) {
      ...UnitPlanParts
    }
  }
`);

export const FillPlanPostsMutation = graphql(`
  mutation FillPlanPosts($commitment: ID!, $unit: ID!, $posts: [PostInput!]!) {
    fillPlanPosts(commitment: $commitment, unit: $unit, posts: $posts) {
      ...UnitPlanParts
    }
  }
`);

export const ReportPlanFundsMutation = graphql(`
  mutation ReportPlanFunds($commitment: ID!, $unit: ID!, $quarterEnd: Date!, $rows: [SpentInput!]!) {
    reportPlanFunds(commitment: $commitment, unit: $unit, quarterEnd: $quarterEnd, rows: $rows) {
      ...UnitPlanParts
    }
  }
`);

export const AcceptProjectMutation = graphql(`
  mutation AcceptProject($commitment: ID!, $unit: ID!, $project: ID!, $day: Date!, $evidence: String!) {
    acceptProject(commitment: $commitment, unit: $unit, project: $project, day: $day, evidence: $evidence) {
      ...UnitPlanParts
    }
  }
`);

export const RecordUpkeepCheckMutation = graphql(`
  mutation RecordUpkeepCheck($commitment: ID!, $unit: ID!, $project: ID!, $months: Int!, $finding: String!) {
    recordUpkeepCheck(
      commitment: $commitment
      unit: $unit
      project: $project
      months: $months
      finding: $finding
    ) {
      ...UnitPlanParts
    }
  }
`);
