import { HttpClient, HttpResourceRef, httpResource } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import {
  ComparisonView,
  ConsolidationView,
  EnterOnBehalf,
  LaterCount,
  LaterEntry,
  OpenRound,
  PageChart,
  PreviousReportView,
  RemindedView,
  ReportView,
  ReturnReport,
  ReviseReport,
  RoundHistoryView,
  RoundRow,
  RoundView,
  SectionView,
  VersionRow,
  VersionView,
  WriteReport,
  WriteSection,
} from '@app/api/types';
import { idempotent, ifMatch } from '@app/core/http/headers';
import { KeysetList, KeysetPage, keysetList } from '@app/core/list/keyset-list';

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

  /** Where an approved version lies as a document, by format. */
  versionDocument(id: string, number: string): string {
    return `${REPORTS}/${id}/versions/${number}/document`;
  }

  /** The newest of what came after the cut-off; nothing is asked while there is no report. */
  laterEntries(reportId: () => string | undefined): HttpResourceRef<KeysetPage<LaterEntry> | undefined> {
    return httpResource<KeysetPage<LaterEntry>>(() => {
      const id = reportId();
      return id ? { url: `${REPORTS}/${id}/later-entries`, params: { limit: 200, total: true } } : undefined;
    });
  }

  /** How much changed after the cut-off, unit by unit; nothing is asked while there is no round. */
  laterCounts(roundId: () => string | undefined): HttpResourceRef<KeysetPage<LaterCount> | undefined> {
    return httpResource<KeysetPage<LaterCount>>(() => {
      const id = roundId();
      return id && `${ROUNDS}/${id}/later-entries`;
    });
  }

  /** What was approved, the newest first; asked anew when there is one more. */
  versions(
    of: () => {
      id: string;
      count: number;
    },
  ): HttpResourceRef<KeysetPage<VersionRow> | undefined> {
    return httpResource<KeysetPage<VersionRow>>(() => {
      const { id, count } = of();
      return count ? `${REPORTS}/${id}/versions` : undefined;
    });
  }

  version(of: () => { id: string; number: string }): HttpResourceRef<VersionView | undefined> {
    return httpResource<VersionView>(() => `${REPORTS}/${of().id}/versions/${of().number}`);
  }

  /** Without `to`, with today. */
  comparison(
    of: () => { id: string; from: string; to: string | undefined },
  ): HttpResourceRef<ComparisonView | undefined> {
    return httpResource<ComparisonView>(() => {
      const { id, from, to } = of();
      return { url: `${REPORTS}/${id}/comparison`, params: { from, ...(to ? { to } : {}) } };
    });
  }

  /** Null where this is the first report of the unit. */
  previous(id: () => string): HttpResourceRef<PreviousReportView | null | undefined> {
    return httpResource<PreviousReportView | null>(() => `${REPORTS}/${id()}/previous`);
  }

  revise({ id }: ReportView, request: ReviseReport): Promise<ReportView> {
    return firstValueFrom(this.http.post<ReportView>(`${REPORTS}/${id}/versions`, request));
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

  /** @param formVersion of the form that the sender has seen; null where there is none */
  submit(report: ReportView, formVersion: number | null): Promise<ReportView> {
    return this.decide(report, 'submission', { formVersion });
  }

  approve(report: ReportView): Promise<ReportView> {
    return this.decide(report, 'approval', null);
  }

  returnForChanges(report: ReportView, request: ReturnReport): Promise<ReportView> {
    return this.decide(report, 'return', request);
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
