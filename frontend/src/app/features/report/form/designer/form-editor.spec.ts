import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { FormView } from '@app/api/types';
import { FormEditor } from './form-editor';

const URL = '/api/v1/report-forms/f';
const FORM: FormView = {
  id: 'f',
  state: 'DRAFT',
  draft: {
    name: 'Biểu cũ',
    sections: [{ key: 's', title: 'Đánh giá', guidance: '', required: false }],
    tables: [],
  },
  changed: true,
  versions: [],
  moves: ['WRITE'],
  version: 2,
};

describe('the page on which a form is changed', () => {
  it('keeps what is typed when the form cannot be read anew', async () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    const http = TestBed.inject(HttpTestingController);
    const fixture = TestBed.createComponent(FormEditor);
    fixture.componentRef.setInput('id', 'f');
    const called = (method: string) =>
      vi.waitFor(() => {
        TestBed.tick();
        return http.expectOne({ method, url: URL });
      });
    (await called('GET')).flush(FORM);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const name = () => page.querySelector<HTMLInputElement>('td-form-designer input')!;
    name().value = 'Biểu mới';
    name().dispatchEvent(new Event('input'));
    await fixture.whenStable();
    page.querySelector('td-form-designer form')!.dispatchEvent(new Event('submit'));
    (await called('PUT')).flush(
      { detail: 'Người khác đã sửa biểu mẫu.' },
      { status: 412, statusText: 'Precondition Failed' },
    );
    (await called('GET')).flush({ detail: 'Hệ thống đang bận.' }, { status: 502, statusText: 'Bad Gateway' });
    await vi.waitFor(() => {
      TestBed.tick();
      expect(page.textContent).toContain('Hệ thống đang bận.');
    });
    expect(name().value).toBe('Biểu mới');
  });
});
