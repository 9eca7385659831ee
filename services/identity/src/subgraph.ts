import { defineSubgraph } from '@minsheng/kernel';
import { CreateAccounts } from '../migrations/accounts.ts';
import { AddAdministration } from '../migrations/administration.ts';
import { AddConfirmedSessions } from '../migrations/second-factor-sessions.ts';
import { JointActs } from '../migrations/joint-acts.ts';
import { SignInSources } from '../migrations/sign-in-sources.ts';
import { Account } from './account/account.entity.ts';
import { AccountFields } from './account/account.fields.ts';
import { findAccount } from './account/account.queries.ts';
import { AccountResolver } from './account/account.resolver.ts';
import { RoleGrant } from './grant/grant.entity.ts';
import { GrantResolver } from './grant/grant.resolver.ts';
import { JointAct } from './joint-act/joint-act.entity.ts';
import { JointActResolver } from './joint-act/joint-act.resolver.ts';
import { messages } from './messages.ts';
import { PasswordResolver } from './password/password.resolver.ts';
import { permissions } from './permissions.ts';
import { addRoutes } from './routes.ts';
import { SecondFactor } from './second-factor/second-factor.entity.ts';
import { SecondFactorResolver } from './second-factor/second-factor.resolver.ts';
import { AccountSession } from './session/session.entity.ts';
import { SessionResolver } from './session/session.resolver.ts';
import { checkStart } from './start/check-start.ts';
import { ViewerResolver } from './viewer/viewer.resolver.ts';

export default defineSubgraph({
  id: 'identity',
  entities: [Account, RoleGrant, AccountSession, SecondFactor, JointAct],
  resolvers: [
    ViewerResolver,
    AccountResolver,
    AccountFields,
    GrantResolver,
    SessionResolver,
    PasswordResolver,
    SecondFactorResolver,
    JointActResolver,
  ],
  references: { Account: ({ id }, ctx) => findAccount(ctx, id) },
  permissions,
  migrations: [
    { name: 'm01-accounts', class: CreateAccounts },
    { name: 'm02-administration', class: AddAdministration },
    { name: 'm03-confirmed-sessions', class: AddConfirmedSessions },
    { name: 'm04-sign-in-sources', class: SignInSources },
    { name: 'm05-joint-acts', class: JointActs },
  ],
  messages,
  routes: addRoutes,
  start: checkStart,
});
