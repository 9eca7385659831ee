// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { HealthPlaceOneQuery, HealthPlaceRowFragment } from '../gql/graphql.ts';
import * as documents from './place.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type HealthPlaceRow = HealthPlaceRowFragment & KindRow;
/** The whole record. */
export type HealthPlaceRecord = NonNullable<HealthPlaceOneQuery['one']> & KindRecord;

export const healthPlace: KindDescriptor<HealthPlaceRow, HealthPlaceRecord> = {
  "name": "HealthPlace",
  "module": "health",
  "path": "health-places",
  "words": {
    "one": "项目记录",
    "many": "卫生健康建设项目",
    "record": "登记项目",
    "amend": "补登或更正",
    "hint": "验收并启用后计入。",
    "empty": "没有符合条件的项目"
  },
  "heading": "name",
  "day": "listedOn",
  "amendReason": "optional",
  "partedBy": "kind",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "类别",
      "said": true,
      "choices": [
        {
          "value": "PATHOGEN_CENTRE",
          "label": "未知病原鉴定中心"
        },
        {
          "value": "PRESCRIPTION_CENTRE",
          "label": "区域审方中心"
        },
        {
          "value": "CENTRAL_PHARMACY",
          "label": "中心药房"
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
      "label": "场所名称",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
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
      "name": "township",
      "shape": "place",
      "label": "乡镇（街道）",
      "optional": true,
      "amend": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "startedOn",
      "shape": "day",
      "label": "开工（启动）日期",
      "hint": "未启动的不填。",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "column": "shown"
    },
    {
      "name": "openedOn",
      "shape": "day",
      "label": "启用日期",
      "hint": "未启用的不填。",
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
      "hint": "本年度启用的必填；往年启用的可不填。",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "optional"
    },
    {
      "name": "acceptanceScan",
      "shape": "file",
      "label": "验收文件扫描件",
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
