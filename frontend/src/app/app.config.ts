import { provideHttpClient, withInterceptors, withXhr } from '@angular/common/http';
import {
  ApplicationConfig,
  inject,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
} from '@angular/core';
import { MAT_FORM_FIELD_DEFAULT_OPTIONS } from '@angular/material/form-field';
import {
  TitleStrategy,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { problemInterceptor } from '@app/core/http/problem-interceptor';
import { pageNotLoaded } from '@app/core/page-not-loaded';
import { PageTitle } from '@app/core/page-title';
import { Session } from '@app/core/session/session';
import { Installation } from '@app/core/system/installation';
import { Theme } from '@app/core/theme/theme';
import { TODAY } from '@app/ui/date-field/vietnamese-dates';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler((failed) => void pageNotLoaded(failed)),
    ),
    // XHR and not fetch: only XHR says how much of an upload has gone out.
    provideHttpClient(withXhr(), withInterceptors([problemInterceptor])),
    provideAppInitializer(() => inject(Session).restore()),
    provideAppInitializer(() => inject(Installation).read()),
    provideAppInitializer(() => void inject(Theme)),
    { provide: TODAY, useFactory: () => inject(Installation).today },
    { provide: TitleStrategy, useExisting: PageTitle },
    {
      provide: MAT_FORM_FIELD_DEFAULT_OPTIONS,
      useValue: { appearance: 'outline', subscriptSizing: 'dynamic', floatLabel: 'always' },
    },
  ],
};
