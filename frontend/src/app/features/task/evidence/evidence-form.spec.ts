import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { EvidenceForm } from './evidence-form';

const ASSIGNMENT = {
  id: 'a',
  products: [{ id: 'p', name: 'Báo cáo', required: 1, shown: 0, proven: false }],
};
const REFUSED = 'Đường dẫn phải bắt đầu bằng http:// hoặc https://.';

describe('a reference given as evidence', () => {
  const open = async () => {
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
    const fixture = TestBed.createComponent(EvidenceForm);
    fixture.componentRef.setInput('assignment', ASSIGNMENT);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const field = page.querySelector<HTMLInputElement>('input[autocomplete=off]')!;
    const give = async (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
      page.querySelector('form')!.dispatchEvent(new Event('submit'));
      await fixture.whenStable();
    };
    const http = TestBed.inject(HttpTestingController);
    return { fixture, page, field, give, http };
  };

  it('is marked where it stands when it is refused', async () => {
    const { page, field, give, http } = await open();
    await give('https://');
    const sent = await vi.waitFor(() => http.expectOne('/api/v1/assignments/a/evidence'));
    expect(sent.request.body).toEqual({ productId: 'p', kind: 'URL', reference: 'https://' });
    const violations = [{ field: 'reference', detail: REFUSED }];
    sent.flush(
      { detail: 'Một số nội dung chưa hợp lệ.', violations },
      { status: 422, statusText: 'Unprocessable' },
    );
    await vi.waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('true'));
    expect(page.querySelector('mat-error')!.textContent).toContain(REFUSED);
    expect(field.value).toBe('https://');
  });

  it('is asked for when nothing is given', async () => {
    const { page, give, http } = await open();
    await give('  ');
    expect(page.querySelector('mat-error')!.textContent).toContain('Hãy nhập số, ký hiệu văn bản');
    http.expectNone('/api/v1/assignments/a/evidence');
  });
});
