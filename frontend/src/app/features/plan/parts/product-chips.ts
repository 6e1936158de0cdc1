import { Component, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { ProductCell } from '@app/api/types';
import { FigurePipe } from '@app/ui/format/pipes';

/** The products of a row, each with its kind and how many of it must come out. */
@Component({
  selector: 'td-product-chips',
  imports: [FigurePipe],
  template: `
    @for (item of cell()?.items; track $index) {
      <span class="chip">
        <span class="kind">{{ labels[item.kind] }}:</span> {{ item.name }}
        @if ((item.count ?? 1) > 1) {
          <span class="count no-print">cần {{ item.count | figure }}</span>
        }
      </span>
    }
  `,
  styleUrl: './chips.scss',
})
export class ProductChips {
  readonly cell = input.required<ProductCell | null | undefined>();

  protected readonly labels = LABELS.ProductKind;
}
