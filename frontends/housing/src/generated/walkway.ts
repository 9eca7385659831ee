// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { WalkwayOneQuery, WalkwayRowFragment } from '../gql/graphql.ts';
import * as documents from './walkway.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type WalkwayRow = WalkwayRowFragment & KindRow;
/** The whole record. */
export type WalkwayRecord = NonNullable<WalkwayOneQuery['one']> & KindRecord;

export const walkway: KindDescriptor<WalkwayRow, WalkwayRecord> = {
  "name": "Walkway",
  "module": "housing",
  "path": "walkways",
  "words": {
    "one": "人行通道路段",
    "many": "人行通道拓宽",
    "record": "登记人行通道路段",
    "amend": "登记验收或更正",
    "hint": "按验收的长度（米）计入，验收当日计入；任务点名位置以外的路段保存但不计入。",
    "empty": "没有符合条件的路段"
  },
  "heading": "name",
  "day": "listedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "name",
      "shape": "text",
      "label": "路段名称",
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "site",
      "shape": "text",
      "label": "点名位置",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "township",
      "shape": "place",
      "label": "乡镇（街道）",
      "optional": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "metres",
      "shape": "quantity",
      "label": "拓宽长度",
      "unit": "米",
      "amend": true,
      "said": true,
      "decimals": 1,
      "least": "0.1",
      "most": "9999999999",
      "sort": true,
      "sum": true,
      "column": "shown"
    },
    {
      "name": "stairs",
      "shape": "count",
      "label": "设置梯步（级）",
      "optional": true,
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "acceptedOn",
      "shape": "day",
      "label": "验收日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "paper",
      "shape": "text",
      "label": "验收单编号",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "scan",
      "shape": "file",
      "label": "验收单扫描件",
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
