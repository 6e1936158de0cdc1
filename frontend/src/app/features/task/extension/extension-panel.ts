import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AssignmentView } from '@app/api/types';
import { onChanges } from '@app/core/live/on-changes';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DayPipe } from '@app/ui/format/pipes';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { ExtensionStateChip } from '@app/ui/status-chip/extension-state-chip';
import { AskExtensionForm } from './ask-extension-form';
import { DecideExtensionForm } from './decide-extension-form';
import { ExtensionApi } from './extension-api';

/** What was asked for one assignment and how it was answered; the next move of whoever looks at it. */
@Component({
  selector: 'td-extension-panel',
  imports: [
    AskExtensionForm,
    DayPipe,
    DecideExtensionForm,
    ExtensionStateChip,
    Icon,
    MatButton,
    ProblemCallout,
  ],
  template: `
    @if (shown()) {
      <section class="panel body" aria-labelledby="extensions">
        <h2 id="extensions">Gia hạn</h2>
        @if (extensions.problem(); as problem) {
          <td-problem-callout retryable [problem]="problem" (retry)="extensions.reload()" />
        }
        @if (extensions.items().length) {
          <ul>
            @for (it of extensions.items(); track it.id) {
              <li>
                <p class="row">
                  <td-extension-state-chip [state]="it.state" />
                  <span>
                    Xin đến <strong class="figures">{{ it.askedDueOn | day }}</strong>
                    @if (it.grantedDueOn) {
                      , được gia hạn đến <strong class="figures">{{ it.grantedDueOn | day }}</strong>
                    }
                  </span>
                </p>
                <p class="words">{{ it.reason }}</p>
                <p class="muted">
                  {{ it.askedBy }}, {{ it.askedByTitle }} ·
                  <span class="figures">{{ it.askedOn | day }}</span>
                  @if (it.late) {
                    · xin sau khi đã quá hạn
                  }
                </p>
                @if (it.decision) {
                  <p class="words">Trả lời: {{ it.decision }}</p>
                  <p class="muted">
                    {{ it.decidedBy }}, {{ it.decidedByTitle }} ·
                    <span class="figures">{{ it.decidedOn | day }}</span>
                  </p>
                }
                @if (it.mayDecide) {
                  <td-decide-extension-form
                    [extension]="it"
                    (decided)="done()"
                    (stale)="extensions.reload()"
                  />
                }
              </li>
            }
          </ul>
        }
        @if (mayAsk()) {
          @if (asking()) {
            <td-ask-extension-form
              [assignment]="assignment()"
              (asked)="done()"
              (closed)="asking.set(false)"
            />
          } @else {
            <button matButton="outlined" type="button" (click)="asking.set(true)">
              <td-icon matButtonIcon name="due-soon" /> Xin gia hạn
            </button>
          }
        }
      </section>
    }
  `,
  styles: `
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: 14px 16px;
    }
    ul {
      display: grid;
      gap: 16px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      gap: 6px;
    }
    p {
      margin: 0;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 8px;
    }
    .words {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    section > button {
      justify-self: start;
    }
  `,
})
export class ExtensionPanel {
  readonly assignment = input.required<AssignmentView>();
  /** The deadline or the story has changed. */
  readonly changed = output();

  /** Read once, and again after a move of this panel: it stays where it is while the page around it changes. */
  private readonly id = computed(() => this.assignment().id);
  protected readonly extensions = inject(ExtensionApi).list(() => ({ assignment: this.id() }));
  protected readonly asking = signal(false);
  protected readonly mayAsk = computed(
    () =>
      this.assignment().moves.includes('ASK_EXTENSION') &&
      this.assignment().dueOn !== null &&
      !this.extensions.loading() &&
      !this.extensions.items().some(({ state }) => state === 'ASKED'),
  );
  protected readonly shown = computed(
    () => this.mayAsk() || this.extensions.items().length > 0 || !!this.extensions.problem(),
  );

  constructor() {
    const unsaved = inject(Unsaved);
    onChanges(
      ({ subjectId, name }) => subjectId === this.id() && name.startsWith('Extension'),
      () => {
        if (!unsaved.any()) this.extensions.reload();
      },
    );
  }

  protected done(): void {
    this.asking.set(false);
    this.extensions.reload();
    this.changed.emit();
  }
}
