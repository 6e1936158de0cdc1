import { httpResource } from '@angular/common/http';
import { Signal, computed } from '@angular/core';
import { PagePlanRow, PlanRow } from '@app/api/types';

/** The plans in force, for choosing one of them. */
export interface IssuedPlans {
  readonly plans: Signal<readonly PlanRow[]>;
  /** Identity and words of each plan. */
  readonly options: Signal<readonly (readonly [string, string])[]>;
  /** They were read, and there is none. */
  readonly none: Signal<boolean>;
}

/** Reads the plans in force. Call it where `inject()` may be called. */
export function issuedPlans(): IssuedPlans {
  const page = httpResource<PagePlanRow>(() => '/api/v1/plans?state=ISSUED&limit=200');
  const plans = computed(() => (page.hasValue() ? page.value().items : []));
  return {
    plans,
    options: computed(() => plans().map(({ id, fullSymbol, title }) => [id, `${fullSymbol} - ${title}`])),
    none: computed(() => page.hasValue() && plans().length === 0),
  };
}
