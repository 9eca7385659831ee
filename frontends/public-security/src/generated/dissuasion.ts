// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { DissuasionOneQuery, DissuasionRowFragment } from '../gql/graphql.ts';
import * as documents from './dissuasion.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type DissuasionRow = DissuasionRowFragment & KindRow;
/** The whole record. */
export type DissuasionRecord = NonNullable<DissuasionOneQuery['one']> & KindRecord;

export const dissuasion: KindDescriptor<DissuasionRow, DissuasionRecord> = {
  "name": "Dissuasion",
  "module": "public-security",
  "path": "dissuasions",
  "words": {
    "one": "日报记录",
    "many": "预警劝阻日报",
    "record": "报送一天",
    "amend": "更正",
    "hint": "按日报送签发的汇总数，不录入明细。当日没有的报0，计为已报送；未报送的日期照实列出，并计入日均的天数。",
    "empty": "没有符合条件的日报"
  },
  "heading": "summary",
  "day": "day",
  "amendReason": "required",
  "fields": [
    {
      "name": "day",
      "shape": "day",
      "label": "日期",
      "said": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "warned",
      "shape": "count",
      "label": "预警劝阻潜在受害人",
      "unit": "人次",
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sort": true,
      "sum": true,
      "column": "shown"
    },
    {
      "name": "paper",
      "shape": "text",
      "label": "签报文件",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "signedBy",
      "shape": "text",
      "label": "签发人",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "signedOn",
      "shape": "day",
      "label": "签发日期",
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "scan",
      "shape": "file",
      "label": "签报扫描件",
      "optional": true,
      "amend": true,
      "said": true
    },
    {
      "name": "note",
      "shape": "note",
      "label": "备注",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500
    }
  ],
  documents: {
    list: documents.listDocument as never,
    one: documents.oneDocument as never,
    rights: documents.rightsDocument as never,
    record: documents.recordDocument as never,
    void: documents.voidDocument as never,
    amend: documents.amendDocument as never,
  },
  drafts,
};
