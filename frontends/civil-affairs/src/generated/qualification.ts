// Written by npm run schema from the declarations of the service: do not edit.
import type { KindDescriptor, KindRecord, KindRow } from '@minsheng/kit/kinds';
import type { QualificationOneQuery, QualificationRowFragment } from '../gql/graphql.ts';
import * as documents from './qualification.documents.ts';
import { drafts } from './drafts.ts';

/** A row of the list. */
export type QualificationRow = QualificationRowFragment & KindRow;
/** The whole record. */
export type QualificationRecord = NonNullable<QualificationOneQuery['one']> & KindRecord;

export const qualification: KindDescriptor<QualificationRow, QualificationRecord> = {
  "name": "Qualification",
  "module": "civil-affairs",
  "path": "qualifications",
  "words": {
    "one": "持证记录",
    "many": "持证人员台账",
    "record": "登记证书",
    "amend": "更正",
    "hint": "按人计（不重复）：同一人同类证书在一年内只计一次；存量按证书有效期计，到期未续的自到期之日起减去。人员信息已脱敏。",
    "empty": "没有符合条件的持证记录"
  },
  "heading": "summary",
  "day": "issuedOn",
  "amendReason": "required",
  "partedBy": "certificate",
  "fields": [
    {
      "name": "certificate",
      "shape": "choice",
      "label": "证书类别",
      "said": true,
      "choices": [
        {
          "value": "PSYCHOLOGY_TEACHER",
          "label": "心理健康教育等级培训认证"
        },
        {
          "value": "ELDERLY_CARER",
          "label": "养老护理员"
        },
        {
          "value": "LONG_TERM_CARER",
          "label": "长期照护师"
        }
      ],
      "filters": [
        "certificate"
      ],
      "column": "shown"
    },
    {
      "name": "person",
      "shape": "person",
      "label": "持证人",
      "said": true,
      "column": "shown",
      "search": true,
      "secrecy": "sealed"
    },
    {
      "name": "township",
      "shape": "place",
      "label": "工作所在乡镇（街道）",
      "optional": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "number",
      "shape": "text",
      "label": "证书编号",
      "amend": true,
      "said": true,
      "length": 500,
      "column": "shown",
      "search": true
    },
    {
      "name": "issuedOn",
      "shape": "day",
      "label": "发证日期",
      "amend": true,
      "said": true,
      "past": true,
      "sort": true,
      "column": "shown"
    },
    {
      "name": "expiresOn",
      "shape": "day",
      "label": "有效期止",
      "hint": "长期有效的不填。",
      "optional": true,
      "amend": true,
      "said": true,
      "column": "shown"
    },
    {
      "name": "employer",
      "shape": "text",
      "label": "工作单位",
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
    unmask: documents.unmaskDocument as never,
  },
  drafts,
};
