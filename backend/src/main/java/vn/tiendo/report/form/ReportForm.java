package vn.tiendo.report.form;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.report.form.FormChanged.FormDrafted;
import vn.tiendo.report.form.FormChanged.FormPublished;
import vn.tiendo.report.form.FormChanged.FormRetired;
import vn.tiendo.report.form.FormChanged.FormReturnedToUse;
import vn.tiendo.report.form.FormChanged.FormWritten;
import vn.tiendo.report.form.content.FormCheck;
import vn.tiendo.report.form.content.FormDefinition;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;

/** A form as the Office works on it; what was published stays beside it, version by version. */
@Entity
class ReportForm extends Versioned {
    @JdbcTypeCode(SqlTypes.JSON)
    private FormDefinition draft;

    private int newest;
    private boolean changed = true;
    private boolean retired;

    protected ReportForm() {}

    /** @throws vn.tiendo.shared.problem.Invalid when the parts of it contradict each other */
    ReportForm(UUID agencyId, FormDefinition draft) {
        super(agencyId);
        FormCheck.requireSound(draft);
        this.draft = draft;
    }

    FormDrafted drafted() {
        return new FormDrafted(agencyId(), id(), draft.name());
    }

    /** What was published before stays as it is. */
    FormWritten write(FormDefinition content) {
        requireInUse();
        FormCheck.requireSound(content);
        var before = FormFacts.of(draft);
        draft = content;
        changed = true;
        return new FormWritten(agencyId(), id(), content.name(), before.changesTo(FormFacts.of(content)));
    }

    /** From now on rounds are opened with it as it stands. */
    FormVersion publish(Instant at) {
        requireInUse();
        if (draft.sections().isEmpty() && draft.tables().isEmpty()) {
            throw new Refused("form-empty", "Biểu mẫu chưa có mục hay bảng nào. Hãy thêm nội dung trước khi ban hành.");
        }
        if (!changed) {
            throw new Refused("form-unchanged", "Biểu mẫu không có thay đổi so với phiên bản %d.".formatted(newest));
        }
        newest++;
        changed = false;
        return new FormVersion(this, newest, draft, at);
    }

    FormPublished published() {
        return new FormPublished(agencyId(), id(), draft.name(), newest);
    }

    /** It is offered to no round any more; those that have it keep it. */
    FormRetired retire() {
        requireInUse();
        requirePublished();
        retired = true;
        return new FormRetired(agencyId(), id(), draft.name());
    }

    FormReturnedToUse use() {
        if (!retired) {
            throw new Refused("form-in-use", "Biểu mẫu này đang dùng.");
        }
        retired = false;
        return new FormReturnedToUse(agencyId(), id(), draft.name());
    }

    void requireNeverPublished() {
        if (newest > 0) {
            throw new Refused("form-published", "Biểu mẫu đã ban hành được giữ lại; hãy ngừng dùng thay vì xóa.");
        }
    }

    private void requireInUse() {
        if (retired) {
            throw new Refused("form-retired", "Biểu mẫu đã ngừng dùng. Hãy dùng lại trước khi sửa.");
        }
    }

    private void requirePublished() {
        if (newest == 0) {
            throw new Refused("form-not-published", "Biểu mẫu chưa ban hành; hãy xóa thay vì ngừng dùng.");
        }
    }

    FormDefinition draft() {
        return draft;
    }

    /** The number of the newest version; 0 while none was published. */
    int newest() {
        return newest;
    }

    /** Whether the draft says something else than the newest version. */
    boolean isChanged() {
        return changed;
    }

    boolean isRetired() {
        return retired;
    }

    FormState state() {
        if (retired) {
            return FormState.RETIRED;
        }
        return newest == 0 ? FormState.DRAFT : FormState.PUBLISHED;
    }
}
