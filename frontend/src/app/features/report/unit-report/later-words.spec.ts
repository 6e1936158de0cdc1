import { laterWords } from './later-words';

const ENTRY = {
  kind: 'PROGRESSED',
  stateBefore: 'IN_PROGRESS',
  stateAfter: 'IN_PROGRESS',
  percentBefore: 20,
  percentAfter: 20,
  dueBefore: '2024-04-30',
  dueAfter: '2024-04-30',
  words: '',
} as const;

describe('what came after the cut-off', () => {
  it('says what it changed and nothing else', () => {
    expect(laterWords({ ...ENTRY, percentAfter: 60 })).toEqual(['tiến độ 20% → 60%']);
    expect(laterWords({ ...ENTRY, stateAfter: 'SUBMITTED', percentAfter: 100 })).toEqual([
      'Đang thực hiện → Chờ xác nhận',
      'tiến độ 20% → 100%',
    ]);
    expect(laterWords({ ...ENTRY, kind: 'EXTENSION_GRANTED', dueAfter: '2024-05-31' })).toEqual([
      'hạn 30/04/2024 → 31/05/2024',
    ]);
  });

  it('says when there was no last day, or is none any more', () => {
    expect(laterWords({ ...ENTRY, dueBefore: null })).toEqual(['hạn chưa có → 30/04/2024']);
    expect(laterWords({ ...ENTRY, dueBefore: null, dueAfter: undefined })).toEqual([]);
  });

  it('compares work that is new with nothing', () => {
    expect(laterWords({ ...ENTRY, kind: 'ASSIGNED', stateBefore: null, percentBefore: null })).toEqual([]);
  });
});
