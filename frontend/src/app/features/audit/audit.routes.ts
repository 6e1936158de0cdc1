import { Routes } from '@angular/router';

export const auditRoutes: Routes = [
  {
    path: '',
    title: 'Nhật ký',
    loadComponent: () => import('./entry-list/entry-list').then((page) => page.EntryList),
  },
  {
    path: ':id',
    title: 'Nhật ký',
    loadComponent: () => import('./entry-detail/entry-detail').then((page) => page.EntryDetail),
  },
];
