import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { OverviewView } from '@app/api/types';

/** Every call of the overview. */
@Service()
export class OverviewApi {
  overview(plan: () => string | undefined): HttpResourceRef<OverviewView | undefined> {
    return httpResource<OverviewView>(() => {
      const asked = plan();
      const params: Record<string, string> = asked ? { plan: asked } : {};
      return { url: '/api/v1/overview', params };
    });
  }
}
