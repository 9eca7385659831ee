// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { FaultOneQuery, FaultRowFragment } from '../gql/graphql.ts';
import * as documents from './fault.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type FaultRow = FaultRowFragment & KindRow;
/** The whole record. */
export type FaultRecord = NonNullable<FaultOneQuery['one']> & KindRecord;

export const fault: KindDescriptor<FaultRow, FaultRecord> = {
  "name": "Fault",
  "module": "housing",
  "path": "faults",
  "words": {
    "one": "问题记录",
    "many": "问题整治台账",
    "record": "登记问题",
    "amend": "登记进展或更正",
    "hint": "发现、整改、核实情况供监测，不作考核比例。12345、数字城管、应急系统已有的，请导入其导出表；没有明细的，按月登记发现数和整改数。不填写反映人信息。",
    "empty": "没有符合条件的问题"
  },
  "heading": "spot",
  "day": "foundOn",
  "stage": {
    "field": "stage",
    "moves": {
      "FOUND": [
        "ASSIGNED",
        "REPAIRED"
      ],
      "ASSIGNED": [
        "REPAIRED"
      ],
      "REPAIRED": [
        "ASSIGNED",
        "VERIFIED"
      ],
      "VERIFIED": [],
      "TOTAL": []
    }
  },
  "amendReason": "optional",
  "partedBy": "kind",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "问题类别",
      "said": true,
      "choices": [
        {
          "value": "TACTILE_PAVING",
          "label": "占用、损坏盲道"
        },
        {
          "value": "ESTATE",
          "label": "老旧小区环境卫生"
        },
        {
          "value": "FRINGE",
          "label": "城乡结合部环境卫生"
        },
        {
          "value": "FACILITY",
          "label": "市政公用设施破损老化"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "stage",
      "shape": "choice",
      "label": "办理阶段",
      "amend": true,
      "said": true,
      "choices": [
        {
          "value": "FOUND",
          "label": "已发现"
        },
        {
          "value": "ASSIGNED",
          "label": "已交办"
        },
        {
          "value": "REPAIRED",
          "label": "已整改"
        },
        {
          "value": "VERIFIED",
          "label": "已核实"
        },
        {
          "value": "TOTAL",
          "label": "月度汇总"
        }
      ],
      "filters": [
        "stage"
      ],
      "column": "shown"
    },
    {
      "name": "source",
      "shape": "choice",
      "label": "来源",
      "said": true,
      "choices": [
        {
          "value": "PATROL",
          "label": "自行巡查"
        },
        {
          "value": "HOTLINE",
          "label": "12345热线"
        },
        {
          "value": "CITY_MANAGEMENT",
          "label": "数字城管"
        },
        {
          "value": "EMERGENCY",
          "label": "应急系统"
        }
      ],
      "filters": [
        "source"
      ],
      "column": "optional"
    },
    {
      "name": "number",
      "shape": "text",
      "label": "问题编号",
      "hint": "来源系统或巡查记录中的编号；月度汇总填写报表编号。",
      "said": true,
      "length": 500,
      "column": "optional",
      "search": true
    },
    {
      "name": "foundOn",
      "shape": "day",
      "label": "发现日期",
      "hint": "月度汇总填写当月最后一日。",
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
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
      "name": "spot",
      "shape": "text",
      "label": "位置",
      "hint": "道路、小区或楼栋名称。",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "problem",
      "shape": "text",
      "label": "问题描述",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "assignedTo",
      "shape": "text",
      "label": "交办单位",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "FOUND": "absent",
        "TOTAL": "absent",
        "ASSIGNED": "required"
      },
      "length": 500,
      "column": "optional",
      "search": true
    },
    {
      "name": "repairedOn",
      "shape": "day",
      "label": "整改日期",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "FOUND": "absent",
        "TOTAL": "absent",
        "REPAIRED": "required",
        "VERIFIED": "required"
      },
      "past": true,
      "column": "optional"
    },
    {
      "name": "verifiedOn",
      "shape": "day",
      "label": "核实日期",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "FOUND": "absent",
        "TOTAL": "absent",
        "ASSIGNED": "absent",
        "REPAIRED": "absent",
        "VERIFIED": "required"
      },
      "past": true,
      "column": "optional"
    },
    {
      "name": "monthFound",
      "shape": "count",
      "label": "发现数",
      "unit": "个",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "FOUND": "absent",
        "ASSIGNED": "absent",
        "REPAIRED": "absent",
        "VERIFIED": "absent",
        "TOTAL": "required"
      },
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "optional"
    },
    {
      "name": "monthSettled",
      "shape": "count",
      "label": "整改数",
      "unit": "个",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "FOUND": "absent",
        "ASSIGNED": "absent",
        "REPAIRED": "absent",
        "VERIFIED": "absent",
        "TOTAL": "required"
      },
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "optional"
    },
    {
      "name": "photoBefore",
      "shape": "file",
      "label": "整改前照片",
      "optional": true,
      "amend": true,
      "said": true
    },
    {
      "name": "photoAfter",
      "shape": "file",
      "label": "整改后照片",
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
