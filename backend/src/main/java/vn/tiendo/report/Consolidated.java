package vn.tiendo.report;

import vn.tiendo.report.consolidation.ConsolidationView;
import vn.tiendo.template.FinishedDocument;

/** A consolidation as data and as the document that can be signed. */
record Consolidated(ConsolidationView view, FinishedDocument document) {}
