package vn.tiendo.search;

import java.util.List;

/** What answers a search.
 *
 * @param groups kind by kind; a kind of which nothing was found is left out
 */
public record SearchView(List<SearchGroup> groups) {}
