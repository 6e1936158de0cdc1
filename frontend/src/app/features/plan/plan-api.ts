import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  AddItem,
  ChangeDeadlineSettings,
  CorrectItem,
  CorrectPlan,
  CreatePlan,
  DeadlineSettingsView,
  IssuePlan,
  PagePlanItemView,
  PageTaskRow,
  PlanItemView,
  PlanRow,
  PlanView,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const PLANS = '/api/v1/plans';
const DEADLINE_SETTINGS = '/api/v1/deadline-settings';

/** Which plans a list shows. */
export interface PlanQuery {
  readonly year?: string;
  readonly state?: string;
  readonly q?: string;
}

/** Every call about plans, the rows of their annexes and how their deadlines are read. */
@Service()
export class PlanApi {
  private readonly http = inject(HttpClient);

  list(query: () => PlanQuery): KeysetList<PlanRow> {
    return keysetList<PlanRow>(PLANS, () => ({ ...query(), total: true }));
  }

  plan(id: () => string): HttpResourceRef<PlanView | undefined> {
    return httpResource<PlanView>(() => `${PLANS}/${id()}`);
  }

  /** Where the plan lies as a document, by format. */
  document(id: string): string {
    return `${PLANS}/${id}/document`;
  }

  items(planId: () => string): HttpResourceRef<PagePlanItemView | undefined> {
    return httpResource<PagePlanItemView>(() => `${PLANS}/${planId()}/items`);
  }

  /** The live side of an issued plan's rows; a draft has none. */
  tasks(planId: () => string | undefined): KeysetList<PageTaskRow['items'][number]> {
    return keysetList('/api/v1/tasks', () => {
      const plan = planId();
      return plan ? { plan, limit: 200 } : undefined;
    });
  }

  create(request: CreatePlan, key: string): Promise<PlanView> {
    return firstValueFrom(this.http.post<PlanView>(PLANS, request, idempotent(key)));
  }

  correct({ id, version }: PlanView, change: CorrectPlan): Promise<PlanView> {
    return firstValueFrom(this.http.patch<PlanView>(`${PLANS}/${id}`, change, ifMatch(version)));
  }

  issue({ id, version }: PlanView, request: IssuePlan): Promise<PlanView> {
    return firstValueFrom(this.http.put<PlanView>(`${PLANS}/${id}/issuance`, request, ifMatch(version)));
  }

  async discard({ id, version }: PlanView): Promise<void> {
    await firstValueFrom(this.http.delete(`${PLANS}/${id}`, ifMatch(version)));
  }

  addItem(planId: string, request: AddItem, key: string): Promise<PlanItemView> {
    return firstValueFrom(this.http.post<PlanItemView>(`${PLANS}/${planId}/items`, request, idempotent(key)));
  }

  correctItem({ planId, id, version }: PlanItemView, change: CorrectItem): Promise<PlanItemView> {
    return firstValueFrom(
      this.http.patch<PlanItemView>(`${PLANS}/${planId}/items/${id}`, change, ifMatch(version)),
    );
  }

  async removeItem({ planId, id, version }: PlanItemView): Promise<void> {
    await firstValueFrom(this.http.delete(`${PLANS}/${planId}/items/${id}`, ifMatch(version)));
  }

  deadlineSettings(): HttpResourceRef<DeadlineSettingsView | undefined> {
    return httpResource<DeadlineSettingsView>(() => DEADLINE_SETTINGS);
  }

  changeDeadlineSettings(version: number, change: ChangeDeadlineSettings): Promise<DeadlineSettingsView> {
    return firstValueFrom(this.http.patch<DeadlineSettingsView>(DEADLINE_SETTINGS, change, ifMatch(version)));
  }
}
