import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { Observable, firstValueFrom } from 'rxjs';
import {
  FilledForm,
  FormAnswers,
  FormDefinition,
  FormRow,
  FormTotalsView,
  FormVersionView,
  FormView,
  ReportFormView,
  VersionFormView,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const FORMS = '/api/v1/report-forms';
const REPORTS = '/api/v1/reports';

/** Every call about forms of reports. */
@Service()
export class FormApi {
  private readonly http = inject(HttpClient);

  forms(): KeysetList<FormRow> {
    return keysetList<FormRow>(FORMS, () => ({ total: true }));
  }

  /** Those that a regime or a round may name. */
  usable(): HttpResourceRef<{ items: FormRow[] } | undefined> {
    return httpResource<{ items: FormRow[] }>(() => ({ url: FORMS, params: { usable: true, limit: 200 } }));
  }

  form(id: () => string): HttpResourceRef<FormView | undefined> {
    return httpResource<FormView>(() => `${FORMS}/${id()}`);
  }

  /** A version as it was published; while no number is asked for nothing is read. */
  version(id: () => string, number: () => number | undefined): HttpResourceRef<FormVersionView | undefined> {
    return httpResource<FormVersionView>(() => {
      const asked = number();
      return asked === undefined ? undefined : `${FORMS}/${id()}/versions/${asked}`;
    });
  }

  draft(content: FormDefinition, key: string): Promise<FormView> {
    return firstValueFrom(this.http.post<FormView>(FORMS, content, idempotent(key)));
  }

  write({ id, version }: FormView, content: FormDefinition): Promise<FormView> {
    return firstValueFrom(this.http.put<FormView>(`${FORMS}/${id}`, content, ifMatch(version)));
  }

  publish({ id, version }: FormView): Promise<FormView> {
    return firstValueFrom(this.http.put<FormView>(`${FORMS}/${id}/publication`, null, ifMatch(version)));
  }

  retire({ id, version }: FormView): Promise<FormView> {
    return firstValueFrom(this.http.put<FormView>(`${FORMS}/${id}/retirement`, null, ifMatch(version)));
  }

  use({ id, version }: FormView): Promise<FormView> {
    return firstValueFrom(this.http.delete<FormView>(`${FORMS}/${id}/retirement`, ifMatch(version)));
  }

  discard({ id, version }: FormView): Promise<void> {
    return firstValueFrom(this.http.delete<void>(`${FORMS}/${id}`, ifMatch(version)));
  }

  /** Nothing where the round was opened without a form. */
  ofReport(reportId: () => string): HttpResourceRef<ReportFormView | null | undefined> {
    return httpResource<ReportFormView | null>(() => `${REPORTS}/${reportId()}/form`);
  }

  readOfReport(reportId: string): Promise<ReportFormView | null> {
    return firstValueFrom(this.http.get<ReportFormView | null>(`${REPORTS}/${reportId}/form`));
  }

  fillIn(reportId: string, version: number, answers: FormAnswers): Promise<ReportFormView> {
    return firstValueFrom(
      this.http.put<ReportFormView>(`${REPORTS}/${reportId}/form`, answers, ifMatch(version)),
    );
  }

  /** Whoever leaves it calls it off. */
  compute(reportId: string, answers: FormAnswers): Observable<FilledForm> {
    return this.http.post<FilledForm>(`${REPORTS}/${reportId}/form/computation`, answers);
  }

  /** As it was approved, or as it stands without a number; nothing where the round was opened without a form. */
  asIn(
    of: () => { id: string; number: string | undefined },
  ): HttpResourceRef<VersionFormView | ReportFormView | null | undefined> {
    return httpResource<VersionFormView | ReportFormView | null>(() => {
      const { id, number } = of();
      return number === undefined ? `${REPORTS}/${id}/form` : `${REPORTS}/${id}/versions/${number}/form`;
    });
  }

  /** Where the form lies as a workbook. */
  workbook(reportId: string): string {
    return `${REPORTS}/${reportId}/form/workbook`;
  }

  bringBack(reportId: string, version: number, file: File): Promise<ReportFormView> {
    const body = new FormData();
    body.set('file', file);
    return firstValueFrom(this.http.put<ReportFormView>(this.workbook(reportId), body, ifMatch(version)));
  }

  /** Nothing where the round was opened without a form. */
  totals(roundId: () => string): HttpResourceRef<FormTotalsView | null | undefined> {
    return httpResource<FormTotalsView | null>(() => `/api/v1/report-rounds/${roundId()}/form-totals`);
  }

  /** Where the sums lie as a workbook. */
  totalsFile(roundId: string): string {
    return `/api/v1/report-rounds/${roundId}/form-totals/workbook`;
  }
}
