import { Component, computed, input, output } from '@angular/core';
import { MatCheckbox } from '@angular/material/checkbox';
import { ProseTask } from '@app/api/types';

/** Duties that stand only in the text; each becomes a row of the plan only when a person wants it. */
@Component({
  selector: 'td-prose-tasks',
  imports: [MatCheckbox],
  template: `
    <section class="panel" aria-labelledby="prose">
      <h2 id="prose">Việc nêu trong phần lời ({{ tasks().length }})</h2>
      <p class="muted">
        Những việc này không nằm trong bảng phụ lục. Chọn việc nào cần giao thành nhiệm vụ của kế hoạch.
      </p>
      @for (task of tasks(); track $index; let index = $index) {
        <mat-checkbox
          [checked]="task.selected"
          [disabled]="!editable()"
          (change)="selected.emit(positions(index, $event.checked))"
        >
          <span class="task">
            <strong>{{ task.heading }}</strong>
            @if (task.content && task.content !== task.heading) {
              <span>{{ task.content }}</span>
            }
            <span class="muted">
              @if (task.leadText) {
                Chủ trì: {{ task.leadText }}.
              }
              @if (task.coordinatingText) {
                Phối hợp: {{ task.coordinatingText }}.
              }
              @if (task.deadlineText) {
                Thời gian: {{ task.deadlineText }}.
              }
            </span>
          </span>
        </mat-checkbox>
      }
    </section>
  `,
  styles: `
    section {
      display: grid;
      gap: 6px;
      padding: 12px 14px;
    }
    p {
      margin: 0;
    }
    .task {
      display: grid;
      padding: 6px 0;
      line-height: 1.45;
    }
  `,
})
export class ProseTasks {
  readonly tasks = input.required<readonly ProseTask[]>();
  readonly editable = input(true);
  /** Positions, from 0, of all duties that are wanted now. */
  readonly selected = output<number[]>();

  private readonly wanted = computed(() =>
    this.tasks().flatMap(({ selected }, position) => (selected ? [position] : [])),
  );

  protected positions(index: number, wanted: boolean): number[] {
    const others = this.wanted().filter((position) => position !== index);
    return wanted ? [...others, index].sort((a, b) => a - b) : others;
  }
}
