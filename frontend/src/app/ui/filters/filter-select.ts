import { Component, input, output } from '@angular/core';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';

/** What the list is asked for, and the words a person reads: an entry of the labels. */
export type FilterOption = readonly [value: string, label: string];

/** One filter of a list, which can always be taken off again; its value stands in the address of the page. */
@Component({
  selector: 'td-filter-select',
  imports: [MatFormFieldModule, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <mat-select [value]="value() ?? ''" (valueChange)="valueChange.emit($event)">
        <mat-option value="">{{ all() }}</mat-option>
        @for (option of options(); track option[0]) {
          <mat-option [value]="option[0]">{{ option[1] }}</mat-option>
        }
      </mat-select>
    </mat-form-field>
  `,
})
export class FilterSelect {
  readonly label = input.required<string>();
  readonly options = input.required<readonly FilterOption[]>();
  readonly value = input<string>();
  readonly all = input('Tất cả');
  readonly valueChange = output<string>();
}
