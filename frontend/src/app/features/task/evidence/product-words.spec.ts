import { missingWords, provenWords } from './product-words';

describe('how far a product is proven', () => {
  it.each([
    [1, 0, 'Chưa có tài liệu'],
    [1, 1, 'Đã có tài liệu'],
    [1, 2, 'Đã có tài liệu'],
    [3, 0, '0/3, còn thiếu 3'],
    [3, 2, '2/3, còn thiếu 1'],
    [3, 3, 'Đủ, 3/3'],
    [3, 4, 'Đủ, 4/3'],
  ])('of %i required and %i shown', (required, shown, words) => {
    expect(provenWords({ required, shown })).toBe(words);
  });

  it('says how many are missing where more than one is required', () => {
    expect(missingWords({ name: 'Hội nghị tập huấn', required: 3, shown: 1 })).toBe(
      'Hội nghị tập huấn: còn thiếu 2 trong 3',
    );
    expect(missingWords({ name: 'Báo cáo', required: 1, shown: 0 })).toBe('Báo cáo');
  });
});
