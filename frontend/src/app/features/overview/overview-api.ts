import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { Basis, OverviewView, PageChart } from '@app/api/types';

/** What is counted, and by which deadline. */
export interface Counted {
  readonly plan?: string;
  readonly basis: Basis;
}

function params({ plan, basis }: Counted): Record<string, string> {
  return { basis, ...(plan && { plan }) };
}

/** Every call of the overview. */
@Service()
export class OverviewApi {
  overview(asked: () => Counted): HttpResourceRef<OverviewView | undefined> {
    return httpResource<OverviewView>(() => ({ url: '/api/v1/overview', params: params(asked()) }));
  }

  /** What is counted only for those who look at it. */
  charts(asked: () => Counted): HttpResourceRef<PageChart | undefined> {
    return httpResource<PageChart>(() => ({ url: '/api/v1/overview/charts', params: params(asked()) }));
  }
}
