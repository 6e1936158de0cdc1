import { Component, computed, input } from '@angular/core';
import { LABELS } from '@app/api/labels';
import { PlanState } from '@app/api/types';
import { StatusChip } from '@app/ui/status-chip/status-chip';

/** Where a plan stands; a draft also says how many cells still wait for a person. */
@Component({
  selector: 'td-plan-state-chip',
  imports: [StatusChip],
  template: `
    @if (state() === 'ISSUED') {
      <td-status-chip tone="success" icon="confirmed">{{ words() }}</td-status-chip>
    } @else {
      <td-status-chip tone="info" icon="edit">{{ words() }}</td-status-chip>
    }
    @if (openCells()) {
      <td-status-chip tone="warning" icon="unknown">{{ openCells() }} ô cần xem</td-status-chip>
    }
    @if (sample()) {
      <td-status-chip icon="info">Mẫu dùng thử</td-status-chip>
    }
  `,
  styles: `
    :host {
      display: inline-flex;
      flex-wrap: wrap;
      gap: 4px;
    }
  `,
})
export class PlanStateChip {
  readonly state = input.required<PlanState>();
  readonly openCells = input(0);
  readonly sample = input(false);

  protected readonly words = computed(() => LABELS.PlanState[this.state()]);
}
