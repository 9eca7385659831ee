// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { WatchOneQuery, WatchRowFragment } from '../gql/graphql.ts';
import * as documents from './watch.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type WatchRow = WatchRowFragment & KindRow;
/** The whole record. */
export type WatchRecord = NonNullable<WatchOneQuery['one']> & KindRecord;

export const watch: KindDescriptor<WatchRow, WatchRecord> = {
  "name": "Watch",
  "module": "civil-affairs",
  "path": "watches",
  "words": {
    "one": "联防照护季报",
    "many": "联防照护季报",
    "record": "报送一个乡镇（街道）",
    "amend": "更正",
    "hint": "按乡镇（街道）和季度报送汇总数，不录入老年人姓名；可用表格一次导入33个乡镇（街道）。覆盖率为已落实联防长人数除以当日在册人数，以最近一次报送为准。",
    "empty": "没有符合条件的季报"
  },
  "heading": "summary",
  "day": "statedOn",
  "amendReason": "required",
  "partedBy": "kind",
  "fields": [
    {
      "name": "kind",
      "shape": "choice",
      "label": "对象",
      "said": true,
      "choices": [
        {
          "value": "DEMENTIA",
          "label": "失智老年人"
        },
        {
          "value": "DISABLED",
          "label": "失能老年人"
        }
      ],
      "filters": [
        "kind"
      ],
      "column": "shown"
    },
    {
      "name": "township",
      "shape": "place",
      "label": "乡镇（街道）",
      "said": true,
      "column": "shown"
    },
    {
      "name": "statedOn",
      "shape": "day",
      "label": "截至日期",
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "registered",
      "shape": "count",
      "label": "在册人数",
      "unit": "人",
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "assigned",
      "shape": "count",
      "label": "已落实联防长",
      "unit": "人",
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "visited",
      "shape": "count",
      "label": "本季已走访",
      "unit": "人",
      "amend": true,
      "said": true,
      "least": "0",
      "most": "1000000",
      "sum": true,
      "column": "shown"
    },
    {
      "name": "paper",
      "shape": "text",
      "label": "报表文号或名称",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "signedBy",
      "shape": "text",
      "label": "签发人",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown"
    },
    {
      "name": "scan",
      "shape": "file",
      "label": "扫描件",
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
