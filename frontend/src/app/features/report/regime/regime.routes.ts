import { Routes } from '@angular/router';
import { byIdentity, forRoles } from '@app/core/session/session-guard';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const regimeRoutes: Routes = [
  {
    path: '',
    title: 'Chế độ báo cáo',
    loadComponent: () => import('./regime-list/regime-list').then((page) => page.RegimeList),
  },
  {
    path: 'moi',
    title: 'Lập chế độ báo cáo',
    canMatch: [forRoles('OFFICE')],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./regime-form/new-regime').then((page) => page.NewRegime),
  },
  {
    path: ':id/sua',
    title: 'Sửa chế độ báo cáo',
    canMatch: [forRoles('OFFICE')],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./regime-form/regime-editor').then((page) => page.RegimeEditor),
  },
  {
    path: ':id',
    canMatch: [byIdentity],
    title: 'Chế độ báo cáo',
    loadComponent: () => import('./regime-detail/regime-detail').then((page) => page.RegimeDetail),
  },
];
