// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { HolidayCampOneQuery, HolidayCampRowFragment } from '../gql/graphql.ts';
import * as documents from './camp.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type HolidayCampRow = HolidayCampRowFragment & KindRow;
/** The whole record. */
export type HolidayCampRecord = NonNullable<HolidayCampOneQuery['one']> & KindRecord;

export const holidayCamp: KindDescriptor<HolidayCampRow, HolidayCampRecord> = {
  "name": "HolidayCamp",
  "module": "civil-affairs",
  "path": "holiday-camps",
  "words": {
    "one": "托管班记录",
    "many": "假期公益托管班",
    "record": "登记托管班",
    "amend": "更正",
    "hint": "开班后按点位逐班登记，只记人数，不录入未成年人姓名。期数按假期和期次不重复计，点位按全年不重复计，未成年人按“本年首次参加”计（单位去重）。",
    "empty": "没有符合条件的托管班"
  },
  "heading": "site",
  "day": "fromOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "holiday",
      "shape": "choice",
      "label": "假期",
      "said": true,
      "choices": [
        {
          "value": "WINTER",
          "label": "寒假"
        },
        {
          "value": "SUMMER",
          "label": "暑假"
        }
      ],
      "filters": [
        "holiday"
      ],
      "column": "shown"
    },
    {
      "name": "round",
      "shape": "count",
      "label": "期次",
      "hint": "本假期的第几期。",
      "said": true,
      "least": "1",
      "most": "12",
      "column": "shown"
    },
    {
      "name": "site",
      "shape": "text",
      "label": "点位",
      "hint": "同一点位各期请用同一名称。",
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
      "name": "fromOn",
      "shape": "day",
      "label": "开班日期",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "toOn",
      "shape": "day",
      "label": "结束日期",
      "amend": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "children",
      "shape": "count",
      "label": "参加人数",
      "unit": "人",
      "amend": true,
      "said": true,
      "least": "1",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "newChildren",
      "shape": "count",
      "label": "其中本年首次参加",
      "hint": "本年以前各期已参加过的不再计，对照报名表核减。",
      "unit": "人",
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "signUpSheet",
      "shape": "file",
      "label": "报名表扫描件",
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
