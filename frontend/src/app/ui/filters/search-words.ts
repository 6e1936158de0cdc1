import { Component, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Icon } from '../icon/icon';

/** Words to search a list by; asked for with Enter, with the button or on leaving the field. */
@Component({
  selector: 'td-search-words',
  imports: [Icon, MatButton, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        #q
        matInput
        type="search"
        [value]="words()"
        (input)="words.set(q.value)"
        (change)="searched.emit(words())"
      />
    </mat-form-field>
    <button matButton="outlined" type="button" (click)="searched.emit(words())">
      <td-icon matButtonIcon name="search" /> Tìm
    </button>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 12px;
    }
    mat-form-field {
      flex: 1;
      min-width: 0;
    }
    button {
      flex: none;
    }
  `,
})
export class SearchWords {
  readonly label = input.required<string>();
  readonly value = input<string>();
  readonly searched = output<string>();

  protected readonly words = linkedSignal(() => this.value() ?? '');
}
