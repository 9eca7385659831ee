// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { ServiceOneQuery, ServiceRowFragment } from '../gql/graphql.ts';
import * as documents from './service.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type ServiceRow = ServiceRowFragment & KindRow;
/** The whole record. */
export type ServiceRecord = NonNullable<ServiceOneQuery['one']> & KindRecord;

export const service: KindDescriptor<ServiceRow, ServiceRecord> = {
  "name": "Service",
  "module": "civil-affairs",
  "path": "services",
  "words": {
    "one": "服务记录",
    "many": "关爱与指导服务",
    "record": "登记服务",
    "amend": "更正",
    "hint": "只记日期、地点和人数，不录入姓名。“童心相伴”和托管服务按人次计入；家庭照护指导按首次到场户数计入，由本单位对照签到表核减重复（单位去重）。",
    "empty": "没有符合条件的服务记录"
  },
  "heading": "summary",
  "day": "servedOn",
  "amendReason": "optional",
  "partedBy": "kind",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "服务项目",
      "said": true,
      "choices": [
        {
          "value": "COMPANION",
          "label": "“童心相伴”心理健康关爱"
        },
        {
          "value": "CHILD_CARE",
          "label": "“娃好托管”“好爱渝苗”"
        },
        {
          "value": "FAMILY_GUIDANCE",
          "label": "“好育课堂”“好家守护”"
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
      "hint": "同一天同一地点有多场的，注明场次。",
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
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500
    },
    {
      "name": "households",
      "shape": "count",
      "label": "到场户数",
      "unit": "户",
      "optional": true,
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "newHouseholds",
      "shape": "count",
      "label": "其中首次到场户数",
      "hint": "本年内第一次到场的家庭，对照以往签到表核减。",
      "unit": "户",
      "optional": true,
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "signInSheet",
      "shape": "file",
      "label": "签到表扫描件",
      "optional": true,
      "amend": true,
      "said": true
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
