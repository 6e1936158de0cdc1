package vn.tiendo.intake.annex;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.intake.RowSource;
import vn.tiendo.intake.SourceCell;
import vn.tiendo.shared.text.VietnameseText;

/** A row of the annex while it is put together from the cells of one or several table rows. */
final class AnnexRow {

    private final int table;
    private final int firstRow;
    private final Map<ColumnRole, String> texts = new EnumMap<>(ColumnRole.class);
    private final Map<ColumnRole, String> headings = new EnumMap<>(ColumnRole.class);
    private final Map<String, String> source = new LinkedHashMap<>();
    private final Set<ColumnRole> inherited = EnumSet.noneOf(ColumnRole.class);
    private final Set<ColumnRole> sharedBelow = EnumSet.noneOf(ColumnRole.class);
    private final Set<ColumnRole> uncertain = EnumSet.noneOf(ColumnRole.class);
    private @Nullable RowNumber number;
    private boolean title;
    private boolean bold;
    private boolean afterBreak;

    AnnexRow(int table, int firstRow) {
        this.table = table;
        this.firstRow = firstRow;
    }

    String text(ColumnRole role) {
        return texts.getOrDefault(role, "");
    }

    boolean isBlank(ColumnRole role) {
        return text(role).isEmpty();
    }

    String heading(ColumnRole role) {
        return headings.getOrDefault(role, "");
    }

    void put(ColumnRole role, String text, String heading) {
        headings.merge(role, heading, (one, _) -> one);
        if (!text.isEmpty()) {
            texts.merge(role, text, (one, other) -> sameWords(one, other) ? one : one + "\n" + other);
        }
    }

    void replace(ColumnRole role, String text) {
        texts.put(role, text);
    }

    void addSource(String heading, String text) {
        source.merge(heading, text, (one, other) -> other.isEmpty() || one.equals(other) ? one : one + "\n" + other);
    }

    void inherit(ColumnRole role) {
        inherited.add(role);
    }

    void shareBelow(ColumnRole role) {
        sharedBelow.add(role);
    }

    void doubt(ColumnRole role) {
        uncertain.add(role);
    }

    boolean isInherited(ColumnRole role) {
        return inherited.contains(role);
    }

    boolean isUncertain(ColumnRole role) {
        return uncertain.contains(role);
    }

    void markTitle() {
        title = true;
    }

    void markBold() {
        bold = true;
    }

    void markAfterBreak() {
        afterBreak = true;
    }

    boolean isTitle() {
        return title;
    }

    boolean isBold() {
        return bold;
    }

    boolean isAfterBreak() {
        return afterBreak;
    }

    void number(RowNumber found) {
        number = found;
    }

    Optional<RowNumber> number() {
        return Optional.ofNullable(number);
    }

    /** Whether a cell of its own says who, when or what comes out. */
    boolean isAssigned() {
        return texts.keySet().stream().anyMatch(role -> role.assigns() && !isBlank(role));
    }

    /** The same without cells that are merged over the rows below, which a part of the annex may share. */
    boolean isAssignedAlone() {
        return texts.keySet().stream()
                .anyMatch(role -> role.assigns() && !isBlank(role) && !sharedBelow.contains(role));
    }

    boolean hasOwn(ColumnRole role) {
        return !isBlank(role) && !isInherited(role);
    }

    boolean hasOwnLead() {
        return texts.keySet().stream().anyMatch(role -> role.isLead() && hasOwn(role));
    }

    boolean hasOwnTime() {
        return texts.keySet().stream().anyMatch(role -> role.isTime() && hasOwn(role));
    }

    boolean hasOwnLeadOrTime() {
        return hasOwnLead() || hasOwnTime();
    }

    boolean isEmpty() {
        return texts.values().stream().allMatch(String::isEmpty);
    }

    /** Takes over what a page break pushed onto the next page, or what further lines of the same task say. */
    void goOnWith(AnnexRow rest) {
        for (ColumnRole role : ColumnRole.values()) {
            if (role != ColumnRole.NUMBER && rest.hasOwn(role)) {
                texts.merge(role, rest.text(role), (one, other) -> Joining.of(role, one, other));
            }
        }
        rest.source.forEach((heading, text) -> {
            if (!text.isEmpty()) {
                source.merge(heading, text, (one, other) -> one.isEmpty() ? other : one + "\n" + other);
            }
        });
    }

    RowSource source() {
        List<SourceCell> cells = source.entrySet().stream()
                .map(it -> new SourceCell(it.getKey(), it.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        return new RowSource(table, firstRow, List.copyOf(cells));
    }

    private static boolean sameWords(String one, String other) {
        return VietnameseText.sameFolded(one, other);
    }
}
