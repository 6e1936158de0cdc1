import { CellProblem } from '@app/api/types';

/** Columns of the annex by the names the API has for its cells. */
export const CELL_LABELS: Readonly<Record<string, string>> = {
  content: 'Nội dung',
  lead: 'Chủ trì',
  coordinating: 'Phối hợp',
  deadline: 'Thời gian',
  product: 'Sản phẩm',
  note: 'Ghi chú',
};

const REASONS: Readonly<Record<string, string>> = {
  'unit-not-recognised': 'có phần chưa nhận ra là đơn vị nào',
  'unit-not-in-directory': 'đơn vị chưa có trong danh mục',
  'unit-not-certain': 'chưa chắc đơn vị nào',
  'lead-missing': 'chưa có đơn vị chủ trì',
  'content-missing': 'chưa có nội dung',
  'deadline-not-certain': 'chưa chắc thời hạn',
  empty: 'còn để trống',
  'same-as-above': 'ghi “như trên”',
  'see-rows-below': 'thời hạn nằm ở các dòng dưới',
  'impossible-date': 'ngày không có trong lịch',
  'impossible-time': 'giờ không hợp lệ',
  'unparsed-words': 'còn phần chưa hiểu',
  'not-understood': 'chưa hiểu',
  'text-too-long': 'quá dài, chỉ đọc được phần đầu',
  'end-before-start': 'ngày kết thúc trước ngày bắt đầu',
  'open-end': 'không ghi ngày kết thúc, tạm lấy cuối kỳ của kế hoạch',
  'before-issue': 'thời hạn trước ngày ban hành',
  'before-plan': 'thời hạn trước năm của kế hoạch',
  'far-after-plan': 'thời hạn quá xa sau kế hoạch',
  'year-ambiguous': 'không ghi năm',
  'weekday-mismatch': 'thứ và ngày không khớp',
  'anchor-missing': 'không rõ tính từ mốc nào',
  'fractional-term': 'có phần lẻ của ngày',
  'first-occurrence-unknown': 'không rõ lần đầu tiên',
  'frequency-missing': 'ghi “định kỳ” mà không rõ bao lâu một lần',
  'several-times-per-period': 'nhiều lần trong kỳ, không rõ ngày',
  alternatives: 'có nhiều phương án',
  'several-terms': 'có nhiều mốc',
  approximate: 'thời hạn áng chừng',
  tentative: 'thời hạn dự kiến',
  'external-reference': 'thời hạn nằm ở văn bản khác',
  'no-accents': 'chữ không dấu',
};

/** Why a cell waits for a person: `Chủ trì: có phần chưa nhận ra là đơn vị nào`. */
export function problemWords({ cell, code }: Pick<CellProblem, 'cell' | 'code'>): string {
  return `${CELL_LABELS[cell] ?? cell}: ${REASONS[code] ?? 'cần người xem lại'}`;
}
