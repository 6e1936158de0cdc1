import { Component, booleanAttribute, computed, input } from '@angular/core';
import { MatDialogClose } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { ExplainedPart } from '@app/api/types';
import { FigurePipe } from '@app/ui/format/pipes';
import { listBehind } from './list-behind';

/** Parts with their numbers and the sum; each opens the list behind it. */
@Component({
  selector: 'td-explained-parts',
  imports: [FigurePipe, MatDialogClose, RouterLink],
  template: `
    <table>
      <caption>
        {{
          heading()
        }}
      </caption>
      <tbody>
        @for (line of lines(); track line.part.part) {
          <tr>
            <th scope="row">
              {{ line.part.words }}
              @if (line.part.reason && line.part.number) {
                <span class="muted">{{ line.part.reason }}</span>
              }
            </th>
            <td class="figures">
              @if (line.part.number && line.query) {
                <a
                  mat-dialog-close
                  routerLink="/nhiem-vu"
                  [attr.aria-label]="line.part.words + ': ' + line.part.number + ', mở danh sách'"
                  [queryParams]="line.query"
                  >{{ line.part.number | figure }}</a
                >
              } @else {
                {{ line.part.number | figure }}
              }
            </td>
          </tr>
        }
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Cộng</th>
          <td class="figures">{{ sum() | figure }}</td>
        </tr>
      </tfoot>
    </table>
  `,
  styles: `
    table {
      width: 100%;
      border-collapse: collapse;
    }
    caption {
      padding-bottom: 4px;
      font-weight: 600;
      text-align: start;
      color: var(--mat-sys-on-surface);
    }
    th,
    td {
      padding: 5px 0;
      border-top: 1px solid var(--td-line);
      font-weight: 400;
      text-align: start;
      vertical-align: top;
      color: var(--mat-sys-on-surface);
    }
    td {
      padding-left: 12px;
      text-align: end;
    }
    th > .muted {
      display: block;
      font-size: 12.5px;
    }
    tfoot th,
    tfoot td {
      font-weight: 600;
    }
  `,
})
export class ExplainedParts {
  readonly heading = input.required<string>();
  readonly parts = input.required<readonly ExplainedPart[]>();
  /** Leaves parts out of which there is nothing. */
  readonly onlyThoseThere = input(false, { transform: booleanAttribute });

  protected readonly lines = computed(() =>
    this.parts()
      .filter(({ number }) => number > 0 || !this.onlyThoseThere())
      .map((part) => ({ part, query: listBehind(part.list) })),
  );
  protected readonly sum = computed(() => this.parts().reduce((sum, { number }) => sum + number, 0));
}
