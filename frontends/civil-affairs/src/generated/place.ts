// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { PlaceOneQuery, PlaceRowFragment } from '../gql/graphql.ts';
import * as documents from './place.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type PlaceRow = PlaceRowFragment & KindRow;
/** The whole record. */
export type PlaceRecord = NonNullable<PlaceOneQuery['one']> & KindRecord;

export const place: KindDescriptor<PlaceRow, PlaceRecord> = {
  "name": "Place",
  "module": "civil-affairs",
  "path": "places",
  "words": {
    "one": "场所记录",
    "many": "公共场所台账",
    "record": "登记场所",
    "amend": "补登或更正",
    "hint": "台账含往年建成、现仍在用的场所。启用（验收）之日起计入，停用之日起减去；面积、覆盖率由台账计算，不另填报。",
    "empty": "没有符合条件的场所"
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
          "value": "CULTURE_SPACE",
          "label": "公共文化空间"
        },
        {
          "value": "CULTURE_FACILITY",
          "label": "公共文化设施"
        },
        {
          "value": "CANTEEN",
          "label": "社区老年食堂"
        },
        {
          "value": "EMBEDDED_SERVICE",
          "label": "嵌入式服务设施"
        },
        {
          "value": "FRIENDLY_SITE",
          "label": "友好阵地"
        },
        {
          "value": "SERVICE_CENTRE",
          "label": "党群服务中心"
        },
        {
          "value": "PSYCHOLOGY_BASE",
          "label": "中小学心理健康工作基地"
        },
        {
          "value": "FAMILY_CENTRE",
          "label": "“渝好空间”妇女儿童综合服务体"
        },
        {
          "value": "SILVER_COMPLEX",
          "label": "银发综合体"
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
      "name": "area",
      "shape": "quantity",
      "label": "建筑面积",
      "hint": "公共文化空间、公共文化设施必填。",
      "unit": "平方米",
      "optional": true,
      "amend": true,
      "said": true,
      "decimals": 2,
      "least": "0.01",
      "most": "9999999999",
      "sort": true,
      "sum": true,
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
      "name": "closedOn",
      "shape": "day",
      "label": "停用日期",
      "optional": true,
      "column": "shown"
    },
    {
      "name": "closingReason",
      "shape": "text",
      "label": "停用原因",
      "optional": true,
      "length": 500
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
