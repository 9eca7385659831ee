// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { FacilityOneQuery, FacilityRowFragment } from '../gql/graphql.ts';
import * as documents from './facility.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type FacilityRow = FacilityRowFragment & KindRow;
/** The whole record. */
export type FacilityRecord = NonNullable<FacilityOneQuery['one']> & KindRecord;

export const facility: KindDescriptor<FacilityRow, FacilityRecord> = {
  "name": "Facility",
  "module": "health",
  "path": "facilities",
  "words": {
    "one": "检查机构",
    "many": "检查机构",
    "record": "添加检查机构",
    "amend": "更正检查机构",
    "hint": "登记检查时从这里的机构中选择。",
    "empty": "还没有检查机构，请先添加"
  },
  "heading": "name",
  "day": "listedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "code",
      "shape": "text",
      "label": "机构编号",
      "sort": true,
      "column": "shown",
      "search": true
    },
    {
      "name": "name",
      "shape": "text",
      "label": "机构名称",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "township",
      "shape": "place",
      "label": "所在乡镇（街道）",
      "amend": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "listedOn",
      "shape": "day",
      "label": "纳入日期",
      "said": true,
      "past": true,
      "column": "optional"
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
