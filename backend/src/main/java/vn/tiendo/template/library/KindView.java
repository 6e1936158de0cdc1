package vn.tiendo.template.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.template.FormField;
import vn.tiendo.template.FormList;
import vn.tiendo.template.TemplateKind;

/**
 * A kind of document with what its forms may name.
 *
 * @param active the version in use; null while the built-in layout is
 */
public record KindView(
        TemplateKind kind,
        List<FormField> words,
        List<FormList> lists,
        List<FormField> places,
        @Nullable TemplateRow active) {

    static KindView of(TemplateKind kind, @Nullable TemplateRow active) {
        return new KindView(kind, kind.words(), kind.lists(), kind.places(), active);
    }
}
