package vn.tiendo.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.web.HasVersion;

/** A unit as of a date.
 *
 * @param aliases other ways of writing its name
 * @param symbol of an agency: its part of a document symbol
 * @param place of an agency: the place in its letterhead
 * @param linkedAgencyId of an outside body: the agency of this installation that it is
 */
public record UnitView(
        UUID id,
        @Nullable UUID parentId,
        String code,
        String name,
        @Nullable String shortName,
        UnitKind kind,
        List<String> aliases,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID linkedAgencyId,
        long version)
        implements HasVersion {}
