// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { AdaptationOneQuery, AdaptationRowFragment } from '../gql/graphql.ts';
import * as documents from './adaptation.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type AdaptationRow = AdaptationRowFragment & KindRow;
/** The whole record. */
export type AdaptationRecord = NonNullable<AdaptationOneQuery['one']> & KindRecord;

export const adaptation: KindDescriptor<AdaptationRow, AdaptationRecord> = {
  "name": "Adaptation",
  "module": "civil-affairs",
  "path": "adaptations",
  "words": {
    "one": "改造户记录",
    "many": "居家适老化改造",
    "record": "登记改造户",
    "amend": "登记验收",
    "hint": "按户计（同一户号或同一住址为一户，夫妻同住计一户；未填的按登记的老年人单独一户计，同一年度不重复）：验收后计入，按最早的验收日期。人员信息已脱敏。",
    "empty": "没有符合条件的改造户"
  },
  "heading": "summary",
  "day": "assessedOn",
  "stage": {
    "field": "stage",
    "moves": {
      "PLANNED": [
        "ACCEPTED"
      ],
      "ACCEPTED": []
    }
  },
  "amendReason": "optional",
  "fields": [
    {
      "name": "person",
      "shape": "person",
      "label": "老年人",
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
      "name": "household",
      "shape": "household",
      "label": "住户",
      "optional": true,
      "amend": true,
      "said": true,
      "secrecy": "sealed"
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
          "value": "ACCEPTED",
          "label": "已验收"
        }
      ],
      "filters": [
        "stage"
      ],
      "column": "shown"
    },
    {
      "name": "assessedOn",
      "shape": "day",
      "label": "入户评估日期",
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "acceptedOn",
      "shape": "day",
      "label": "验收日期",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "PLANNED": "absent",
        "ACCEPTED": "required"
      },
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "items",
      "shape": "choices",
      "label": "改造内容",
      "amend": true,
      "said": true,
      "choices": [
        {
          "value": "GRAB_BAR",
          "label": "安全扶手"
        },
        {
          "value": "NON_SLIP_FLOOR",
          "label": "地面防滑"
        },
        {
          "value": "TOILET",
          "label": "蹲改坐"
        },
        {
          "value": "SHOWER_CHAIR",
          "label": "淋浴椅"
        },
        {
          "value": "BED_RAIL",
          "label": "床边护栏"
        },
        {
          "value": "NIGHT_LIGHT",
          "label": "感应夜灯"
        },
        {
          "value": "RAMP",
          "label": "消除高差（坡道）"
        },
        {
          "value": "EMERGENCY_CALL",
          "label": "紧急呼叫"
        }
      ],
      "least": "1",
      "column": "shown"
    },
    {
      "name": "cost",
      "shape": "money",
      "label": "结算金额",
      "unit": "元",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "ACCEPTED": "required"
      },
      "decimals": 2,
      "least": "0",
      "most": "9999999999",
      "sort": true,
      "sum": true,
      "column": "shown"
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
