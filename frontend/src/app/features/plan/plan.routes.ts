import { Routes } from '@angular/router';
import { forRoles } from '@app/core/session/session-guard';

export const planRoutes: Routes = [
  {
    path: '',
    title: 'Kế hoạch',
    loadComponent: () => import('./plan-list/plan-list').then((page) => page.PlanList),
  },
  {
    path: ':id',
    title: 'Kế hoạch',
    loadComponent: () => import('./plan-detail/plan-detail').then((page) => page.PlanDetail),
  },
  {
    path: ':id/sua',
    title: 'Sửa văn bản',
    canMatch: [forRoles('OFFICE')],
    loadComponent: () => import('./plan-editor/plan-editor').then((page) => page.PlanEditor),
  },
];
