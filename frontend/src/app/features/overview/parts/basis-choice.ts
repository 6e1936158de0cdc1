import { Component, input, output } from '@angular/core';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { LABELS } from '@app/api/labels';
import { Basis } from '@app/api/types';

/** By which deadline the page counts, and what that means. */
@Component({
  selector: 'td-basis-choice',
  imports: [MatButtonToggleModule],
  template: `
    <mat-button-toggle-group
      hideSingleSelectionIndicator
      aria-label="Tính theo hạn nào"
      [value]="basis()"
      (change)="chosen.emit($event.value)"
    >
      @for (one of bases; track one[0]) {
        <mat-button-toggle [value]="one[0]">{{ one[1] }}</mat-button-toggle>
      }
    </mat-button-toggle-group>
    <p class="muted">
      @if (basis() === 'ORIGINAL') {
        Quá hạn, sắp đến hạn và đúng hạn tính theo hạn giao lúc đầu, coi như chưa từng gia hạn hay lùi hạn.
      } @else {
        Quá hạn, sắp đến hạn và đúng hạn tính theo hạn hiện nay, đã cộng thời gian được gia hạn hoặc lùi hạn.
      }
    </p>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
    }
    mat-button-toggle-group {
      flex-wrap: wrap;
    }
    p {
      margin: 0;
      font-size: 12.5px;
    }
  `,
})
export class BasisChoice {
  readonly basis = input.required<Basis>();
  readonly chosen = output<Basis>();

  protected readonly bases = Object.entries(LABELS.Basis) as [Basis, string][];
}
