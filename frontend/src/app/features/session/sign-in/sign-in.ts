import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot, form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { Router } from '@angular/router';
import { SessionOptions } from '@app/api/types';
import { Problem } from '@app/core/problem/problem';
import { Session } from '@app/core/session/session';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { outsideProblem } from './outside-problems';

/** The door. After it, the person lands where they wanted to go. */
@Component({
  selector: 'td-sign-in',
  imports: [FormField, FormRoot, MatButton, MatFormFieldModule, MatInput, ProblemCallout],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Where to go on to, an address of this site. */
  readonly tiep = input<string>();
  /** Why the way through another place ended here. */
  readonly loi = input<string>();

  private readonly options = httpResource<SessionOptions>(() => '/api/v1/sessions/options');
  /** Another place to sign in, when there is one. */
  protected readonly elsewhere = computed(() => {
    const outside = this.options.hasValue() ? this.options.value().oidc : undefined;
    const next = encodeURIComponent(this.tiep() ?? '/');
    return outside ? { label: outside.label, address: `/api/v1/oidc/sign-in?next=${next}` } : undefined;
  });
  protected readonly problem = linkedSignal(() => outsideProblem(this.loi()));
  protected readonly form = form(
    signal({ username: '', password: '' }),
    (path) => {
      required(path.username, { message: 'Hãy nhập tên đăng nhập.' });
      required(path.password, { message: 'Hãy nhập mật khẩu.' });
    },
    { submission: { action: () => this.signIn() } },
  );

  private async signIn(): Promise<void> {
    this.problem.set(undefined);
    try {
      await this.session.signIn(this.form().value());
      await this.router.navigateByUrl(this.tiep() ?? '/');
    } catch (error) {
      this.problem.set(Problem.of(error));
    }
  }
}
