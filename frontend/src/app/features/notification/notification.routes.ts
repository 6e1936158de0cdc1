import { Routes } from '@angular/router';

export const notificationRoutes: Routes = [
  {
    path: '',
    title: 'Thông báo',
    loadComponent: () =>
      import('./notification-list/notification-list').then((page) => page.NotificationList),
  },
];
