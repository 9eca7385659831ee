// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { HomeOneQuery, HomeRowFragment } from '../gql/graphql.ts';
import * as documents from './home.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type HomeRow = HomeRowFragment & KindRow;
/** The whole record. */
export type HomeRecord = NonNullable<HomeOneQuery['one']> & KindRecord;

export const home: KindDescriptor<HomeRow, HomeRecord> = {
  "name": "Home",
  "module": "public-security",
  "path": "homes",
  "words": {
    "one": "独居老人家庭记录",
    "many": "独居老人消防设备",
    "record": "登记家庭",
    "amend": "登记验收或更正",
    "hint": "请用施工单位的安装验收花名册整表导入。按户计（同一户一年只计一次），验收后计入。老人信息和住址已加密，仅本单位可见。",
    "empty": "没有符合条件的家庭"
  },
  "heading": "summary",
  "day": "installedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "person",
      "shape": "person",
      "label": "独居老人",
      "said": true,
      "filters": [
        "idNumber",
        "name"
      ],
      "column": "shown",
      "search": true,
      "secrecy": "sealed"
    },
    {
      "name": "township",
      "shape": "place",
      "label": "乡镇（街道）",
      "said": true,
      "column": "shown"
    },
    {
      "name": "address",
      "shape": "text",
      "label": "住址",
      "amend": true,
      "said": true,
      "length": 500,
      "secrecy": "sealed"
    },
    {
      "name": "devices",
      "shape": "choices",
      "label": "设备种类",
      "amend": true,
      "said": true,
      "choices": [
        {
          "value": "SMOKE_ALARM",
          "label": "独立式感烟报警器"
        },
        {
          "value": "GAS_ALARM",
          "label": "可燃气体报警器"
        },
        {
          "value": "EXTINGUISHER",
          "label": "灭火器"
        },
        {
          "value": "FIRE_BLANKET",
          "label": "灭火毯"
        },
        {
          "value": "CALL_BUTTON",
          "label": "一键呼救器"
        }
      ],
      "least": "1",
      "column": "shown"
    },
    {
      "name": "installedOn",
      "shape": "day",
      "label": "安装日期",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "acceptedOn",
      "shape": "day",
      "label": "验收日期",
      "hint": "未验收的不填，不计入。",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "acceptancePaper",
      "shape": "text",
      "label": "验收文件编号",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
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
    unmask: documents.unmaskDocument as never,
  },
  drafts,
};
