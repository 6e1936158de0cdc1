import { Component, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { LABELS } from '@app/api/labels';
import { Role } from '@app/api/types';
import { UnitDirectory } from '@app/features/unit';
import { DateField } from '@app/ui/date-field/date-field';
import { PositionFields } from './position-draft';

/** Unit, role, title and days of a position. */
@Component({
  selector: 'td-position-fields',
  imports: [DateField, FormField, MatFormFieldModule, MatInput, MatSelectModule],
  template: `
    <mat-form-field>
      <mat-label>Đơn vị</mat-label>
      <mat-select [formField]="fields().unitId">
        @for (unit of units(); track unit.id) {
          <mat-option [value]="unit.id">{{ unit.name }}</mat-option>
        }
      </mat-select>
      <mat-error>{{ fields().unitId().errors()[0]?.message }}</mat-error>
    </mat-form-field>
    <div class="form-row">
      <mat-form-field>
        <mat-label>Chức vụ</mat-label>
        <input matInput autocomplete="off" [formField]="fields().title" />
        <mat-hint>Ví dụ: Trưởng phòng Lao động - Việc làm</mat-hint>
        <mat-error>{{ fields().title().errors()[0]?.message }}</mat-error>
      </mat-form-field>
      <mat-form-field>
        <mat-label>Vai trò trên hệ thống</mat-label>
        <mat-select [formField]="fields().role">
          @for (role of roles; track role[0]) {
            <mat-option [value]="role[0]">{{ role[1] }}</mat-option>
          }
        </mat-select>
        <mat-error>{{ fields().role().errors()[0]?.message }}</mat-error>
      </mat-form-field>
    </div>
    <div class="form-row">
      <td-date-field label="Từ ngày" [formField]="fields().validFrom" />
      <td-date-field label="Đến hết ngày" hint="Để trống khi chưa biết" [formField]="fields().validTo" />
    </div>
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 14px;
    }
  `,
})
export class PositionFieldSet {
  private readonly directory = inject(UnitDirectory);

  readonly fields = input.required<PositionFields>();

  protected readonly roles = Object.entries(LABELS.Role) as [Role, string][];
  protected readonly units = this.directory.own;
}
