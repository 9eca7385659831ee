import { type DocumentNode, getOperationAST } from 'graphql';
import { GatewayRefusal } from '../refusal.ts';

/** Refused: a document of which it is not clear what should run, since it has several operations and none is named, or none of that name. */
export function assertOneOperation(document: DocumentNode, operationName: unknown): void {
  const name = typeof operationName === 'string' && operationName !== '' ? operationName : undefined;
  if (!getOperationAST(document, name)) throw new GatewayRefusal(400, 'OPERATION_UNCLEAR');
}
