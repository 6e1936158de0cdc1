import { PlanView } from '@app/api/types';
import { changesBetween, correction, draftOf } from './plan-draft';

const PLAN: PlanView = {
  id: '1',
  state: 'DRAFT',
  kind: 'KH',
  symbol: 'KH-SLĐTBXH',
  fullSymbol: 'KH-SLĐTBXH',
  issuer: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  place: 'Bắc Giang',
  title: 'Tuyên truyền cải cách hành chính',
  period: { from: '2024-01-01', to: '2024-12-31' },
  bases: [],
  body: [{ kind: 'HEADING', level: 1, text: 'I. MỤC ĐÍCH' }],
  recipients: ['Sở Nội vụ', 'Lưu: VT, VP'],
  openCells: [],
  sample: false,
  moves: ['CORRECT'],
  version: 3,
};

describe('the draft of a plan', () => {
  it('sends nothing when nothing was changed', () => {
    expect(correction(draftOf(PLAN), draftOf(PLAN))).toEqual({});
  });

  it('sends only what was changed', () => {
    const draft = { ...draftOf(PLAN), title: ' Tuyên truyền CCHC ' };
    expect(correction(draftOf(PLAN), draft)).toEqual({ title: 'Tuyên truyền CCHC' });
  });

  it('reads recipients as people write them', () => {
    const draft = { ...draftOf(PLAN), recipients: '- Sở Nội vụ;\n\n- Lãnh đạo Sở;\n- Lưu: VT, VP.' };
    expect(correction(draftOf(PLAN), draft).recipients).toEqual(['Sở Nội vụ', 'Lãnh đạo Sở', 'Lưu: VT, VP']);
  });

  it('keeps kind and level of each paragraph and drops empty ones', () => {
    const body = [
      ...draftOf(PLAN).body,
      { shape: 'BULLET1', text: 'Đa dạng hóa hình thức' },
      { shape: 'PARAGRAPH0', text: ' ' },
    ];
    expect(correction(draftOf(PLAN), { ...draftOf(PLAN), body }).body).toEqual([
      { kind: 'HEADING', level: 1, text: 'I. MỤC ĐÍCH' },
      { kind: 'BULLET', level: 1, text: 'Đa dạng hóa hình thức' },
    ]);
  });

  it('says what somebody else changed', () => {
    expect(changesBetween(PLAN, { ...PLAN, place: 'Bắc Ninh' })).toEqual([
      { label: 'Nơi ban hành', before: 'Bắc Giang', now: 'Bắc Ninh' },
    ]);
  });
});
