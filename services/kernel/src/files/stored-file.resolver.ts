import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.ts';
import { StoredFile } from './stored-file.entity.ts';

/** For the resolvers of a module whose records have files. */
@Resolver(() => StoredFile)
export class StoredFileResolver {
  @FieldResolver(() => String, { description: 'Where the gateway serves it, as an attachment.' })
  url(@Root() { id }: StoredFile, @Ctx() { moduleId }: Context): string {
    return `/api/files/${moduleId}/${id}`;
  }
}
