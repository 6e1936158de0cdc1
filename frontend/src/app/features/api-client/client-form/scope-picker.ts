import { Component, computed, input, model } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { LABELS } from '@app/api/labels';
import { Scope } from '@app/api/types';

/** What a system may call, to tick. */
@Component({
  selector: 'td-scope-picker',
  imports: [MatCheckbox],
  template: `
    <fieldset [attr.aria-describedby]="refusal() ? 'scopes-refused' : null">
      <legend>Quyền được gọi</legend>
      @for (scope of scopes; track scope[0]) {
        <mat-checkbox [checked]="has(scope[0])" (change)="choose(scope[0], $event.checked)">
          {{ scope[1] }} <code class="muted">{{ scope[0] }}</code>
        </mat-checkbox>
      }
      <p id="scopes-refused" class="refused" role="alert">{{ refusal() }}</p>
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 300px), 1fr));
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-size: 16px;
      font-weight: 600;
    }
    code {
      font-size: 12.5px;
    }
    .refused {
      grid-column: 1 / -1;
      margin: 0;
      color: var(--td-danger);
    }
    .refused:empty {
      display: none;
    }
  `,
})
export class ScopePicker implements FormValueControl<Scope[]> {
  readonly value = model<Scope[]>([]);
  readonly touched = model(false);
  readonly refusal = input<string>();

  protected readonly scopes = Object.entries(LABELS.Scope) as [Scope, string][];
  private readonly chosen = computed(() => new Set(this.value()));

  protected has(scope: Scope): boolean {
    return this.chosen().has(scope);
  }

  /** Keeps the order of the list, whatever the order of the ticks. */
  protected choose(scope: Scope, wanted: boolean): void {
    this.value.set(
      this.scopes.map(([code]) => code).filter((code) => (code === scope ? wanted : this.has(code))),
    );
    this.touched.set(true);
  }
}
