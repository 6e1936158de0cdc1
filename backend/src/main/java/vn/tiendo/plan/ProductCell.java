package vn.tiendo.plan;

import java.util.List;
import java.util.stream.Collectors;

/** The products of a row.
 *
 * @param text the words as written
 * @param items what they mean
 */
public record ProductCell(String text, List<ProductItem> items) {
    static ProductCell of(List<ProductItem> items) {
        return new ProductCell(items.stream().map(ProductItem::words).collect(Collectors.joining("; ")), items);
    }
}
