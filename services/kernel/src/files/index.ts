export { StoredFile } from './stored-file.entity.ts';
export { fetchScans, getOwnFile, storedFilesById } from './stored-file.loaders.ts';
export { StoredFileResolver } from './stored-file.resolver.ts';
