import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { Basis, CountedAs, Explanation, Figure, OverviewView } from '@app/api/types';

/** A number that is to be explained. */
export interface Asked {
  readonly figure: Figure;
  readonly of: CountedAs;
  readonly plan?: string;
  readonly unit?: string;
}

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

  explanation(asked: () => Asked & { readonly basis: Basis }): HttpResourceRef<Explanation | undefined> {
    return httpResource<Explanation>(() => {
      const { figure, of, basis, plan, unit } = asked();
      const params = { figure, of, basis, ...(plan && { plan }), ...(unit && { unit }) };
      return { url: '/api/v1/statistics/explanation', params };
    });
  }
}
