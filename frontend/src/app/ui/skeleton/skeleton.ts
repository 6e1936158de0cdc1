import { Component, computed, input } from '@angular/core';

/** Grey bars where the content will be. */
@Component({
  selector: 'td-skeleton',
  template: `
    <span class="words">Đang tải…</span>
    @for (bar of bars(); track $index) {
      <div class="bar" [style.width.%]="bar"></div>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding: 16px;
    }
    .words {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .bar {
      height: 16px;
      border-radius: 4px;
      background: var(--td-neutral-soft);
      animation: breathe 1.4s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  `,
  host: { role: 'status' },
})
export class Skeleton {
  readonly rows = input(6);

  protected readonly bars = computed(() =>
    Array.from({ length: this.rows() }, (_, row) => 96 - ((row * 37) % 40)),
  );
}
