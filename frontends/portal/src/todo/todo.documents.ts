import { graphql } from '../gql/gql.ts';

export const TodosQuery = graphql(`
  query Todos {
    todos {
      key
      kind
      title
      unit {
        id
        shortName
      }
      dueOn
      overdue
      link
      viewerCanFinish
    }
  }
`);

export const DoneTodosQuery = graphql(`
  query DoneTodos {
    doneTodos {
      key
      title
      unit {
        id
        shortName
      }
      link
      doneOn
      doneBy
    }
  }
`);

export const TodoCountsQuery = graphql(`
  query TodoCounts {
    todoCounts {
      open
      overdue
      reminder {
        dueOn
        open
      }
    }
  }
`);

export const FinishTodoMutation = graphql(`
  mutation FinishTodo($key: ID!) {
    finishTodo(key: $key)
  }
`);
