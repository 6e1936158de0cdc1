import { TestBed } from '@angular/core/testing';
import { FileMenu } from './file-menu';

describe('the files of a document', () => {
  it('are offered by format', async () => {
    const fixture = TestBed.createComponent(FileMenu);
    fixture.componentRef.setInput('address', '/api/v1/plans/1/document');
    await fixture.whenStable();
    (fixture.nativeElement as HTMLElement).querySelector('button')!.click();
    await fixture.whenStable();
    const links = [...document.querySelectorAll('a[mat-menu-item]')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/api/v1/plans/1/document?format=docx',
      '/api/v1/plans/1/document?format=pdf',
      '/api/v1/plans/1/document?format=xlsx',
    ]);
  });
});
