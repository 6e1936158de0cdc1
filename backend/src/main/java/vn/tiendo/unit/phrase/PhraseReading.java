package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.unit.Party;
import vn.tiendo.unit.PartyKind;
import vn.tiendo.unit.PartyRole;
import vn.tiendo.unit.UnitPhrase;

/** Puts the parts of one cell together: parties in the order written, each once, with the roles that the cell gives them. */
public final class PhraseReading {

    private final Cell cell;
    private final KnownNames known;
    private final NameReader reader;
    private final NameSequence sequence;
    private final Map<Object, Party> parties = new LinkedHashMap<>();
    private final List<Object> withoutRole = new ArrayList<>();
    private final List<String> unrecognised = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable PartyRole role;
    private int unrecognisedUntil = -1;

    private PhraseReading(Cell cell, KnownNames known) {
        this.cell = cell;
        this.known = known;
        this.reader = new NameReader(cell, known);
        this.sequence = new NameSequence(cell, known);
    }

    /** Every text has an answer. */
    public static UnitPhrase of(String text, KnownNames known) {
        return new PhraseReading(Cell.of(text), known).read(text);
    }

    private UnitPhrase read(String text) {
        for (Part part : new PhraseSplitter(cell, known).split()) {
            switch (part) {
                case Part.Name name -> add(name);
                case Part.Role words -> apply(words);
            }
        }
        List<Party> all = List.copyOf(parties.values());
        return new UnitPhrase(
                text, all, confidence(all), unrecognised, notes.isEmpty() ? null : String.join("; ", notes));
    }

    private Confidence confidence(List<Party> all) {
        if (!unrecognised.isEmpty()) {
            return Confidence.UNKNOWN;
        }
        boolean rolesDiffer = all.stream().map(Party::role).distinct().count() > 1;
        return all.stream()
                .map(Party::confidence)
                .reduce(rolesDiffer ? Confidence.PROBABLE : Confidence.SURE, Confidence::and);
    }

    private void apply(Part.Role words) {
        notes.add(cell.textOf(words.from(), words.to()));
        words.behind()
                .ifPresent(
                        behind -> withoutRole.forEach(key -> parties.computeIfPresent(key, (k, it) -> it.in(behind))));
        withoutRole.clear();
        role = words.ahead().orElse(null);
    }

    private void add(Part.Name name) {
        Optional<Reading> reading = reader.read(name);
        if (reading.filter(Reading::whole).isEmpty()) {
            List<Part.Name> pieces = sequence.piecesOf(name);
            if (pieces.size() > 1) {
                pieces.forEach(piece -> addPiece(piece, reader.read(piece)));
                return;
            }
        }
        reading.ifPresentOrElse(it -> add(name, it), () -> addUnrecognised(name));
    }

    /** A name that was only found by taking the words apart where nothing parts them; a person should see it. */
    private void addPiece(Part.Name piece, Optional<Reading> reading) {
        reading.ifPresentOrElse(it -> add(piece, it.atMost(Confidence.PROBABLE)), () -> addUnrecognised(piece));
    }

    private void add(Part.Name name, Reading reading) {
        Asides asides = Asides.of(cell, name.from(), name.to());
        notes.addAll(asides.notes());
        if (reading.kind() == PartyKind.GROUP && addListed(asides)) {
            return;
        }
        PartyRole own = asides.role() == null ? role : asides.role();
        Named named = reading.named();
        List<String> words = NameKey.folded(cell, name.from(), name.to());
        Party party = new Party(
                reading.kind(),
                named == null ? null : named.id(),
                named == null ? null : named.code(),
                cell.textOf(name.from(), name.to()),
                reading.open(),
                asides.limits() ? reading.confidence().and(Confidence.PROBABLE) : reading.confidence(),
                own,
                named == null ? Resemblance.to(words, known) : List.of());
        Object key = named == null ? keyOfUnknown(name) : named.id();
        parties.putIfAbsent(key, party);
        if (own == null) {
            withoutRole.add(key);
        }
        addHelpers(asides);
    }

    private String keyOfUnknown(Part.Name name) {
        return known.keyOf(cell.words().subList(name.from(), name.to()).stream()
                .map(Word::folded)
                .toList());
    }

    /** "Văn phòng Sở (phối hợp với phòng KHTC)" names two. */
    private void addHelpers(Asides asides) {
        asides.notes().stream()
                .filter(note -> asides.limits())
                .map(note -> PhraseReading.of(note, known))
                .filter(aside -> aside.roleNote() != null)
                .flatMap(aside -> aside.parties().stream())
                .filter(party -> party.isRecognised() && party.role() != null)
                .forEach(party -> parties.putIfAbsent(party.id(), party.atMost(Confidence.PROBABLE)));
    }

    /** "Các phòng (NCC, KHTC)" means those two. */
    private boolean addListed(Asides asides) {
        if (!asides.limits() || asides.notes().size() != 1) {
            return false;
        }
        UnitPhrase listed = PhraseReading.of(asides.notes().getFirst(), known);
        if (listed.confidence() != Confidence.SURE) {
            return false;
        }
        listed.parties().forEach(party -> parties.putIfAbsent(party.id(), party.atMost(Confidence.PROBABLE)));
        return true;
    }

    /** Neighbouring parts that name nobody are one piece of prose. */
    private void addUnrecognised(Part.Name name) {
        if (unrecognisedUntil == name.from() && cell.gapBefore(name.from()) != Gap.STRONG) {
            unrecognised.removeLast();
        }
        unrecognised.add(cell.textOf(name.from(), name.to()));
        unrecognisedUntil = name.to();
    }
}
