package vn.tiendo.document.chart;

import java.math.BigDecimal;
import java.util.List;

/** What is counted over the categories of a chart. */
public record ChartSeries(String name, ChartTone tone, List<BigDecimal> values) {}
