import { Routes } from '@angular/router';
import { keepUnsaved } from '@app/core/unsaved/unsaved';

export const intakeRoutes: Routes = [
  {
    path: '',
    title: 'Nhập kế hoạch từ Word',
    loadComponent: () => import('./upload/upload').then((page) => page.Upload),
  },
  {
    path: ':id',
    title: 'Xem lại kế hoạch nhập từ Word',
    canDeactivate: [keepUnsaved],
    loadComponent: () => import('./review/review').then((page) => page.Review),
  },
];
