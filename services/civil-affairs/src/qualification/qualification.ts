import { FOUNDING, translate } from '@minsheng/kernel';
import { type RecordOf, choice, day, defineKind, note, person, place, text } from '@minsheng/kernel/kinds';
import { bureau } from '../bureau.ts';
import { messages } from '../messages.ts';
import { findFault, namesCertificate } from './qualification.rules.ts';

export const CERTIFICATES = ['PSYCHOLOGY_TEACHER', 'ELDERLY_CARER', 'LONG_TERM_CARER'] as const;

/** Somebody's certificate, as the list of the body that issues it says. */
export const qualification = defineKind(bureau, {
  name: 'Qualification',
  plural: 'qualifications',
  description: "Somebody's certificate; it holds from the day of issue until it expires.",
  day: 'issuedOn',
  fields: {
    certificate: choice('Certificate', CERTIFICATES, { filter: true }),
    person: person({ search: true, description: 'Whom it was issued to.' }),
    township: place({ description: 'Where the person works; null for the county itself.' }),
    number: text({ amend: true, search: true, key: true, description: 'Number of the certificate.' }),
    issuedOn: day({ past: true, amend: true, sort: true, earliest: FOUNDING, description: 'Day of issue.' }),
    expiresOn: day({
      optional: true,
      amend: true,
      description: 'The first day on which it holds no more; null where it does not expire.',
    }),
    employer: text({
      amend: true,
      search: true,
      description: 'School, home or hospital that employs the person.',
    }),
    note: note(),
  },
  partedBy: { field: 'certificate', names: namesCertificate },
  reason: 'required',
  check: findFault,
  repeated: 'CERTIFICATE_RECORDED',
  summary: ({ certificate, number }) =>
    translate(messages, `qualification.certificate.${certificate}`) + `（${number}）`,
  // As long as a certificate of the kind usually holds, and its renewal.
  retention: { years: 10 },
});
export type Qualification = RecordOf<typeof qualification>;
