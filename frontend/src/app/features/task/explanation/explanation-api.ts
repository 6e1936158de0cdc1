import { HttpResourceRef, httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import { Basis, CountedAs, Explanation, Figure } from '@app/api/types';

/** A number that is to be explained. */
export interface Asked {
  readonly figure: Figure;
  readonly of: CountedAs;
  readonly plan?: string;
  readonly unit?: string;
  /** The deadline by which it was counted; the adjusted one when it is left out. */
  readonly basis?: Basis;
  /** The unit's report in which it stands, which settles plan, unit, day and deadlines. */
  readonly report?: string;
}

/** Every call that says why a number is what it is. */
@Service()
export class ExplanationApi {
  explanation(asked: () => Asked & { readonly basis: Basis }): HttpResourceRef<Explanation | undefined> {
    return httpResource<Explanation>(() => {
      const { figure, of, basis, plan, unit, report } = asked();
      if (report) return { url: `/api/v1/reports/${report}/explanation`, params: { figure, of } };
      const params = { figure, of, basis, ...(plan && { plan }), ...(unit && { unit }) };
      return { url: '/api/v1/statistics/explanation', params };
    });
  }
}
