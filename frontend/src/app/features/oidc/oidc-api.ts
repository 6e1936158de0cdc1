import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { OidcRoleMapping, OidcRoleMappings, SessionOptions } from '@app/api/types';
import { ifMatch } from '@app/core/http/headers';

const MAPPINGS = '/api/v1/oidc-role-mappings';

/** Every call about what the claims of people who sign in elsewhere are worth here. */
@Service()
export class OidcApi {
  private readonly http = inject(HttpClient);

  mappings(): HttpResourceRef<OidcRoleMappings | undefined> {
    return httpResource<OidcRoleMappings>(() => MAPPINGS);
  }

  /** Whether a provider is set up at all, and what it is called. */
  options(): HttpResourceRef<SessionOptions | undefined> {
    return httpResource<SessionOptions>(() => '/api/v1/sessions/options');
  }

  replace(items: OidcRoleMapping[], version: number): Promise<OidcRoleMappings> {
    return firstValueFrom(this.http.put<OidcRoleMappings>(MAPPINGS, { items }, ifMatch(version)));
  }
}
