import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { ListFoot } from './list-foot';

describe('the end of a list', () => {
  const open = async (total: number | undefined, noun?: string) => {
    const items = signal(['a', 'b']);
    const list = {
      items,
      total: signal(total),
      hasMore: () => items().length < 3,
      loadingMore: signal(false),
      more: () => items.update((all) => [...all, 'c']),
    };
    const fixture = TestBed.createComponent(ListFoot);
    fixture.componentRef.setInput('list', list);
    fixture.componentRef.setInput('noun', noun);
    await fixture.whenStable();
    const foot = fixture.nativeElement as HTMLElement;
    const words = () => foot.textContent.replace(/\s+/g, ' ').trim();
    return { fixture, list, foot, words, button: () => foot.querySelector('button') };
  };

  it('says how much of the list is shown and grows it', async () => {
    const { fixture, words, button } = await open(3, 'kế hoạch');
    expect(words()).toBe('2 / 3 kế hoạch Hiện thêm');
    button()!.click();
    await fixture.whenStable();
    expect(words()).toBe('3 / 3 kế hoạch');
    expect(button()).toBeNull();
  });

  it('counts what is shown when nobody knows the whole', async () => {
    const { words } = await open(undefined, 'dòng');
    expect(words()).toBe('Đã hiện 2 dòng Hiện thêm');
  });

  it('counts nothing without a noun', async () => {
    const { words } = await open(3);
    expect(words()).toBe('Hiện thêm');
  });

  it('keeps the focus on the button while more is on its way', async () => {
    const { fixture, list, button } = await open(3);
    list.loadingMore.set(true);
    await fixture.whenStable();
    expect(button()!.textContent).toContain('Đang tải thêm…');
    expect(button()!.disabled).toBe(false);
    expect(button()!.getAttribute('aria-disabled')).toBe('true');
  });
});
