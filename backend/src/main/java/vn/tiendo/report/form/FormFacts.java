package vn.tiendo.report.form;

import java.util.stream.Collectors;
import vn.tiendo.report.form.content.ColumnType;
import vn.tiendo.report.form.content.FormColumn;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.report.form.content.FormTable;
import vn.tiendo.shared.domain.Facts;
import vn.tiendo.shared.web.CodeLabels;

/** A form part by part in words, for the trail. */
final class FormFacts {
    private FormFacts() {}

    static Facts of(FormDefinition content) {
        return new Facts()
                .with("formName", content.name())
                .with(
                        "formSections",
                        content.sections().stream()
                                .map(section -> section.title() + (section.required() ? " (bắt buộc)" : ""))
                                .collect(Collectors.joining("; ")))
                .with(
                        "formTables",
                        content.tables().stream().map(FormFacts::table).collect(Collectors.joining("\n")));
    }

    private static String table(FormTable table) {
        return "%s [%s]: %s"
                .formatted(
                        table.title(),
                        CodeLabels.of(table.source()),
                        table.columns().stream().map(FormFacts::column).collect(Collectors.joining("; ")));
    }

    private static String column(FormColumn column) {
        var kind = CodeLabels.of(column.type());
        return column.type() == ColumnType.FORMULA
                ? "%s = %s".formatted(column.title(), column.formula())
                : "%s (%s)".formatted(column.title(), kind);
    }
}
