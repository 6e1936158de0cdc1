package vn.tiendo.document.fill;

import java.util.Map;
import java.util.Set;

/**
 * The placeholders that a form may use.
 *
 * @param lists the fields of each list; {@link FormContent#ITEM} for one whose items are words
 */
public record FormNames(Set<String> words, Map<String, Set<String>> lists, Set<String> texts, Set<String> pages) {}
