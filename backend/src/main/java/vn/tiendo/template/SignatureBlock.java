package vn.tiendo.template;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signs and by what authority (NĐ 30/2020, Điều 13).
 *
 * @param capacity the lines above the position, {@code KT. GIÁM ĐỐC}; empty for a head who signs himself
 * @param position {@code PHÓ GIÁM ĐỐC}
 * @param name without title or honorific; null while nobody is named
 */
public record SignatureBlock(
        List<String> capacity, String position, @Nullable String name) {
    private static final Pattern ABBREVIATION =
            Pattern.compile("^(TUQ|KT|TM|TL|Q)\\s*\\.\\s*", Pattern.CASE_INSENSITIVE);

    /**
     * Reads what people type into two fields. Each line is one of the block, the last one the position; an abbreviation
     * ends with a full stop and a space (NĐ 30/2020, Phụ lục I, mục II.7).
     */
    public static SignatureBlock of(@Nullable String capacity, String position, @Nullable String name) {
        var lines = (capacity == null ? position : capacity + "\n" + position)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> ABBREVIATION
                        .matcher(line)
                        .replaceFirst(match -> match.group(1).toUpperCase() + ". "))
                .toList();
        return lines.isEmpty()
                ? new SignatureBlock(List.of(), position, name)
                : new SignatureBlock(lines.subList(0, lines.size() - 1), lines.getLast(), name);
    }
}
