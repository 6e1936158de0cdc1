import { marksOf, missingIn, wordsOnLine, wordsOnSection } from './report-marks';

const ID = '018df7a8-f680-7000-8000-000000000036';

describe('the places that are to be put right', () => {
  it('are a section or a line each', () => {
    expect(
      marksOf([
        { place: 'NEXT_STEPS', words: ' Nêu thời hạn ' },
        { place: ID, words: 'Ghi ngày đăng' },
        { place: '', words: '  ' },
      ]),
    ).toEqual([
      { section: 'NEXT_STEPS', assignmentId: null, words: 'Nêu thời hạn' },
      { section: null, assignmentId: ID, words: 'Ghi ngày đăng' },
    ]);
  });

  it('need a place and words, or nothing at all', () => {
    expect(missingIn({ place: '', words: 'Ghi ngày đăng' })).toBe('Hãy chọn chỗ cần sửa.');
    expect(missingIn({ place: ID, words: ' ' })).toBe('Hãy ghi cần sửa gì ở chỗ này.');
    expect(missingIn({ place: '', words: '' })).toBeUndefined();
    expect(missingIn({ place: ID, words: 'Ghi ngày đăng' })).toBeUndefined();
  });

  it('stand where they belong', () => {
    const marks = marksOf([
      { place: 'RESULTS', words: 'Nêu số hồ sơ' },
      { place: ID, words: 'Ghi ngày đăng' },
      { place: 'RESULTS', words: 'Bỏ câu cuối' },
    ]);
    expect(wordsOnSection(marks, 'results')).toEqual(['Nêu số hồ sơ', 'Bỏ câu cuối']);
    expect(wordsOnSection(marks, 'nextSteps')).toEqual([]);
    expect(wordsOnLine(marks, { assignmentId: ID })).toEqual(['Ghi ngày đăng']);
  });
});
