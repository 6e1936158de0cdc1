package vn.tiendo.report.comparison;

import java.util.List;
import vn.tiendo.report.ReportSection;
import vn.tiendo.shared.text.ComparedSentence;

/** A section of the text, sentence by sentence. */
public record TextChange(ReportSection section, List<ComparedSentence> sentences) {}
