import { LINK_LOOKS, linkWords } from './link-words';

const checkedAt = '2026-11-30T01:12:00Z';

describe('what was found at an address', () => {
  it('says that it opens, and when that was seen', () => {
    expect(linkWords({ state: 'REACHABLE', status: 200, title: 'Hội nghị', checkedAt })).toBe(
      'Mở được, 30/11/2026 08:12',
    );
  });

  it('says what the page answered instead', () => {
    expect(linkWords({ state: 'MISSING', status: 404, checkedAt })).toBe(
      'Không tìm thấy trang (404), 30/11/2026 08:12',
    );
    expect(linkWords({ state: 'UNREACHABLE', checkedAt })).toBe('Không mở được, 30/11/2026 08:12');
  });

  it('gives no time while a visit is awaited', () => {
    expect(linkWords({ state: 'WAITING', checkedAt })).toBe('Chờ kiểm tra');
  });

  it('has an icon of its own in each state', () => {
    const icons = Object.values(LINK_LOOKS).map(({ icon }) => icon);
    expect(new Set(icons).size).toBe(icons.length);
  });
});
