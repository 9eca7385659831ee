// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { TrainingOneQuery, TrainingRowFragment } from '../gql/graphql.ts';
import * as documents from './training.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type TrainingRow = TrainingRowFragment & KindRow;
/** The whole record. */
export type TrainingRecord = NonNullable<TrainingOneQuery['one']> & KindRecord;

export const training: KindDescriptor<TrainingRow, TrainingRecord> = {
  "name": "Training",
  "module": "health",
  "path": "trainings",
  "words": {
    "one": "培训记录",
    "many": "应急救护培训",
    "record": "登记培训",
    "amend": "更正",
    "hint": "按人次计：每参加一次计一次。“其中在校师生”不得大于参训人次。",
    "empty": "没有符合条件的培训"
  },
  "heading": "summary",
  "day": "heldOn",
  "amendReason": "required",
  "partedBy": "kind",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "类别",
      "said": true,
      "choices": [
        {
          "value": "KNOWLEDGE",
          "label": "普及培训"
        },
        {
          "value": "CERTIFICATE",
          "label": "取证培训"
        },
        {
          "value": "TRAINER",
          "label": "市级师资培训选派"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "heldOn",
      "shape": "day",
      "label": "培训日期",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
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
      "name": "venue",
      "shape": "text",
      "label": "地点",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "instructor",
      "shape": "text",
      "label": "授课单位",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "attendance",
      "shape": "count",
      "label": "参训人次",
      "unit": "人次",
      "amend": true,
      "said": true,
      "least": "1",
      "most": "100000",
      "sort": true,
      "sum": true,
      "column": "shown"
    },
    {
      "name": "pupils",
      "shape": "count",
      "label": "其中在校师生",
      "unit": "人次",
      "amend": true,
      "said": true,
      "least": "0",
      "most": "100000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "certificates",
      "shape": "count",
      "label": "发证数",
      "hint": "取证培训考核后填写。",
      "unit": "个",
      "optional": true,
      "amend": true,
      "said": true,
      "least": "0",
      "most": "100000",
      "sum": true,
      "column": "shown"
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
