import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AssignmentView, EvidenceView, LinkView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { StatusChip } from '@app/ui/status-chip/status-chip';
import { EvidenceApi } from './evidence-api';
import { LINK_LOOKS, linkWords } from './link-words';

/** Whether the page of an address is there, and the way to have it looked at again. */
@Component({
  selector: 'td-link-state',
  imports: [MatButton, StatusChip],
  template: `
    <td-status-chip class="figures" role="status" [tone]="look().tone" [icon]="look().icon">{{
      words()
    }}</td-status-chip>
    @if (checkable() && link().state !== 'WAITING') {
      <button
        matButton
        type="button"
        [disabled]="busy()"
        [attr.aria-label]="'Kiểm tra lại ' + evidence().reference"
        (click)="check()"
      >
        Kiểm tra lại
      </button>
    }
    @if (link().title; as title) {
      <span class="line">“{{ title }}”</span>
    }
    @if (problem(); as refused) {
      <span class="line refused" role="alert">{{ refused.detail }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
    }
    .line {
      flex: 1 1 100%;
      overflow-wrap: anywhere;
    }
    .refused {
      color: var(--td-danger);
    }
  `,
})
export class LinkStateView {
  private readonly api = inject(EvidenceApi);

  readonly assignmentId = input.required<string>();
  readonly evidence = input.required<EvidenceView>();
  readonly link = input.required<LinkView>();
  /** Whether the reader may have it looked at. */
  readonly checkable = input(false);
  readonly changed = output<AssignmentView>();

  protected readonly look = computed(() => LINK_LOOKS[this.link().state]);
  protected readonly words = computed(() => linkWords(this.link()));
  protected readonly busy = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);

  /** What is found comes as a change of the assignment. */
  protected async check(): Promise<void> {
    this.problem.set(undefined);
    this.busy.set(true);
    try {
      this.changed.emit(await this.api.checkLink(this.assignmentId(), this.evidence().id));
    } catch (error) {
      this.problem.set(Problem.of(error));
    } finally {
      this.busy.set(false);
    }
  }
}
