import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { AssignmentView } from '@app/api/types';
import { Notice } from '@app/core/notice/notice';
import { Problem } from '@app/core/problem/problem';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { InsideApi } from './inside-api';

/** The head says who in the unit works on it. */
@Component({
  selector: 'td-officers-form',
  imports: [MatButton, MatCheckbox, ProblemCallout],
  template: `
    <form class="form" (submit)="$event.preventDefault(); save()">
      @if (problem(); as refused) {
        <td-problem-callout listed again="Giao lần nữa" [problem]="refused" />
      }
      <fieldset>
        <legend>Người thực hiện</legend>
        @for (person of people(); track person.accountId) {
          <mat-checkbox
            [checked]="chosen().has(person.accountId)"
            (change)="choose(person.accountId, $event.checked)"
          >
            {{ person.name }}<span class="muted"> {{ person.title }}</span>
          </mat-checkbox>
        } @empty {
          <p class="muted">{{ loading() ? 'Đang tải…' : 'Đơn vị chưa có tài khoản nào để giao.' }}</p>
        }
      </fieldset>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="busy()">Giao</button>
      </div>
    </form>
  `,
  styles: `
    fieldset {
      display: grid;
      margin: 0;
      padding: 0;
      border: 0;
    }
    p {
      margin: 0;
    }
  `,
})
export class OfficersForm {
  private readonly api = inject(InsideApi);
  private readonly notice = inject(Notice);

  readonly assignment = input.required<AssignmentView>();
  readonly handed = output<AssignmentView>();
  readonly stale = output();
  readonly closed = output();

  private readonly candidates = this.api.candidates(() => this.assignment().id);
  protected readonly people = computed(() =>
    this.candidates.hasValue() ? this.candidates.value().items : [],
  );
  protected readonly loading = computed(() => this.candidates.isLoading());
  protected readonly chosen = linkedSignal(
    () => new Set(this.assignment().inside.officers.map(({ accountId }) => accountId)),
  );
  protected readonly busy = signal(false);
  private readonly refused = signal<Problem | undefined>(undefined);
  protected readonly problem = computed(() => {
    const error = this.candidates.error();
    return this.refused() ?? (error ? Problem.of(error) : undefined);
  });

  protected choose(id: string, wanted: boolean): void {
    this.chosen.update((before) => {
      const after = new Set(before);
      if (wanted) after.add(id);
      else after.delete(id);
      return after;
    });
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    this.refused.set(undefined);
    this.busy.set(true);
    try {
      const after = await this.api.handOver(this.assignment(), [...this.chosen()]);
      this.notice.say('Đã giao trong đơn vị.');
      this.handed.emit(after);
    } catch (error) {
      const problem = Problem.of(error);
      this.refused.set(problem);
      if (problem.stale) this.stale.emit();
    } finally {
      this.busy.set(false);
    }
  }
}
