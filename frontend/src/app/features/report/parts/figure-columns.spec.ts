import { Figures } from '@app/api/types';
import { FIGURE_COLUMNS } from './figure-columns';

const FIGURES: Figures = {
  total: 21,
  notStarted: 6,
  inProgress: 5,
  submitted: 4,
  done: 3,
  doneOnTime: 1,
  doneLate: 1,
  overdue: 2,
  dueToday: 0,
  dueSoon: 0,
  noDeadline: 0,
  due: 4,
};
/** What cuts across the parts of the total. */
const ACROSS = ['total', 'doneLate', 'overdue'];

describe('the columns of figures', () => {
  it('add up to the total', () => {
    const parts = FIGURE_COLUMNS.filter(({ key }) => !ACROSS.includes(key));
    expect(parts.map(({ count }) => count(FIGURES)).reduce((sum, part) => sum + part)).toBe(FIGURES.total);
  });
});
