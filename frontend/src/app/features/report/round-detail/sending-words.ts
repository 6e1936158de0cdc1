import { ReportRow } from '@app/api/types';

type Sending = Pick<ReportRow, 'state' | 'late'>;

/** How many have sent and how many are approved, in one sentence. */
export function sendingWords(reports: readonly Sending[]): string {
  const asked = reports.filter(({ state }) => state !== 'EXCLUDED').length;
  const sent = reports.filter(isSent).length;
  const approved = reports.filter(({ state }) => state === 'APPROVED').length;
  const left = reports.length - asked;
  return `Đã gửi ${sent}/${asked}, đã duyệt ${approved}/${asked}.${left ? ` Không phải báo cáo: ${left}.` : ''}`;
}

/** The mark of a report over the limit: sent late is not the same as still missing. */
export function lateness(report: Sending): string | undefined {
  if (!report.late) return undefined;
  return isSent(report) ? 'Gửi trễ hạn' : 'Quá hạn gửi';
}

/** Whether the unit must still send. */
export function awaited({ state }: Pick<ReportRow, 'state'>): boolean {
  return state === 'DRAFT' || state === 'RETURNED';
}

function isSent({ state }: Sending): boolean {
  return state === 'SUBMITTED' || state === 'APPROVED';
}
