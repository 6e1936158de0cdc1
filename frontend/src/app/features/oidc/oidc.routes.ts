import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const oidcRoutes: Routes = [
  {
    path: '',
    title: 'Đăng nhập một lần',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./role-mappings/role-mappings').then((page) => page.RoleMappings),
  },
];
