import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { LABELS } from '@app/api/labels';
import { onChanges } from '@app/core/live/on-changes';
import { Session, WORKERS } from '@app/core/session/session';
import { Icon } from '@app/ui/icon/icon';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { DifficultyStateChip } from '@app/ui/status-chip/difficulty-state-chip';
import { DifficultyApi } from '../difficulty-api';
import { InstructionWords } from './instruction-words';

/** What holds one assignment up and what the Director said of it; the way to raise something. */
@Component({
  selector: 'td-difficulty-panel',
  imports: [DifficultyStateChip, Icon, InstructionWords, MatButton, ProblemCallout, RouterLink],
  template: `
    @if (shown()) {
      <section class="panel body" aria-labelledby="difficulties">
        <h2 id="difficulties">Khó khăn, vướng mắc</h2>
        @if (difficulties.problem(); as problem) {
          <td-problem-callout retryable [problem]="problem" (retry)="difficulties.reload()" />
        }
        @if (difficulties.items().length) {
          <ul>
            @for (it of difficulties.items(); track it.id) {
              <li>
                <p class="row">
                  <td-difficulty-state-chip [state]="it.state" [late]="it.late" />
                  <span class="muted">{{ kinds[it.kind] }}</span>
                </p>
                <p>
                  <a [routerLink]="['/kho-khan', it.id]">{{ it.description }}</a>
                </p>
                @if (it.instruction) {
                  <td-instruction-words [instruction]="it.instruction" />
                }
              </li>
            }
          </ul>
        }
        @if (raises()) {
          <a matButton="outlined" routerLink="/kho-khan/moi" [queryParams]="{ assignment: assignmentId() }">
            <td-icon matButtonIcon name="difficulty" /> Nêu khó khăn, vướng mắc
          </a>
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
      overflow-wrap: anywhere;
    }
    section > a {
      justify-self: start;
    }
  `,
})
export class DifficultyPanel {
  private readonly session = inject(Session);

  readonly assignmentId = input.required<string>();
  readonly unitId = input.required<string>();
  /** Whether the unit still has work to do. */
  readonly open = input(true);

  protected readonly kinds = LABELS.DifficultyKind;
  protected readonly difficulties = inject(DifficultyApi).list(() => ({ assignment: this.assignmentId() }));
  protected readonly raises = computed(
    () => this.open() && this.session.has(...WORKERS) && this.session.current()?.unitId === this.unitId(),
  );
  protected readonly shown = computed(
    () => this.raises() || this.difficulties.items().length > 0 || !!this.difficulties.problem(),
  );

  constructor() {
    onChanges(
      ({ subjectId, name }) => subjectId === this.assignmentId() && name.startsWith('Work'),
      () => this.difficulties.reload(),
    );
  }
}
