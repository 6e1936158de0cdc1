import { Routes } from '@angular/router';
import { byIdentity, forRoles } from '@app/core/session/session-guard';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const urgingRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Đôn đốc',
    canMatch: [forRoles('OFFICE', 'LEADER', 'ADMINISTRATOR')],
    loadComponent: () => import('./call-list/call-list').then((page) => page.CallList),
  },
  { path: '', pathMatch: 'full', redirectTo: 'cac-lan' },
  {
    path: 'cac-lan',
    title: 'Các lần đôn đốc',
    loadComponent: () => import('./step-list/step-list').then((page) => page.StepList),
  },
  {
    path: 'don-vi/:id',
    title: 'Đôn đốc đơn vị',
    canMatch: [forRoles('OFFICE', 'LEADER', 'ADMINISTRATOR')],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./unit-page/unit-page').then((page) => page.UnitPage),
  },
  {
    path: ':id',
    canMatch: [byIdentity],
    title: 'Lần đôn đốc',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./step-page/step-page').then((page) => page.StepPage),
  },
];
