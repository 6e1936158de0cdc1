import { HttpInterceptorFn, HttpRequest } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Problem } from '../problem/problem';
import { Session } from '../session/session';
import { SignInAgain, SignInReason } from '../session/sign-in-again';

/** What the server says when the session waits for a code or a new password. */
const STEP_CODES = ['second-factor-needed', 'second-factor-enrolment-needed', 'password-change-needed'];

/**
 * Turns every refusal into a {@link Problem}. When the session has ended in the middle of work, or waits for a further step, it
 * asks for that over the page and sends the same request again, so that nothing typed is lost.
 */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const signInAgain = inject(SignInAgain);
  const session = inject(Session);
  return next(request).pipe(
    catchError((error: unknown) => {
      const reason = isAtTheDoor(request) || isMidway(session) ? undefined : reasonOf(Problem.of(error));
      if (!reason) return throwError(() => Problem.of(error));
      return from(signInAgain.ask(reason)).pipe(
        switchMap((back) => (back ? next(request) : throwError(() => error))),
        catchError((again: unknown) => throwError(() => Problem.of(again))),
      );
    }),
  );
};

function reasonOf({ status, code }: Problem): SignInReason | undefined {
  if (status === 401) return 'ended';
  return status === 403 && STEP_CODES.includes(code) ? 'step' : undefined;
}

/** The calls of signing in and out themselves; for them a refusal is the answer. */
function isAtTheDoor({ method, url }: HttpRequest<unknown>): boolean {
  if (url.endsWith('/sessions')) return method === 'POST';
  return url.endsWith('/sessions/current') || url.endsWith('/sessions/current/second-factor');
}

/** Whoever is at one of the steps of signing in is asked there. */
function isMidway(session: Session): boolean {
  return session.current() !== null && !session.ready();
}
