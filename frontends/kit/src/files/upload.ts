import { pageSession, viewerHeader, VIEWER_CHANGED } from '../client/drawn-for.ts';
import { t } from '../i18n/messages.ts';

const MEGABYTE = 1024 * 1024;
/** The server's limit too; a file that is larger is not sent at all. */
export const LARGEST_MEGABYTES = 20;

/** A file as the server knows it. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
}

/** As `StoredFile { id name bytes url }` answers it. */
export interface ServedFile extends KeptFile {
  readonly url: string;
}

export interface Upload {
  /** The module that keeps it, as in schema/modules.json. */
  readonly module: string;
  /** Id of the unit for which it is uploaded. */
  readonly unit: string;
  readonly file: File;
  /** Told how much has been sent, 0 to 100. */
  readonly onProgress: (percent: number) => void;
  /** Ends the upload; {@link uploadFile} then never settles. */
  readonly signal: AbortSignal;
}

export function fileUrl(module: string, id: string): string {
  return `/api/files/${module}/${id}`;
}

/** Why a file cannot be sent; undefined where nothing speaks against it. */
export function findUploadFault(file: Pick<File, 'size'>): string | undefined {
  if (file.size === 0) return t('file.empty');
  if (file.size > LARGEST_MEGABYTES * MEGABYTE) return t('file.tooLarge', { most: LARGEST_MEGABYTES });
  return undefined;
}

/** Sends a file as it is. Rejects with an Error in the server's words. */
export function uploadFile(upload: Upload, Request = XMLHttpRequest): Promise<KeptFile> {
  const { module, unit, file, onProgress, signal } = upload;
  return new Promise((resolve, reject) => {
    // fetch cannot tell how much of a body has been sent.
    const request = new Request();
    request.open('POST', `/api/files/${module}`);
    request.responseType = 'json';
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-unit-id', unit);
    for (const [name, value] of Object.entries(viewerHeader())) request.setRequestHeader(name, value);
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onProgress(Math.floor((loaded / total) * 100)),
    );
    request.addEventListener('load', () => {
      if (request.status === 201) return resolve(request.response as KeptFile);
      const refused = refusalOf(request.response);
      if (refused?.extensions?.code === VIEWER_CHANGED) pageSession.switchAway();
      reject(new Error(refused?.message ?? t('file.failed')));
    });
    request.addEventListener('error', () => reject(new Error(t('file.failed'))));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

interface UploadRefusal {
  readonly message?: string;
  readonly extensions?: { readonly code?: string };
}

function refusalOf(answer: unknown): UploadRefusal | undefined {
  return ((answer ?? {}) as { errors?: readonly UploadRefusal[] }).errors?.[0];
}
