const PROBLEMS: Readonly<Record<string, string>> = {
  'period-missing': 'Chưa rõ kế hoạch thực hiện từ ngày nào đến ngày nào.',
  'title-missing': 'Chưa đọc được trích yếu của kế hoạch.',
  'symbol-missing': 'Chưa đọc được ký hiệu văn bản.',
  'signer-missing': 'Chưa đọc được người ký.',
  'tracked-changes': 'Tệp còn dấu sửa đổi (Track Changes); hệ thống đọc theo bản đã chấp nhận các sửa đổi.',
};

/** What stands out in the document as a whole, in a sentence. */
export function importProblemWords(code: string): string {
  return PROBLEMS[code] ?? `Văn bản có điểm cần xem lại (${code}).`;
}
