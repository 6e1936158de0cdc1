package vn.tiendo.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import vn.tiendo.audit.seal.SealState;
import vn.tiendo.audit.seal.Seals;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.identity.CurrentActor;
import vn.tiendo.shared.problem.NotFound;

/** The use cases of reading the trail. Everybody reads that of the own agency only. */
@ApplicationScoped
class AuditService {
    private final AuditSearch search;
    private final AuditExport export;
    private final Seals seals;
    private final CurrentActor current;

    @Inject
    AuditService(AuditSearch search, AuditExport export, Seals seals, CurrentActor current) {
        this.search = search;
        this.export = export;
        this.seals = seals;
        this.current = current;
    }

    AuditEntryPage list(AuditFilter filter) {
        return AuditEntryPage.from(search.page(agencyId(), filter));
    }

    AuditEntryView get(UUID id) {
        var entry = search.find(agencyId(), id).orElseThrow(() -> new NotFound("Dòng nhật ký"));
        return AuditEntryView.from(entry, seals.of(id));
    }

    List<AuditEventView> events() {
        return AuditWords.events();
    }

    SealState seal() {
        return seals.state();
    }

    /** Written while it is read; who asks is settled before the first byte. */
    StreamingOutput export(AuditFilter filter, TableFormat format) {
        var agencyId = agencyId();
        return out -> export.write(agencyId, filter, format, out);
    }

    private UUID agencyId() {
        return current.require().agencyId();
    }
}
