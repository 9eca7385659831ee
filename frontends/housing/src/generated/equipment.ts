// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { EquipmentOneQuery, EquipmentRowFragment } from '../gql/graphql.ts';
import * as documents from './equipment.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type EquipmentRow = EquipmentRowFragment & KindRow;
/** The whole record. */
export type EquipmentRecord = NonNullable<EquipmentOneQuery['one']> & KindRecord;

export const equipment: KindDescriptor<EquipmentRow, EquipmentRecord> = {
  "name": "Equipment",
  "module": "housing",
  "path": "equipment-list",
  "words": {
    "one": "设备购置批次",
    "many": "环卫设备购置",
    "record": "登记设备购置",
    "amend": "登记验收或更正",
    "hint": "一张验收单登记一行，验收后按数量计入；只下单或到货、尚未验收的不计。农村垃圾桶可按发放签收表分乡镇登记。",
    "empty": "没有符合条件的设备购置记录"
  },
  "heading": "name",
  "day": "listedOn",
  "amendReason": "optional",
  "partedBy": "kind",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "设备类别",
      "said": true,
      "choices": [
        {
          "value": "TRANSFER_TRUCK",
          "label": "车厢可卸式垃圾中转车"
        },
        {
          "value": "COMPACTOR_HEAD",
          "label": "压缩机头"
        },
        {
          "value": "COMPACTOR_BOX",
          "label": "压缩箱体"
        },
        {
          "value": "WASTE_BIN",
          "label": "农村生活垃圾桶"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "name",
      "shape": "text",
      "label": "批次名称",
      "hint": "与同类设备其他批次相区别，如“第一批”。",
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "township",
      "shape": "place",
      "label": "配置乡镇（街道）",
      "optional": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "purchased",
      "shape": "count",
      "label": "数量",
      "unit": "个",
      "amend": true,
      "said": true,
      "least": "1",
      "most": "1000000",
      "sort": true,
      "sum": true,
      "column": "shown"
    },
    {
      "name": "supplier",
      "shape": "text",
      "label": "供货单位",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "optional",
      "search": true
    },
    {
      "name": "orderedOn",
      "shape": "day",
      "label": "下单日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "optional"
    },
    {
      "name": "deliveredOn",
      "shape": "day",
      "label": "到货日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "optional"
    },
    {
      "name": "acceptedOn",
      "shape": "day",
      "label": "验收日期",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "paper",
      "shape": "text",
      "label": "验收单编号",
      "hint": "分乡镇登记的，填写发放签收表编号。",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
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
