import { SchemaPathTree, maxLength, validate } from '@angular/forms/signals';

const LARGEST = 100 * 1024 * 1024;
const LONGEST = 2000;
const MOST = 1000;
const COUNT = { kind: 'count', message: 'Hãy nhập số nguyên từ 1 đến 1.000.' };

/** Kinds of files that are taken. */
export const ACCEPTED = '.pdf,.docx,.xlsx,.pptx,.doc,.xls,.jpg,.jpeg,.png,.mp4';

/** What is typed about a piece of evidence. */
export interface TypedEvidence {
  reference: string;
  count: number;
  note: string;
}

export const NOTHING_TYPED: TypedEvidence = { reference: '', count: 1, note: '' };

/**
 * @param hasFile whether a file was chosen, so that nothing else has to be named
 * @param counts whether the count is asked for
 */
export function evidenceRules(
  path: SchemaPathTree<TypedEvidence>,
  hasFile: () => boolean,
  counts: () => boolean,
): void {
  validate(path.reference, ({ value }) =>
    hasFile() || value().trim()
      ? undefined
      : { kind: 'blank', message: 'Hãy nhập số, ký hiệu văn bản hoặc đường dẫn, hoặc chọn tệp.' },
  );
  maxLength(path.reference, LONGEST, { message: 'Nội dung dài quá 2.000 ký tự.' });
  maxLength(path.note, LONGEST, { message: 'Ghi chú dài quá 2.000 ký tự.' });
  validate(path.count, ({ value }) => (!counts() || isCount(value()) ? undefined : COUNT));
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST;
}

/** Why a file is not even sent; undefined when it may be. */
export function unsendable({ name, size }: File): string | undefined {
  if (size === 0) return `Tệp “${name}” không có nội dung. Hãy chọn tệp khác.`;
  return size > LARGEST ? `Tệp “${name}” lớn hơn 100 MB. Hãy nén hoặc gửi đường dẫn.` : undefined;
}

/** An address begins like one; everything else is the symbol of a document. */
export function kindOf(reference: string): 'URL' | 'DOCUMENT' {
  return /^https?:\/\//i.test(reference) ? 'URL' : 'DOCUMENT';
}
