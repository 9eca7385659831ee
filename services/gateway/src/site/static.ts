import { join } from 'node:path';
import compress from '@fastify/compress';
import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import { remoteBase } from '@minsheng/kernel/registry';
import type { FastifyInstance } from 'fastify';
import { GatewayRefusal } from '../refusal.ts';
import { type GatewaySettings, remotesOf } from '../settings.ts';
import { cacheControl, fileOf, isChecked, isPage, isServed, servedPath } from './files.rules.ts';
import { Integrity } from './integrity.ts';

/** The portal at /, each remote under its own base, and index.html for the portal's routes. */
export async function addSite(app: FastifyInstance, settings: GatewaySettings): Promise<void> {
  const { frontendsFolder } = settings;
  const portal = join(frontendsFolder, 'portal/dist');
  const remotes = remotesOf(settings).map(({ id }) => id);
  const integrity = new Integrity();
  const distOf = (id: string) => join(frontendsFolder, id, 'dist');
  const options = {
    allowedPath: isServed,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControl(path));
    },
  } satisfies Omit<FastifyStaticOptions, 'root'>;
  app.addHook('onRequest', async (request) => {
    const path = servedPath(request.url);
    if (path === undefined || request.method !== 'GET' || !isChecked(path)) return;
    const { id, file } = fileOf(path, remotes);
    if (await integrity.holds(distOf(id), file)) return;
    request.log.warn({ path }, 'a file that is not there as its build left it was not served');
    throw new GatewayRefusal(404, 'NOT_FOUND');
  });
  await app.register(compress, { encodings: ['br', 'gzip'] });
  await app.register(fastifyStatic, { ...options, root: portal, prefix: '/' });
  for (const id of remotes) {
    await app.register(fastifyStatic, {
      ...options,
      root: join(frontendsFolder, id, 'dist'),
      prefix: remoteBase(id),
      decorateReply: false,
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const wantsPage = request.headers.accept?.includes('text/html') ?? false;
    const wantsPortal = request.method === 'GET' && wantsPage && isPage(request.url);
    if (wantsPortal && (await integrity.holds(portal, 'index.html')))
      return reply.sendFile('index.html', portal);
    throw new GatewayRefusal(404, 'NOT_FOUND');
  });
}
