import { LABELS } from '@app/api/labels';
import { ReportRow, ReportState } from '@app/api/types';
import { Column } from '@app/ui/data-table/column';
import { writtenMoment } from '@app/ui/format/day';

const STATES: readonly ReportState[] = ['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED'];

/** Columns that are there only when there is something in them. */
const RARE: readonly ReportState[] = ['REVISING', 'EXCLUDED'];

/** One column for each state, with how many stand in it. */
export function matrixColumns(reports: readonly ReportRow[]): readonly Column<ReportRow>[] {
  const rare = RARE.filter((rareState) => reports.some(({ state }) => state === rareState));
  const states = [...STATES, ...rare];
  return states.map((state) => ({
    key: state,
    label: `${LABELS.ReportState[state]} (${reports.filter((report) => report.state === state).length})`,
    width: `${Math.floor(68 / states.length)}%`,
    text: (report: ReportRow) => (report.state === state ? standing(report) : ''),
  }));
}

/** Since when a report stands where it stands, or what is missing. */
export function standing(report: ReportRow): string {
  const { state, submittedAt, approvedAt, exclusionReason, versions } = report;
  switch (state) {
    case 'DRAFT':
      return 'chưa báo cáo';
    case 'SUBMITTED':
      return submittedAt ? writtenMoment(submittedAt) : 'đã gửi';
    case 'RETURNED':
      return 'chờ gửi lại';
    case 'APPROVED':
      return approvedAt ? writtenMoment(approvedAt) : 'đã duyệt';
    case 'REVISING':
      return `bản ${versions} đã duyệt`;
    case 'EXCLUDED':
      return exclusionReason ?? '';
  }
}
