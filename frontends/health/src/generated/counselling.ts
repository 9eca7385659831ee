// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { CounsellingOneQuery, CounsellingRowFragment } from '../gql/graphql.ts';
import * as documents from './counselling.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type CounsellingRow = CounsellingRowFragment & KindRow;
/** The whole record. */
export type CounsellingRecord = NonNullable<CounsellingOneQuery['one']> & KindRecord;

export const counselling: KindDescriptor<CounsellingRow, CounsellingRecord> = {
  "name": "Counselling",
  "module": "health",
  "path": "counsellings",
  "words": {
    "one": "咨询援助记录",
    "many": "心理咨询和心理援助",
    "record": "登记咨询援助",
    "amend": "更正",
    "hint": "按日、按地点登记人次，严禁录入来访者姓名和情况。同一人每接受一次服务计一次。",
    "empty": "没有符合条件的咨询援助记录"
  },
  "heading": "summary",
  "day": "servedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "服务方式",
      "said": true,
      "choices": [
        {
          "value": "CONSULTATION",
          "label": "心理咨询"
        },
        {
          "value": "AID",
          "label": "心理援助"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "servedOn",
      "shape": "day",
      "label": "服务日期",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "venue",
      "shape": "text",
      "label": "地点",
      "hint": "机构、社区或热线；同一天有多场的，注明场次。",
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
      "amend": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "people",
      "shape": "count",
      "label": "服务人次",
      "unit": "人次",
      "amend": true,
      "said": true,
      "least": "1",
      "most": "100000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "note",
      "shape": "note",
      "label": "备注",
      "hint": "不得涉及来访者个人情况。",
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
