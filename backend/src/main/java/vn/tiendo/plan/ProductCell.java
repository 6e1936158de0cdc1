package vn.tiendo.plan;

import java.util.List;

/** The products of a row.
 *
 * @param text the words as written
 * @param items what they mean
 */
public record ProductCell(String text, List<ProductItem> items) {}
