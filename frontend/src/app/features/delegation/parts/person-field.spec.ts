import { TestBed } from '@angular/core/testing';
import { PersonField } from './person-field';

describe('a person to be chosen', () => {
  it('is marked as missing when the form is sent without one', async () => {
    const fixture = TestBed.createComponent(PersonField);
    fixture.componentRef.setInput('label', 'Người được ủy quyền');
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.querySelector('mat-error')).toBeNull();
    fixture.componentRef.setInput('error', 'Hãy chọn người được ủy quyền.');
    await fixture.whenStable();
    expect(page.querySelector('mat-error')?.textContent).toContain('Hãy chọn người được ủy quyền.');
    expect(page.querySelector('input')!.getAttribute('aria-invalid')).toBe('true');
  });
});
