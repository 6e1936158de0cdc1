package vn.tiendo.unit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the letterhead of an agency's documents is made of (NĐ 30/2020, Phụ lục I, ô 2 to 4).
 *
 * @param name the full official name
 * @param symbol its part of a document symbol: {@code SLĐTBXH} in {@code 09/KH-SLĐTBXH}
 * @param place the place name beside the date
 * @param parentBody the superior body above the name
 */
public record Agency(
        UUID id,
        String name,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String parentBody) {}
