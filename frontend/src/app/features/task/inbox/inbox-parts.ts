import { AssignmentRow } from '@app/api/types';

/** One heading of the inbox with what stands under it. */
export interface InboxPart {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly AssignmentRow[];
}

const PARTS: readonly [key: string, heading: string, belongs: (row: AssignmentRow) => boolean][] = [
  ['bi-tra-lai', 'Bị trả lại', (row) => row.workState === 'RETURNED'],
  ['qua-han', 'Quá hạn', (row) => row.schedule === 'OVERDUE'],
  ['hom-nay', 'Đến hạn hôm nay', (row) => row.schedule === 'DUE_TODAY'],
  ['sap-den-han', 'Sắp đến hạn', (row) => row.schedule === 'DUE_SOON'],
  ['chua-thuc-hien', 'Chưa thực hiện', (row) => row.workState === 'NOT_STARTED'],
  ['dang-lam', 'Đang thực hiện', (row) => row.workState === 'IN_PROGRESS'],
  ['cho-xac-nhan', 'Đã gửi, chờ xác nhận', (row) => row.workState === 'SUBMITTED'],
  ['tam-dung', 'Tạm dừng', (row) => row.workState === 'SUSPENDED'],
];

/** Every row under the first heading that fits it, so that nothing is shown twice; empty headings are left out. */
export function inboxParts(rows: readonly AssignmentRow[]): InboxPart[] {
  const taken = new Set<string>();
  return PARTS.map(([key, heading, belongs]) => {
    const own = rows.filter((row) => !taken.has(row.id) && belongs(row));
    own.forEach((row) => taken.add(row.id));
    return { key, heading, rows: own };
  }).filter((part) => part.rows.length > 0);
}
