// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { FirstAidActivityOneQuery, FirstAidActivityRowFragment } from '../gql/graphql.ts';
import * as documents from './firstaid.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type FirstAidActivityRow = FirstAidActivityRowFragment & KindRow;
/** The whole record. */
export type FirstAidActivityRecord = NonNullable<FirstAidActivityOneQuery['one']> & KindRecord;

export const firstAidActivity: KindDescriptor<FirstAidActivityRow, FirstAidActivityRecord> = {
  "name": "FirstAidActivity",
  "module": "health",
  "path": "first-aid-activities",
  "words": {
    "one": "活动记录",
    "many": "急救志愿服务活动",
    "record": "登记活动",
    "amend": "登记开展情况或更正",
    "hint": "开展后计入场次；计划中的和取消的不计。",
    "empty": "没有符合条件的活动"
  },
  "heading": "title",
  "day": "heldOn",
  "stage": {
    "field": "stage",
    "moves": {
      "PLANNED": [
        "HELD",
        "CANCELLED"
      ],
      "HELD": [],
      "CANCELLED": []
    }
  },
  "amendReason": "optional",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "活动类别",
      "said": true,
      "choices": [
        {
          "value": "STANDBY",
          "label": "赛会急救保障"
        },
        {
          "value": "DEMONSTRATION",
          "label": "宣讲和体验"
        },
        {
          "value": "DRILL",
          "label": "应急演练"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "title",
      "shape": "text",
      "label": "活动名称",
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "venue",
      "shape": "text",
      "label": "地点",
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
      "name": "stage",
      "shape": "choice",
      "label": "状态",
      "amend": true,
      "said": true,
      "choices": [
        {
          "value": "PLANNED",
          "label": "计划"
        },
        {
          "value": "HELD",
          "label": "已开展"
        },
        {
          "value": "CANCELLED",
          "label": "已取消"
        }
      ],
      "filters": [
        "stage"
      ],
      "column": "shown"
    },
    {
      "name": "heldOn",
      "shape": "day",
      "label": "活动日期",
      "amend": true,
      "said": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "audience",
      "shape": "count",
      "label": "服务人次",
      "unit": "人次",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "HELD": "required"
      },
      "least": "0",
      "most": "100000",
      "sort": true,
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
