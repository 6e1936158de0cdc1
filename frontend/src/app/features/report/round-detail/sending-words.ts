import { ReportRow } from '@app/api/types';
import { writtenDay } from '@app/ui/format/day';

type Sending = Pick<ReportRow, 'state' | 'late' | 'versions'>;

/** How many have sent and how many are approved, in one sentence. */
export function sendingWords(reports: readonly Sending[]): string {
  const asked = reports.filter(({ state }) => state !== 'EXCLUDED').length;
  const sent = reports.filter(isSent).length;
  const approved = reports.filter(({ versions }) => versions > 0).length;
  const left = reports.length - asked;
  return `Đã gửi ${sent}/${asked}, đã duyệt ${approved}/${asked}.${left ? ` Không phải báo cáo: ${left}.` : ''}`;
}

/** The mark of a report over the limit: sent late is not the same as still missing. */
export function lateness(report: Sending): string | undefined {
  if (!report.late) return undefined;
  return isSent(report) ? 'Gửi trễ hạn' : 'Quá hạn gửi';
}

/** For whom the Office enters a report, and when it came. */
export function behalfWords({
  onBehalfOf,
  receivedOn,
}: Pick<ReportRow, 'onBehalfOf' | 'receivedOn'>): string {
  const received = receivedOn ? `, nhận báo cáo ngày ${writtenDay(receivedOn)}` : '';
  return `Văn phòng nhập thay ${onBehalfOf}${received}`;
}

/** Whether the unit must still send. */
export function awaited({ state }: Pick<ReportRow, 'state'>): boolean {
  return state === 'DRAFT' || state === 'RETURNED';
}

function isSent({ state, versions }: Sending): boolean {
  return state === 'SUBMITTED' || versions > 0;
}
