// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { AedSiteOneQuery, AedSiteRowFragment } from '../gql/graphql.ts';
import * as documents from './aed.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type AedSiteRow = AedSiteRowFragment & KindRow;
/** The whole record. */
export type AedSiteRecord = NonNullable<AedSiteOneQuery['one']> & KindRecord;

export const aedSite: KindDescriptor<AedSiteRow, AedSiteRecord> = {
  "name": "AedSite",
  "module": "health",
  "path": "aed-sites",
  "words": {
    "one": "设备记录",
    "many": "公共场所急救设备",
    "record": "登记设备",
    "amend": "登记验收、巡检或更正",
    "hint": "按处计：验收后计入，同一场所有多台的只计一处，往年已布设的场所不重复计。",
    "empty": "没有符合条件的设备"
  },
  "heading": "venue",
  "day": "installedOn",
  "amendReason": "optional",
  "fields": [
    {
      "name": "venue",
      "shape": "text",
      "label": "公共场所",
      "hint": "填写全称，同一场所的多台设备写法要一致。",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "spot",
      "shape": "text",
      "label": "安装位置",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "optional"
    },
    {
      "name": "township",
      "shape": "place",
      "label": "所在乡镇（街道）",
      "amend": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "number",
      "shape": "text",
      "label": "设备编号",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
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
      "hint": "尚未验收的留空，验收后补登。",
      "optional": true,
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "checkOn",
      "shape": "day",
      "label": "下次巡检日期",
      "optional": true,
      "amend": true,
      "said": true,
      "sort": true,
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
