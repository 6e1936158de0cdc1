import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { EmptyState } from '../empty-state/empty-state';
import { Refused } from '../problem-callout/problem-callout';
import { Listed } from './listed';

const items = signal<readonly string[]>([]);
const loading = signal(false);
const problem = signal<Refused | undefined>(undefined);
const filtered = signal(false);
const nothing = () => undefined;

@Component({
  imports: [EmptyState, Listed],
  template: `
    <td-listed noun="sự kiện" [list]="list" [filtered]="filtered()" (filtersOff)="filtered.set(false)">
      <td-empty-state heading="Chưa có sự kiện nào" />
      @for (item of items(); track item) {
        <p>{{ item }}</p>
      }
    </td-listed>
  `,
})
class Page {
  readonly items = items;
  readonly filtered = filtered;
  readonly list = {
    items,
    loading,
    problem,
    total: () => undefined,
    hasMore: () => false,
    loadingMore: () => false,
    more: nothing,
    reload: nothing,
  };
}

describe('what a list shows', () => {
  beforeEach(() => {
    items.set([]);
    loading.set(false);
    problem.set(undefined);
    filtered.set(false);
  });

  const open = async () => {
    const fixture = TestBed.createComponent(Page);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    return { fixture, page, words: () => page.textContent.replace(/\s+/g, ' ').trim() };
  };

  it('says nothing of what is there while it is on its way', async () => {
    loading.set(true);
    const { page, words } = await open();
    expect(page.querySelector('td-skeleton')).not.toBeNull();
    expect(words()).not.toContain('Chưa có');
  });

  it('tells nothing at all from nothing that fits, and takes the filters off', async () => {
    filtered.set(true);
    const { fixture, page, words } = await open();
    expect(words()).toContain('Không có sự kiện nào phù hợp');
    page.querySelector('button')!.click();
    await fixture.whenStable();
    expect(words()).toBe('Chưa có sự kiện nào');
  });

  it('keeps what has come when more of it does not', async () => {
    items.set(['Nghị quyết được ban hành']);
    problem.set({ detail: 'Máy chủ đang bận.' });
    const { words } = await open();
    expect(words()).toContain('Máy chủ đang bận.');
    expect(words()).toContain('Nghị quyết được ban hành');
    expect(words()).toContain('1 sự kiện');
  });

  it('says only what went wrong when nothing has come', async () => {
    problem.set({ detail: 'Máy chủ đang bận.' });
    const { words } = await open();
    expect(words()).not.toContain('Chưa có');
  });
});
