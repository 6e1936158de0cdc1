package vn.tiendo.identity.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.problem.Invalid;
import vn.tiendo.shared.problem.Violation;

/** Lets somebody use the powers of a position.
 *
 * @param positionId whose powers
 * @param delegateAccountId who uses them
 * @param scopes what the delegate may do of what the position may do
 * @param validFrom first day
 * @param validTo last day
 * @param document obligatory for TUQ. and for an administrator who enters it in another's name
 */
public record GiveDelegation(
        @NotNull(message = "Hãy chọn vị trí được ủy quyền.") UUID positionId,
        @NotNull(message = "Hãy chọn người được ủy quyền.") UUID delegateAccountId,
        @NotNull(message = "Hãy chọn hình thức ủy quyền.") DelegationForm form,

        @NotEmpty(message = "Hãy chọn ít nhất một nội dung ủy quyền.")
        Set<@NotNull Scope> scopes,

        @NotNull(message = "Hãy chọn ngày bắt đầu.") LocalDate validFrom,
        @NotNull(message = "Hãy chọn ngày kết thúc.") LocalDate validTo,
        @Nullable @Valid DelegationDocument document) {

    /** Refuses all that does not fit, field by field. */
    void requireConsistent(LentPosition position, boolean entersForAnother, LocalDate today) {
        var violations = new ArrayList<Violation>();
        if (validTo.isBefore(validFrom)) {
            violations.add(new Violation("validTo", "Ngày kết thúc không được trước ngày bắt đầu."));
        }
        if (position.validTo() != null && validTo.isAfter(position.validTo())) {
            violations.add(new Violation(
                    "validTo", "Thời hạn ủy quyền vượt quá ngày cuối người ủy quyền còn giữ vị trí này."));
        }
        if (!position.role().scopes().containsAll(scopes)) {
            violations.add(
                    new Violation("scopes", "Nội dung ủy quyền vượt quá quyền hạn của vị trí. Hãy bỏ bớt nội dung."));
        }
        addDocument(violations, entersForAnother, today);
        if (!violations.isEmpty()) {
            throw new Invalid(List.copyOf(violations));
        }
    }

    private void addDocument(List<Violation> violations, boolean entersForAnother, LocalDate today) {
        if (document != null && document.issuedOn().isAfter(validFrom)) {
            violations.add(new Violation(
                    "document.issuedOn",
                    "Văn bản ủy quyền phải được ban hành trước hoặc trong ngày bắt đầu ủy quyền."));
        }
        if (document != null) {
            return;
        }
        if (form == DelegationForm.TUQ) {
            violations.add(
                    new Violation("document", "Thừa ủy quyền (TUQ.) phải có văn bản ủy quyền. Hãy nhập văn bản."));
        }
        if (entersForAnother) {
            violations.add(new Violation(
                    "document", "Ủy quyền nhập thay người khác phải có văn bản ủy quyền. Hãy nhập văn bản."));
        }
        if (validFrom.isBefore(today)) {
            violations.add(
                    new Violation("validFrom", "Không có văn bản thì ngày bắt đầu không được trước ngày hôm nay."));
        }
    }
}
