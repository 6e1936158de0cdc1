package vn.tiendo.template.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import vn.tiendo.identity.Actor;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.template.TemplateKind;

/** One version of an agency's form for a kind of document. */
@Entity
class DocumentTemplate extends Versioned {
    @Enumerated(EnumType.STRING)
    private TemplateKind kind;

    private int number;

    @Enumerated(EnumType.STRING)
    private TemplateState state = TemplateState.DRAFT;

    private String fileName;
    private String note;
    private byte[] content;
    private UUID uploadedBy;
    private Instant uploadedAt;

    protected DocumentTemplate() {}

    DocumentTemplate(
            Actor by, TemplateKind kind, int number, String fileName, String note, byte[] content, Instant at) {
        super(by.agencyId());
        this.kind = kind;
        this.number = number;
        this.fileName = fileName;
        this.note = note.strip();
        this.content = content;
        this.uploadedBy = by.accountId();
        this.uploadedAt = at;
    }

    /** Documents are filled in it from now on. An earlier version may be taken into use again. */
    TemplateActivated activate() {
        if (state == TemplateState.ACTIVE) {
            throw new Refused("template-active", "Phiên bản này đang được dùng.");
        }
        state = TemplateState.ACTIVE;
        return new TemplateActivated(agencyId(), id(), kind, number);
    }

    TemplateRetired retire() {
        if (state != TemplateState.ACTIVE) {
            throw new Refused("template-not-active", "Phiên bản này không được dùng nên không cần ngừng.");
        }
        state = TemplateState.RETIRED;
        return new TemplateRetired(agencyId(), id(), kind, number);
    }

    TemplateKind kind() {
        return kind;
    }

    int number() {
        return number;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content.clone();
    }
}
