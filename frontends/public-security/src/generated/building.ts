// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { BuildingOneQuery, BuildingRowFragment } from '../gql/graphql.ts';
import * as documents from './building.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type BuildingRow = BuildingRowFragment & KindRow;
/** The whole record. */
export type BuildingRecord = NonNullable<BuildingOneQuery['one']> & KindRecord;

export const building: KindDescriptor<BuildingRow, BuildingRecord> = {
  "name": "Building",
  "module": "public-security",
  "path": "buildings",
  "words": {
    "one": "楼栋记录",
    "many": "高层建筑消防物联",
    "record": "登记楼栋",
    "amend": "登记验收或更正",
    "hint": "一幢楼登记一次，验收后计入；同一幢楼增装设备的，在原记录上更正。",
    "empty": "没有符合条件的楼栋"
  },
  "heading": "name",
  "day": "installedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "name",
      "shape": "text",
      "label": "楼栋名称",
      "hint": "小区名称和幢号，如“都督嘉园3幢”。",
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
      "name": "address",
      "shape": "text",
      "label": "详细地址",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "storeys",
      "shape": "count",
      "label": "层数",
      "optional": true,
      "amend": true,
      "said": true,
      "least": "1",
      "most": "80",
      "column": "optional"
    },
    {
      "name": "devices",
      "shape": "choices",
      "label": "设备种类",
      "amend": true,
      "said": true,
      "choices": [
        {
          "value": "SMOKE_DETECTOR",
          "label": "感烟火灾探测"
        },
        {
          "value": "ELECTRICAL_MONITOR",
          "label": "电气火灾监测"
        },
        {
          "value": "WATER_MONITOR",
          "label": "消防水压监测"
        },
        {
          "value": "ALARM_TRANSMITTER",
          "label": "用户信息传输装置"
        },
        {
          "value": "GAS_DETECTOR",
          "label": "可燃气体探测"
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
    },
    {
      "name": "scan",
      "shape": "file",
      "label": "验收单扫描件",
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
