import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const apiClientRoutes: Routes = [
  {
    path: '',
    title: 'Hệ thống kết nối',
    loadComponent: () => import('./client-list/client-list').then((page) => page.ClientList),
  },
  {
    path: 'moi',
    title: 'Thêm hệ thống kết nối',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./client-form/new-client').then((page) => page.NewClient),
  },
  {
    path: ':id',
    title: 'Hệ thống kết nối',
    loadComponent: () => import('./client-detail/client-detail').then((page) => page.ClientDetail),
  },
  {
    path: ':id/sua',
    title: 'Sửa hệ thống kết nối',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./client-form/client-editor').then((page) => page.ClientEditor),
  },
];
