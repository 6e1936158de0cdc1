package vn.tiendo.report;

import java.util.List;
import vn.tiendo.document.chart.Chart;
import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.template.FinishedDocument;

/** A consolidation as data, as charts, and as the document that can be signed. */
record Consolidated(ConsolidationView view, List<Chart> charts, FinishedDocument document) {}
