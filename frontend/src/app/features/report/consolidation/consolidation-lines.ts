import { ConsolidationView, ReportRow, ReportState, UnitPart } from '@app/api/types';
import { FigureLine } from '../parts/figure-table';
import { ofPlan } from '../parts/of-plan';
import { NARRATIVES, NarrativeKey } from '../report-labels';

/** Why a unit has no figures, other than that it has not reported. */
const MISSING: Partial<Record<ReportState, string>> = {
  SUBMITTED: 'đã gửi, chưa duyệt',
  EXCLUDED: 'không phải báo cáo',
};

/** What units wrote under one heading. */
export interface Narrative {
  readonly key: NarrativeKey;
  readonly label: string;
  readonly parts: readonly { readonly unitId: string; readonly unit: string; readonly text: string }[];
}

/** The figures unit by unit, then added up; a unit that is not approved has words in place of figures. */
export function linesOf(view: ConsolidationView, planId: string | null): readonly FigureLine[] {
  const units = view.units.map((part) => ({
    id: part.reportId,
    label: part.unit.name,
    note: ownMoment(view, part),
    link: ['/bao-cao/don-vi', part.reportId],
    figures: part.figures,
    missing: MISSING[part.state] ?? 'chưa báo cáo',
    filter: { ...ofPlan(planId), unit: part.unit.id, role: 'LEAD' },
  }));
  const totals = { id: 'totals', label: 'Cộng (theo đơn vị chủ trì)', figures: view.totals };
  const tasks = { id: 'tasks', label: 'Số nhiệm vụ (mỗi nhiệm vụ tính một lần)', figures: view.tasks };
  return view.eachTaskOnce ? [...units, totals, tasks] : [...units, totals];
}

/** What stands beside a unit whose figures are of another moment than those of the others. */
function ownMoment({ figuresUntil }: ConsolidationView, { moment }: UnitPart): string | undefined {
  return moment && moment.until !== figuresUntil ? `số liệu đến ${moment.until}` : undefined;
}

/** Another text as soon as the reports may add up to something else: drafts that are saved change nothing. */
export function standingOf(reports: readonly ReportRow[]): string {
  return reports
    .map(({ id, state, versions, approvedAt }) => `${id} ${state} ${versions} ${approvedAt ?? ''}`)
    .join();
}

/** What the units wrote, heading by heading; headings under which nobody wrote are left out. */
export function narrativesOf(units: readonly UnitPart[]): readonly Narrative[] {
  return NARRATIVES.map(([key, label]) => ({
    key,
    label,
    parts: units.flatMap((part) => {
      const text = part[key]?.trim();
      return text ? [{ unitId: part.unit.id, unit: part.unit.name, text }] : [];
    }),
  })).filter(({ parts }) => parts.length);
}
