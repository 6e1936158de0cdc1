import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { MatDialog, MatDialogRef } from '@angular/material/dialog';
import { Router, provideRouter } from '@angular/router';
import { SearchGroup } from '@app/api/types';
import { SearchPalette } from './search-palette';

const FOUND: readonly SearchGroup[] = [
  {
    kind: 'PLAN',
    total: 1,
    more: false,
    hits: [{ kind: 'PLAN', id: 'p1', excerpt: [{ text: 'Kế hoạch', hit: true }], symbol: [] }],
  },
  {
    kind: 'TASK',
    total: 1000,
    more: true,
    hits: [
      {
        kind: 'TASK',
        id: 't1',
        assignmentId: 'a1',
        excerpt: [{ text: 'Lập kế hoạch', hit: false }],
        symbol: [],
      },
    ],
  },
];

@Component({ template: '' })
class AnyPage {}

describe('the search palette', () => {
  let http: HttpTestingController;
  let palette: MatDialogRef<SearchPalette, boolean>;
  let opened: boolean | undefined;

  beforeEach(async () => {
    vi.useFakeTimers();
    // a document without layout does not scroll
    Element.prototype.scrollIntoView = () => undefined;
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        provideRouter([{ path: '**', component: AnyPage }]),
      ],
    });
    http = TestBed.inject(HttpTestingController);
    palette = TestBed.inject(MatDialog).open(SearchPalette);
    opened = undefined;
    palette.afterClosed().subscribe((it) => (opened = it));
    await settle();
  });

  afterEach(() => vi.useRealTimers());

  const settle = async () => {
    TestBed.tick();
    await vi.advanceTimersByTimeAsync(600);
    TestBed.tick();
  };
  const field = () => document.querySelector<HTMLInputElement>('td-search-palette [role=combobox]')!;
  const type = (words: string) => {
    field().value = words;
    field().dispatchEvent(new Event('input'));
    return settle();
  };
  const press = (key: string) => {
    field().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    return settle();
  };
  const answer = async (groups: readonly SearchGroup[]) => {
    const asked = http.match(({ url }) => url === '/api/v1/search').filter(({ cancelled }) => !cancelled);
    expect(asked.length).toBe(1);
    asked[0]!.flush({ groups });
    await settle();
  };
  const active = () => {
    const chosen = document.querySelectorAll('td-search-palette [aria-selected=true]');
    expect(chosen.length).toBe(1);
    expect(chosen[0]!.id).toBe(field().getAttribute('aria-activedescendant'));
    return chosen[0]!.textContent?.replace(/\s+/g, ' ').trim();
  };

  it('walks with the arrow keys through all kinds and round again', async () => {
    await type('ke hoach');
    await answer(FOUND);
    expect(active()).toContain('Kế hoạch');
    await press('ArrowDown');
    expect(active()).toContain('Lập kế hoạch');
    await press('ArrowDown');
    expect(active()).toBe('Xem tất cả kết quả cho “ke hoach”');
    await press('ArrowDown');
    expect(active()).toContain('Kế hoạch');
    await press('ArrowUp');
    expect(active()).toContain('Xem tất cả');
    await press('Enter');
    expect(TestBed.inject(Router).url).toBe('/tim-kiem?q=ke%20hoach');
    expect(opened).toBe(true);
  });

  it('says how much there is of each kind', async () => {
    await type('ke hoach');
    await answer(FOUND);
    const names = [...document.querySelectorAll('[role=group]')].map((group) =>
      document.getElementById(group.getAttribute('aria-labelledby')!)?.textContent?.trim(),
    );
    expect(names.map((name) => name?.replace(/\s+/g, ' '))).toEqual(['Kế hoạch 1', 'Nhiệm vụ 1.000+']);
  });

  it('opens what comes first for whoever was quicker than the answer', async () => {
    await type('ke hoach');
    await press('Enter');
    expect(opened).toBeUndefined();
    await answer(FOUND);
    expect(TestBed.inject(Router).url).toBe('/ke-hoach/p1');
    expect(opened).toBe(true);
  });

  it('opens nothing for words that were changed since', async () => {
    await type('ke');
    await press('Enter');
    await type('ke hoach');
    await answer(FOUND);
    expect(opened).toBeUndefined();
    expect(active()).toContain('Kế hoạch');
  });

  it('says what to do when nothing is found, and asks again after a failure', async () => {
    await type('xyzt');
    await answer([]);
    expect(document.body.textContent).toContain('Không tìm thấy “xyzt”.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
    await press('Enter');
    expect(opened).toBeUndefined();

    await type('xyz');
    http.expectOne(() => true).flush(null, { status: 503, statusText: 'Busy' });
    await settle();
    expect(document.querySelector('td-search-palette [role=alert]')?.textContent).toContain(
      'Hệ thống đang bận',
    );
    await press('Enter');
    await answer(FOUND);
    expect(active()).toContain('Kế hoạch');
  });
});
