import { open, readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { create as contentDisposition } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { appendAudit } from '../audit/audit.ts';
import { type Context, createContext } from '../context.ts';
import { answerRefusal } from '../server/answer-refusal.ts';
import { authenticateCaller } from '../server/authenticate.ts';
import { takeTurns } from '../server/take-turns.ts';
import type { RunningModule } from '../subgraph.ts';
import { cleanImage, isImage } from './clean-image.rules.ts';
import { FileFolder, refuseLarger } from './file-folder.ts';
import { readOrientation } from './photo-facts.ts';
import type { StoredFile } from './stored-file.entity.ts';
import { getReadableFile } from './stored-file.loaders.ts';
import { uploadFile } from './upload-file.ts';

export function folderOf({ environment, definition }: RunningModule): FileFolder {
  return new FileFolder(environment.dataFolder, definition.id);
}

/** POST /files takes a file, GET /files/:id gives it; both for the gateway's callers only. */
export async function addFiles(app: FastifyInstance, module: RunningModule): Promise<void> {
  const folder = folderOf(module);
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    // Nothing is parsed: the body goes to the disk as it arrives.
    scope.addContentTypeParser('application/octet-stream', (_request, body, done) => done(null, body));
    scope.addHook('onRequest', authenticateCaller(module));
    scope.addHook('onRequest', takeTurns(module.definition));
    scope.setErrorHandler((error, request, reply) => answerRefusal(module, error, request, reply));
    scope.post('/files', async (request, reply) => {
      refuseLarger(Number(request.headers['content-length'] ?? 0));
      const upload = { unitId: header(request, 'x-unit-id'), name: header(request, 'x-file-name') };
      const ctx = contextOf(module, request);
      const { id, name, type, bytes } = await uploadFile(
        ctx,
        folder,
        { ...upload, body: request.raw },
        module.definition.keepsFilesFor,
      );
      return reply.code(201).send({ id, name, type, bytes });
    });
    scope.get<{ Params: { id: string } }>('/files/:id', async (request, reply) => {
      const ctx = contextOf(module, request);
      const file = await getReadableFile(ctx, request.params.id);
      await noteDownload(ctx, file);
      return send(reply, file, folder);
    });
  });
}

function contextOf({ services, orm }: RunningModule, request: FastifyRequest): Context {
  return createContext(services, orm.em.fork(), request.caller!, request.id);
}

/** Before anything is given: what left the county's system is in the trail, also where the line broke. */
function noteDownload(ctx: Context, file: StoredFile): Promise<void> {
  const { id, unitId } = file;
  const entry = { action: 'file.download', record: 'StoredFile', recordId: id, unitId };
  return appendAudit(ctx, [{ ...entry, after: file.auditImage() }]);
}

function header(request: FastifyRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** As an attachment that runs nowhere: neither its name nor its content may become part of a page. */
async function send(reply: FastifyReply, { name, type, sha256 }: StoredFile, folder: FileFolder) {
  const { content, length } = await openContent(folder.pathOf(sha256), type);
  return reply
    .headers({
      'content-type': type,
      'content-length': length,
      'content-disposition': contentDisposition(name),
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, no-store',
    })
    .send(content);
}

/** A photo without what the camera wrote; anything else as it is. Throws before a header is set. */
async function openContent(
  path: string,
  type: string,
): Promise<{ content: Buffer | Readable; length: number }> {
  if (isImage(type)) {
    const photo = await readFile(path);
    const content = cleanImage(type, photo, readOrientation(photo));
    return { content, length: content.length };
  }
  const file = await open(path);
  return { content: file.createReadStream(), length: (await file.stat()).size };
}
