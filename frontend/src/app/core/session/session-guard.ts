import { inject } from '@angular/core';
import { CanActivateFn, CanMatchFn, Router } from '@angular/router';
import { Role } from '@app/api/types';
import { Session } from './session';

/** Sends whoever is not wholly signed in to the sign-in page and remembers where they wanted to go. */
export const signedIn: CanActivateFn = (_route, state) => {
  if (inject(Session).ready()) return true;
  return inject(Router).createUrlTree(['/dang-nhap'], { queryParams: { tiep: state.url } });
};

/** Hides a route from those without one of the roles: for them the page does not exist. */
export function forRoles(...roles: readonly Role[]): CanMatchFn {
  return () => inject(Session).has(...roles);
}

const IDENTITY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Keeps a word from being taken for an identity: `/bao-cao/moi` is no round for those who may not open one. */
export const byIdentity: CanMatchFn = (_route, [segment]) => IDENTITY.test(segment?.path ?? '');
