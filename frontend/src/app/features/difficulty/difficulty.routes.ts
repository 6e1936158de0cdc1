import { Routes } from '@angular/router';
import { WORKERS } from '@app/core/session/session';
import { byIdentity, forRoles } from '@app/core/session/session-guard';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const difficultyRoutes: Routes = [
  {
    path: '',
    title: 'Khó khăn, vướng mắc',
    loadComponent: () => import('./difficulty-list/difficulty-list').then((page) => page.DifficultyList),
  },
  {
    path: 'moi',
    title: 'Nêu khó khăn, vướng mắc',
    canMatch: [forRoles(...WORKERS)],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./raise-difficulty/raise-difficulty').then((page) => page.RaiseDifficulty),
  },
  {
    path: ':id',
    canMatch: [byIdentity],
    title: 'Khó khăn, vướng mắc',
    canDeactivate: [keepUnsaved],
    loadComponent: () =>
      import('./difficulty-detail/difficulty-detail').then((page) => page.DifficultyDetail),
  },
];
