import { RegimeView } from '@app/api/types';
import {
  ALL_PLANS,
  dueWarnings,
  emptyRound,
  openRound,
  periodDays,
  roundOfRegime,
  withScheme,
} from './round-draft';

const TODAY = '2024-03-01';

const REGIME = {
  id: 'r',
  content: {
    name: 'Chuyên đề',
    kind: 'THEMATIC',
    planId: null,
    content: 'Nêu kết quả',
    periodScheme: 'CALENDAR',
    outline: 'I. Kết quả',
    guidance: 'Gửi kèm phụ lục',
  },
  units: [{ id: 'u', code: 'VP', name: 'Văn phòng' }],
} as unknown as RegimeView;

describe('a new round', () => {
  const draft = emptyRound(TODAY, 'plan');

  it('starts ad hoc with the quarter of today by the decree', () => {
    expect(draft).toMatchObject({ kind: 'AD_HOC', year: 2024, periodKey: 'QUARTER-1', planId: 'plan' });
    expect(periodDays(draft)).toMatchObject({ from: '2023-12-15', to: '2024-03-14' });
  });

  it('takes the days of the named period along to a period of its own', () => {
    const own = withScheme(draft, 'CUSTOM');
    expect(own).toMatchObject({ periodFrom: '2023-12-15', periodTo: '2024-03-14' });
    expect(withScheme({ ...own, periodTo: '2024-03-20' }, 'CUSTOM').periodTo).toBe('2024-03-20');
  });

  it('sends the days of the period and leaves the cut-off to the server', () => {
    expect(openRound({ ...draft, name: 'Quý I', dueOn: '2024-03-18', unitIds: ['a'] })).toEqual({
      name: 'Quý I',
      kind: 'AD_HOC',
      request: null,
      planId: 'plan',
      periodScheme: 'DECREE_09_2019',
      periodFrom: '2023-12-15',
      periodTo: '2024-03-14',
      cutOffOn: null,
      dueOn: '2024-03-18',
      unitIds: ['a'],
      regimeId: null,
      formId: null,
    });
  });

  it('is over all plans when none is named', () => {
    expect(openRound({ ...draft, planId: ALL_PLANS }).planId).toBeNull();
  });

  it('begins with what its regime lays down', () => {
    const opened = openRound(roundOfRegime(TODAY, REGIME));
    expect(opened).toMatchObject({
      name: 'Chuyên đề',
      kind: 'THEMATIC',
      planId: null,
      regimeId: 'r',
      unitIds: ['u'],
    });
    expect(opened.request).toBe(
      'Nêu kết quả\n\nĐề cương báo cáo:\nI. Kết quả\n\nHướng dẫn thực hiện:\nGửi kèm phụ lục',
    );
    const brief = { ...REGIME, content: { ...REGIME.content, outline: '', guidance: '' } };
    expect(roundOfRegime(TODAY, brief).request).toBe('Nêu kết quả');
  });

  it('cuts periods as its regime does', () => {
    expect(openRound(roundOfRegime('2024-03-20', REGIME))).toMatchObject({
      periodScheme: 'CALENDAR',
      periodFrom: '2024-01-01',
      periodTo: '2024-03-31',
    });
    const decree = { ...REGIME, content: { ...REGIME.content, periodScheme: 'DECREE_09_2019' as const } };
    expect(openRound(roundOfRegime('2024-03-20', decree))).toMatchObject({
      periodScheme: 'DECREE_09_2019',
      periodFrom: '2024-03-15',
      periodTo: '2024-06-14',
    });
  });

  it('warns of a limit on a day off, in the past or before the cut-off, and of nothing else', () => {
    expect(dueWarnings({ ...draft, dueOn: '2024-03-16' }, TODAY)[0]).toContain('thứ Bảy');
    expect(dueWarnings({ ...draft, dueOn: '2024-03-12' }, TODAY)).toEqual([
      'Hạn gửi trước ngày chốt số liệu 14/03/2024; đơn vị gửi sớm thì số liệu lấy đến ngày gửi.',
    ]);
    expect(dueWarnings({ ...draft, dueOn: '2024-02-28' }, TODAY)).toHaveLength(2);
    expect(dueWarnings({ ...draft, dueOn: '2024-03-18' }, TODAY)).toEqual([]);
    expect(dueWarnings(draft, TODAY)).toEqual([]);
  });
});
