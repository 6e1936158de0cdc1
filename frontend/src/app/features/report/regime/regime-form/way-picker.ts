import { Component, computed, model } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { LABELS } from '@app/api/labels';
import { SendingWay } from '@app/api/types';

/** How reports are sent, to tick. */
@Component({
  selector: 'td-way-picker',
  imports: [MatCheckbox],
  template: `
    <fieldset>
      <legend>Phương thức gửi, nhận</legend>
      @for (way of ways; track way[0]) {
        <mat-checkbox [checked]="has(way[0])" (change)="choose(way[0], $event.checked)">{{
          way[1]
        }}</mat-checkbox>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-size: 12.5px;
      color: var(--td-muted);
    }
  `,
})
export class WayPicker implements FormValueControl<SendingWay[]> {
  readonly value = model<SendingWay[]>([]);
  readonly touched = model(false);

  protected readonly ways = Object.entries(LABELS.SendingWay) as [SendingWay, string][];
  private readonly chosen = computed(() => new Set(this.value()));

  protected has(way: SendingWay): boolean {
    return this.chosen().has(way);
  }

  /** Keeps the order of the list, whatever the order of the ticks. */
  protected choose(way: SendingWay, wanted: boolean): void {
    this.value.set(
      this.ways.map(([code]) => code).filter((code) => (code === way ? wanted : this.has(code))),
    );
    this.touched.set(true);
  }
}
