import { formatBytes } from '../format/file-size.ts';

interface FileLinkProps {
  /** As `StoredFile { name bytes url }` answers it. */
  readonly file: { readonly name: string; readonly bytes: number; readonly url: string };
}

/** Name and size of a file; a click downloads it. */
export function FileLink({ file: { name, bytes, url } }: FileLinkProps) {
  return (
    <a href={url} download={name} className="ms-file-link">
      {name} <small className="ms-quiet">{formatBytes(bytes)}</small>
    </a>
  );
}
