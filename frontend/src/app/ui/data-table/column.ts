import { Directive, TemplateRef, inject, input } from '@angular/core';

/** One column of a table. */
export interface Column<T> {
  readonly key: string;
  readonly label: string;
  /** Plain text of the cell; without it the page gives a template named `key`. */
  readonly text?: (row: T) => string | number | null | undefined;
  /** Name of the sort the API knows; without it the column cannot be sorted by. */
  readonly sort?: string;
  readonly numeric?: boolean;
  readonly width?: string;
}

/** The template of a cell: `<ng-template tdCell="state" let-row>…</ng-template>`. */
@Directive({ selector: 'ng-template[tdCell]' })
export class Cell {
  readonly key = input.required<string>({ alias: 'tdCell' });
  readonly template = inject<TemplateRef<{ $implicit: unknown }>>(TemplateRef);
}
