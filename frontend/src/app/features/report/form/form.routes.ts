import { Routes } from '@angular/router';
import { byIdentity, forRoles } from '@app/core/session/session-guard';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const formRoutes: Routes = [
  {
    path: '',
    title: 'Biểu mẫu báo cáo',
    loadComponent: () => import('./form-list/form-list').then((page) => page.FormList),
  },
  {
    path: 'moi',
    title: 'Lập biểu mẫu báo cáo',
    canMatch: [forRoles('OFFICE')],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./designer/new-form').then((page) => page.NewForm),
  },
  {
    path: ':id/sua',
    title: 'Sửa biểu mẫu báo cáo',
    canMatch: [forRoles('OFFICE')],
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./designer/form-editor').then((page) => page.FormEditor),
  },
  {
    path: ':id',
    canMatch: [byIdentity],
    title: 'Biểu mẫu báo cáo',
    loadComponent: () => import('./form-detail/form-detail').then((page) => page.FormDetail),
  },
];
