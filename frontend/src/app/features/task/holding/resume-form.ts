import { Component, computed, inject, input, output, signal } from '@angular/core';
import { FormField, FormRoot, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatRadioModule } from '@angular/material/radio';
import { AssignmentView } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Sent, sendForm } from '@app/core/problem/violations';
import { Unsaved } from '@app/core/unsaved/unsaved';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { HoldingApi } from './holding-api';

/** Work goes on: the rule of the clock and the day it comes to stand there before anybody decides. */
@Component({
  selector: 'td-resume-form',
  imports: [
    DayPipe,
    FigurePipe,
    FormField,
    FormRoot,
    MatButton,
    MatFormFieldModule,
    MatInput,
    MatRadioModule,
    ProblemCallout,
  ],
  template: `
    <form class="form" [formRoot]="form">
      @if (problem(); as refused) {
        <td-problem-callout listed again="Cho tiếp tục lần nữa" [problem]="refused" />
      }
      @if (suspension(); as it) {
        @if (it.dueOn) {
          <p id="rule">
            Tạm dừng {{ it.days | figure }} ngày, từ {{ it.from | day }} đến hôm nay. Hạn trước khi tạm dừng
            là {{ it.dueOn | day }}.
          </p>
          <mat-radio-group
            class="choices"
            aria-labelledby="rule"
            [value]="moves()"
            (change)="moves.set($event.value)"
          >
            <mat-radio-button [value]="true">
              Dời hạn thêm {{ it.days | figure }} ngày: hạn mới <strong>{{ it.movedDueOn | day }}</strong>
            </mat-radio-button>
            <mat-radio-button [value]="false">
              Giữ nguyên hạn <strong>{{ it.dueOn | day }}</strong>
            </mat-radio-button>
          </mat-radio-group>
          <p class="muted">
            Hạn ban đầu luôn được giữ trong thống kê.
            @if (it.lateDays) {
              Khi tạm dừng phần việc đã quá hạn {{ it.lateDays | figure }} ngày; cho tiếp tục thì vẫn quá hạn.
            }
          </p>
        } @else {
          <p class="muted">Phần việc không có thời hạn nên không có hạn nào phải dời.</p>
        }
      }
      <mat-form-field>
        <mat-label>Ý kiến (không bắt buộc)</mat-label>
        <textarea matInput rows="2" [formField]="form.words"></textarea>
      </mat-form-field>
      <div class="form-moves">
        <button matButton type="button" (click)="closed.emit()">Thôi</button>
        <button matButton="filled" type="submit" [disabled]="form().submitting()">Cho tiếp tục</button>
      </div>
    </form>
  `,
  styles: `
    p {
      margin: 0;
    }
    .choices {
      display: grid;
    }
  `,
})
export class ResumeForm {
  private readonly api = inject(HoldingApi);

  readonly assignment = input.required<AssignmentView>();
  readonly made = output<AssignmentView>();
  readonly stale = output();
  readonly closed = output();

  protected readonly suspension = computed(() => this.assignment().holding.suspension);
  protected readonly moves = signal(true);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal({ words: '' });
  protected readonly form = form(this.draft, { submission: { action: () => this.resume() } });

  constructor() {
    inject(Unsaved).watch(() => this.draft().words.trim().length > 0);
  }

  private resume(): Sent {
    return sendForm(
      this.form,
      this.problem,
      async () => {
        const request = { moveDeadline: this.moves(), words: this.draft().words };
        const after = await this.api.resume(this.assignment(), request);
        this.draft.set({ words: '' });
        this.made.emit(after);
      },
      () => this.stale.emit(),
    );
  }
}
