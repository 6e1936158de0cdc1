import { writtenNumber, writtenPlaceAndDate } from './written-date';

describe('the letterhead', () => {
  it('writes a zero before small days and before January and February', () => {
    const letterhead = { place: 'Bắc Giang', issuedOn: '2024-02-05' };
    expect(writtenPlaceAndDate(letterhead)).toBe('Bắc Giang, ngày 05 tháng 02 năm 2024');
  });

  it('writes no zero before the other months', () => {
    expect(writtenPlaceAndDate({ place: 'Bắc Giang', issuedOn: '2024-06-29' })).toBe(
      'Bắc Giang, ngày 29 tháng 6 năm 2024',
    );
  });

  it('leaves room in a draft for what is not known yet', () => {
    const draft = { place: 'Bắc Giang', issuedMonth: '2024-02-01' };
    expect(writtenPlaceAndDate(draft)).toBe('Bắc Giang, ngày … tháng 02 năm 2024');
    expect(writtenNumber({ symbol: 'KH-LĐTB&XH', fullSymbol: 'KH-LĐTB&XH' })).toBe('Số: ……/KH-LĐTB&XH');
  });

  it('writes number and symbol of an issued plan', () => {
    expect(writtenNumber({ number: 9, symbol: 'KH-SLĐTBXH', fullSymbol: '09/KH-SLĐTBXH' })).toBe(
      'Số: 09/KH-SLĐTBXH',
    );
  });
});
