import { Component, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { ProductCell } from '@app/api/types';

/** The products of a row, each with its kind. */
@Component({
  selector: 'td-product-chips',
  template: `
    @for (item of cell()?.items; track $index) {
      <span class="chip">
        <span class="kind">{{ labels[item.kind] }}:</span> {{ item.name }}
      </span>
    }
  `,
  styleUrl: './chips.scss',
})
export class ProductChips {
  readonly cell = input.required<ProductCell | null | undefined>();

  protected readonly labels = LABELS.ProductKind;
}
