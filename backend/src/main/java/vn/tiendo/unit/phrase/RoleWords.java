package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.unit.PartyRole;

/** Words about roles that stand beside names: "Chủ trì:", "đề nghị phối hợp với", "(phối hợp)". */
final class RoleWords {

    /**
     * One such expression.
     *
     * @param plain true when it is never a part of a name, so that it may stand anywhere
     */
    private record Expression(@Nullable PartyRole role, boolean plain, List<String> words, List<String> bare) {}

    /** Consecutive expressions; {@code end} is the index after the last word. */
    record Run(int from, int end, List<Optional<PartyRole>> roles, boolean plain) {

        Optional<PartyRole> first() {
            return roles.stream().flatMap(Optional::stream).findFirst();
        }

        Optional<PartyRole> last() {
            return roles.reversed().stream().flatMap(Optional::stream).findFirst();
        }
    }

    private static final Map<String, List<Expression>> BY_FIRST_WORD = Vocabulary.lines("role-words.txt")
            .map(RoleWords::expression)
            .sorted(Comparator.comparingInt((Expression it) -> it.words().size())
                    .reversed())
            .collect(Collectors.groupingBy(expression -> expression.bare().getFirst()));

    private RoleWords() {}

    /** The run of expressions that begins at a word, possibly with commas between them. */
    static Optional<Run> at(Cell cell, int index) {
        List<Optional<PartyRole>> roles = new ArrayList<>();
        int end = index;
        boolean plain = false;
        Optional<Expression> next = expressionAt(cell, index);
        while (next.isPresent()) {
            plain = plain || roles.isEmpty() && next.get().plain();
            roles.add(Optional.ofNullable(next.get().role()));
            end += next.get().words().size();
            next = cell.gapBefore(end).alwaysParts() || cell.gapBefore(end) == Gap.COLON
                    ? Optional.empty()
                    : expressionAt(cell, end);
        }
        return roles.isEmpty() ? Optional.empty() : Optional.of(new Run(index, end, roles, plain));
    }

    private static Optional<Expression> expressionAt(Cell cell, int index) {
        if (index >= cell.size()) {
            return Optional.empty();
        }
        return BY_FIRST_WORD.getOrDefault(cell.word(index).folded(), List.of()).stream()
                .filter(expression -> stands(expression, cell, index))
                .findFirst();
    }

    private static boolean stands(Expression expression, Cell cell, int index) {
        List<String> words = cell.isAccented() ? expression.words() : expression.bare();
        if (index + words.size() > cell.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean apart = i > 0 && cell.gapBefore(index + i).compareTo(Gap.NEWLINE) > 0;
            if (apart || !words.get(i).equals(cell.comparable(index + i))) {
                return false;
            }
        }
        return true;
    }

    private static Expression expression(String line) {
        String[] columns = line.split("\\|");
        List<String> words =
                List.of(VietnameseText.foldTones(columns[2].strip()).split("\\s+"));
        PartyRole role = columns[0].isBlank() ? null : PartyRole.valueOf(columns[0].strip());
        return new Expression(
                role,
                columns[1].strip().equals("plain"),
                words,
                words.stream().map(VietnameseText::fold).toList());
    }
}
