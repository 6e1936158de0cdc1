import { HttpClient, HttpParams, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  AssignmentColumn,
  AssignmentGroup,
  AssignmentRow,
  AssignmentView,
  CalendarView,
  GroupBy,
  PageAssignmentGroup,
  ReportProgress,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, KeysetPage, keysetList } from '@app/core/list/keyset-list';
import { AssignmentQuery } from './views/view-query';

const ASSIGNMENTS = '/api/v1/assignments';

/** Every call about assignments. */
@Service()
export class TaskApi {
  private readonly http = inject(HttpClient);

  list(query: () => AssignmentQuery | undefined, limit = 50): KeysetList<AssignmentRow> {
    return keysetList<AssignmentRow>(ASSIGNMENTS, () => {
      const asked = query();
      return asked && { ...asked, limit, total: true };
    });
  }

  page(
    query: AssignmentQuery,
    cursor: string | undefined,
    limit: number,
  ): Promise<KeysetPage<AssignmentRow>> {
    const params = { ...query, limit, ...(cursor && { cursor }) };
    return firstValueFrom(this.http.get<KeysetPage<AssignmentRow>>(ASSIGNMENTS, { params }));
  }

  groups(by: GroupBy, query: AssignmentQuery, cursor?: string): Promise<KeysetPage<AssignmentGroup>> {
    const params = { ...query, by, ...(cursor && { cursor }) };
    return firstValueFrom(this.http.get<KeysetPage<AssignmentGroup>>(`${ASSIGNMENTS}/groups`, { params }));
  }

  /** How many lines the filter has in each state. */
  states(query: () => AssignmentQuery): HttpResourceRef<PageAssignmentGroup | undefined> {
    return httpResource<PageAssignmentGroup>(() => ({
      url: `${ASSIGNMENTS}/groups`,
      params: { ...query(), by: 'STATE' },
    }));
  }

  calendar(
    query: () => AssignmentQuery,
    days: () => { readonly from: string; readonly until: string; readonly perDay: number } | undefined,
  ): HttpResourceRef<CalendarView | undefined> {
    return httpResource<CalendarView>(() => {
      const asked = days();
      return asked && { url: `${ASSIGNMENTS}/calendar`, params: { ...query(), ...asked } };
    });
  }

  /** The address of a file with what a view shows. */
  file(
    query: AssignmentQuery,
    shown: { readonly by?: GroupBy; readonly columns: readonly AssignmentColumn[] },
    format: 'csv' | 'xlsx',
  ): string {
    const asked = { ...query, ...(shown.by && { by: shown.by }), columns: shown.columns, format };
    return `${ASSIGNMENTS}?${new HttpParams({ fromObject: asked }).toString()}`;
  }

  assignment(id: () => string): HttpResourceRef<AssignmentView | undefined> {
    return httpResource<AssignmentView>(() => `${ASSIGNMENTS}/${id()}`);
  }

  /** Reads it once, beside what the page shows. */
  read(id: string): Promise<AssignmentView> {
    return firstValueFrom(this.http.get<AssignmentView>(`${ASSIGNMENTS}/${id}`));
  }

  reportProgress(id: string, request: ReportProgress, key: string): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.post<AssignmentView>(`${ASSIGNMENTS}/${id}/progress`, request, idempotent(key)),
    );
  }

  submit(assignment: AssignmentView, words: string): Promise<AssignmentView> {
    return this.decide(assignment, 'submission', { words });
  }

  confirm(assignment: AssignmentView, words: string): Promise<AssignmentView> {
    return this.decide(assignment, 'confirmation', { words });
  }

  returnForRework(assignment: AssignmentView, reason: string): Promise<AssignmentView> {
    return this.decide(assignment, 'return', { reason });
  }

  private decide({ id, version }: AssignmentView, move: string, body: object): Promise<AssignmentView> {
    return firstValueFrom(
      this.http.put<AssignmentView>(`${ASSIGNMENTS}/${id}/${move}`, body, ifMatch(version)),
    );
  }
}
