import { ComingPeriod } from '@app/api/types';
import {
  activationWords,
  cutOffWords,
  limitWords,
  limitsWarning,
  opensWords,
  stopWords,
} from './regime-words';

const limit = {
  level: 'Các phòng',
  receiver: 'Văn phòng',
  dueOn: '2024-03-18',
  dayOff: null,
  tooEarly: null,
};
const period: ComingPeriod = {
  words: 'quý I năm 2024',
  from: '2023-12-15',
  to: '2024-03-14',
  cutOffOn: '2024-03-14',
  opensOn: '2024-02-15',
  limits: [limit],
};

describe('a regime in words', () => {
  it('says on which day figures are taken', () => {
    expect(cutOffWords({ cutOffRule: 'LAST_DAY_OF_PERIOD', cutOffDay: null })).toBe('ngày cuối kỳ');
    expect(cutOffWords({ cutOffRule: 'DAY_OF_LAST_MONTH', cutOffDay: 20 })).toBe('ngày 20 của tháng cuối kỳ');
    expect(cutOffWords({ cutOffRule: null, cutOffDay: null })).toBe('');
  });

  it('says by when who sends to whom', () => {
    const sends = { level: 'Các phòng', receiver: 'Văn phòng', number: 2 };
    expect(limitWords({ ...sends, rule: 'WORKING_DAYS_AFTER_CUT_OFF' })).toBe(
      'Các phòng gửi Văn phòng: 2 ngày làm việc sau ngày chốt số liệu',
    );
    expect(limitWords({ ...sends, rule: 'DAY_OF_NEXT_MONTH' })).toContain('ngày 2 của tháng sau kỳ');
  });

  it('says when rounds open by themselves, of a periodic regime only', () => {
    expect(opensWords({ kind: 'PERIODIC', openDaysAhead: 0 })).toBe('khi tháng cuối kỳ bắt đầu');
    expect(opensWords({ kind: 'PERIODIC', openDaysAhead: 7 })).toBe('7 ngày trước khi tháng cuối kỳ bắt đầu');
    expect(opensWords({ kind: 'THEMATIC', openDaysAhead: 7 })).toBe('');
  });

  it('promises no round of a thematic regime that nobody opens', () => {
    expect(activationWords('PERIODIC')).toContain('đến kỳ thì đợt báo cáo tự mở');
    expect(activationWords('THEMATIC')).toContain('Văn phòng mở được đợt báo cáo');
    expect(stopWords('PERIODIC')).toContain('Không đợt nào tự mở nữa');
    expect(stopWords('THEMATIC')).not.toContain('tự mở');
  });

  it('warns of days off and of what cannot be kept, and of nothing else', () => {
    expect(limitsWarning([period])).toBeUndefined();
    expect(limitsWarning([])).toBeUndefined();
    expect(limitsWarning([{ ...period, limits: [limit, { ...limit, dayOff: 'thứ Bảy' }] }])).toBe(
      'Trong 12 tháng tới có 1 thời hạn rơi vào ngày nghỉ (hạn được giữ nguyên, không tự dời).',
    );
    expect(
      limitsWarning([{ ...period, limits: [{ ...limit, tooEarly: 'trước ngày chốt số liệu' }] }]),
    ).toContain('1 thời hạn đến sớm hơn');
  });
});
