// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { VolunteerOneQuery, VolunteerRowFragment } from '../gql/graphql.ts';
import * as documents from './volunteer.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type VolunteerRow = VolunteerRowFragment & KindRow;
/** The whole record. */
export type VolunteerRecord = NonNullable<VolunteerOneQuery['one']> & KindRecord;

export const volunteer: KindDescriptor<VolunteerRow, VolunteerRecord> = {
  "name": "Volunteer",
  "module": "health",
  "path": "volunteers",
  "words": {
    "one": "志愿者记录",
    "many": "应急救护志愿者",
    "record": "登记志愿者",
    "amend": "登记注册或更正",
    "hint": "按人计（不重复）：培训合格并完成注册的计入，同一人一年内只计一次。人员信息已脱敏。",
    "empty": "没有符合条件的志愿者"
  },
  "heading": "summary",
  "day": "trainedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "person",
      "shape": "person",
      "label": "志愿者",
      "said": true,
      "column": "shown",
      "search": true,
      "secrecy": "sealed"
    },
    {
      "name": "township",
      "shape": "place",
      "label": "居住乡镇（街道）",
      "optional": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "trainedOn",
      "shape": "day",
      "label": "培训合格日期",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "registeredOn",
      "shape": "day",
      "label": "注册日期",
      "hint": "尚未注册的留空，注册后补登。",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "team",
      "shape": "text",
      "label": "所属志愿服务队",
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
    unmask: documents.unmaskDocument as never,
  },
  drafts,
};
