import { LABELS } from '@app/api/labels';
import { ReportRow, ReportState } from '@app/api/types';
import { Column } from '@app/ui/data-table/column';
import { writtenMoment } from '@app/ui/format/day';

const STATES: readonly ReportState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'];

/** One column for each state, with how many stand in it; that of units left out only when there are some. */
export function matrixColumns(reports: readonly ReportRow[]): readonly Column<ReportRow>[] {
  const states = reports.some(({ state }) => state === 'EXCLUDED')
    ? [...STATES, 'EXCLUDED' as const]
    : STATES;
  return states.map((state) => ({
    key: state,
    label: `${LABELS.ReportState[state]} (${reports.filter((report) => report.state === state).length})`,
    width: `${Math.floor(68 / states.length)}%`,
    text: (report: ReportRow) => (report.state === state ? standing(report) : ''),
  }));
}

/** Since when a report stands where it stands, or what is missing. */
export function standing({ state, submittedAt, approvedAt, exclusionReason }: ReportRow): string {
  switch (state) {
    case 'DRAFT':
      return 'chưa báo cáo';
    case 'SUBMITTED':
      return submittedAt ? writtenMoment(submittedAt) : 'đã gửi';
    case 'RETURNED':
      return 'chờ gửi lại';
    case 'APPROVED':
      return approvedAt ? writtenMoment(approvedAt) : 'đã duyệt';
    case 'EXCLUDED':
      return exclusionReason ?? '';
  }
}
