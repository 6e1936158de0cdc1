package vn.tiendo.identity.delegation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.identity.Actor;
import vn.tiendo.identity.Role;
import vn.tiendo.identity.Scope;
import vn.tiendo.shared.database.Row;

/** Turns a row of {@link DelegationReader} into what is answered. */
final class DelegationLine {
    private DelegationLine() {}

    static DelegationView view(Row row, Actor actor, LocalDate today) {
        var delegator = delegator(row);
        var revocation = revocation(row);
        var state = DelegationState.of(revocation != null, row.date("begins_on"), row.date("ends_on"), today);
        return new DelegationView(
                row.id("id"),
                row.code(DelegationForm.class, "form"),
                state,
                delegator,
                new DelegationView.Delegate(
                        row.id("delegate_account_id"), row.text("delegate_name"), row.textOrNull("delegate_title")),
                scopes(row),
                row.date("valid_from"),
                row.date("valid_to"),
                document(row),
                row.text("entered_by_name"),
                row.instant("entered_at"),
                revocation,
                DelegationPolicy.moves(actor, delegator.accountId(), state),
                row.number("version"));
    }

    static List<Scope> scopes(Row row) {
        return Arrays.stream(row.text("scope_codes").split(","))
                .map(Scope::valueOf)
                .toList();
    }

    private static DelegationView.Delegator delegator(Row row) {
        return new DelegationView.Delegator(
                row.id("delegator_account_id"),
                row.id("delegator_position_id"),
                row.text("delegator_name"),
                row.text("delegator_title"),
                row.code(Role.class, "delegator_role"),
                row.id("delegator_unit_id"),
                row.text("delegator_unit_name"));
    }

    private static @Nullable DelegationDocument document(Row row) {
        var symbol = row.textOrNull("document_symbol");
        return symbol == null
                ? null
                : new DelegationDocument(symbol, row.date("document_issued_on"), row.text("document_title"));
    }

    private static DelegationView.@Nullable Revocation revocation(Row row) {
        var by = row.textOrNull("revoked_by_name");
        return by == null
                ? null
                : new DelegationView.Revocation(row.instant("revoked_at"), by, row.textOrNull("revocation_reason"));
    }
}
