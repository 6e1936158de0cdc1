import { Component, computed, input, model } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { MatCheckbox } from '@angular/material/checkbox';
import { LABELS } from '@app/api/labels';
import { UnitKind, UnitView } from '@app/api/types';

interface Group {
  readonly kind: UnitKind;
  readonly label: string;
  readonly units: readonly UnitView[];
}

/** Units to tick, kind by kind, each kind and all of them at once. */
@Component({
  selector: 'td-unit-picker',
  imports: [MatCheckbox],
  templateUrl: './unit-picker.html',
  styleUrl: './unit-picker.scss',
})
export class UnitPicker implements FormValueControl<string[]> {
  readonly value = model<string[]>([]);
  readonly touched = model(false);
  readonly units = input.required<readonly UnitView[]>();
  readonly refusal = input<string>();

  protected readonly groups = computed<readonly Group[]>(() =>
    Object.entries(LABELS.UnitKind)
      .map(([kind, label]) => ({
        kind: kind as UnitKind,
        label,
        units: this.units().filter((unit) => unit.kind === kind),
      }))
      .filter(({ units }) => units.length),
  );
  private readonly chosen = computed(() => new Set(this.value()));

  protected has(unit: UnitView): boolean {
    return this.chosen().has(unit.id);
  }

  protected all(units: readonly UnitView[]): boolean {
    return units.every((unit) => this.has(unit));
  }

  protected some(units: readonly UnitView[]): boolean {
    return !this.all(units) && units.some((unit) => this.has(unit));
  }

  /** Keeps the order of the organisation, whatever the order of the ticks. */
  protected choose(units: readonly UnitView[], wanted: boolean): void {
    const changed = new Set(units.map(({ id }) => id));
    this.value.set(
      this.units()
        .map(({ id }) => id)
        .filter((id) => (changed.has(id) ? wanted : this.chosen().has(id))),
    );
    this.touched.set(true);
  }
}
