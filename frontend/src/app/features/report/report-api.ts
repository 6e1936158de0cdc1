import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  ConsolidationView,
  EnterOnBehalf,
  OpenRound,
  PageChart,
  RemindedView,
  ReportView,
  RoundHistoryView,
  RoundRow,
  RoundView,
  SectionView,
  WriteReport,
  WriteSection,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, keysetList } from '@app/core/list/keyset-list';

const ROUNDS = '/api/v1/report-rounds';
const REPORTS = '/api/v1/reports';

/** Every call about rounds, units' reports and their consolidation. */
@Service()
export class ReportApi {
  private readonly http = inject(HttpClient);

  rounds(): KeysetList<RoundRow> {
    return keysetList<RoundRow>(ROUNDS, () => ({ total: true }));
  }

  round(id: () => string): HttpResourceRef<RoundView | undefined> {
    return httpResource<RoundView>(() => `${ROUNDS}/${id()}`);
  }

  consolidation(roundId: () => string): HttpResourceRef<ConsolidationView | undefined> {
    return httpResource<ConsolidationView>(() => `${ROUNDS}/${roundId()}/consolidation`);
  }

  charts(roundId: () => string): HttpResourceRef<PageChart | undefined> {
    return httpResource<PageChart>(() => `${ROUNDS}/${roundId()}/charts`);
  }

  history(roundId: () => string): HttpResourceRef<RoundHistoryView | undefined> {
    return httpResource<RoundHistoryView>(() => `${ROUNDS}/${roundId()}/history`);
  }

  /** Where the consolidation lies as a document. */
  consolidationFile(roundId: string, format: 'docx' | 'pdf' | 'xlsx'): string {
    return `${ROUNDS}/${roundId}/consolidation?format=${format}`;
  }

  writeSection(
    roundId: string,
    { section, version }: SectionView,
    request: WriteSection,
  ): Promise<SectionView> {
    return firstValueFrom(this.http.put<SectionView>(sectionOf(roundId, section), request, ifMatch(version)));
  }

  /** The program's draft takes the place of what was written by hand. */
  redraftSection(roundId: string, { section, version }: SectionView): Promise<SectionView> {
    return firstValueFrom(this.http.delete<SectionView>(sectionOf(roundId, section), ifMatch(version)));
  }

  report(id: () => string): HttpResourceRef<ReportView | undefined> {
    return httpResource<ReportView>(() => `${REPORTS}/${id()}`);
  }

  /** Where a unit's report lies as a document, by format. */
  reportDocument(id: string): string {
    return `${REPORTS}/${id}/document`;
  }

  /** Only plans that are in force have tasks to report on. */
  open(request: OpenRound, key: string): Promise<RoundView> {
    return firstValueFrom(this.http.post<RoundView>(ROUNDS, request, idempotent(key)));
  }

  close({ id, version }: RoundView): Promise<RoundView> {
    return firstValueFrom(this.http.put<RoundView>(`${ROUNDS}/${id}/closure`, null, ifMatch(version)));
  }

  reopen({ id, version }: RoundView, reason: string): Promise<RoundView> {
    return firstValueFrom(
      this.http.put<RoundView>(`${ROUNDS}/${id}/reopening`, { reason }, ifMatch(version)),
    );
  }

  remind({ id }: RoundView): Promise<RemindedView> {
    return firstValueFrom(this.http.post<RemindedView>(`${ROUNDS}/${id}/reminders`, null));
  }

  write({ id, version }: ReportView, change: WriteReport): Promise<ReportView> {
    return firstValueFrom(this.http.patch<ReportView>(`${REPORTS}/${id}`, change, ifMatch(version)));
  }

  submit(report: ReportView): Promise<ReportView> {
    return this.decide(report, 'submission', null);
  }

  approve(report: ReportView): Promise<ReportView> {
    return this.decide(report, 'approval', null);
  }

  returnForChanges(report: ReportView, reason: string): Promise<ReportView> {
    return this.decide(report, 'return', { reason });
  }

  exclude(report: ReportView, reason: string): Promise<ReportView> {
    return this.decide(report, 'exclusion', { reason });
  }

  include({ id, version }: ReportView): Promise<ReportView> {
    return firstValueFrom(this.http.delete<ReportView>(`${REPORTS}/${id}/exclusion`, ifMatch(version)));
  }

  enterOnBehalf(report: ReportView, request: EnterOnBehalf): Promise<ReportView> {
    return this.decide(report, 'entry-on-behalf', request);
  }

  private decide({ id, version }: ReportView, move: string, body: object | null): Promise<ReportView> {
    return firstValueFrom(this.http.put<ReportView>(`${REPORTS}/${id}/${move}`, body, ifMatch(version)));
  }
}

function sectionOf(roundId: string, section: string): string {
  return `${ROUNDS}/${roundId}/consolidation/sections/${section}`;
}
