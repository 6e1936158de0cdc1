package vn.tiendo.report.regime;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.tiendo.report.regime.RegimeChanged.RegimeActivated;
import vn.tiendo.report.regime.RegimeChanged.RegimeDrafted;
import vn.tiendo.report.regime.RegimeChanged.RegimeStopped;
import vn.tiendo.report.regime.RegimeChanged.RegimeWritten;
import vn.tiendo.shared.domain.Versioned;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.web.CodeLabels;

/** A report that is asked for again and again: what, from whom, for whom, by when (NĐ 09/2019/NĐ-CP, Điều 7). */
@Entity
@Table(name = "report_regime")
class Regime extends Versioned {
    @Enumerated(EnumType.STRING)
    private RegimeState state = RegimeState.DRAFT;

    @JdbcTypeCode(SqlTypes.JSON)
    private RegimeContent content;

    protected Regime() {}

    Regime(UUID agencyId, RegimeContent content) {
        super(agencyId);
        RegimeCheck.requireSound(content);
        this.content = content;
    }

    RegimeDrafted drafted() {
        return new RegimeDrafted(agencyId(), id(), content.name());
    }

    /**
     * What is in force stays complete.
     *
     * @param names what units and groups are called, for the trail
     */
    RegimeWritten write(RegimeContent changed, Function<UUID, String> names) {
        if (state == RegimeState.STOPPED) {
            throw new Refused(
                    "regime-stopped", "Chế độ báo cáo đã dừng nên không sửa được. Hãy kích hoạt lại trước khi sửa.");
        }
        RegimeCheck.requireSound(changed);
        if (state == RegimeState.ACTIVE) {
            requireComplete(changed, "Chế độ đang áp dụng không được để trống: ");
        }
        var before = RegimeFacts.of(content, names);
        content = changed;
        return new RegimeWritten(agencyId(), id(), content.name(), before.changesTo(RegimeFacts.of(changed, names)));
    }

    RegimeActivated activate(LocalDate today) {
        if (state == RegimeState.ACTIVE) {
            throw new Refused("regime-active", "Chế độ báo cáo này đang được áp dụng.");
        }
        requireComplete(content, "Chưa áp dụng được vì còn trống: ");
        if (content.isOver(today)) {
            throw new Refused(
                    "regime-over", "Chế độ báo cáo đã hết hiệu lực. Hãy lập chế độ mới theo văn bản đang có hiệu lực.");
        }
        var before = state;
        state = RegimeState.ACTIVE;
        return new RegimeActivated(agencyId(), id(), content.name(), before, state);
    }

    RegimeStopped stop(String reason) {
        if (state != RegimeState.ACTIVE) {
            throw new Refused("regime-not-active", "Chỉ chế độ báo cáo đang áp dụng mới dừng được.");
        }
        state = RegimeState.STOPPED;
        return new RegimeStopped(agencyId(), id(), content.name(), reason.strip(), RegimeState.ACTIVE, state);
    }

    void requireDraft() {
        if (state != RegimeState.DRAFT) {
            throw new Refused("regime-not-draft", "Chế độ đã từng áp dụng được giữ lại; hãy dừng thay vì xóa.");
        }
    }

    private static void requireComplete(RegimeContent content, String beginning) {
        var missing = RegimeCheck.missing(content);
        if (!missing.isEmpty()) {
            throw new Refused("regime-incomplete", beginning + words(missing) + ".");
        }
    }

    private static String words(List<RegimeElement> missing) {
        return missing.stream()
                .map(CodeLabels::of)
                .map(label -> label.substring(0, 1).toLowerCase(Locale.of("vi")) + label.substring(1))
                .collect(Collectors.joining(", "));
    }

    RegimeState state() {
        return state;
    }

    RegimeContent content() {
        return content;
    }
}
