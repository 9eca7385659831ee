import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import type { Context } from '../context.ts';
import { Refusal } from '../refusal.ts';

/** How rows of a trail are called outside: what is shown of a row's number, and the number that is meant. */
export interface TrailNumbers {
  show(id: string): string;
  /** Refuses what is no such name, naming the input. */
  read(name: string, field: string): string;
}

/** The numbers themselves, in the order in which rows were written. */
export const PLAIN_NUMBERS: TrailNumbers = {
  show: (id) => id,
  read(name, field) {
    if (!/^\d{1,18}$/.test(name)) throw unknownRow(field);
    return name;
  },
};

/**
 * Numbers enciphered one by one, a block each: a row keeps its name, while neither order nor gaps can be seen. With the
 * numbers themselves an auditor who reads every minute would know when each act was that is shown by its day alone.
 */
export function coveredNumbers({ auditKey, moduleId }: Pick<Context, 'auditKey' | 'moduleId'>): TrailNumbers {
  const key = createHmac('sha256', auditKey).update(`numbers of the trail of ${moduleId}`).digest();
  return {
    show(id) {
      const block = Buffer.alloc(16);
      block.writeBigUInt64BE(BigInt(id), 8);
      const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
      return cipher.update(block).toString('base64url');
    },
    read(name, field) {
      const block = Buffer.from(name, 'base64url');
      if (!/^[\w-]{22}$/.test(name) || block.length !== 16) throw unknownRow(field);
      const open = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false).update(block);
      if (open.readBigUInt64BE(0) !== 0n) throw unknownRow(field);
      return String(open.readBigUInt64BE(8));
    },
  };
}

function unknownRow(field: string): Refusal {
  return new Refusal('BAD_INPUT', { field, detail: field });
}
