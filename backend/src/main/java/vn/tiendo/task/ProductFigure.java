package vn.tiendo.task;

import vn.tiendo.plan.ProductKind;

/** How many products of a kind are wanted, and how many of them were shown.
 *
 * @param shown never more of a product than are wanted
 */
public record ProductFigure(ProductKind kind, long wanted, long shown) {

    /** Both counted together. */
    public ProductFigure plus(ProductFigure other) {
        return new ProductFigure(kind, wanted + other.wanted, shown + other.shown);
    }
}
