package vn.tiendo.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tiendo.launch.Command;

/** {@code audit-verify}: checks the trail from the command line; ends with 0 when it is intact and with 1 when not. */
@ApplicationScoped
class VerifyCommand implements Command {
    private final VerificationService verification;

    @Inject
    VerifyCommand(VerificationService verification) {
        this.verification = verification;
    }

    @Override
    public String name() {
        return "audit-verify";
    }

    @Override
    public int run() {
        var result = verification.verify();
        System.out.printf(
                "%d entries in %d seals, sealed until %s, %d not sealed yet%n",
                result.entries(), result.seals(), result.sealedUntil(), result.unsealed());
        System.out.printf("Last seal: %s%n", result.head());
        result.findings()
                .forEach(found -> System.out.printf(
                        "%s  seal %s  entry %s  recorded %s%n",
                        found.kind(), found.seal(), found.entryId(), found.recordedAt()));
        System.out.println(result.intact() ? "The trail is intact." : result.found() + " places do not fit.");
        return result.intact() ? 0 : 1;
    }
}
