import { Component, effect, input, output, signal, viewChild } from '@angular/core';
import { MatAutocompleteModule, MatAutocompleteSelectedEvent } from '@angular/material/autocomplete';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';

/** Somebody who can be chosen. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string;
}

/** Finds one person by some letters of name, position or unit. */
@Component({
  selector: 'td-person-field',
  imports: [MatAutocompleteModule, MatFormFieldModule, MatInput],
  template: `
    <mat-form-field>
      <mat-label>{{ label() }}</mat-label>
      <input
        #field
        matInput
        autocomplete="off"
        placeholder="Gõ tên, chức vụ hoặc đơn vị"
        [matAutocomplete]="people"
        [errorStateMatcher]="matcher"
        (input)="search(field.value)"
      />
      <mat-autocomplete
        #people="matAutocomplete"
        autoActiveFirstOption
        [displayWith]="nameOf"
        (optionSelected)="choose($event)"
      >
        @for (person of this.people(); track person.id) {
          <mat-option [value]="person">{{ person.name }} - {{ person.title }}</mat-option>
        }
      </mat-autocomplete>
      @if (nobody()) {
        <mat-hint>Không tìm thấy ai. Hãy thử chữ khác.</mat-hint>
      }
      <mat-error>{{ error() }}</mat-error>
    </mat-form-field>
  `,
})
export class PersonField {
  readonly label = input.required<string>();
  /** Those whom the typed letters fit; undefined while nothing was searched. */
  readonly people = input<readonly Person[]>();
  readonly error = input<string>();
  readonly searched = output<string>();
  readonly chosen = output<Person | undefined>();

  private readonly field = viewChild.required(MatInput);
  private readonly taken = signal(false);
  protected readonly matcher = { isErrorState: () => !!this.error() };
  protected readonly nameOf = (person: Person | string | null) =>
    typeof person === 'string' ? person : (person?.name ?? '');

  constructor() {
    // without a form of its own the field is not told that it is in error
    effect(() => {
      this.error();
      this.field().updateErrorState();
    });
  }

  protected nobody(): boolean {
    return !this.taken() && this.people()?.length === 0;
  }

  /** What is typed over a choice takes it back. */
  protected search(words: string): void {
    this.taken.set(false);
    this.chosen.emit(undefined);
    this.searched.emit(words);
  }

  protected choose({ option }: MatAutocompleteSelectedEvent): void {
    this.taken.set(true);
    this.chosen.emit(option.value as Person);
  }
}
