import { PartyView } from '@app/api/types';
import { EditableRow, changesBetween, correction, draftOf } from './item-draft';

const party = (id: string | null, name: string): PartyView => ({
  kind: 'UNIT',
  id,
  name,
  text: name,
  open: false,
});

const ROW: EditableRow = {
  numbering: '3',
  kind: 'TASK',
  content: 'Xây dựng và phát hành tài liệu',
  lead: {
    text: 'Xuất bản, phát hành',
    units: [],
    parties: [party(null, 'Xuất bản, phát hành')],
    confidence: 'UNKNOWN',
  },
  coordinating: {
    text: 'Văn phòng Sở',
    units: ['VP'],
    parties: [party('1', 'Văn phòng Sở')],
    confidence: 'SURE',
  },
  product: { text: 'tài liệu', items: [{ kind: 'MATERIAL', name: 'tài liệu', count: 1 }] },
  note: '',
  problems: [{ cell: 'lead', code: 'unit-not-recognised' }],
  version: 1,
};

describe('the draft of a row', () => {
  it('sends nothing when nothing was changed', () => {
    expect(correction(draftOf(ROW), draftOf(ROW))).toEqual({});
  });

  it('sends the units that were chosen with the words they stand for', () => {
    const lead = [{ key: 'group:9', label: 'Các phòng, đơn vị', text: 'Xuất bản, phát hành' }];
    expect(correction(draftOf(ROW), { ...draftOf(ROW), lead })).toEqual({
      lead: [{ groupId: '9', text: 'Xuất bản, phát hành' }],
    });
  });

  it('sends a last day only when the person has set one', () => {
    expect(correction(draftOf(ROW), { ...draftOf(ROW), deadlineEnd: '2024-06-30' })).toEqual({
      deadlineEnd: '2024-06-30',
    });
    expect(correction(draftOf(ROW), { ...draftOf(ROW), deadlineEnd: null })).toEqual({});
  });

  it('sends no units of a row that has become a heading', () => {
    expect(correction(draftOf(ROW), { ...draftOf(ROW), kind: 'HEADING', coordinating: [] })).toEqual({
      kind: 'HEADING',
    });
  });

  it('tells what somebody else changed, in words', () => {
    const now = {
      ...ROW,
      product: { text: '', items: [{ kind: 'REPORT' as const, name: 'Báo cáo', count: 1 }] },
    };
    expect(changesBetween(ROW, now)).toEqual([{ label: 'Sản phẩm', before: 'tài liệu', now: 'Báo cáo' }]);
  });

  it('sends how many products are wanted, and tells when somebody else wants more', () => {
    const products = [{ kind: 'MATERIAL' as const, name: 'tài liệu', count: 3 }];
    expect(correction(draftOf(ROW), { ...draftOf(ROW), products })).toEqual({ products });
    const now = { ...ROW, product: { text: 'tài liệu', items: products } };
    expect(changesBetween(ROW, now)).toEqual([
      { label: 'Sản phẩm', before: 'tài liệu', now: 'tài liệu (cần 3)' },
    ]);
  });
});
