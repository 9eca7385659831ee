// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { CampaignOneQuery, CampaignRowFragment } from '../gql/graphql.ts';
import * as documents from './campaign.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type CampaignRow = CampaignRowFragment & KindRow;
/** The whole record. */
export type CampaignRecord = NonNullable<CampaignOneQuery['one']> & KindRecord;

export const campaign: KindDescriptor<CampaignRow, CampaignRecord> = {
  "name": "Campaign",
  "module": "public-security",
  "path": "campaigns",
  "words": {
    "one": "宣传活动记录",
    "many": "反诈宣传活动",
    "record": "登记宣传活动",
    "amend": "登记举办情况或更正",
    "hint": "进社区、进校园活动举办后计入场次；进企业、进集市（商圈）活动照常登记，不计入。参加人数为估算数。",
    "empty": "没有符合条件的宣传活动"
  },
  "heading": "theme",
  "day": "heldOn",
  "stage": {
    "field": "stage",
    "moves": {
      "PLANNED": [
        "HELD",
        "CANCELLED"
      ],
      "HELD": [],
      "CANCELLED": []
    }
  },
  "amendReason": "optional",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "类别",
      "said": true,
      "choices": [
        {
          "value": "COMMUNITY",
          "label": "进社区"
        },
        {
          "value": "CAMPUS",
          "label": "进校园"
        },
        {
          "value": "ENTERPRISE",
          "label": "进企业"
        },
        {
          "value": "MARKET",
          "label": "进集市（商圈）"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "theme",
      "shape": "text",
      "label": "宣传主题",
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "venue",
      "shape": "text",
      "label": "地点",
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
      "said": true,
      "column": "shown"
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
          "value": "HELD",
          "label": "已举办"
        },
        {
          "value": "CANCELLED",
          "label": "已取消"
        }
      ],
      "filters": [
        "stage"
      ],
      "column": "shown"
    },
    {
      "name": "heldOn",
      "shape": "day",
      "label": "活动日期",
      "amend": true,
      "said": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "audience",
      "shape": "count",
      "label": "参加群众估算数",
      "unit": "人次",
      "optional": true,
      "amend": true,
      "said": true,
      "stages": {
        "HELD": "required"
      },
      "least": "0",
      "most": "100000",
      "sort": true,
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
      "name": "officers",
      "shape": "count",
      "label": "参加民警",
      "unit": "人",
      "optional": true,
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
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
