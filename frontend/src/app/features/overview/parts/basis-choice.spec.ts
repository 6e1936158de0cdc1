import { TestBed } from '@angular/core/testing';
import { Basis } from '@app/api/types';
import { BasisChoice } from './basis-choice';

describe('the choice of the deadline', () => {
  it('says what the chosen one means, and tells which other one is wanted', async () => {
    const fixture = TestBed.createComponent(BasisChoice);
    fixture.componentRef.setInput('basis', 'ADJUSTED');
    const wanted: Basis[] = [];
    fixture.componentInstance.chosen.subscribe((basis) => wanted.push(basis));
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toContain('hạn hiện nay');

    const original = [...page.querySelectorAll('button')].find(({ textContent }) =>
      textContent.includes('Theo hạn ban đầu'),
    );
    original!.click();
    expect(wanted).toEqual(['ORIGINAL']);

    fixture.componentRef.setInput('basis', 'ORIGINAL');
    await fixture.whenStable();
    expect(page.textContent).toContain('hạn giao lúc đầu');
  });
});
