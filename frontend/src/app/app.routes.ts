import { Routes } from '@angular/router';
import { forRoles, signedIn } from '@app/core/session/session-guard';
import { NotFound } from '@app/shell/not-found';

export const routes: Routes = [
  {
    path: 'dang-nhap',
    loadChildren: () => import('./features/session').then((feature) => feature.sessionRoutes),
  },
  {
    path: '',
    canActivate: [signedIn],
    loadComponent: () => import('./shell/frame').then((shell) => shell.Frame),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'ke-hoach' },
      {
        path: 'ke-hoach/nhap',
        canMatch: [forRoles('OFFICE')],
        loadChildren: () => import('./features/intake').then((feature) => feature.intakeRoutes),
      },
      {
        path: 'ke-hoach',
        loadChildren: () => import('./features/plan').then((feature) => feature.planRoutes),
      },
      { path: '**', component: NotFound, title: 'Không tìm thấy trang' },
    ],
  },
];
