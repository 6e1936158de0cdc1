import { Routes } from '@angular/router';

export const sessionRoutes: Routes = [
  {
    path: '',
    title: 'Đăng nhập',
    loadComponent: () => import('./sign-in/sign-in').then((page) => page.SignInPage),
  },
];
