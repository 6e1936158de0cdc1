import { Component, computed, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Elsewhere } from '../elsewhere/elsewhere';
import { SignInSteps } from '../steps/sign-in-steps';
import { outsideProblem } from './outside-problems';

/** The door. After it, the person lands where they wanted to go. */
@Component({
  selector: 'td-sign-in',
  imports: [Elsewhere, ProblemCallout, SignInSteps],
  templateUrl: './sign-in.html',
  styleUrl: './sign-in.scss',
})
export class SignInPage {
  private readonly router = inject(Router);

  /** Where to go on to, an address of this site. */
  readonly tiep = input<string>();
  /** Why the way through another place ended here. */
  readonly loi = input<string>();

  protected readonly problem = computed(() => outsideProblem(this.loi()));

  protected async enter(): Promise<void> {
    await this.router.navigateByUrl(this.tiep() ?? '/');
  }
}
