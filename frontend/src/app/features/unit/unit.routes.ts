import { Routes } from '@angular/router';

export const unitRoutes: Routes = [
  {
    path: '',
    title: 'Đơn vị',
    loadComponent: () => import('./unit-list/unit-list').then((page) => page.UnitList),
  },
];
