import { Routes } from '@angular/router';

export const delegationRoutes: Routes = [
  {
    path: '',
    title: 'Ủy quyền',
    loadComponent: () => import('./delegation-list/delegation-list').then((page) => page.DelegationList),
  },
];
