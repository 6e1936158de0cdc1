import { LABELS } from '@app/api/labels';
import { Finding } from '@app/api/types';

/** What a check found, and where. */
export function findingWords({ kind, seal, entryId }: Finding): string {
  const where = [seal && `niêm phong số ${seal}`, entryId && `dòng ${entryId}`].filter(Boolean).join(', ');
  return `${LABELS.FindingKind[kind]}: ${where}`;
}
