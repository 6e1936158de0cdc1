package vn.tiendo.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.tiendo.shared.domain.DomainEvent;
import vn.tiendo.shared.problem.NotFound;
import vn.tiendo.shared.time.BusinessClock;

/** The organisation as other features may ask for it. */
@ApplicationScoped
public class Units {
    private final UnitRepository units;
    private final DirectoryCache directories;
    private final BusinessClock clock;
    private final Event<DomainEvent> events;

    @Inject
    Units(UnitRepository units, DirectoryCache directories, BusinessClock clock, Event<DomainEvent> events) {
        this.units = units;
        this.directories = directories;
        this.clock = clock;
        this.events = events;
    }

    /** The units, outside bodies and groups of an agency that exist on the day, under the names of that day. */
    public UnitDirectory directory(UUID agencyId, LocalDate asOf) {
        return directories.get(agencyId, asOf);
    }

    /** The agency itself, for the letterhead of what it issues. */
    @Transactional
    public Agency agency(UUID agencyId) {
        return units.ofAgency(agencyId, agencyId)
                .orElseThrow(() -> new NotFound("Cơ quan"))
                .letterhead();
    }

    /** A unit or outside body of the agency, also one that no longer exists today. */
    @Transactional
    public UnitName require(UUID agencyId, UUID unitId) {
        Unit unit = units.ofAgency(agencyId, unitId).orElseThrow(() -> new NotFound("Đơn vị"));
        return unit.named(units.aliasesOn(agencyId, clock.today()).getOrDefault(unitId, List.of()));
    }

    /** The units that a group stands for on the day; none for an open group. */
    public List<UnitName> members(UUID agencyId, UUID groupId, LocalDate asOf) {
        return directory(agencyId, asOf).membersOf(groupId);
    }

    /**
     * Remembers what a person said a name means, so that the next import knows it. Only a single name that is not yet sure
     * is remembered: prose in a cell, or a choice made against a well-known name, was meant for that cell alone.
     *
     * @param kind of what is meant, with its id
     * @return whether there was anything to learn
     */
    @Transactional
    public boolean learnAlias(UUID agencyId, String text, PartyKind kind, UUID meant) {
        UnitDirectory directory = units.directoryOn(agencyId, clock.today());
        if (!directory.holds(meant)) {
            throw new NotFound("Đơn vị");
        }
        UnitPhrase phrase = UnitPhraseParser.parse(text, directory);
        if (!phrase.isSingleNameInDoubt() || !units.learn(agencyId, phrase.text(), kind, meant)) {
            return false;
        }
        directories.forget(agencyId);
        events.fire(new AliasLearned(agencyId, meant, phrase.text()));
        return true;
    }
}
