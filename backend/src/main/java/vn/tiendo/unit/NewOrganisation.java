package vn.tiendo.unit;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency with all that belongs to it, as in {@code samples/units-*.json}.
 *
 * @param external names of bodies outside the agency that its plans mention
 */
public record NewOrganisation(
        AgencyEntry agency, List<UnitEntry> units, List<GroupEntry> groups, List<String> external) {

    /** A file may leave out what the agency does not have. */
    public NewOrganisation {
        units = orNone(units);
        groups = orNone(groups);
        external = orNone(external);
    }

    /**
     * The agency itself.
     *
     * @param symbol its part of a document symbol
     * @param place the place in its letterhead
     * @param parentBody the superior body in its letterhead
     */
    public record AgencyEntry(
            String name, @Nullable String shortName, String symbol, String place, String parentBody) {}

    /** One of its units. */
    public record UnitEntry(String code, String name, UnitKind kind, List<String> aliases) {
        public UnitEntry {
            aliases = orNone(aliases);
        }
    }

    /** A phrase for several units: all of some kinds, or open. */
    public record GroupEntry(
            String code,
            String name,
            List<String> aliases,
            @Nullable Set<UnitKind> kinds,
            boolean open) {

        public GroupEntry {
            aliases = orNone(aliases);
            kinds = kinds == null ? Set.of() : kinds;
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}
