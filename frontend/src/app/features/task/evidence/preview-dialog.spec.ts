import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { PreviewDialog, widthFor } from './preview-dialog';

const PREVIEW = '/api/v1/assignments/a/evidence/e/preview';

describe('the pages of a file', () => {
  const open = () => {
    const evidence = { id: 'e', reference: 'Báo cáo.pdf', downloadUrl: '/tep' };
    TestBed.configureTestingModule({
      providers: [
        provideHttpClient(),
        provideHttpClientTesting(),
        { provide: MAT_DIALOG_DATA, useValue: { assignmentId: 'a', evidence } },
        { provide: MatDialogRef, useValue: { id: 'dialog', close: () => undefined } },
      ],
    });
    const fixture = TestBed.createComponent(PreviewDialog);
    fixture.autoDetectChanges();
    const host = fixture.nativeElement as HTMLElement;
    const press = async (key: string) => {
      host.dispatchEvent(new KeyboardEvent('keydown', { key }));
      await fixture.whenStable();
    };
    const picture = () => host.querySelector('img');
    const asked = () => TestBed.inject(HttpTestingController).expectOne(PREVIEW);
    return { fixture, host, press, picture, asked };
  };

  it('are turned with the keyboard and named in words', async () => {
    const { fixture, press, picture, asked } = open();
    asked().flush({ kind: 'PDF', pages: 3, pagesInFile: 3 });
    await fixture.whenStable();
    expect(picture()!.alt).toBe('Trang 1/3 của “Báo cáo.pdf”');
    expect(picture()!.getAttribute('src')).toContain(`${PREVIEW}/1?width=`);
    await press('ArrowRight');
    expect(picture()!.alt).toBe('Trang 2/3 của “Báo cáo.pdf”');
    await press('End');
    await press('PageDown');
    expect(picture()!.alt).toBe('Trang 3/3 của “Báo cáo.pdf”');
    await press('Home');
    await press('ArrowLeft');
    expect(picture()!.alt).toBe('Trang 1/3 của “Báo cáo.pdf”');
  });

  it('say why there are none, without offering to try in vain', async () => {
    const { fixture, host, asked } = open();
    const detail = 'Tệp bị hỏng, không đọc được. Hãy tải tệp về hoặc gửi lại.';
    asked().flush({ code: 'file-damaged', detail }, { status: 422, statusText: 'Unprocessable' });
    await fixture.whenStable();
    expect(host.querySelector('[role=alert]')!.textContent).toContain(detail);
    expect(host.textContent).not.toContain('Thử lại');
  });

  it('say when the picture of one of them does not come', async () => {
    const { fixture, host, picture, asked } = open();
    asked().flush({ kind: 'PDF', pages: 2, pagesInFile: 350 });
    await fixture.whenStable();
    expect(host.textContent).toContain('tệp có 350 trang');
    picture()!.dispatchEvent(new Event('error'));
    await fixture.whenStable();
    expect(host.querySelector('[role=alert]')!.textContent).toContain('Không hiện được trang 1');
    expect(host.textContent).toContain('Thử lại');
  });

  it('come in one of few widths', () => {
    expect(widthFor(360, 1)).toBe(400);
    expect(widthFor(360, 3)).toBe(1200);
    expect(widthFor(1366, 1)).toBe(1200);
    expect(widthFor(1920, 2)).toBe(1600);
  });
});
