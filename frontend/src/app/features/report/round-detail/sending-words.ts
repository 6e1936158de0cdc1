import { ReportRow } from '@app/api/types';

type Sending = Pick<ReportRow, 'state' | 'late'>;

/** How many have sent and how many are approved, in one sentence. */
export function sendingWords(reports: readonly Sending[]): string {
  const sent = reports.filter(isSent).length;
  const approved = reports.filter(({ state }) => state === 'APPROVED').length;
  return `Đã gửi ${sent}/${reports.length}, đã duyệt ${approved}/${reports.length}.`;
}

/** The mark of a report over the limit: sent late is not the same as still missing. */
export function lateness(report: Sending): string | undefined {
  if (!report.late) return undefined;
  return isSent(report) ? 'Gửi trễ hạn' : 'Quá hạn gửi';
}

function isSent({ state }: Sending): boolean {
  return state === 'SUBMITTED' || state === 'APPROVED';
}
