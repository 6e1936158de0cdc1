import { SearchHit } from '@app/api/types';
import { hitLink } from './hit-link';

const hit = (more: Partial<SearchHit>): SearchHit => ({
  kind: 'TASK',
  id: 'it',
  excerpt: [],
  symbol: [],
  ...more,
});

describe('what was found', () => {
  it('opens where it is worked on', () => {
    expect(hitLink(hit({ kind: 'PLAN' })).commands).toEqual(['/ke-hoach', 'it']);
    expect(hitLink(hit({ kind: 'DIFFICULTY' })).commands).toEqual(['/kho-khan', 'it']);
    expect(hitLink(hit({ planId: 'p', assignmentId: 'a' })).commands).toEqual(['/nhiem-vu', 'a']);
    expect(hitLink(hit({ kind: 'PRODUCT', planId: 'p', assignmentId: 'a' })).commands).toEqual([
      '/nhiem-vu',
      'a',
    ]);
  });

  it('opens the annex where nobody has the work', () => {
    expect(hitLink(hit({ planId: 'p', assignmentId: null }))).toEqual({
      commands: ['/ke-hoach', 'p'],
      queryParams: { xem: 'annex' },
    });
  });

  it('opens the work of a unit', () => {
    const division = hit({ kind: 'UNIT', unitKind: 'DIVISION' });
    expect(hitLink(division)).toEqual({ commands: ['/nhiem-vu'], queryParams: { unit: 'it' } });
    expect(hitLink(hit({ kind: 'UNIT', unitKind: 'EXTERNAL' }))).toEqual({ commands: ['/don-vi'] });
  });
});
