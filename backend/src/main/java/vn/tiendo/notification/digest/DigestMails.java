package vn.tiendo.notification.digest;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.tiendo.identity.Role;
import vn.tiendo.notification.mail.Correspondence;
import vn.tiendo.notification.mail.MailDraft;
import vn.tiendo.notification.mail.Outbox;
import vn.tiendo.task.DueByUnit;
import vn.tiendo.task.DueByUnit.UnitDue;
import vn.tiendo.task.DueItem;
import vn.tiendo.unit.UnitName;
import vn.tiendo.unit.Units;

/** The digest by mail: one for each person, with all their units. The work is read for many units at once. */
@ApplicationScoped
class DigestMails {
    static final int ITEMS_OF_A_KIND = 20;
    private static final int UNITS_AT_ONCE = 100;
    private static final int MAILS_AT_ONCE = 200;

    private final Readers readers;
    private final DueByUnit work;
    private final Units units;
    private final Correspondence words;
    private final Outbox outbox;

    @Inject
    DigestMails(Readers readers, DueByUnit work, Units units, Correspondence words, Outbox outbox) {
        this.readers = readers;
        this.work = work;
        this.units = units;
        this.words = words;
        this.outbox = outbox;
    }

    /** @return how many mails are new in the outbox */
    int write(UUID agencyId, DigestDays days, List<UnitDue> due, Map<Role, DifficultyPart> overdue) {
        var counts = due.stream().collect(toMap(UnitDue::unitId, Function.identity()));
        var people = readers.of(agencyId, days.today(), counts.keySet(), overdue.keySet());
        var parts = parts(agencyId, days, counts, Readers.unitsOf(people));
        int written = 0;
        for (int i = 0; i < people.size(); i += MAILS_AT_ONCE) {
            var some = people.subList(i, Math.min(people.size(), i + MAILS_AT_ONCE));
            written += outbox.add(some.stream()
                    .map(reader -> draft(agencyId, days, reader, parts, overdue))
                    .toList());
        }
        readers.told(people);
        return written;
    }

    private MailDraft draft(
            UUID agencyId,
            DigestDays days,
            Reader reader,
            Map<UUID, UnitPart> parts,
            Map<Role, DifficultyPart> overdue) {
        var letter = new DigestLetter(words, days.today(), reader.name());
        reader.units().forEach(unit -> letter.add(parts.get(unit)));
        reader.acting().forEach(role -> letter.add(overdue.get(role)));
        letter.add(reader.notices());
        return MailDraft.digest(agencyId, reader.accountId(), reader.address(), days.today(), letter.words());
    }

    private Map<UUID, UnitPart> parts(
            UUID agencyId, DigestDays days, Map<UUID, UnitDue> counts, Collection<UUID> wanted) {
        var names =
                units.directory(agencyId, days.today()).units().stream().collect(toMap(UnitName::id, UnitName::name));
        var items = items(agencyId, days, new ArrayList<>(wanted));
        return wanted.stream()
                .collect(toMap(
                        Function.identity(),
                        unit -> new UnitPart(
                                unit,
                                names.getOrDefault(unit, ""),
                                counts.get(unit),
                                items.getOrDefault(unit, List.of()),
                                days)));
    }

    private Map<UUID, List<DueItem>> items(UUID agencyId, DigestDays days, List<UUID> wanted) {
        var items = new HashMap<UUID, List<DueItem>>();
        for (int i = 0; i < wanted.size(); i += UNITS_AT_ONCE) {
            work.items(
                            agencyId,
                            wanted.subList(i, Math.min(wanted.size(), i + UNITS_AT_ONCE)),
                            days.today(),
                            days.coming(),
                            ITEMS_OF_A_KIND)
                    .forEach(item -> items.computeIfAbsent(item.unitId(), unit -> new ArrayList<>())
                            .add(item));
        }
        return items;
    }
}
