package vn.tiendo.audit.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import vn.tiendo.audit.seal.VerificationRepository.Checked;

/** Goes along the chain from its first seal, one seal and one entry at a time, and collects what does not fit. */
final class ChainCheck {
    /** A transaction lasts a minute at most, and the clocks of replicas differ by less than another one. */
    private static final Duration LONGEST_WRITING = Duration.ofMinutes(2);

    private final Instant keptFrom;
    private final Findings findings;
    private final Map<Long, Open> open = new TreeMap<>();
    private long seals;
    private long entries;
    private long number;
    private byte[] hash = new byte[32];
    private Instant completeAt = Instant.EPOCH;

    ChainCheck(Instant keptFrom, Findings findings) {
        this.keptFrom = keptFrom;
        this.findings = findings;
    }

    void seal(Seal seal) {
        boolean follows = seal.number() == number + 1;
        if (!follows) {
            findings.add(Finding.ofSeal(FindingKind.SEAL_REMOVED, number + 1));
        }
        boolean chained = !follows || Arrays.equals(seal.previous(), hash);
        if (!chained || !Arrays.equals(seal.hash(), seal.expectedHash())) {
            findings.add(Finding.ofSeal(FindingKind.SEAL_CHANGED, seal.number()));
        }
        open.put(seal.number(), new Open(seal, completeAt));
        number = seal.number();
        hash = seal.hash();
        completeAt = seal.completeAt();
        seals++;
    }

    /** @param elsewhere whether an entry that is not where it was sealed still is somewhere */
    void entry(Checked entry, boolean elsewhere) {
        var seal = open.get(entry.seal());
        seal.add(entry);
        entries++;
        if (entry.recordedAt().isBefore(keptFrom)) {
            return;
        }
        if (entry.hash() == null) {
            add(elsewhere ? FindingKind.ENTRY_CHANGED : FindingKind.ENTRY_REMOVED, entry);
            return;
        }
        if (!Arrays.equals(entry.hash(), entry.sealedHash())) {
            add(FindingKind.ENTRY_CHANGED, entry);
        }
        if (entry.recordedAt().isBefore(seal.completeBefore.minus(LONGEST_WRITING))) {
            add(FindingKind.ENTRY_BACKDATED, entry);
        }
    }

    /** When all entries of the seals so far have been read. */
    void close() {
        open.values().stream()
                .filter(seal -> !seal.fits(keptFrom))
                .forEach(seal -> findings.add(Finding.ofSeal(FindingKind.SEAL_CHANGED, seal.seal.number())));
        open.clear();
    }

    long number() {
        return number;
    }

    long seals() {
        return seals;
    }

    long entries() {
        return entries;
    }

    private void add(FindingKind kind, Checked entry) {
        findings.add(new Finding(kind, entry.seal(), entry.entryId(), entry.recordedAt()));
    }

    /** A seal whose entries are being read. */
    private static final class Open {
        private final Seal seal;
        private final Instant completeBefore;
        private final Digest digest = new Digest(Seal.ENTRIES);
        private int count;

        Open(Seal seal, Instant completeBefore) {
            this.seal = seal;
            this.completeBefore = completeBefore.isBefore(Instant.EPOCH.plus(LONGEST_WRITING))
                    ? Instant.EPOCH.plus(LONGEST_WRITING)
                    : completeBefore;
        }

        void add(Checked entry) {
            digest.bytes(entry.sealedHash());
            count++;
        }

        /** Of a seal whose older entries have gone by the rule of retention, the list cannot be hashed any more. */
        boolean fits(Instant keptFrom) {
            boolean gone =
                    seal.firstRecordedAt() != null && seal.firstRecordedAt().isBefore(keptFrom);
            return gone || count == seal.entries() && Arrays.equals(digest.value(), seal.entriesHash());
        }
    }
}
