import { branches, unfolded } from './tree';

const ROWS = [
  { id: 'A', depth: 0 },
  { id: 'B', depth: 0 },
  { id: 'B.I', depth: 1 },
  { id: 'B.I.1', depth: 2 },
  { id: 'B.II', depth: 1 },
  { id: 'C', depth: 0 },
];

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('a tree in reading order', () => {
  it('knows what has rows under it', () => {
    expect([...branches(ROWS)]).toEqual(['B', 'B.I']);
  });

  it('hides everything under a folded branch', () => {
    expect(ids(unfolded(ROWS, new Set(['B'])))).toEqual(['A', 'B', 'C']);
  });

  it('keeps the neighbours of a folded branch', () => {
    expect(ids(unfolded(ROWS, new Set(['B.I'])))).toEqual(['A', 'B', 'B.I', 'B.II', 'C']);
  });
});
