package vn.tiendo.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annex on pages of its own; the line that names its document is the template's.
 *
 * @param label what it is called in place of a number, {@code Biểu số 01}; null for one that the template numbers
 * @param landscape for wide tables
 */
public record Annex(@Nullable String label, String title, boolean landscape, List<OfficialBlock> blocks) {
    public Annex(String title, boolean landscape, List<OfficialBlock> blocks) {
        this(null, title, landscape, blocks);
    }
}
