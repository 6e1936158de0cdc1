import { TestBed } from '@angular/core/testing';
import { MarkedText } from './marked-text';

describe('a marked text', () => {
  it('says the same as without marks, to the letter', async () => {
    const fixture = TestBed.createComponent(MarkedText);
    fixture.componentRef.setInput('parts', [
      { text: 'Mức độ (', hit: false },
      { text: 'hài lòng', hit: true },
      { text: ') của <b>người dân</b>', hit: false },
    ]);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toBe('Mức độ (hài lòng) của <b>người dân</b>');
    expect(page.querySelector('mark')?.textContent).toBe('hài lòng');
    expect(page.querySelector('b')).toBeNull();
  });
});
