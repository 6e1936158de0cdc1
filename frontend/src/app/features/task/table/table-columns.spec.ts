import { fileColumns } from './table-columns';

describe('the columns of a file', () => {
  it('say what stands in small on the page', () => {
    expect(fileColumns(['CONTENT', 'STATE'])).toEqual(['PLAN', 'PATH', 'CONTENT', 'STATE', 'PERCENT']);
  });

  it('say nothing twice', () => {
    expect(fileColumns(['PERCENT', 'UNIT', 'STATE', 'DUE_ON', 'DEADLINE'])).toEqual([
      'PERCENT',
      'UNIT',
      'ROLE',
      'STATE',
      'DUE_ON',
      'DEADLINE',
    ]);
  });
});
