import { TestBed } from '@angular/core/testing';
import { Notice } from '../notice/notice';
import { pageMoves } from './page-moves';
import { Problem } from './problem';

describe('pageMoves', () => {
  const said: string[] = [];
  let read: number;

  beforeEach(() => {
    said.length = 0;
    read = 0;
    TestBed.configureTestingModule({
      providers: [{ provide: Notice, useValue: { say: (words: string) => said.push(words) } }],
    });
  });

  const moves = () => TestBed.runInInjectionContext(() => pageMoves(() => read++));
  const refuse = () => Promise.reject(new Problem(409, 'stale', 'Người khác vừa sửa.'));

  it('say what was done and read it again', async () => {
    const page = moves();
    await page.do(() => Promise.resolve(), 'Đã ban hành.');
    expect([said, read, page.refused()]).toEqual([['Đã ban hành.'], 1, undefined]);
  });

  it('say why nothing was done, until the next one', async () => {
    const page = moves();
    await page.do(refuse, 'Đã ban hành.');
    expect([said, read, page.refused()?.detail]).toEqual([[], 1, 'Người khác vừa sửa.']);
    await page.do(() => Promise.resolve(), 'Đã ban hành.');
    expect(page.refused()).toBeUndefined();
  });

  it('read nothing again that is gone', async () => {
    let left = false;
    await moves().do(
      () => Promise.resolve(),
      'Đã xóa.',
      () => (left = true),
    );
    expect([read, left]).toEqual([0, true]);
  });

  it('stay where they are when the thing could not be removed', async () => {
    let left = false;
    await moves().do(refuse, 'Đã xóa.', () => (left = true));
    expect([read, left]).toEqual([1, false]);
  });
});
