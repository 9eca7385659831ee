import { defineSubgraph } from '@minsheng/kernel';
import { CreateAccounts } from '../migrations/accounts.ts';
import { RoleGrant } from './grant/grant.entity.ts';
import { messages } from './messages.ts';
import { addRoutes } from './routes.ts';
import { checkStart } from './start/check-start.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

export default defineSubgraph({
  id: 'identity',
  entities: [RoleGrant],
  resolvers: [ViewerResolver],
  // Everybody may ask who he is; the rights of administrators come with their pages.
  permissions: {},
  migrations: [{ name: 'm01-accounts', class: CreateAccounts }],
  messages,
  routes: addRoutes,
  start: checkStart,
});
