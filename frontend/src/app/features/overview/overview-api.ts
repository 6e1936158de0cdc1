import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { OverviewView, PageChart } from '@app/api/types';

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

  /** What is counted only for those who look at it. */
  charts(plan: () => string | undefined): HttpResourceRef<PageChart | undefined> {
    return httpResource<PageChart>(() => {
      const asked = plan();
      const params: Record<string, string> = asked ? { plan: asked } : {};
      return { url: '/api/v1/overview/charts', params };
    });
  }
}
