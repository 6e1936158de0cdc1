package vn.tiendo.unit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.unit.phrase.FoldedName;

/** The organisation of an agency as it stood on a day. */
@ApplicationScoped
class UnitRepository implements PanacheRepositoryBase<Unit, UUID> {
    private static final String ALIVE = """
            agencyId = :agency
            and (validFrom is null or validFrom <= :on) and (validTo is null or validTo >= :on)""";

    List<Unit> unitsOn(UUID agencyId, LocalDate on) {
        return alive("from Unit where " + ALIVE + " order by ordinal, name", Unit.class, agencyId, on);
    }

    List<UnitGroup> groupsOn(UUID agencyId, LocalDate on) {
        return alive("from UnitGroup where " + ALIVE + " order by id", UnitGroup.class, agencyId, on);
    }

    /** By the unit or group that is so called, in the order in which they came to be known. */
    Map<UUID, List<String>> aliasesOn(UUID agencyId, LocalDate on) {
        return alive("from UnitAlias where " + ALIVE + " order by id", UnitAlias.class, agencyId, on).stream()
                .collect(groupingBy(UnitAlias::of, mapping(UnitAlias::text, toList())));
    }

    UnitDirectory directoryOn(UUID agencyId, LocalDate on) {
        Map<UUID, List<String>> aliases = aliasesOn(agencyId, on);
        return new UnitDirectory(
                on,
                unitsOn(agencyId, on).stream()
                        .map(unit -> unit.named(aliases.getOrDefault(unit.id(), List.of())))
                        .toList(),
                groupsOn(agencyId, on).stream()
                        .map(group -> group.named(aliases.getOrDefault(group.id(), List.of())))
                        .toList());
    }

    private <T> List<T> alive(String query, Class<T> type, UUID agencyId, LocalDate on) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter("agency", agencyId)
                .setParameter("on", on)
                .getResultList();
    }

    Optional<Unit> ofAgency(UUID agencyId, UUID unitId) {
        return find("id = ?1 and agencyId = ?2", unitId, agencyId).firstResultOptional();
    }

    boolean isAgency(UUID id) {
        return count("id = ?1 and kind = ?2", id, UnitKind.AGENCY) > 0;
    }

    /** Whether the text was new; somebody else may be learning the same at this moment. */
    boolean learn(UUID agencyId, String text, PartyKind kind, UUID meant) {
        boolean group = kind == PartyKind.GROUP;
        return getEntityManager()
                        .createNativeQuery("""
                                insert into unit_alias (id, agency_id, unit_id, group_id, text, folded, learned)
                                values (:id, :agency, cast(:unit as uuid), cast(:group as uuid), :text, :folded, true)
                                on conflict on constraint unit_alias_unique do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("agency", agencyId)
                        .setParameter("unit", group ? null : meant.toString())
                        .setParameter("group", group ? meant.toString() : null)
                        .setParameter("text", text)
                        .setParameter("folded", FoldedName.of(text))
                        .executeUpdate()
                == 1;
    }

    void add(Object entity) {
        getEntityManager().persist(entity);
    }
}
