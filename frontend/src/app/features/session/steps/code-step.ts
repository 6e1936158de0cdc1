import { Component, computed, inject, output, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';

/** The code of the authenticator, or a recovery code for the day on which the telephone is lost. */
@Component({
  selector: 'td-code-step',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  template: `
    <form class="form" [formRoot]="form">
      <p>
        {{
          recovery()
            ? 'Nhập một mã khôi phục bạn đã cất khi bật xác thực hai lớp. Mỗi mã dùng được một lần.'
            : 'Mở ứng dụng xác thực trên điện thoại và nhập mã 6 số đang hiện.'
        }}
      </p>
      @if (problem(); as refused) {
        <td-problem-callout [problem]="refused" />
      }
      <mat-form-field>
        <mat-label>{{ recovery() ? 'Mã khôi phục' : 'Mã xác thực' }}</mat-label>
        <input
          matInput
          spellcheck="false"
          autocapitalize="none"
          [attr.inputmode]="recovery() ? 'text' : 'numeric'"
          [attr.autocomplete]="recovery() ? 'off' : 'one-time-code'"
          [formField]="form.code"
        />
        <mat-error>{{ form.code().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <button matButton="filled" type="submit" [disabled]="form().submitting()">Tiếp tục</button>
      <button matButton type="button" (click)="change()">
        {{ recovery() ? 'Dùng ứng dụng xác thực' : 'Mất điện thoại? Dùng mã khôi phục' }}
      </button>
    </form>
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class CodeStep {
  private readonly session = inject(Session);

  readonly passed = output();

  protected readonly recovery = signal(false);
  protected readonly problem = signal<Problem | undefined>(undefined);
  private readonly draft = signal({ code: '' });
  private readonly words = computed(() =>
    this.recovery() ? 'Hãy nhập mã khôi phục.' : 'Hãy nhập mã đang hiện trong ứng dụng.',
  );
  protected readonly form = form(this.draft, (path) => required(path.code, { message: () => this.words() }), {
    submission: { action: () => this.show() },
  });

  /** Between the authenticator and the recovery codes. */
  protected change(): void {
    this.recovery.update((before) => !before);
    this.problem.set(undefined);
    this.draft.set({ code: '' });
    this.form().reset();
  }

  private async show(): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.session.showSecondFactor(this.draft().code);
      this.passed.emit();
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }
}
