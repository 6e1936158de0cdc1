import {
  Component,
  DestroyRef,
  ElementRef,
  afterRenderEffect,
  computed,
  inject,
  input,
  viewChild,
} from '@angular/core';
import { Chart as ChartData } from '@app/api/types';
import type { ChartDrawing } from './chart-drawing';
import { chartHeight, chartOption, writtenValue } from './chart-option';

/** Bars, and the table that says the same. What draws them is loaded when the first chart is shown. */
@Component({
  selector: 'td-chart',
  templateUrl: './chart.html',
  styleUrl: './chart.scss',
})
export class Chart {
  readonly chart = input.required<ChartData>();

  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private drawing: ChartDrawing | undefined;
  private gone = false;
  protected readonly height = computed(() => chartHeight(this.chart()));
  protected readonly written = writtenValue;

  constructor() {
    afterRenderEffect(() => {
      void this.draw(this.place().nativeElement, this.chart());
    });
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      this.drawing?.remove();
    });
  }

  private async draw(place: HTMLElement, chart: ChartData): Promise<void> {
    const { ChartDrawing } = await import('./chart-drawing');
    if (this.gone) return;
    this.drawing ??= new ChartDrawing(place);
    this.drawing.show(chartOption(chart));
  }
}
