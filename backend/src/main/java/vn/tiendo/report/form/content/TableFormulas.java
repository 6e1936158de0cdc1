package vn.tiendo.report.form.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiendo.report.form.formula.ColumnName;
import vn.tiendo.report.form.formula.Formula;
import vn.tiendo.report.form.formula.FormulaError;

/** The columns of a table that are computed, each after those that it needs.
 *
 * @param ordered what can be computed one after the other
 * @param circular what needs itself, by whatever way round
 */
public record TableFormulas(List<Computed> ordered, List<Computed> circular) {

    /** A column with its formula. */
    public record Computed(FormColumn column, Formula formula) {
        String name() {
            return ColumnName.of(column.title());
        }
    }

    /** Of a table that was checked. */
    public static TableFormulas of(FormTable table) {
        var all = new ArrayList<Computed>();
        for (var column : table.columns()) {
            if (column.type() == ColumnType.FORMULA) {
                all.add(new Computed(column, read(column.formula())));
            }
        }
        return of(all);
    }

    static TableFormulas of(List<Computed> all) {
        Map<String, Computed> left = new LinkedHashMap<>();
        all.forEach(computed -> left.put(computed.name(), computed));
        var ordered = new ArrayList<Computed>();
        boolean found = true;
        while (found) {
            var free = left.values().stream()
                    .filter(computed -> computed.formula().columns().stream().noneMatch(left::containsKey))
                    .toList();
            ordered.addAll(free);
            free.forEach(computed -> left.remove(computed.name()));
            found = !free.isEmpty();
        }
        return new TableFormulas(ordered, List.copyOf(left.values()));
    }

    private static Formula read(String text) {
        try {
            return Formula.of(text);
        } catch (FormulaError error) {
            throw new IllegalStateException("a checked form has a formula that is none: " + text, error);
        }
    }
}
