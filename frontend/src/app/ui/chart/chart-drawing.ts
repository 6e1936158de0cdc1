import { BarChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartOption } from './chart-option';

// no more of the library than bars need: this file is loaded where a chart is shown
use([AriaComponent, BarChart, GridComponent, LegendComponent, SVGRenderer, TooltipComponent]);

/** A chart on the page; it keeps to the width of its place. */
export class ChartDrawing {
  private readonly drawing;
  private readonly resizing;

  constructor(place: HTMLElement) {
    this.drawing = init(place, undefined, { renderer: 'svg' });
    this.resizing = new ResizeObserver(() => this.drawing.resize());
    this.resizing.observe(place);
  }

  show(option: ChartOption): void {
    this.drawing.setOption(option, { notMerge: true });
  }

  remove(): void {
    this.resizing.disconnect();
    this.drawing.dispose();
  }
}
