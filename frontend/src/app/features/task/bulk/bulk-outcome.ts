import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssignmentRow, BulkResult } from '@app/api/types';
import { FigurePipe } from '@app/ui/format/pipes';

/** What became of the move: how many were done, and which were not, with the reason of each. */
@Component({
  selector: 'td-bulk-outcome',
  imports: [FigurePipe, RouterLink],
  template: `
    <section class="panel" aria-labelledby="outcome" role="status">
      <h2 id="outcome">
        Đã thực hiện {{ result().done | figure }}
        @if (result().refused) {
          · không thực hiện được {{ result().refused | figure }}
        }
      </h2>
      @if (refused().length) {
        <ul>
          @for (line of refused(); track line.id) {
            <li>
              <a [routerLink]="['/nhiem-vu', line.id]">{{ line.name }}</a>
              <span>{{ line.detail }}</span>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    .panel {
      padding: 14px 16px;
    }
    h2 {
      margin: 0;
    }
    ul {
      display: grid;
      gap: 8px;
      margin: 12px 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
    }
  `,
})
export class BulkOutcome {
  readonly result = input.required<BulkResult>();
  /** What was chosen, to call each by its name. */
  readonly rows = input.required<readonly AssignmentRow[]>();

  protected readonly refused = computed(() => {
    const names = new Map(
      this.rows().map(({ id, path, unit, content }) => [id, `${path} · ${unit.name}: ${content}`]),
    );
    return this.result()
      .lines.filter(({ outcome }) => outcome === 'REFUSED')
      .map(({ id, detail }) => ({ id, detail, name: names.get(id) ?? id }));
  });
}
