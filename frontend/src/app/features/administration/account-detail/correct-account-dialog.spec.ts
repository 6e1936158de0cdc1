import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { AccountView } from '@app/api/types';
import { CorrectAccountDialog } from './correct-account-dialog';

const URL = '/api/v1/accounts/an';
const ACCOUNT = { id: 'an', version: 3, displayName: 'Nguyễn Văn An', username: 'an.nv' } as AccountView;

describe('correcting the name of an account', () => {
  const open = async () => {
    const closedWith: unknown[] = [];
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: MAT_DIALOG_DATA, useValue: ACCOUNT },
        { provide: MatDialogRef, useValue: { close: (answer: unknown) => closedWith.push(answer) } },
      ],
    });
    const fixture = TestBed.createComponent(CorrectAccountDialog);
    await fixture.whenStable();
    const dialog = fixture.nativeElement as HTMLElement;
    const http = TestBed.inject(HttpTestingController);
    const save = async (ifMatch: string, status: number, answer: object) => {
      await vi.waitFor(() =>
        expect(dialog.querySelector<HTMLButtonElement>('[type=submit]')!.disabled).toBe(false),
      );
      dialog.querySelector('form')!.dispatchEvent(new Event('submit'));
      const sent = await vi.waitFor(() => http.expectOne({ method: 'PATCH', url: URL }));
      expect(sent.request.headers.get('If-Match')).toBe(ifMatch);
      sent.flush(answer, { status, statusText: String(status) });
    };
    return { fixture, dialog, http, save, closedWith };
  };

  it('can be saved over what a colleague changed meanwhile', async () => {
    const { fixture, dialog, http, save, closedWith } = await open();
    await save('"3"', 412, { detail: 'Nội dung đã được người khác sửa.' });
    await vi.waitFor(() => http.expectOne({ method: 'GET', url: URL }).flush({ ...ACCOUNT, version: 4 }));
    await fixture.whenStable();
    expect(dialog.textContent).toContain('Nội dung bạn nhập vẫn còn. Bấm Lưu lần nữa để ghi đè.');

    const after = { ...ACCOUNT, version: 5 };
    await save('"4"', 200, after);
    await vi.waitFor(() => expect(closedWith).toEqual([after]));
  });
});
