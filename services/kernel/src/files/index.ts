export { StoredFile } from './stored-file.entity.ts';
export { findScan, getOwnFile, storedFilesById } from './stored-file.loaders.ts';
export { StoredFileResolver } from './stored-file.resolver.ts';
