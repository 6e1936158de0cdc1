import { inject } from '@angular/core';
import { CanActivateFn, Router } from '@angular/router';
import { Notice } from '@app/core/notice/notice';
import { SavedViewApi } from './saved-view-api';
import { addressOf, staleWords } from './view-address';

/** Whoever comes from elsewhere and asks for nothing begins with the view they chose; the plain list is one step away. */
export const beginWithStandardView: CanActivateFn = async (route, state) => {
  const router = inject(Router);
  const api = inject(SavedViewApi);
  const notice = inject(Notice);
  const comesFromView = router.url.startsWith('/nhiem-vu') && router.navigated;
  if (comesFromView || route.queryParamMap.keys.length > 0) return true;
  try {
    const standard = (await api.read()).items.find((view) => view.standard);
    if (!standard) return true;
    const { path, query } = addressOf(standard);
    const target = router.createUrlTree([path], { queryParams: query });
    const stale = staleWords(standard);
    if (stale) notice.say(stale);
    return target.toString() === state.url ? true : target;
  } catch {
    // the list is worth more than the choice of its view
    return true;
  }
};
