import { plain } from './plain';

describe('words without accents', () => {
  it('are the same however they were typed', () => {
    expect(plain('Phòng  Lao động - Việc làm')).toBe('phong lao dong - viec lam');
    expect(plain('Phòng'.normalize('NFD'))).toBe(plain('Phòng'.normalize('NFC')));
    expect(plain('ĐỐI THOẠI')).toBe('doi thoai');
  });
});
