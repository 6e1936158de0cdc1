import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { SessionOptions } from '@app/api/types';

/** How one may sign in here. */
@Service()
export class SessionApi {
  options(): HttpResourceRef<SessionOptions | undefined> {
    return httpResource<SessionOptions>(() => '/api/v1/sessions/options');
  }
}
