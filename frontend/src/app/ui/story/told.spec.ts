import { toldSince } from './told';

describe('what was added to a story', () => {
  const entry = (words: string) => ({
    recordedAt: '2026-03-02T03:05:00Z',
    actorName: 'Lê Thị Hoa',
    actorTitle: 'Chuyên viên Văn phòng',
    words,
  });

  it('is told with who, what, when and why', () => {
    const before = [entry('Đã gửi')];
    expect(toldSince(before, [...before, entry('Thiếu ảnh')], () => 'Trả lại')).toEqual([
      'Trả lại lúc 10:05 ngày 02/03/2026, Lê Thị Hoa, Chuyên viên Văn phòng: “Thiếu ảnh”',
    ]);
  });

  it('says no words where there are none', () => {
    expect(toldSince([], [entry('')], () => 'Xác nhận hoàn thành')).toEqual([
      'Xác nhận hoàn thành lúc 10:05 ngày 02/03/2026, Lê Thị Hoa, Chuyên viên Văn phòng',
    ]);
  });
});
