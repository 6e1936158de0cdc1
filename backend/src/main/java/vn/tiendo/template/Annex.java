package vn.tiendo.template;

import java.util.List;

/**
 * An annex on pages of its own; its number and the line that names its document are the template's.
 *
 * @param landscape for wide tables
 */
public record Annex(String title, boolean landscape, List<OfficialBlock> blocks) {}
