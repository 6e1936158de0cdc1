package vn.tiendo.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.tiendo.identity.Scope;
import vn.tiendo.identity.delegation.DelegationForm;
import vn.tiendo.identity.delegation.Delegations;
import vn.tiendo.shared.problem.Refused;
import vn.tiendo.shared.text.VietnameseText;

/**
 * Whether somebody may sign as the signature block says. KT. and TL. rest on an office; TUQ. needs an authorisation in
 * writing, limited in time and content (NĐ 30/2020, Điều 13), and it must hold on the day that the document bears.
 */
@ApplicationScoped
public class SigningAuthority {
    private static final Pattern BY_AUTHORISATION = Pattern.compile("(?m)^\\W*(t\\W*u\\W*q\\b|thua u[yi] quyen)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Delegations delegations;

    @Inject
    SigningAuthority(Delegations delegations) {
        this.delegations = delegations;
    }

    /** Whether the block is one that this signer may use on this day. */
    public boolean holds(UUID agencyId, Signer signer, LocalDate on) {
        return !isByAuthorisation(signer)
                || delegations.authorisesSigning(agencyId, DelegationForm.TUQ, signer.name(), Scope.PLANS_WRITE, on);
    }

    /** @throws Refused when a written authorisation is missing */
    void require(UUID agencyId, Signer signer, LocalDate on) {
        if (!holds(agencyId, signer, on)) {
            throw new Refused(
                    "signing-authority-missing",
                    "%s ký thừa ủy quyền (TUQ.) nhưng chưa có văn bản của lãnh đạo cơ quan ủy quyền ký kế hoạch có hiệu lực ngày %s. Hãy nhập văn bản đó ở mục Ủy quyền, hoặc sửa phần người ký."
                            .formatted(signer.name(), DAY.format(on)));
        }
    }

    static boolean isByAuthorisation(Signer signer) {
        var block = signer.capacity() == null ? signer.position() : signer.capacity() + "\n" + signer.position();
        return BY_AUTHORISATION.matcher(VietnameseText.fold(block)).find();
    }
}
