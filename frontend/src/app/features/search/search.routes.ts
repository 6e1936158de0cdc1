import { Routes } from '@angular/router';

export const searchRoutes: Routes = [
  {
    path: '',
    title: 'Tìm kiếm',
    loadComponent: () => import('./results/search-page').then((page) => page.SearchPage),
  },
];
