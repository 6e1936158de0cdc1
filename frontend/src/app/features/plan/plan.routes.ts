import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';
import { byIdentity, forRoles } from '@app/core/session/session-guard';

export const planRoutes: Routes = [
  {
    path: '',
    title: 'Kế hoạch',
    loadComponent: () => import('./plan-list/plan-list').then((page) => page.PlanList),
  },
  {
    path: ':id',
    canMatch: [byIdentity],
    title: 'Kế hoạch',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./plan-detail/plan-detail').then((page) => page.PlanDetail),
  },
  {
    path: ':id/sua',
    title: 'Sửa văn bản',
    canDeactivate: [keepUnsaved],
    canMatch: [forRoles('OFFICE')],
    loadComponent: () => import('./plan-editor/plan-editor').then((page) => page.PlanEditor),
  },
];
