import { describe, expect, it } from 'vitest';
import { AssignmentRow } from '@app/api/types';
import { inboxParts } from './inbox-parts';

function row(
  id: string,
  workState: AssignmentRow['workState'],
  schedule: AssignmentRow['schedule'],
): AssignmentRow {
  return { id, workState, schedule } as AssignmentRow;
}

describe('the inbox of a unit', () => {
  it('shows what was returned before what is overdue, and nothing twice', () => {
    const parts = inboxParts([row('a', 'IN_PROGRESS', 'OVERDUE'), row('b', 'RETURNED', 'OVERDUE')]);

    expect(parts.map(({ key, rows }) => [key, rows.map(({ id }) => id)])).toEqual([
      ['bi-tra-lai', ['b']],
      ['qua-han', ['a']],
    ]);
  });

  it('tells new work from work in progress while there is time', () => {
    const parts = inboxParts([row('a', 'NOT_STARTED', 'ON_TRACK'), row('b', 'IN_PROGRESS', 'NO_DEADLINE')]);

    expect(parts.map(({ heading }) => heading)).toEqual(['Chưa thực hiện', 'Đang thực hiện']);
  });

  it('keeps suspended work in sight, behind what is to be done', () => {
    const parts = inboxParts([row('a', 'SUSPENDED', 'NO_DEADLINE'), row('b', 'IN_PROGRESS', 'ON_TRACK')]);

    expect(parts.map(({ heading }) => heading)).toEqual(['Đang thực hiện', 'Tạm dừng']);
  });

  it('leaves out what is done', () => {
    expect(inboxParts([row('a', 'DONE', 'ON_TIME')])).toEqual([]);
  });
});
