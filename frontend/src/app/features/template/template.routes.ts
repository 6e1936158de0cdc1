import { Routes } from '@angular/router';

export const templateRoutes: Routes = [
  {
    path: '',
    title: 'Biểu mẫu văn bản',
    loadComponent: () => import('./template-page/template-page').then((page) => page.TemplatePage),
  },
];
