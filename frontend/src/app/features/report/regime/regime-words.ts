import { ComingPeriod, RegimeContent, TimeLimit } from '@app/api/types';

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
