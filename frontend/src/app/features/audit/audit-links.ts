import { AuditEntryRow } from '@app/api/types';

const PAGES: Readonly<Record<string, string>> = {
  plan: '/ke-hoach',
  assignment: '/nhiem-vu',
  'report-round': '/bao-cao',
  'plan-import': '/ke-hoach/nhap',
};

/** The page of the thing that an entry is about; undefined where it has none. */
export function pageOf({ subjectType, subjectId, planId }: AuditEntryRow): readonly string[] | undefined {
  if (subjectType === 'plan-item') return planId ? ['/ke-hoach', planId] : undefined;
  const page = PAGES[subjectType];
  return page ? [page, subjectId] : undefined;
}
