// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { HealthCoverageOneQuery, HealthCoverageRowFragment } from '../gql/graphql.ts';
import * as documents from './cover.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type HealthCoverageRow = HealthCoverageRowFragment & KindRow;
/** The whole record. */
export type HealthCoverageRecord = NonNullable<HealthCoverageOneQuery['one']> & KindRecord;

export const healthCoverage: KindDescriptor<HealthCoverageRow, HealthCoverageRecord> = {
  "name": "HealthCoverage",
  "module": "health",
  "path": "health-coverages",
  "words": {
    "one": "名册记录",
    "many": "托育与精神科设置名册",
    "record": "列入名册",
    "amend": "登记落实情况",
    "hint": "每个城市社区、医疗机构每年一行，可用表格整册导入。覆盖率为已具备的除以应具备的；未填的按未具备计。",
    "empty": "没有符合条件的记录"
  },
  "heading": "name",
  "day": "listedOn",
  "amendReason": "optional",
  "partedBy": "register",
  "fields": [
    {
      "name": "register",
      "shape": "choice",
      "label": "名册",
      "said": true,
      "choices": [
        {
          "value": "CITY_COMMUNITY",
          "label": "城市社区（普惠性托育服务点）"
        },
        {
          "value": "INSTITUTION",
          "label": "医疗机构（精神科、心理科）"
        }
      ],
      "filters": [
        "register"
      ],
      "column": "shown"
    },
    {
      "name": "name",
      "shape": "text",
      "label": "社区或机构名称",
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
      "name": "year",
      "shape": "count",
      "label": "年度",
      "unit": "年",
      "said": true,
      "least": "2020",
      "most": "2099",
      "filters": [
        "year"
      ],
      "column": "shown"
    },
    {
      "name": "grade",
      "shape": "text",
      "label": "等级",
      "hint": "医疗机构必填，如二级综合医院、甲级乡镇卫生院。",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown"
    },
    {
      "name": "listedOn",
      "shape": "day",
      "label": "列入日期",
      "hint": "设立较早的填设立或统计起始日期，自当年1月1日起计。",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "inScope",
      "shape": "yesNo",
      "label": "纳入应覆盖范围",
      "amend": true,
      "said": true,
      "filters": [
        "inScope"
      ],
      "column": "shown"
    },
    {
      "name": "whyNot",
      "shape": "text",
      "label": "不纳入原因",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "optional"
    },
    {
      "name": "coveredOn",
      "shape": "day",
      "label": "具备（设置）日期",
      "hint": "尚未具备的不填。",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "evidence",
      "shape": "text",
      "label": "依据",
      "optional": true,
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
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
