// Written by npm run schema from the declarations of the service: do not edit.
import { graphql } from '../gql/gql.ts';

export const rowDocument = graphql(`
  fragment LectureRow on Lecture {
    id
    revision
    summary
    counted
    corrected
    voidedOn
    township { id name }
    unit { id name }
    kind
    title
    venue
    stage
    heldOn
    audience
  }
`);

export const listDocument = graphql(`
  query LectureList($filter: LectureFilter, $first: Int!, $after: String, $offset: Int, $orderBy: LectureOrder, $with_speaker: Boolean! = false) {
    mayRecord: viewerCanRecordLecture
    list: lectures(filter: $filter, first: $first, after: $after, offset: $offset, orderBy: $orderBy) {
      totalCount
      totals { audience }
      edges { node { ...LectureRow speaker @include(if: $with_speaker) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const oneDocument = graphql(`
  query LectureOne($id: ID!) {
    one: lecture(id: $id) {
      ...LectureRow
      note
      speaker
      elsewhere
      voidReason
      recordedAt
      viewerCanAmend
      viewerCanVoid
      history { act actName at by reasonCode reason changes { field before after } confirmed { code field words } }
    }
  }
`);

export const rightsDocument = graphql(`
  query RightsOfLecture {
    mayRecord: viewerCanRecordLecture
  }
`);

export const recordDocument = graphql(`
  mutation RecordLecture($input: RecordLectureInput!, $requestKey: String!, $confirmed: [String!]) {
    made: recordLecture(input: $input, requestKey: $requestKey, confirmed: $confirmed) { ...LectureRow }
  }
`);

export const voidDocument = graphql(`
  mutation VoidLecture($id: ID!, $revision: Int!, $reason: String!, $reasonCode: CorrectionReason) {
    voided: voidLecture(id: $id, revision: $revision, reason: $reason, reasonCode: $reasonCode) { id revision voidedOn }
  }
`);

export const amendDocument = graphql(`
  mutation AmendLecture($id: ID!, $revision: Int!, $input: AmendLectureInput!, $reason: String, $reasonCode: CorrectionReason, $confirmed: [String!]) {
    amended: amendLecture(id: $id, revision: $revision, input: $input, reason: $reason, reasonCode: $reasonCode, confirmed: $confirmed) { id revision }
  }
`);
