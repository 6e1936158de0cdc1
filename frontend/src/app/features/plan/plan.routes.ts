import { Routes } from '@angular/router';

export const planRoutes: Routes = [];
