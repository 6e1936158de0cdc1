package vn.tiendo.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.PartyKind;

/** A unit, group or outside body named in a cell.
 *
 * @param id the unit or group; null while nobody has said which one is meant
 * @param code its code: {@code VP}, {@code @ALL}
 * @param name its name in the organisation; the words as written while unresolved
 * @param text the words as written
 * @param open whether its members are chosen task by task ("có liên quan")
 */
public record PartyView(
        PartyKind kind, @Nullable UUID id, @Nullable String code, String name, String text, boolean open) {}
