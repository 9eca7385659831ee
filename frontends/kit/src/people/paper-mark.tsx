import { t } from '../i18n/messages.ts';
import '../data/data.css';
import type { Paper } from './papers.ts';

interface PaperMarkProps {
  readonly person: { readonly paper: Paper };
}

/** Beside somebody who is not known by an ID number: that it is masked, that there is none, or which paper it is. */
export function PaperMark({ person: { paper } }: PaperMarkProps) {
  return paper === 'RESIDENT_ID' ? null : <span className="ms-corrected">{t(`person.paper.${paper}`)}</span>;
}
