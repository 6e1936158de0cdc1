package vn.tiendo.report.form.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import vn.tiendo.report.form.formula.ColumnName;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;

/** What is wrong in a form, place by place. */
public final class FormCheck {
    private FormCheck() {}

    /** @throws Invalid when a part of it contradicts another or says too little */
    public static void requireSound(FormDefinition content) {
        var wrong = new ArrayList<Violation>();
        requireDistinct(wrong, "sections", "key", content.sections(), FormSection::key, "Hai mục trùng mã.");
        requireDistinct(
                wrong, "sections", "title", content.sections(), it -> ColumnName.of(it.title()), "Hai mục trùng tên.");
        requireDistinct(wrong, "tables", "key", content.tables(), FormTable::key, "Hai bảng trùng mã.");
        requireDistinct(
                wrong, "tables", "title", content.tables(), it -> ColumnName.of(it.title()), "Hai bảng trùng tên.");
        for (int i = 0; i < content.tables().size(); i++) {
            new TableCheck(content.tables().get(i), "tables[%d]".formatted(i), wrong).check();
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    /** Each one that is the same as one before it is wrong. */
    static <T> void requireDistinct(
            List<Violation> wrong, String list, String field, List<T> all, Function<T, String> key, String detail) {
        var seen = new HashSet<String>();
        for (int i = 0; i < all.size(); i++) {
            if (!seen.add(key.apply(all.get(i)))) {
                wrong.add(new Violation("%s[%d].%s".formatted(list, i, field), detail));
            }
        }
    }
}
