import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { catchError, from, switchMap, throwError } from 'rxjs';
import { Problem } from '../problem/problem';
import { SignInAgain } from '../session/sign-in-again';

/**
 * Turns every refusal into a {@link Problem}. When the session has ended in the middle of work, it asks for the
 * password over the page and sends the same request again, so that nothing typed is lost.
 */
export const problemInterceptor: HttpInterceptorFn = (request, next) => {
  const signInAgain = inject(SignInAgain);
  return next(request).pipe(
    catchError((error: unknown) => {
      const ended =
        error instanceof HttpErrorResponse && error.status === 401 && !request.url.includes('/sessions');
      if (!ended) return throwError(() => Problem.of(error));
      return from(signInAgain.ask()).pipe(
        switchMap((back) => (back ? next(request) : throwError(() => error))),
        catchError((again: unknown) => throwError(() => Problem.of(again))),
      );
    }),
  );
};
