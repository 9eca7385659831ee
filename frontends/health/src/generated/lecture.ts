// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { LectureOneQuery, LectureRowFragment } from '../gql/graphql.ts';
import * as documents from './lecture.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type LectureRow = LectureRowFragment & KindRow;
/** The whole record. */
export type LectureRecord = NonNullable<LectureOneQuery['one']> & KindRecord;

export const lecture: KindDescriptor<LectureRow, LectureRecord> = {
  "name": "Lecture",
  "module": "health",
  "path": "lectures",
  "words": {
    "one": "讲座记录",
    "many": "心理健康知识讲座",
    "record": "登记讲座",
    "amend": "登记举办情况或更正",
    "hint": "举办后计入场次，到场人数计入讲座覆盖群众人次；计划中的和取消的不计。",
    "empty": "没有符合条件的讲座"
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
      "label": "举办场所",
      "said": true,
      "choices": [
        {
          "value": "OFFICE",
          "label": "机关"
        },
        {
          "value": "SCHOOL",
          "label": "学校"
        },
        {
          "value": "COMMUNITY",
          "label": "社区"
        },
        {
          "value": "ENTERPRISE",
          "label": "企业"
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
      "label": "讲座名称",
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
      "label": "讲座日期",
      "amend": true,
      "said": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "audience",
      "shape": "count",
      "label": "到场人次",
      "hint": "以签到或现场清点为准，同一人每到场一次计一次。",
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
    },
    {
      "name": "speaker",
      "shape": "text",
      "label": "主讲人",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "optional",
      "search": true
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
