package vn.tiendo.unit.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiendo.unit.PartyRole;

/**
 * What stands in brackets after a name: its role, "(phối hợp)", a footnote mark, or more about it, "(Trung tâm Y)".
 *
 * @param notes all that is not a footnote mark, as written
 * @param limits true when the words narrow or change who is meant, so that a person must look
 */
record Asides(@Nullable PartyRole role, List<String> notes, boolean limits) {

    static Asides of(Cell cell, int from, int to) {
        List<String> notes = new ArrayList<>();
        PartyRole role = null;
        boolean limits = false;
        int i = from;
        while (i < to) {
            if (!cell.word(i).aside()) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < to && cell.word(end).aside()) {
                end++;
            }
            Optional<RoleWords.Run> run = RoleWords.at(cell, i);
            boolean wholly = run.isPresent() && run.get().end() >= end;
            if (wholly) {
                role = run.get().first().orElse(role);
            }
            if (!isFootnoteMark(cell, i, end)) {
                notes.add(cell.textOf(i, end).replaceAll("[)\\]]$", ""));
                limits |= !wholly && !(end == i + 1 && cell.word(i).isAbbreviation());
            }
            i = end;
        }
        return new Asides(role, notes, limits);
    }

    private static boolean isFootnoteMark(Cell cell, int from, int to) {
        return cell.words().subList(from, to).stream()
                .allMatch(word -> word.text().chars().allMatch(Character::isDigit));
    }
}
