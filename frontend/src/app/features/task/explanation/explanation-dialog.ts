import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatButtonToggleModule } from '@angular/material/button-toggle';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { LABELS } from '@app/api/labels';
import { Basis } from '@app/api/types';
import { loadProblem } from '@app/core/problem/load-problem';
import { DayPipe, FigurePipe } from '@app/ui/format/pipes';
import { ProblemCallout } from '@app/ui/problem-callout/problem-callout';
import { Skeleton } from '@app/ui/skeleton/skeleton';
import { ExplainedParts } from './explained-parts';
import { Asked, ExplanationApi } from './explanation-api';

/** The rule of one number, what it counts and what it leaves out; by both deadlines unless a report has settled them. */
@Component({
  selector: 'td-explanation-dialog',
  imports: [
    DayPipe,
    ExplainedParts,
    FigurePipe,
    MatButton,
    MatButtonToggleModule,
    MatDialogModule,
    ProblemCallout,
    Skeleton,
  ],
  template: `
    <h2 mat-dialog-title>Vì sao con số này: {{ names[asked.figure] }}</h2>
    <mat-dialog-content class="form">
      @if (!asked.report) {
        <mat-button-toggle-group
          hideSingleSelectionIndicator
          aria-label="Tính theo hạn nào"
          [value]="basis()"
          (change)="basis.set($event.value)"
        >
          @for (one of bases; track one[0]) {
            <mat-button-toggle [value]="one[0]">{{ one[1] }}</mat-button-toggle>
          }
        </mat-button-toggle-group>
      }
      @if (problem(); as failed) {
        <td-problem-callout retryable [problem]="failed" (retry)="found.reload()" />
      } @else if (why(); as why) {
        <p class="value">
          <strong class="figures">
            {{ why.value | figure }}
            @if (why.outOf !== null && why.outOf !== undefined) {
              / {{ why.outOf | figure }}
            }
          </strong>
          <span class="muted">
            {{ counted[why.countedAs] }}{{ asked.ofWhom ? ' của ' + asked.ofWhom : '' }}, tính đến ngày
            <span class="figures">{{ why.asOf | day }}</span>{{
              asked.report ? ', theo hạn đã điều chỉnh' : ''
            }}
          </span>
        </p>
        <p>{{ why.rule }}</p>
        <td-explained-parts heading="Đã tính" [parts]="why.counted" />
        @if (why.against.length) {
          <td-explained-parts heading="Chỉ tính ở mẫu số" [parts]="why.against" />
        }
        <td-explained-parts onlyThoseThere heading="Không tính, và vì sao" [parts]="why.leftOut" />
      } @else {
        <td-skeleton [rows]="6" />
      }
    </mat-dialog-content>
    <mat-dialog-actions align="end">
      <button matButton="filled" type="button" mat-dialog-close>Đóng</button>
    </mat-dialog-actions>
  `,
  styles: `
    mat-button-toggle-group {
      flex-wrap: wrap;
      justify-self: start;
    }
    .value {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 4px 10px;
    }
    .value strong {
      font-size: 24px;
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class ExplanationDialog {
  protected readonly asked = inject<Asked & { readonly ofWhom?: string }>(MAT_DIALOG_DATA);
  protected readonly basis = signal<Basis>(this.asked.basis ?? 'ADJUSTED');
  protected readonly found = inject(ExplanationApi).explanation(() => ({
    ...this.asked,
    basis: this.basis(),
  }));
  protected readonly why = computed(() => (this.found.hasValue() ? this.found.value() : undefined));
  protected readonly problem = loadProblem(this.found);
  protected readonly names = LABELS.Figure;
  protected readonly counted = LABELS.CountedAs;
  protected readonly bases = Object.entries(LABELS.Basis) as [Basis, string][];
}
