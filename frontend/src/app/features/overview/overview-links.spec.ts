import { TILES, UNIT_COLUMNS, basisOf, listQuery } from './overview-links';

const tile = (key: string) => TILES.find((one) => one.key === key)!;

describe('the list behind a number of the overview', () => {
  it('is judged by the deadline by which the number was counted', () => {
    const narrowed = { plan: 'p' };
    expect(listQuery(tile('overdue').query, narrowed, 'ORIGINAL')).toEqual({
      role: 'LEAD',
      schedule: 'OVERDUE',
      basis: 'ORIGINAL',
      plan: 'p',
    });
    expect(listQuery(tile('overdue').query, narrowed, 'ADJUSTED')).not.toHaveProperty('basis');
  });

  it('says nothing of a deadline where none decides', () => {
    const others = [...TILES, ...UNIT_COLUMNS].filter(({ query }) => !query['schedule']);
    expect(others.length).toBeGreaterThan(0);
    for (const { query } of others) expect(listQuery(query, {}, 'ORIGINAL')).not.toHaveProperty('basis');
  });

  it('takes the adjusted deadline for whatever else an address says', () => {
    expect(['ORIGINAL', 'ADJUSTED', 'original', undefined].map(basisOf)).toEqual([
      'ORIGINAL',
      'ADJUSTED',
      'ADJUSTED',
      'ADJUSTED',
    ]);
  });
});
