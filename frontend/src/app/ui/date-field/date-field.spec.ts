import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form } from '@angular/forms/signals';
import { DateField } from './date-field';

@Component({
  imports: [DateField, FormField],
  template: '<td-date-field label="Ngày ban hành" [formField]="form.day" />',
})
class Host {
  readonly model = signal<{ day: string | null }>({ day: '2024-02-28' });
  readonly form = form(this.model);
}

describe('a date field', () => {
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
});
