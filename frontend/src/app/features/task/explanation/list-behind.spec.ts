import { listBehind } from './list-behind';

describe('the list behind a part of a number', () => {
  it('is asked for as the call of the API asks', () => {
    expect(listBehind('/api/v1/assignments?role=LEAD&schedule=OVERDUE&unit=u')).toEqual({
      role: 'LEAD',
      schedule: 'OVERDUE',
      unit: 'u',
    });
  });

  it('is none where the call asks for several states, or where there is no call', () => {
    expect(listBehind('/api/v1/assignments?workState=IN_PROGRESS&workState=RETURNED')).toBeUndefined();
    expect(listBehind(null)).toBeUndefined();
  });
});
