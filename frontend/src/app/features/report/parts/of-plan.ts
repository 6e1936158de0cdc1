/** The part of a filter of assignments that keeps to a plan; a round over all plans has none. */
export function ofPlan(planId: string | null | undefined): Readonly<Record<string, string>> {
  return planId ? { plan: planId } : {};
}
