package vn.tiendo.audit.seal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.problem.Refused;

/** Checks the whole chain against the trail. Not one transaction: a long one would hold up the clean-up of the database. */
@ApplicationScoped
public class VerificationService {
    private static final int SEALS_AT_ONCE = 500;
    private static final int LISTED = 100;

    private final SealRepository seals;
    private final VerificationRepository chain;
    private final Semaphore running = new Semaphore(1);

    @Inject
    VerificationService(SealRepository seals, VerificationRepository chain) {
        this.seals = seals;
        this.chain = chain;
    }

    /** @throws Refused while another check is running; it reads everything, and two at once would only be slower */
    public Verification verify() {
        if (!running.tryAcquire()) {
            throw new Refused(
                    "verification-running",
                    "Đang có một lượt kiểm tra nhật ký. Hãy đợi lượt đó xong rồi kiểm tra lại.");
        }
        try {
            return verifyUpTo(seals.last().orElse(null));
        } finally {
            running.release();
        }
    }

    private Verification verifyUpTo(@Nullable Seal last) {
        var keptFrom = chain.keptFrom();
        var findings = new Findings();
        var check = new ChainCheck(keptFrom.orElse(Instant.EPOCH), findings);
        long lastNumber = last == null ? 0 : last.number();
        while (check.number() < lastNumber) {
            follow(check, lastNumber);
        }
        if (chain.witnessed() > lastNumber) {
            findings.add(Finding.ofSeal(FindingKind.SEAL_REMOVED, lastNumber + 1));
        }
        long end = last == null ? 0 : last.toTransaction();
        var inserted = chain.inserted(end, LISTED);
        inserted.forEach(findings::add);
        findings.addUnread(inserted.size() < LISTED ? 0 : chain.countUnsealed(true, end) - LISTED);
        return new Verification(
                findings.count() == 0,
                check.seals(),
                check.entries(),
                chain.countUnsealed(false, end),
                last == null ? null : last.sealedAt(),
                last == null ? null : HexFormat.of().formatHex(last.hash()),
                keptFrom.orElse(null),
                findings.first(),
                findings.count());
    }

    private void follow(ChainCheck check, long lastNumber) {
        var next = chain.sealsAfter(check.number(), lastNumber, SEALS_AT_ONCE);
        next.forEach(check::seal);
        var place = VerificationRepository.Place.before(next.getFirst().number());
        var entries = chain.entriesAfter(place.seal(), next.getLast().number(), place);
        while (!entries.isEmpty()) {
            entries.forEach(entry -> check.entry(entry, entry.hash() == null && chain.exists(entry.entryId())));
            place = entries.getLast().place();
            entries = chain.entriesAfter(place.seal(), next.getLast().number(), place);
        }
        check.close();
    }
}
