import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const administrationRoutes: Routes = [
  {
    path: 'tai-khoan',
    title: 'Tài khoản',
    loadComponent: () => import('./account-list/account-list').then((page) => page.AccountList),
  },
  {
    path: 'tai-khoan/:id',
    title: 'Tài khoản',
    loadComponent: () => import('./account-detail/account-detail').then((page) => page.AccountDetail),
  },
  {
    path: 'thiet-lap',
    title: 'Thiết lập',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./settings/settings').then((page) => page.SettingsPage),
  },
];
