import { Component, input } from '@angular/core';

/** How far something is, as a bar with its figure. */
@Component({
  selector: 'td-progress-bar',
  template: `
    <span class="track" aria-hidden="true"><span class="done" [style.width.%]="percent()"></span></span>
    <span class="figures">{{ percent() }}%</span>
  `,
  styles: `
    :host {
      display: flex;
      align-items: center;
      gap: 8px;
      max-width: 180px;
      font-size: 12.5px;
    }
    .track {
      flex: 1;
      height: 6px;
      border-radius: 3px;
      background: var(--td-neutral-soft);
      border: 1px solid var(--td-line);
      overflow: hidden;
    }
    .done {
      display: block;
      height: 100%;
      background: var(--mat-sys-primary);
    }
  `,
})
export class ProgressBar {
  readonly percent = input.required<number>();
}
