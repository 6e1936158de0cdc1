import { scheduleLook } from './schedule';

describe('a schedule', () => {
  it('counts the days that are left', () => {
    expect(scheduleLook('DUE_SOON', '2024-03-04', '2024-03-01').words).toBe('Còn 3 ngày');
  });

  it('counts the days that are lost', () => {
    expect(scheduleLook('OVERDUE', '2024-02-18', '2024-03-01').words).toBe('Quá hạn 12 ngày');
  });

  it('is neither soon nor late on the day itself', () => {
    expect(scheduleLook('DUE_TODAY', '2024-03-01', '2024-03-01').words).toBe('Đến hạn hôm nay');
  });

  it('says no days once the work is sent', () => {
    expect(scheduleLook('ON_TIME', '2024-03-04', '2024-03-01').words).toBe('Đúng hạn');
    expect(scheduleLook('LATE', '2024-02-18', '2024-03-01').words).toBe('Trễ hạn');
  });
});
