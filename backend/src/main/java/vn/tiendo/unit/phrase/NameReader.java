package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tiendo.shared.domain.Confidence;
import vn.tiendo.unit.PartyKind;

/** Recognises one name: as written, by alias, folded, by office, as a group, by initials; nothing is ever taken by resemblance. */
final class NameReader {

    private static final Set<String> OF_THE_AGENCY = Set.of("so", "coquan", "donvi");
    private static final Set<String> LEADERS = Set.of("giam", "pho", "pgd", "lanh", "tong", "chu");

    private final Cell cell;
    private final KnownNames known;

    NameReader(Cell cell, KnownNames known) {
        this.cell = cell;
        this.known = known;
    }

    /** Empty when the words name no body at all. */
    Optional<Reading> read(Part.Name name) {
        return read(name.from(), endBeforeAside(name), name.head());
    }

    private int endBeforeAside(Part.Name name) {
        int end = name.to();
        while (end > name.from() + 1 && cell.word(end - 1).aside()) {
            end--;
        }
        return end;
    }

    private Optional<Reading> read(int from, int to, List<String> head) {
        List<String> words = new ArrayList<>(head);
        words.addAll(NameKey.folded(cell, from, to));
        return byName(from, to, head, words)
                .or(() -> byOffice(from, to))
                .or(() -> asGroup(from, to, words))
                .or(() -> byInitials(words))
                .or(() -> withoutDeterminer(from, to, head))
                .or(() -> NameKind.of(cell, from, to, head).map(kind -> Reading.unknown(kind)));
    }

    private Optional<Reading> byName(int from, int to, List<String> head, List<String> words) {
        List<Named> called = head.isEmpty() ? known.called(cell.textOf(from, to), words) : known.called(words);
        if (called.size() == 1) {
            return Optional.of(Reading.of(called.getFirst(), Confidence.SURE));
        }
        if (words.equals(List.of("so")) || known.ownName().isSpelled(words)) {
            return known.agency().map(named -> Reading.of(named, Confidence.SURE));
        }
        return called.isEmpty() ? byNameWithoutPlace(words) : Optional.empty();
    }

    /** "Trung tâm Dịch vụ việc làm tỉnh" is the agency's own; with the name of a province a person looks which. */
    private Optional<Reading> byNameWithoutPlace(List<String> words) {
        boolean levelOnly = words.size() > 1 && known.ownName().isOwnLevel(words.getLast());
        int place = levelOnly ? words.size() - 1 : words.lastIndexOf("tinh");
        if (place < 1) {
            return Optional.empty();
        }
        List<Named> called = known.called(words.subList(0, place));
        Confidence confidence = levelOnly ? Confidence.SURE : Confidence.PROBABLE;
        return called.size() == 1 && called.getFirst().kind() != PartyKind.GROUP
                ? Optional.of(Reading.of(called.getFirst(), confidence))
                : Optional.empty();
    }

    private Optional<Reading> byOffice(int from, int to) {
        int body = Offices.bodyAfter(cell, from, to);
        if (body == from) {
            return Optional.empty();
        }
        List<String> words = NameKey.folded(cell, body, to);
        boolean leaders = words.isEmpty()
                || RoleWords.at(cell, body).filter(run -> run.end() >= to).isPresent()
                || OF_THE_AGENCY.contains(known.keyOf(words))
                || known.ownName().isSpelled(words);
        if (leaders) {
            return LEADERS.contains(cell.word(from).folded())
                    ? known.leadership().map(named -> Reading.of(named, Confidence.PROBABLE))
                    : Optional.empty();
        }
        return read(body, to, List.of());
    }

    private Optional<Reading> asGroup(int from, int to, List<String> words) {
        int end = from + Math.min(known.ownName().startAtEndOf(words), to - from);
        return GroupReading.of(cell, from, end)
                .filter(GroupReading::isPlural)
                .map(group -> group.among(known.groups())
                        .map(named -> new Reading(named, PartyKind.GROUP, group.isOpen(), true, group.confidence()))
                        .orElse(Reading.otherGroup(group.isOpen())));
    }

    private Optional<Reading> byInitials(List<String> words) {
        List<Named> shortened = known.shortenedTo(words);
        return shortened.size() == 1
                ? Optional.of(Reading.of(shortened.getFirst(), Confidence.PROBABLE))
                : Optional.empty();
    }

    /** The first name of a list keeps the list's own words: "Các phòng: Người có công". */
    private Optional<Reading> withoutDeterminer(int from, int to, List<String> head) {
        return head.isEmpty()
                        && to - from > 1
                        && GroupWords.isDeterminer(cell, from)
                        && !SharedHead.at(cell, from).isNone()
                ? read(from + 1, to, List.of())
                : Optional.empty();
    }
}
