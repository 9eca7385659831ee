// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { SchoolCareOneQuery, SchoolCareRowFragment } from '../gql/graphql.ts';
import * as documents from './school.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type SchoolCareRow = SchoolCareRowFragment & KindRow;
/** The whole record. */
export type SchoolCareRecord = NonNullable<SchoolCareOneQuery['one']> & KindRecord;

export const schoolCare: KindDescriptor<SchoolCareRow, SchoolCareRecord> = {
  "name": "SchoolCare",
  "module": "civil-affairs",
  "path": "school-cares",
  "words": {
    "one": "学校记录",
    "many": "关键时段关爱名册",
    "record": "列入学校",
    "amend": "登记落实情况",
    "hint": "每校每年一行，可用表格整册导入、逐时段填写。开学、毕业、考试三个时段都落实的学校才计入；本校不涉及的时段请注明；未填的按未落实计。",
    "empty": "没有符合条件的学校"
  },
  "heading": "name",
  "day": "listedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "name",
      "shape": "text",
      "label": "学校",
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "township",
      "shape": "place",
      "label": "乡镇（街道）",
      "said": true,
      "column": "shown"
    },
    {
      "name": "year",
      "shape": "count",
      "label": "年度",
      "unit": "年",
      "said": true,
      "least": "2020",
      "most": "2099",
      "filters": [
        "year"
      ],
      "column": "shown"
    },
    {
      "name": "grade",
      "shape": "text",
      "label": "学段",
      "hint": "如小学、初中、九年一贯制、高中、中职。",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown"
    },
    {
      "name": "listedOn",
      "shape": "day",
      "label": "列入日期",
      "hint": "建校较早的填建校或统计起始日期，自当年1月1日起计。",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "inScope",
      "shape": "yesNo",
      "label": "纳入应落实范围",
      "amend": true,
      "said": true,
      "filters": [
        "inScope"
      ],
      "column": "shown"
    },
    {
      "name": "whyNot",
      "shape": "text",
      "label": "不纳入原因",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "optional"
    },
    {
      "name": "absentTimes",
      "shape": "choices",
      "label": "本校不涉及的时段",
      "optional": true,
      "amend": true,
      "said": true,
      "choices": [
        {
          "value": "TERM_START",
          "label": "开学"
        },
        {
          "value": "GRADUATION",
          "label": "毕业"
        },
        {
          "value": "EXAM",
          "label": "考试"
        }
      ],
      "least": "0",
      "column": "shown"
    },
    {
      "name": "termStartOn",
      "shape": "day",
      "label": "开学时段落实日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "graduationOn",
      "shape": "day",
      "label": "毕业时段落实日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "examOn",
      "shape": "day",
      "label": "考试时段落实日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "evidence",
      "shape": "text",
      "label": "落实依据",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
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
