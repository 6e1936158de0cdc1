import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { FormAnswers, FormColumn, ReportFormView } from '@app/api/types';
import { FormFilling } from './form-filling';

const URL = '/api/v1/reports/r/form';
const COLUMN: FormColumn = {
  key: 'so',
  title: 'Số',
  type: 'NUMBER',
  required: false,
  choices: [],
  system: null,
  formula: '',
  decimals: 0,
  total: 'SUM',
};
const BUSY = { status: 502, statusText: 'Bad Gateway' };
const CONFLICT = { status: 409, statusText: 'Conflict' };
const STALE = { status: 412, statusText: 'Precondition Failed' };

/** Two rows and their sum. */
function filled(first: string, second: string, sum: string): ReportFormView['filled'] {
  const rows = [
    { id: 'a', title: 'Tin', cells: { so: first } },
    { id: 'b', title: 'Bài', cells: { so: second } },
  ];
  return { sections: {}, tables: [{ key: 't', rows, totals: { so: sum } }] };
}

const VIEW: ReportFormView = {
  reportId: 'r',
  roundName: 'Quý I',
  unit: { id: 'u', code: 'NCC', name: 'Phòng Người có công' },
  number: 1,
  content: {
    name: 'Biểu',
    sections: [],
    tables: [
      {
        key: 't',
        title: 'Bảng',
        guidance: '',
        source: 'FIXED',
        rows: [],
        columns: [COLUMN],
        totalRow: true,
      },
    ],
  },
  filled: filled('1', '2', '3'),
  missing: [],
  writable: true,
  version: 4,
};
/** What a colleague saved meanwhile. */
const THEIRS = { ...VIEW, filled: filled('1', '20', '21'), version: 5 };

describe('a form that is filled in', () => {
  const open = async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(FormFilling);
    const page = fixture.nativeElement as HTMLElement;
    const called = (method: string, url = URL) =>
      vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne({ method, url });
      });
    const set = (state: string) => fixture.componentRef.setInput('state', state);
    fixture.componentRef.setInput('reportId', 'r');
    set('DRAFT');
    (await called('GET')).flush(VIEW);
    await vi.waitFor(() => {
      TestBed.tick();
      expect(page.querySelectorAll('input.number')).toHaveLength(2);
    });
    const cells = () => [...page.querySelectorAll<HTMLInputElement>('input.number')];
    const values = () => cells().map(({ value }) => value);
    const type = async (row: number, words: string) => {
      const cell = cells()[row]!;
      cell.value = words;
      cell.dispatchEvent(new Event('change'));
      await vi.waitFor(() => {
        TestBed.tick();
        expect(values()[row]).toBe(words);
      });
    };
    const shows = (words: string) =>
      vi.waitFor(() => {
        TestBed.tick();
        expect(page.textContent).toContain(words);
      });
    const press = (words: string) => {
      const buttons = [...page.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent.trim() === words)!.click();
    };
    const total = () =>
      [...page.querySelectorAll('tbody tr:last-child td')].map(({ textContent }) => textContent.trim());
    /** Somebody moved the report, so the form is read anew. */
    const reread = () => {
      set('RETURNED');
      return called('GET');
    };
    const computed = () => called('POST', `${URL}/computation`);
    return { fixture, http, page, called, values, type, shows, press, total, reread, computed };
  };

  it('never saves over what a colleague saved before it was said', async () => {
    const { page, called, values, type, shows, press, reread } = await open();
    await type(0, '10');
    (await reread()).flush(THEIRS);
    await shows('Người khác vừa lưu biểu mẫu này.');
    expect(values()).toEqual(['10', '2']);
    press('Lưu biểu mẫu');
    const refused = await called('PUT');
    expect(refused.request.headers.get('If-Match')).toBe('"4"');
    refused.flush({ detail: 'Người khác đã sửa biểu mẫu.' }, STALE);
    (await called('GET')).flush(THEIRS);
    await shows('Bảng: Số, Bài:');
    expect(page.querySelector('td-stale-callout ins')!.textContent).toBe('20');
    expect(values()).toEqual(['10', '2']);
    press('Lưu đè biểu mẫu');
    const sent = await called('PUT');
    expect(sent.request.headers.get('If-Match')).toBe('"5"');
    sent.flush({ ...VIEW, filled: filled('10', '2', '12'), version: 6 });
    await shows('Biểu mẫu đã được lưu');
    expect(page.querySelector('td-stale-callout')).toBeNull();
    await type(1, '3');
    press('Lưu biểu mẫu');
    expect((await called('PUT')).request.headers.get('If-Match')).toBe('"6"');
  });

  it('gives way to what a colleague saved when that is wanted', async () => {
    const { called, values, type, shows, press } = await open();
    await type(0, '10');
    press('Lưu biểu mẫu');
    (await called('PUT')).flush({ detail: 'Người khác đã sửa biểu mẫu.' }, STALE);
    (await called('GET')).flush(THEIRS);
    await shows('Người khác vừa thay đổi nội dung này.');
    press('Lấy nội dung mới');
    await shows('Biểu mẫu đã được lưu');
    expect(values()).toEqual(['1', '20']);
  });

  it('keeps what is typed when it cannot be read anew', async () => {
    const { values, type, shows, reread } = await open();
    await type(0, '10');
    (await reread()).flush({ detail: 'Hệ thống đang bận.' }, BUSY);
    await shows('Hệ thống đang bận.');
    expect(values()).toEqual(['10', '2']);
  });

  it('keeps what is typed while a file is read', async () => {
    const { page, called, values, type, shows, press } = await open();
    const field = page.querySelector<HTMLInputElement>('input[type=file]')!;
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'bieu-mau.xlsx')] });
    field.dispatchEvent(new Event('change'));
    const upload = await called('PUT', `${URL}/workbook`);
    expect(upload.request.headers.get('If-Match')).toBe('"4"');
    await type(0, '10');
    upload.flush(THEIRS);
    await vi.waitFor(() => {
      TestBed.tick();
      expect(values()).toEqual(['10', '20']);
    });
    await shows('Biểu mẫu có nội dung chưa lưu');
    press('Lưu biểu mẫu');
    expect((await called('PUT')).request.headers.get('If-Match')).toBe('"5"');
  });

  it('keeps what is typed to be copied when the report takes nothing any more', async () => {
    const { page, values, type, shows, press, reread } = await open();
    await type(0, '10');
    (await reread()).flush({ ...VIEW, writable: false });
    await shows('Báo cáo không còn nhận nội dung');
    const cells = () => [...page.querySelectorAll('tbody td')].map(({ textContent }) => textContent.trim());
    expect(values()).toEqual([]);
    expect(cells()).toContain('10');
    expect(page.textContent).not.toContain('Lưu biểu mẫu');
    press('Bỏ nội dung đang nhập');
    const sure = await vi.waitFor(() => {
      TestBed.tick();
      const dialog = document.querySelector('mat-dialog-container');
      expect(dialog).not.toBeNull();
      return dialog!;
    });
    [...sure.querySelectorAll('button')]
      .find(({ textContent }) => textContent.trim() === 'Bỏ nội dung đang nhập')!
      .click();
    await vi.waitFor(() => {
      TestBed.tick();
      expect(cells()).toContain('1');
      expect(cells()).not.toContain('10');
    });
  });

  it('reads the form anew when a save comes too late', async () => {
    const { page, called, type, shows, press, values } = await open();
    await type(0, '10');
    press('Lưu biểu mẫu');
    (await called('PUT')).flush({ detail: 'Báo cáo đã gửi nên không sửa được nữa.' }, CONFLICT);
    (await called('GET')).flush({ ...VIEW, writable: false });
    await shows('Sao chép nội dung đang nhập');
    expect(values()).toEqual([]);
    expect(page.querySelectorAll('[role=alert]')).toHaveLength(1);
  });

  it('computes once somebody pauses, and calls the computation before it off', async () => {
    const { http, type, shows, total, computed } = await open();
    await type(0, '1');
    await type(0, '10');
    const first = await computed();
    expect((first.request.body as FormAnswers).tables['t']![0]!.cells['so']).toBe('10');
    await type(1, '20');
    await vi.waitFor(() => {
      TestBed.tick();
      expect(first.cancelled).toBe(true);
    });
    (await computed()).flush(filled('10', '20', '30'));
    await shows('30');
    expect(total()).toEqual(['Cộng', '30']);
    http.verify();
  });

  it('says what others changed when what was sent had not been seen', async () => {
    const { fixture, called, shows, page } = await open();
    const told = fixture.componentInstance.tell();
    (await called('GET')).flush(THEIRS);
    await told;
    await shows('hãy xem các ô đã đổi dưới đây rồi gửi lại');
    expect(page.querySelector('td-stale-callout ins')!.textContent).toBe('20');
    expect(fixture.componentInstance.seen()).toBe(5);
  });

  it('shows no saved sum for what is typed', async () => {
    const { page, type, shows, total, computed } = await open();
    expect(total()).toEqual(['Cộng', '3']);
    await type(0, '10');
    await shows('Cộng (đang tính lại)');
    (await computed()).flush(filled('10', '2', '12'));
    await shows('12');
    expect(total()).toEqual(['Cộng', '12']);
    await type(0, '11');
    await shows('Cộng (đang tính lại)');
    expect(total()[1]).toBe('12');
    (await computed()).flush({ detail: 'Hệ thống đang bận.' }, BUSY);
    await shows('Chưa tính được các cột công thức và dòng cộng. Hệ thống đang bận.');
    expect(total()).toEqual(['Cộng (chưa tính được)', '']);
    await type(0, 'nhiều');
    expect(total()).toEqual(['Cộng (chưa tính được)', '']);
    expect(page.textContent).toContain('Hãy nhập số nguyên');
  });
});
