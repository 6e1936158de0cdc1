import { Routes } from '@angular/router';

export const overviewRoutes: Routes = [
  {
    path: '',
    title: 'Tổng quan',
    loadComponent: () => import('./dashboard/dashboard').then((page) => page.Dashboard),
  },
];
