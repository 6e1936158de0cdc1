import { Component, signal } from '@angular/core';
import { ComponentFixture, TestBed } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { DateField } from './date-field';
import { TODAY } from './vietnamese-dates';

@Component({
  imports: [DateField, FormField],
  template: '<td-date-field label="Ngày ban hành" [formField]="form.day" />',
})
class Host {
  readonly model = signal<{ day: string | null }>({ day: '2024-02-28' });
  readonly form = form(this.model);
}

describe('a date field', () => {
  beforeEach(() => {
    TestBed.configureTestingModule({ providers: [{ provide: TODAY, useValue: () => '2024-03-01' }] });
  });

  const open = async () => {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const field = (fixture.nativeElement as HTMLElement).querySelector('input')!;
    const type = async (text: string) => {
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('change'));
      await fixture.whenStable();
    };
    return { fixture, field, type, host: fixture.componentInstance };
  };

  it('shows the day as people write it here', async () => {
    const { field } = await open();
    expect(field.value).toBe('28/02/2024');
  });

  it('takes a day in any of the usual spellings', async () => {
    const { type, host } = await open();
    await type('5/3/24');
    expect(host.model().day).toBe('2024-03-05');
  });

  it('keeps what cannot be a day on the screen, and says so', async () => {
    const { fixture, field, type, host } = await open();
    await type('31/02/2024');
    expect(field.value).toBe('31/02/2024');
    expect(host.model().day).toBe('2024-02-28');
    expect(host.form().valid()).toBe(false);
    expect((fixture.nativeElement as HTMLElement).textContent).toContain('Ngày không hợp lệ');
  });

  it('can be emptied', async () => {
    const { type, host } = await open();
    await type('');
    expect(host.model().day).toBeNull();
  });

  it('takes the very day that was picked', async () => {
    const { fixture, host, field } = await open();
    await pick(fixture, '15');
    expect(host.model().day).toBe('2024-02-15');
    expect(field.value).toBe('15/02/2024');
  });

  it('opens on the month of the business date when it is empty', async () => {
    const { fixture, type, host } = await open();
    await type('');
    await pick(fixture, '15');
    expect(host.model().day).toBe('2024-03-15');
  });

  async function pick(fixture: ComponentFixture<Host>, day: string): Promise<void> {
    (fixture.nativeElement as HTMLElement)
      .querySelector<HTMLElement>('mat-datepicker-toggle button')!
      .click();
    await fixture.whenStable();
    const days = [...document.querySelectorAll<HTMLElement>('.mat-calendar-body-cell')];
    days.find((cell) => cell.textContent.trim() === day)!.click();
    await fixture.whenStable();
  }
});
