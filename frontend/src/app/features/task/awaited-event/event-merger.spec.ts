import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { AwaitedEventView } from '@app/api/types';
import { EventMerger } from './event-merger';

const EVENT = { id: 'a', words: 'Sau khi Chính phủ ban hành Nghị định', version: 3 } as AwaitedEventView;
const PAIR = {
  one: { id: 'a', words: EVENT.words, tasks: 2 },
  other: { id: 'b', words: 'Khi có Nghị định của Chính phủ', tasks: 1 },
  likeness: 100,
  shared: ['Chính phủ', 'Nghị định'],
};
const task = (taskId: string) => ({
  taskId,
  planSymbol: '09/KH',
  path: 'A.1',
  content: `Việc ${taskId}`,
  term: '10 ngày',
  counted: true,
  units: 1,
  newTurn: false,
  dueOn: '2024-05-10',
  over: false,
});

describe('making one event of two', () => {
  const open = async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const fixture = TestBed.createComponent(EventMerger);
    fixture.componentRef.setInput('event', EVENT);
    fixture.componentRef.setInput('other', 'b');
    const http = TestBed.inject(HttpTestingController);
    const page = fixture.nativeElement as HTMLElement;
    const settle = async () => {
      await fixture.whenStable();
    };
    TestBed.tick();
    http.expectOne('/api/v1/awaited-events/a/likely-same').flush({ items: [PAIR] });
    await Promise.resolve();
    TestBed.tick();
    http.expectOne('/api/v1/awaited-events/b/merger?mainId=a').flush({
      words: PAIR.other.words,
      mainWords: EVENT.words,
      happenedOn: '2024-05-02',
      documentSymbol: '30/2024/NĐ-CP',
      dated: [task('x'), task('y')],
      waiting: [],
      version: 7,
    });
    await settle();
    const press = (name: string) => {
      [...page.querySelectorAll('button')].find((it) => it.textContent?.trim() === name)!.click();
      TestBed.tick();
    };
    return { page, press, settle, http };
  };

  it('says why the other one may be the same, and which days come of it', async () => {
    const { page } = await open();
    expect(page.textContent).toContain('1 nhiệm vụ · cùng có: Chính phủ, Nghị định');
    expect(page.textContent).toContain('02/05/2024');
    expect(page.textContent).toContain('Việc x');
  });

  it('merges what was seen, without the tasks that the day does not concern', async () => {
    const { page, press, settle, http } = await open();
    page.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    await settle();
    press('Gộp');
    const sent = http.expectOne('/api/v1/awaited-events/b/merger');
    expect(sent.request.body).toEqual({ mainId: 'a', happenedOn: '2024-05-02', taskIds: ['y'] });
    expect(sent.request.headers.get('If-Match')).toBe('"7"');
  });
});
