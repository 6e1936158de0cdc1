import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { SessionApi } from '../session-api';
import { SignInSteps } from '../steps/sign-in-steps';
import { outsideProblem } from './outside-problems';

/** The door. After it, the person lands where they wanted to go. */
@Component({
  selector: 'td-sign-in',
  imports: [MatButton, ProblemCallout, SignInSteps],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignInPage {
  private readonly router = inject(Router);

  /** Where to go on to, an address of this site. */
  readonly tiep = input<string>();
  /** Why the way through another place ended here. */
  readonly loi = input<string>();

  private readonly options = inject(SessionApi).options();
  /** Another place to sign in, when there is one. */
  protected readonly elsewhere = computed(() => {
    const outside = this.options.hasValue() ? this.options.value().oidc : undefined;
    const next = encodeURIComponent(this.tiep() ?? '/');
    return outside ? { label: outside.label, address: `/api/v1/oidc/sign-in?next=${next}` } : undefined;
  });
  protected readonly problem = computed(() => outsideProblem(this.loi()));

  protected async enter(): Promise<void> {
    await this.router.navigateByUrl(this.tiep() ?? '/');
  }
}
