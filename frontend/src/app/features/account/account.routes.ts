import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const accountRoutes: Routes = [
  {
    path: '',
    title: 'Tài khoản của tôi',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./account/account').then((page) => page.AccountPage),
  },
];
