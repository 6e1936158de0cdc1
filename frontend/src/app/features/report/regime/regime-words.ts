import { ComingPeriod, RegimeContent, RoundKind, TimeLimit } from '@app/api/types';

/** `ngày cuối kỳ`, `ngày 20 của tháng cuối kỳ`; empty while it is not said. */
export function cutOffWords({
  cutOffRule,
  cutOffDay,
}: Pick<RegimeContent, 'cutOffRule' | 'cutOffDay'>): string {
  if (!cutOffRule) return '';
  return cutOffRule === 'LAST_DAY_OF_PERIOD' ? 'ngày cuối kỳ' : `ngày ${cutOffDay ?? ''} của tháng cuối kỳ`;
}

/** `Các phòng gửi Văn phòng Sở: 2 ngày làm việc sau ngày chốt số liệu`. */
export function limitWords({ level, receiver, rule, number }: TimeLimit): string {
  const when = {
    DAY_OF_LAST_MONTH: `ngày ${number} của tháng cuối kỳ`,
    WORKING_DAYS_AFTER_CUT_OFF: `${number} ngày làm việc sau ngày chốt số liệu`,
    DAY_OF_NEXT_MONTH: `ngày ${number} của tháng sau kỳ`,
  }[rule];
  return `${level} gửi ${receiver}: ${when}`;
}

/** When its rounds open by themselves; empty for a thematic regime, whose rounds the Office opens. */
export function opensWords({ kind, openDaysAhead }: Pick<RegimeContent, 'kind' | 'openDaysAhead'>): string {
  if (kind !== 'PERIODIC') return '';
  return openDaysAhead
    ? `${openDaysAhead} ngày trước khi tháng cuối kỳ bắt đầu`
    : 'khi tháng cuối kỳ bắt đầu';
}

/** What comes of putting a regime into force. */
export function activationWords(kind: RoundKind): string {
  const then =
    kind === 'PERIODIC'
      ? 'đến kỳ thì đợt báo cáo tự mở và các đơn vị được yêu cầu báo cáo'
      : 'Văn phòng mở được đợt báo cáo theo chế độ này khi cần; đợt không tự mở';
  return `Từ nay, ${then}. Có thể dừng bất cứ lúc nào.`;
}

/** What comes of stopping a regime. */
export function stopWords(kind: RoundKind): string {
  const then = kind === 'PERIODIC' ? 'Không đợt nào tự mở nữa' : 'Không mở thêm đợt nào theo chế độ này nữa';
  return `${then}; đợt đang mở vẫn nhận báo cáo. Có thể áp dụng lại khi cần.`;
}

/** What to look at in the time limits of the coming year, in a sentence; nothing when all is well. */
export function limitsWarning(coming: readonly ComingPeriod[]): string | undefined {
  const limits = coming.flatMap((period) => period.limits);
  const daysOff = limits.filter(({ dayOff }) => dayOff).length;
  const tooEarly = limits.filter((limit) => limit.tooEarly).length;
  const parts = [
    ...(daysOff ? [`${daysOff} thời hạn rơi vào ngày nghỉ (hạn được giữ nguyên, không tự dời)`] : []),
    ...(tooEarly ? [`${tooEarly} thời hạn đến sớm hơn việc phải xong trước nó`] : []),
  ];
  return parts.length ? `Trong 12 tháng tới có ${parts.join('; ')}.` : undefined;
}
