package vn.tiendo.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import vn.tiendo.shared.domain.Ids;

/** One thing that must come out of a row. */
@Entity
class PlanItemProduct {
    @Id
    private UUID id = Ids.next();

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private String name;
    private int count;

    protected PlanItemProduct() {}

    PlanItemProduct(int ordinal, ProductItem product) {
        this.ordinal = ordinal;
        this.kind = product.kind();
        this.name = product.name();
        this.count = product.count();
    }

    ProductItem item() {
        return new ProductItem(kind, name, count);
    }
}
