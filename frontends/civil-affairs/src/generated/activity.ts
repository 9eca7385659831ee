// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { ActivityOneQuery, ActivityRowFragment } from '../gql/graphql.ts';
import * as documents from './activity.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type ActivityRow = ActivityRowFragment & KindRow;
/** The whole record. */
export type ActivityRecord = NonNullable<ActivityOneQuery['one']> & KindRecord;

export const activity: KindDescriptor<ActivityRow, ActivityRecord> = {
  "name": "Activity",
  "module": "civil-affairs",
  "path": "activities",
  "words": {
    "one": "活动记录",
    "many": "文化活动",
    "record": "登记活动",
    "amend": "登记举办情况或更正",
    "hint": "按场次计：举办后计入，计划中的和取消的不计。观众为估算数，不作为完成标准。",
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
      "label": "类别",
      "said": true,
      "choices": [
        {
          "value": "PERFORMANCE",
          "label": "文艺演出"
        },
        {
          "value": "FILM",
          "label": "电影放映"
        },
        {
          "value": "LECTURE",
          "label": "讲座辅导"
        },
        {
          "value": "EXHIBITION",
          "label": "展览"
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
          "label": "已举办"
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
      "label": "到场观众估算数",
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
