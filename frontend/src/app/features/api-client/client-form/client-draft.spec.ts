import { emptyClient, registration, wholeChange } from './client-draft';

describe('a system in the form', () => {
  const draft = { ...emptyClient('2026-11-23'), clientId: ' cong-dvc ', unitId: 'u' };

  it('starts with a year', () => {
    expect(draft.expiresOn).toBe('2027-11-23');
  });

  it('takes one address a line, or with commas between', () => {
    const addresses = '10.20.0.0/16\n 203.0.113.7,2001:db8::/32 \n\n';
    expect(wholeChange({ ...draft, addresses }).allowedAddresses).toEqual([
      '10.20.0.0/16',
      '203.0.113.7',
      '2001:db8::/32',
    ]);
    expect(wholeChange(draft).allowedAddresses).toEqual([]);
  });

  it('gives its id only when it is new', () => {
    expect(registration(draft).clientId).toBe('cong-dvc');
    expect(wholeChange(draft)).not.toHaveProperty('clientId');
  });
});
