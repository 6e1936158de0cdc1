import { Component, computed, input } from '@angular/core';

/** A shortcut as its keys look: `g k` is one after the other, `ctrl+k` both together. */
@Component({
  selector: 'td-key-caps',
  template: `
    @for (step of steps(); track $index) {
      @if ($index > 0) {
        <span class="muted"> rồi </span>
      }
      @for (key of step; track $index) {
        @if ($index > 0) {
          <span class="muted"> + </span>
        }
        <kbd>{{ key }}</kbd>
      }
    }
  `,
  styles: `
    :host {
      white-space: nowrap;
    }
  `,
})
export class KeyCaps {
  readonly keys = input.required<string>();

  protected readonly steps = computed(() =>
    this.keys()
      .split(' ')
      .map((step) => step.replace('ctrl+k', 'Ctrl+K').split('+')),
  );
}
