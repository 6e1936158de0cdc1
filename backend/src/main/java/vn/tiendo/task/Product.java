package vn.tiendo.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.tiendo.plan.ProductItem;
import vn.tiendo.plan.ProductKind;
import vn.tiendo.shared.domain.Ids;

/** What must come out of a task. */
@Entity
@Immutable
class Product {
    @Id
    private UUID id = Ids.next();

    private UUID taskId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ProductKind kind;

    private String name;
    private int count;

    protected Product() {}

    Product(UUID taskId, int ordinal, ProductItem item) {
        this.taskId = taskId;
        this.ordinal = ordinal;
        this.kind = item.kind();
        this.name = item.name();
        this.count = item.count();
    }
}
