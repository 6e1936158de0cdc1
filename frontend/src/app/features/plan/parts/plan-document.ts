import { Component, computed, input } from '@angular/core';
import { PlanView } from '@app/api/types';
import { writtenNumber, writtenPlaceAndDate } from './written-date';

/** A plan as its paper looks (NĐ 30/2020, Phụ lục I): letterhead, text, recipients and signature. */
@Component({
  selector: 'td-plan-document',
  templateUrl: './plan-document.html',
  styleUrl: './plan-document.scss',
})
export class PlanDocument {
  readonly plan = input.required<PlanView>();

  protected readonly number = computed(() => writtenNumber(this.plan()));
  protected readonly placeAndDate = computed(() => writtenPlaceAndDate(this.plan()));
}
